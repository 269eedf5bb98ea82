// Matrices as AsciiDoc.
import { extractTree } from '../../extract/document.ts';
import type { Matrix } from '../../model/schema.ts';
import { parseAsciidoc } from '../../syntax/asciidoc/index.ts';
import type { Dialect } from '../document/dialect.ts';
import { emitText } from '../document/text-writer.ts';
import type { EmitOptions, Emitted } from '../emitter.ts';
import * as escapes from './escape.ts';

/** Blocks that belong to what stands above, each behind a line with a plus sign. */
const attached = (blocks: readonly string[]): string => blocks.map((block) => `\n+\n${block}`).join('');

const escapeBars = (cell: string): string => cell.replaceAll('|', '\\|');

/** Whether a row is the name of a group, which stands above all columns. */
const isGroup = ([name = '', ...others]: readonly string[]): boolean =>
  others.length > 0 && /^\*[^*]+\*$/u.test(name) && others.every((cell) => cell === '');

const ASCIIDOC: Omit<Dialect, 'heading' | 'maxDepth'> = {
  ...escapes,
  nameAtStart: escapes.atStart,
  name: 'AsciiDoc',
  item: (first, below = []) => `* ${first}${attached(below)}`,
  list: (items) => items.join('\n'),
  quote: (blocks) => `[quote]\n____\n${blocks.join('\n\n')}\n____`,
  table(rows) {
    const lines = rows.map((row) =>
      isGroup(row)
        ? `${row.length}+|${escapeBars(row[0] ?? '')}`
        : row.map((cell) => `|${escapeBars(cell)}`).join('\n'),
    );
    const columns = rows[0]?.length ?? 1;
    return `[cols="${columns}*",options="header"]\n|===\n${lines.join('\n\n')}\n|===`;
  },
};

/** A title of the document is its only heading of the first level; several matrices begin one level lower. */
const dialectOf = (isTitled: boolean): Dialect => ({
  ...ASCIIDOC,
  maxDepth: isTitled ? 6 : 5,
  heading: (title, depth) => `${'='.repeat(Math.min(6, isTitled ? depth : depth + 1))} ${title}`,
});

/** Whether all matrices stand below one heading, which is the title. */
function isTitled(matrices: readonly Matrix[], { headings = true }: EmitOptions): boolean {
  const tops = new Set(matrices.map(({ section, title }) => section[0] ?? title));
  const [top = ''] = tops;
  // Each matrix has a heading of its own.
  const isBelow = ({ section, title }: Matrix): boolean =>
    section.length > 1 || (section.length === 1 && title !== '' && title !== section[0]);
  const isAlone = matrices.length === 1 || matrices.every(isBelow);
  return headings && tops.size === 1 && isAlone && escapes.inline(top) !== '';
}

/** Writes matrices as one AsciiDoc document. Texts come back as they are, white space folded; the losses say what does not. */
export function emitAsciidoc(matrices: readonly Matrix[], options: EmitOptions = {}): Emitted {
  const read = (text: string): ReturnType<typeof extractTree> =>
    extractTree({ root: parseAsciidoc(text).root, text, markdown: false });
  const { text, losses } = emitText(matrices, options, dialectOf(isTitled(matrices, options)), read);
  // An anchor stands right above its heading. Brackets of texts are escaped, so that these are anchors alone.
  return { text: text.replace(/^(\[\[.*\]\]|\[id=".*"\])\n\n(?==+ )/gmu, '$1\n'), losses };
}
