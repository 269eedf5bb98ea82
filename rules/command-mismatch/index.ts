// command-mismatch: a command that was copied from another feature and names that one still.
import type { Text } from '../../src/extract/claims.ts';
import { commandsOf } from '../../src/lint/commands.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { wordsOf } from '../../src/lint/title-words.ts';
import { type FeatureView, type MatrixView, pushTo } from '../../src/lint/view.ts';
import { type Data, quote } from '../../src/lint/words.ts';

type Names = Data<'command' | 'feature' | 'other' | 'word' | 'own'>;

/** Features with one command that are compared pair by pair; a command of more belongs to none of them. */
const MOST_SHARING = 20;

export default defineRule({
  meta: {
    id: 'command-mismatch',
    description: 'A feature has the command of another and not its own.',
    severity: 'warning',
    preset: 'recommended',
    scope: 'matrix',
    messages: {
      copied: ({ command, feature, other, word, own }: Names) =>
        `The command ${quote(command)} of ${quote(feature)} is that of ${quote(other)}. Did you mean ${quote(own)} for ${quote(word)}?`,
    },
  },
  check({ matrix, report }) {
    for (const uses of commandsShared(matrix)) {
      for (const { feature, command } of uses) {
        const origin = uses.find((other) => isCopied(feature, other.feature, command.text));
        if (origin === undefined) continue;
        const [own = '', word = ''] = differingWords(feature.title, origin.feature.title) ?? [];
        report({
          messageId: 'copied',
          data: { command: command.text, feature: feature.title, other: origin.feature.title, word, own },
          range: command.range,
          feature: feature.key,
          expected: own,
          actual: word,
          related: [{ range: origin.command.range, message: `${quote(origin.feature.title)} has it too.` }],
        });
      }
    }
  },
});

interface Use {
  readonly feature: FeatureView;
  readonly command: Text;
}

/** Commands that more than one feature has. */
function commandsShared(matrix: MatrixView): readonly (readonly Use[])[] {
  const byText = new Map<string, Use[]>();
  for (const feature of matrix.features.values()) {
    const texts = new Set<string>();
    for (const command of commandsOf(feature)) {
      if (texts.has(command.text)) continue;
      texts.add(command.text);
      pushTo(byText, command.text, { feature, command });
    }
  }
  return [...byText.values()].filter(({ length }) => length > 1 && length <= MOST_SHARING);
}

/** Titles that differ in one word, of which the command says the other's and not this one's. */
function isCopied(feature: FeatureView, other: FeatureView, command: string): boolean {
  const [own, word] = differingWords(feature.title, other.title) ?? [];
  if (own === undefined || word === undefined) return false;
  const said = wordsOf(command);
  return said.includes(word.toLowerCase()) && !said.includes(own.toLowerCase());
}

/** The one word in which two titles of the same length differ. */
function differingWords(a: string, b: string): readonly [string, string] | undefined {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.length !== right.length || left.length < 2) return undefined;
  const at = left.flatMap((word, index) => (word === right[index] ? [] : [index]));
  const [index] = at;
  const [own, word] = [left[index ?? -1], right[index ?? -1]];
  if (at.length !== 1 || own === undefined || word === undefined) return undefined;
  return isPlural(own, word, a) || isPlural(word, own, b) ? undefined : [asIn(a, own), asIn(b, word)];
}

/** One thing and several of it; not so where the word is in capitals: `HTTPS` is no plural. */
function isPlural(many: string, one: string, title: string): boolean {
  return many === `${one}s` && !title.includes(many.toUpperCase());
}

/** A word as the title writes it. */
function asIn(title: string, word: string): string {
  const at = title.toLowerCase().indexOf(word);
  return at < 0 ? word : title.slice(at, at + word.length);
}
