// malformed-command: a command that nobody could type, or one that is written in two ways.
import type { Text } from '../../src/extract/claims.ts';
import { commandsOf } from '../../src/lint/commands.ts';
import { placeOfPhrase } from '../../src/lint/phrases.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { type Data, quote } from '../../src/lint/words.ts';
import { bracketFlaws } from './brackets.ts';
import { twoSpellings } from './spellings.ts';

interface Flaw {
  readonly command: string;
  readonly part: string;
  /** The bracket that is missing; empty where none is. */
  readonly partner: string;
}

export default defineRule({
  meta: {
    id: 'malformed-command',
    description: 'A command has brackets that do not match, is empty, or is spelt in two ways.',
    severity: 'warning',
    preset: 'recommended',
    scope: 'matrix',
    messages: {
      unbalanced: ({ command, part, partner }: Flaw) =>
        `${quote(part)} in ${quote(command)} has no ${quote(partner)}. Add it, or remove ${quote(part)}.`,
      doubled: ({ command, part }: Flaw) =>
        `${quote(part)} in ${quote(command)} has its brackets twice. Write them once.`,
      hollow: ({ command, part }: Flaw) =>
        `${quote(part)} in ${quote(command)} is empty. Name what belongs there, or remove the brackets.`,
      empty: ({ feature }: Data<'feature'>) =>
        `The list of commands of ${quote(feature)} has an empty item. Write the command, or remove the separator.`,
      spelling: ({ part, usual, command }: Data<'command' | 'part' | 'usual'>) =>
        `${quote(part)} in ${quote(command)} is ${quote(usual)} elsewhere for the same command. Use one of them.`,
    },
  },
  check({ document, matrix, report }) {
    const place = (text: Text, part: string) => placeOfPhrase(document, matrix, text, part);
    for (const feature of matrix.features.values()) {
      for (const command of commandsOf(feature)) {
        for (const { kind, part, partner = '' } of bracketFlaws(command.text)) {
          report({
            messageId: kind,
            data: { command: command.text, part, partner },
            // A sign that stands in a command several times is nowhere in particular.
            range: command.text.split(part).length === 2 ? place(command, part) : command.range,
            feature: feature.key,
            actual: part,
          });
        }
      }
    }
    for (const { role, feature, value } of matrix.claims.data?.keys ?? []) {
      if (role !== 'commands' || feature === undefined || !/(?:^|;)\s*;/u.test(value.text)) continue;
      const title = matrix.features.get(feature)?.title ?? feature;
      report({ messageId: 'empty', data: { feature: title }, range: value.range, feature });
    }
    for (const { rare, usual } of twoSpellings(matrix)) {
      const [standard] = usual;
      for (const { part, command, feature } of rare) {
        if (standard === undefined) continue;
        report({
          messageId: 'spelling',
          data: { part, usual: standard.part, command: command.text },
          range: place(command, part),
          feature,
          expected: standard.part,
          actual: part,
          related: [
            {
              range: place(standard.command, standard.part),
              message: `${quote(standard.part)} stands here.`,
            },
          ],
        });
      }
    }
  },
});
