// undeclared-target: a key of a data file that names a target nobody declared.
import type { DataFacts, DataKey, MatrixClaims } from '../../src/extract/claims.ts';
import { keyPrefix, meantTarget } from '../../src/lint/keys.ts';
import { nearest } from '../../src/lint/nearest.ts';
import { defineRule, type Fix } from '../../src/lint/rule.ts';
import { type MatrixView, pushTo } from '../../src/lint/view.ts';
import { count, type Data, quote } from '../../src/lint/words.ts';
import { memo } from '../../src/memo.ts';

interface Words {
  readonly key: string;
  readonly target: string;
  readonly hint: string;
  /** How many keys name the target. */
  readonly keys: number;
}

const RELATED = 3;

const several = (keys: number): string => (keys === 1 ? '' : ` (in ${count(keys, 'key')})`);

const guess = (meant: string | undefined): string =>
  meant === undefined ? '' : ` Did you mean ${quote(meant)}?`;

/** Naming the target that was likely meant, as renderers read it; none where the section speaks of that target already. */
function fixOf(key: DataKey, meant: string, { claims }: MatrixView): Fix | undefined {
  const role = key.role === 'support-notes' ? 'support-notes' : 'support';
  const text = `${keyPrefix(claims, role)}${meant}`;
  if (takenKeys(claims).has(JSON.stringify([key.section, key.role, meant]))) return undefined;
  const description = `Replace the key ${quote(key.name)} by ${quote(text)}`;
  return { safe: false, edits: [{ range: key.range, text }], description };
}

/** What the sections speak of already, by section, role and target. */
const takenKeys = memo(
  ({ data }: MatrixClaims): ReadonlySet<string> =>
    new Set(data?.keys.map(({ section, role, target }) => JSON.stringify([section, role, target ?? null]))),
);

/** One fix for all keys of the name, those left out whose section speaks of the target already. */
function fixAll(keys: readonly DataKey[], meant: string, matrix: MatrixView): Fix | undefined {
  const fixes = keys.flatMap((key) => fixOf(key, meant, matrix) ?? []);
  const [first] = fixes;
  return first === undefined ? undefined : { ...first, edits: fixes.flatMap(({ edits }) => edits) };
}

interface Renamed {
  readonly section: DataFacts['sections'][number];
  readonly name: string;
  readonly keys: readonly DataKey[];
}

/** Declarations that no key names, beside a name much like it that several keys have and nobody declares. */
function renamed(
  byName: ReadonlyMap<string, readonly DataKey[]>,
  data: DataFacts | undefined,
): readonly Renamed[] {
  const named = new Set((data?.keys ?? []).flatMap(({ target }) => target ?? []));
  const idle = (data?.sections ?? []).filter(({ role, key }) => role === 'target' && !named.has(key));
  const names = [...byName.values()].flatMap(([key]) => (key?.role === 'support' ? (key.names ?? []) : []));
  return idle.flatMap((section): Renamed[] => {
    const name = nearest(section.key, names);
    const keys = name === undefined ? [] : (byName.get(`support ${name}`) ?? []);
    return name === undefined || keys.length < 2 ? [] : [{ section, name, keys }];
  });
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
      support: ({ key, target, hint, keys }: Words) =>
        `${quote(key)}${several(keys)} names ${quote(target)}, which no section declares.${hint === '' ? ' Declare it, or correct the key.' : hint}`,
      notes: ({ key, target, hint, keys }: Words) =>
        `The note ${quote(key)}${several(keys)} is for ${quote(target)}, which no section declares.${hint === '' ? ' Correct the key.' : hint}`,
      declaration: ({ declared, target, keys }: Data<'declared' | 'target', 'keys'>) =>
        `The section declares ${quote(declared)}, and ${count(keys, 'key')} name ${quote(target)} instead. Use one name in both.`,
      uncallable: ({ target }: Data<'target'>) =>
        `No key can name ${quote(target)}, since parsers read keys in lower case. Write the section's name in lower case.`,
    },
  },
  check({ matrix, report }) {
    const { data } = matrix.claims;
    for (const { role, key, range } of data?.sections ?? []) {
      if (role !== 'target' || key === key.toLowerCase()) continue;
      report({ messageId: 'uncallable', data: { target: key }, range, target: key });
    }
    const targets = [...matrix.targets.keys()];
    const byName = new Map<string, DataKey[]>();
    for (const key of data?.keys ?? []) {
      if (key.names === undefined || key.target !== undefined || key.feature === undefined) continue;
      // Without a prefix and without a likely meaning, the key was hardly meant for a target: `unknown-key`.
      const isBare = key.names === key.name;
      if (isBare && targets.length > 0 && meantTarget(matrix, key.names) === undefined) continue;
      const isNote = key.role === 'support-notes';
      pushTo(byName, `${isNote ? 'notes' : 'support'} ${key.names}`, key);
    }
    for (const { section, name, keys } of renamed(byName, data)) {
      byName.delete(`support ${name}`);
      byName.delete(`notes ${name}`);
      report({
        messageId: 'declaration',
        data: { declared: section.key, target: name, keys: keys.length },
        range: section.range,
        target: section.key,
        expected: name,
        actual: section.key,
        related: keys.slice(0, 1).map(({ range }) => ({ range, message: `${quote(name)} is named here.` })),
      });
    }
    // A declaration that was renamed leaves a key in every feature: one slip, one finding.
    for (const keys of byName.values()) {
      const [key, ...others] = keys;
      if (key?.names === undefined) continue;
      const isNote = key.role === 'support-notes';
      const meant = meantTarget(matrix, key.names);
      report({
        messageId: isNote ? 'notes' : 'support',
        data: { key: key.name, target: key.names, hint: guess(meant), keys: keys.length },
        range: key.range,
        ...(others.length === 0 ? { feature: key.feature } : {}),
        expected: meant,
        actual: key.names,
        severity: isNote ? 'warning' : 'error',
        related: others
          .slice(0, RELATED)
          .map(({ range, section }) => ({ range, message: `Also in ${quote(section)}.` })),
        fix: meant === undefined ? undefined : fixAll(keys, meant, matrix),
      });
    }
  },
});
