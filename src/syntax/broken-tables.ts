// Pipe tables that Markdown does not take for tables, read all the same: a delimiter row missing or of another width,
// rows that a blank line parts from their table, or cells that pipes in code part.
import type { Paragraph, Root, RootContent, Table, TableRow } from 'mdast';
import { counted } from '../counted.ts';
import type { Problem } from '../diagnostic.ts';
import { pushAll } from '../long-lists.ts';
import { createLocator, type Locator, lineRanges } from '../source/source.ts';
import { shiftNodes } from './markdown/shift.ts';
import { parseMarkdown } from './markdown.ts';
import { offsetsOf, type ParsedTree, rangeOf, writtenOf } from './nodes.ts';
import { joinSplitCode } from './split-code.ts';

interface Line {
  readonly text: string;
  readonly offset: number;
}

interface Broken {
  readonly rows: readonly Line[];
  /** The delimiter row, where there is one. */
  readonly delimiter: Line | undefined;
}

const DELIMITER = /^\s*(?:\|\s*)?:?-+:?\s*(?:\|\s*:?-+:?\s*)+(?:\|\s*)?$|^\s*\|\s*:?-+:?\s*\|\s*$/u;

/** Without a delimiter it takes so many lines of pipes to speak of a table. */
const ROWS = 3;

function linesOf(paragraph: Paragraph, text: string): readonly Line[] {
  const from = offsetsOf(paragraph).start;
  const own = writtenOf(paragraph, text);
  return Array.from(lineRanges(own), ({ start, end }) => {
    const line = own.slice(start, end);
    return { text: line.trim(), offset: from + start + line.length - line.trimStart().length };
  });
}

/** Cells of a line that is not blank: pipes at the ends do not count, nor do escaped ones. */
function cellCount(line: string): number {
  const cells = line.replaceAll('\\|', '').split('|');
  const from = cells[0]?.trim() === '' ? 1 : 0;
  const isClosed = cells.length > from + 1 && cells.at(-1)?.trim() === '';
  return cells.length - from - (isClosed ? 1 : 0);
}

function brokenTable(paragraph: Paragraph, text: string): Broken | undefined {
  const lines = linesOf(paragraph, text);
  const at = lines.findIndex((line) => DELIMITER.test(line.text));
  const [header] = lines;
  if (header === undefined || cellCount(header.text) < 2) return undefined;
  if (at === 1) {
    const rows = lines.filter((_, index) => index !== at);
    return rows.length > 1 ? { rows, delimiter: lines[at] } : undefined;
  }
  const piped = lines.every((line) => line.text.startsWith('|') && cellCount(line.text) > 1);
  return at < 0 && piped && lines.length >= ROWS ? { rows: lines, delimiter: undefined } : undefined;
}

function rowOf(line: Line, locator: Locator): readonly TableRow[] {
  const delimiter = `|${' --- |'.repeat(cellCount(line.text))}`;
  const [table] = parseMarkdown(`${line.text}\n${delimiter}\n`).children;
  const row = table?.type === 'table' ? table.children[0] : undefined;
  if (row === undefined) return [];
  const place = locator.point(line.offset);
  shiftNodes([row], { line: place.line - 1, column: place.column - 1, offset: place.offset });
  return [row];
}

function tableOf(paragraph: Paragraph, { rows }: Broken, locator: Locator): Table {
  return {
    type: 'table',
    children: rows.flatMap((line) => rowOf(line, locator)),
    ...(paragraph.position === undefined ? {} : { position: paragraph.position }),
  };
}

function problemOf({ rows, delimiter }: Broken, locator: Locator): Problem {
  const [header] = rows;
  const wrong = delimiter ?? header ?? { text: '', offset: 0 };
  const cells = (line: Line | undefined): string => counted(cellCount(line?.text ?? ''), 'cell');
  const message =
    delimiter === undefined
      ? 'The table has no delimiter row, so Markdown shows it as running text. Put a row of `| --- |`, one cell a column, below the header.'
      : `The delimiter row has ${cells(delimiter)}, the header ${cells(header)}, so Markdown shows the table as running text. Give both the same number of cells.`;
  return {
    code: 'malformed-syntax',
    message,
    range: locator.range(wrong.offset, wrong.offset + wrong.text.length),
  };
}

/** The rows of a paragraph that goes on with the table above it: as many cells, pipes where the table has them. */
function partedRows(above: Table, paragraph: Paragraph, text: string): readonly Line[] {
  const { start, end } = offsetsOf(above);
  const width = above.children[0]?.children.length ?? 0;
  const between = text.slice(end, offsetsOf(paragraph).start);
  if (width < 2 || between.trim() !== '') return [];
  const isPiped = text.charAt(start) === '|';
  const lines = linesOf(paragraph, text);
  // Without pipes at the ends, a sentence with one pipe has two cells.
  const fits = ({ text: line }: Line): boolean =>
    isPiped ? line.startsWith('|') && cellCount(line) > 1 : width > 2 && cellCount(line) === width;
  const [first] = lines;
  if (first === undefined || !lines.every(fits) || lines.some((line) => DELIMITER.test(line.text))) return [];
  return lines.some(({ text: line }) => cellCount(line) === width) && !repeatsHeader(above, first, text)
    ? lines
    : [];
}

/** Whether a line is the header of the table above once more: then another table begins. */
function repeatsHeader(above: Table, { text: line }: Line, text: string): boolean {
  const bare = (row: string): string => row.replaceAll(/[\s|]+/gu, ' ').trim();
  return bare(writtenOf(above.children[0], text)) === bare(line);
}

/** The table with the rows below it; `rows` are those of a table that was joined before, and grow. */
function joined(
  above: Table,
  rows: TableRow[],
  paragraph: Paragraph,
  lines: readonly Line[],
  locator: Locator,
): Table {
  for (const line of lines) pushAll(rows, rowOf(line, locator));
  return { ...above, children: rows, position: { start: rangeOf(above).start, end: rangeOf(paragraph).end } };
}

function partedProblem([first]: readonly Line[], count: number, locator: Locator): Problem {
  const what = count === 1 ? 'this row' : `this row and the ${count - 1} below it`;
  return {
    code: 'malformed-syntax',
    message: `A blank line ends the table above, so Markdown shows ${what} as running text. Take the blank line out.`,
    range: locator.range(first?.offset ?? 0, (first?.offset ?? 0) + (first?.text.length ?? 0)),
  };
}

/**
 * Turns paragraphs that were meant as tables into tables; the tree given is left as it is. The range of a problem tells the
 * table, since not every table is worth a word.
 */
export function mendTables(root: Root, text: string): ParsedTree {
  const problems: Problem[] = [];
  let locator: Locator | undefined;
  const children: RootContent[] = [];
  const grown = new Map<RootContent, TableRow[]>();
  for (const given of root.children) {
    const whole = joinSplitCode(given, text, () => (locator ??= createLocator(text)));
    pushAll(problems, whole?.problems ?? []);
    const node = whole?.table ?? given;
    const above = children.at(-1);
    const parted = node.type === 'paragraph' && above?.type === 'table' ? partedRows(above, node, text) : [];
    const broken = node.type === 'paragraph' && parted.length === 0 ? brokenTable(node, text) : undefined;
    if (node.type !== 'paragraph' || (broken === undefined && parted.length === 0)) {
      children.push(node);
      continue;
    }
    locator ??= createLocator(text);
    if (broken !== undefined) {
      problems.push(problemOf(broken, locator));
      children.push(tableOf(node, broken, locator));
    } else if (above?.type === 'table') {
      problems.push(partedProblem(parted, parted.length, locator));
      const rows = grown.get(above) ?? [...above.children];
      const table = joined(above, rows, node, parted, locator);
      grown.set(table, rows);
      children[children.length - 1] = table;
    }
  }
  return { root: problems.length === 0 ? root : { ...root, children }, problems };
}
