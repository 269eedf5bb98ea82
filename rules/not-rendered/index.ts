// not-rendered: a section that the program which renders the page leaves out.
import * as v from 'valibot';
import { defineRule } from '../../src/lint/rule.ts';
import { quote } from '../../src/lint/words.ts';

interface Words {
  readonly section: string;
  readonly prefix: string;
}

export default defineRule({
  meta: {
    id: 'not-rendered',
    description:
      'A section of an INI file describes a feature that sphinx-feature-classification leaves out.',
    severity: 'warning',
    preset: 'recommended',
    scope: 'matrix',
    messages: {
      dropped: ({ section, prefix }: Words) =>
        `sphinx-feature-classification skips ${quote(section)}, whose name does not begin with ${quote(prefix)}. Rename it, or set the option \`prefix\`.`,
    },
    options: v.strictObject({ prefix: v.string() }),
    defaults: { prefix: 'operation.' },
  },
  check({ matrix, options: { prefix }, report }) {
    for (const { name, role, key, range } of matrix.claims.data?.sections ?? []) {
      if (role !== 'feature' || name.startsWith(prefix)) continue;
      report({ messageId: 'dropped', data: { section: name, prefix }, range, feature: key });
    }
  },
});
