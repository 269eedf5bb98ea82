// malformed-command: a command that nobody could type, or one that is written in two ways.
import type { Text } from '../../src/extract/claims.ts';
import { bracketFlaws } from '../../src/lint/brackets.ts';
import { commandsOf } from '../../src/lint/commands.ts';
import { placeOfPhrase } from '../../src/lint/phrases.ts';
import { defineRule, NO_OPTIONS } from '../../src/lint/rule.ts';
import { twoSpellings } from '../../src/lint/spellings.ts';
import { quote } from '../../src/lint/words.ts';

interface Flaw {
  readonly command: string;
  readonly part: string;
  /** The sign that is missing; empty where none is. */
  readonly partner: string;
}

interface Ways {
  readonly command: string;
  readonly part: string;
  readonly usual: string;
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
        `${quote(part)} in ${quote(command)} has no ${quote(partner)}. Readers cannot tell what is to be replaced and what may be left out: add the sign that is missing, or take this one out.`,
      doubled: ({ command, part }: Flaw) =>
        `${quote(part)} in ${quote(command)} has its brackets twice. Readers may type the inner ones: write them once.`,
      hollow: ({ command, part }: Flaw) =>
        `${quote(part)} in ${quote(command)} holds nothing. Readers cannot tell what belongs there: name it, or take the brackets out.`,
      empty: ({ feature }: { readonly feature: string }) =>
        `${quote(feature)} has an empty command in its list. Something was to stand there, or a separator is left over: write the command, or take the separator out.`,
      spelling: ({ part, usual, command }: Ways) =>
        `${quote(part)} in ${quote(command)} is written ${quote(usual)} elsewhere for the same command. At most one of them works: write it in one way.`,
    },
    options: NO_OPTIONS,
    defaults: {},
  },
  check({ document, matrix, report }) {
    const inText = matrix.claims.origin === undefined;
    const place = (text: Text, part: string) =>
      inText ? placeOfPhrase(document.source, text, part) : text.range;
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
