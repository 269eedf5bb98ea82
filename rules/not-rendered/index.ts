// not-rendered: a section that the program which renders the page leaves out.
import * as v from 'valibot';
import { isMisspelt } from '../../src/lint/keys.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { count, type Data, quote } from '../../src/lint/words.ts';

export default defineRule({
  meta: {
    id: 'not-rendered',
    description: 'A section of an INI file that sphinx-feature-classification leaves out, or stops at.',
    severity: 'warning',
    preset: 'recommended',
    scope: 'matrix',
    messages: {
      dropped: ({ section, prefix }: Data<'section' | 'prefix'>) =>
        `sphinx-feature-classification skips ${quote(section)}, whose name does not begin with ${quote(prefix)}. Rename it, or set the option \`prefix\`.`,
      untitled: ({ section }: Data<'section'>) =>
        `${quote(section)} has no title, and sphinx-feature-classification stops there. Add a line \`title=…\`.`,
      many: ({ sections, prefix }: Data<'prefix', 'sections'>) =>
        `sphinx-feature-classification skips ${count(sections, 'section')}, whose names do not begin with ${quote(prefix)}. Rename them, or set the option \`prefix\`.`,
    },
    options: v.strictObject({ prefix: v.string() }),
    defaults: { prefix: 'operation.' },
  },
  check({ matrix, options: { prefix }, report }) {
    const { sections = [], keys = [] } = matrix.claims.data ?? {};
    // Files that list their targets in one section are older than that program, and rendered by another.
    if (!sections.some(({ role }) => role === 'target')) return;
    const titled = new Set(keys.flatMap(({ role, section }) => (role === 'title' ? [section] : [])));
    for (const { name, role, key, range } of sections) {
      if (role === 'defaults' || titled.has(name) || isMisspelt(matrix, name, ['title'])) continue;
      report({ messageId: 'untitled', data: { section: name }, range, [role]: key });
    }
    const features = sections.filter(({ role }) => role === 'feature');
    const dropped = features.filter(({ name }) => !name.startsWith(prefix));
    const [first] = dropped;
    if (first !== undefined && dropped.length > FEW && dropped.length * 2 > features.length) {
      const data = { sections: dropped.length, prefix };
      report({ messageId: 'many', data, range: first.range, severity: 'info' });
      return;
    }
    for (const { name, key, range } of dropped)
      report({ messageId: 'dropped', data: { section: name, prefix }, range, feature: key });
  },
});

/** More sections than this, if they are half of all, were named so on purpose. */
const FEW = 3;
