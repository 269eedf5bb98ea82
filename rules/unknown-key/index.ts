// unknown-key: a key of a data file that no program reads.
import * as v from 'valibot';
import type { DataKey } from '../../src/extract/claims.ts';
import { evidenceKind } from '../../src/lint/evidence.ts';
import { keyPrefix, meantKey, meantTarget } from '../../src/lint/keys.ts';
import { defineRule, type Fix } from '../../src/lint/rule.ts';
import { type MatrixView, pushTo } from '../../src/lint/view.ts';
import { alsoHere, count, type Data, quote } from '../../src/lint/words.ts';

/** A key that so many features have, one in this many, is the project's own and no slip. */
const OWN_SHARE = 4;

export default defineRule({
  meta: {
    id: 'unknown-key',
    description: 'A key of a data file is one that no renderer reads.',
    severity: 'warning',
    preset: 'recommended',
    scope: 'matrix',
    fixable: 'unsafe',
    messages: {
      meant: ({ key, meant, section }: Data<'key' | 'meant' | 'section'>) =>
        `No program reads the key ${quote(key)} in ${quote(section)}. Did you mean ${quote(meant)}?`,
      convention: ({ key, wanted, places }: Data<'key' | 'wanted', 'places'>) =>
        `The file declares \`[target.…]\`, and renderers of such files skip keys such as ${quote(key)} (${count(places, 'key')}). Write ${quote(wanted)}.`,
      unknown: ({ key, places }: Data<'key', 'places'>) =>
        `No known program reads the key ${quote(key)} (${count(places, 'place')}). Correct it, or add your own keys to the option \`allow\`.`,
    },
    options: v.strictObject({ allow: v.array(v.string()) }),
    defaults: { allow: [] },
  },
  check({ matrix, options, report }) {
    const allowed = new Set(options.allow.map((name) => name.toLowerCase()));
    const unexplained = new Map<string, DataKey[]>();
    for (const key of matrix.claims.data?.keys ?? []) {
      if (!isUnknown(key, matrix) || allowed.has(key.name)) continue;
      // No page shows them; who verifies support, and a rule of this program, read them.
      if (evidenceKind(key.name) !== undefined) continue;
      const meant = meantKey(matrix, key);
      if (meant === undefined) {
        pushTo(unexplained, key.name, key);
        continue;
      }
      report({
        messageId: 'meant',
        data: { key: key.name, meant, section: key.section },
        range: key.range,
        feature: key.feature,
        expected: meant,
        actual: key.name,
        fix: fixOf(key, meant, matrix),
      });
    }
    const strange = ofOtherConvention(matrix);
    const [one, ...more] = strange;
    if (one !== undefined) {
      const { key, wanted } = one;
      report({
        messageId: 'convention',
        data: { key: key.name, wanted, places: strange.length },
        range: key.range,
        expected: wanted,
        actual: key.name,
        related: alsoHere(
          key.range,
          more.map((other) => other.key.range),
        ),
        fix: {
          safe: false,
          edits: strange.map((other) => ({ range: other.key.range, text: other.wanted })),
          description: 'Write the keys as renderers of such files read them',
        },
      });
    }
    for (const [name, keys] of unexplained) {
      const [first, ...others] = keys;
      if (first === undefined || keys.length * OWN_SHARE >= matrix.features.size + OWN_SHARE) continue;
      report({
        messageId: 'unknown',
        data: { key: name, places: keys.length },
        range: first.range,
        feature: first.feature,
        actual: name,
        severity: 'info',
        related: alsoHere(first.range, others),
      });
    }
  },
});

/** Keys written as `driver.x` below sections `[target.x]`: each convention has a renderer, and none reads both. */
function ofOtherConvention(matrix: MatrixView) {
  const { data } = matrix.claims;
  if (data?.targetPrefix !== 'target.') return [];
  return data.keys.flatMap((key) => {
    if (key.target === undefined || (key.role !== 'support' && key.role !== 'support-notes')) return [];
    const wanted = keyPrefix(matrix.claims, key.role) + (key.names ?? '');
    return /^(?:driver|target)(?:-notes)?\./u.test(key.name) ? [{ key, wanted }] : [];
  });
}

/** Writing the key as it was meant; none where the section has that key already. */
function fixOf({ section, name, range }: DataKey, meant: string, matrix: MatrixView): Fix | undefined {
  const isTaken = matrix.claims.data?.keys.some((key) => key.section === section && key.name === meant);
  if (isTaken) return undefined;
  const description = `Replace the key ${quote(name)} by ${quote(meant)}`;
  return { safe: false, edits: [{ range, text: meant }], description };
}

/** A key that has no meaning; one that says a level may be meant for a target, which another rule tells. */
function isUnknown({ role, name, names, target, feature }: DataKey, matrix: MatrixView): boolean {
  if (role === 'unknown') return true;
  const stray = feature !== undefined && names === name && target === undefined;
  return stray && matrix.targets.size > 0 && meantTarget(matrix, name) === undefined;
}
