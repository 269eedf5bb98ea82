// undeclared-target: a key of a data file that names a target nobody declared.
import type { DataFacts, DataKey } from '../../src/extract/claims.ts';
import { meantTarget } from '../../src/lint/keys.ts';
import { defineRule, type Fix, NO_OPTIONS } from '../../src/lint/rule.ts';
import { quote } from '../../src/lint/words.ts';

interface Words {
  readonly key: string;
  readonly target: string;
  readonly hint: string;
}

const guess = (meant: string | undefined): string =>
  meant === undefined ? '' : ` Did you mean ${quote(meant)}?`;

/** Naming the target that was likely meant; none where the section says something of that target already. */
function fixOf(key: DataKey, named: string, meant: string, data: DataFacts | undefined): Fix | undefined {
  const prefix = key.name === named ? (data?.targetPrefix === 'target.' ? '' : 'driver.') : undefined;
  const text = `${prefix ?? key.name.slice(0, key.name.length - named.length)}${meant}`;
  const isTaken = data?.keys.some(
    ({ section, role, target }) => section === key.section && role === key.role && target === meant,
  );
  if (isTaken) return undefined;
  const description = `Replace the key ${quote(key.name)} by ${quote(text)}`;
  return { safe: false, edits: [{ range: key.range, text }], description };
}

export default defineRule({
  meta: {
    id: 'undeclared-target',
    description: 'A key of a data file names a target that no section declares.',
    severity: 'error',
    preset: 'recommended',
    scope: 'matrix',
    fixable: 'unsafe',
    messages: {
      support: ({ key, target, hint }: Words) =>
        `${quote(key)} names ${quote(target)}, which no section declares.${hint} Renderers stop at it or leave it out: write a declared target, or declare this one.`,
      notes: ({ key, target, hint }: Words) =>
        `The note ${quote(key)} is for ${quote(target)}, which no section declares.${hint} Renderers leave the note out without a word: write the target's name as it is declared.`,
      uncallable: ({ target }: { readonly target: string }) =>
        `No key can name ${quote(target)}: the parsers of these files read keys in lower case, and section names as they are. Write the name of the section in lower case.`,
    },
    options: NO_OPTIONS,
    defaults: {},
  },
  check({ matrix, report }) {
    const { data } = matrix.claims;
    for (const { role, key, range } of data?.sections ?? []) {
      if (role !== 'target' || key === key.toLowerCase()) continue;
      report({ messageId: 'uncallable', data: { target: key }, range, target: key });
    }
    const targets = [...matrix.targets.keys()];
    for (const key of data?.keys ?? []) {
      if (key.names === undefined || key.target !== undefined || key.feature === undefined) continue;
      const meant = meantTarget(matrix, key.names);
      // Without a prefix and without a likely meaning, the key was hardly meant for a target: `unknown-key`.
      if (key.names === key.name && meant === undefined && targets.length > 0) continue;
      report({
        messageId: key.role === 'support-notes' ? 'notes' : 'support',
        data: { key: key.name, target: key.names, hint: guess(meant) },
        range: key.range,
        feature: key.feature,
        expected: meant,
        actual: key.names,
        severity: key.role === 'support-notes' ? 'warning' : 'error',
        fix: meant === undefined ? undefined : fixOf(key, key.names, meant, data),
      });
    }
  },
});
