// empty-value: a key of a data file without a value.
import * as v from 'valibot';
import type { DataKey } from '../../src/extract/claims.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { pushTo } from '../../src/lint/view.ts';
import { alsoHere, count, type Data, quote } from '../../src/lint/words.ts';

/** Roles whose empty value takes something from the page; the renderer even stops at some. */
const NEEDED: ReadonlySet<DataKey['role']> = new Set([
  'title',
  'status',
  'support',
  'support-notes',
  'notes',
]);

export default defineRule({
  meta: {
    id: 'empty-value',
    description: 'A key of a data file has no value.',
    severity: 'warning',
    preset: 'recommended',
    scope: 'matrix',
    messages: {
      empty: ({ key, section }: Data<'key' | 'section'>) =>
        `The key ${quote(key)} in ${quote(section)} has no value. Write one, or remove the line.`,
      idle: ({ key, places }: Data<'key', 'places'>) =>
        `The key ${quote(key)} has no value (${count(places, 'section')}). Write one, or remove the lines.`,
    },
    options: v.strictObject({ allow: v.array(v.string()) }),
    defaults: { allow: [] },
  },
  check({ matrix, options, report }) {
    const allowed = new Set(options.allow.map((name) => name.toLowerCase()));
    const idle = new Map<string, DataKey[]>();
    for (const key of matrix.claims.data?.keys ?? []) {
      const { name, value, role, section, range, feature, target } = key;
      if (value.text !== '' || allowed.has(name)) continue;
      if (!NEEDED.has(role)) {
        pushTo(idle, name, key);
        continue;
      }
      report({ messageId: 'empty', data: { key: name, section }, range, feature, target });
    }
    for (const [name, keys] of idle) {
      const [first, ...others] = keys;
      if (first === undefined) continue;
      report({
        messageId: 'idle',
        data: { key: name, places: keys.length },
        range: first.range,
        feature: first.feature,
        severity: 'info',
        related: alsoHere(first.range, others),
      });
    }
  },
});
