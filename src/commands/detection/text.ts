// How the blocks of documents were read, for people in a terminal.
import type { ExplainedBlock, ExplainedReading } from '../../api/explain.ts';
import { groupBy } from '../../group.ts';
import { largest } from '../../long-lists.ts';
import { printable, visibleLine } from '../../report/visible.ts';
import { widthOf } from '../../report/width.ts';
import { wrap } from '../../report/wrap.ts';
import type { ExplainedFile } from './report.ts';

const WIDTH = 100;
/** Clues shown of a reading; the JSON has all. */
const SHOWN_CLUES = 6;
const SHOWN_TEXTS = 3;
/** The widest text of a cell or header. */
const TEXT_WIDTH = 30;
/** Columns before what a label stands for. */
const LABEL = 10;

function short(text: string): string {
  const line = visibleLine(text);
  const points = [...line];
  return points.length <= TEXT_WIDTH ? line : `${points.slice(0, TEXT_WIDTH - 1).join('')}…`;
}

const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));
const signed = (points: number): string => `${points < 0 ? '-' : '+'}${Math.abs(points).toFixed(1)}`;

/** The lines of one part of a block: the label stands before the first. */
function labelled(label: string, lines: readonly string[]): readonly string[] {
  const indent = ' '.repeat(4 + LABEL);
  return lines
    .flatMap((line) => wrap(line, indent, WIDTH))
    .map((line, index) => (index === 0 ? `    ${label.padEnd(LABEL)}${line.slice(indent.length)}` : line));
}

function readingLines(label: string, reading: ExplainedReading | undefined): readonly string[] {
  if (reading === undefined) return [];
  const clues = reading.clues.slice(0, SHOWN_CLUES).map(({ points, text }) => `${signed(points)}  ${text}`);
  const rest = reading.clues.length - clues.length;
  const more = rest > 0 ? [`      and ${rest} more`] : [];
  return labelled(label, [`${reading.text}, ${reading.points.toFixed(1)} points`, ...clues, ...more]);
}

function columnLines({ columns = [] }: ExplainedBlock): readonly string[] {
  if (columns.length === 0) return [];
  const titles = columns.map(({ title }) => (title === '' ? '(no header)' : short(title)));
  const width = largest(titles.map(widthOf));
  const role = largest(columns.map((column) => column.role.length));
  return labelled(
    'columns',
    columns.map(
      (column, at) =>
        `${padded(titles[at] ?? '', width)}  ${column.role.padEnd(role)}  ${visibleLine(column.reason)}`,
    ),
  );
}

/** `2 texts: its column has no header: "a", "b"`, a line for each reason. */
export function unreadLines(
  unread: readonly { readonly text: string; readonly reason: string }[],
): readonly string[] {
  return [...groupBy(unread, ({ reason }) => reason)].map(([reason, texts]) => {
    const shown = texts.slice(0, SHOWN_TEXTS).map(({ text }) => `"${short(text)}"`);
    const more = texts.length > SHOWN_TEXTS ? ', …' : '';
    const what = texts.length === 1 ? '1 text was' : `${texts.length} texts were`;
    return `${what} not read, ${visibleLine(reason)}: ${shown.join(', ')}${more}`;
  });
}

function blockLines(one: ExplainedBlock): readonly string[] {
  const { block, range, section, accepted, reason, reading, runnerUp, orientation, unread = [] } = one;
  const where = section.length > 0 ? ` under ${visibleLine(section.join(' / '))}` : '';
  const { line, column } = range.start;
  return [
    `  ${line}:${column} ${block}${where}: ${accepted ? 'accepted' : 'rejected'}`,
    ...labelled('why', [visibleLine(reason).replace(/\.$/u, '')]),
    ...readingLines('reading', reading),
    ...readingLines('runner-up', runnerUp),
    ...readingLines('axis', orientation),
    ...columnLines(one),
    ...(unread.length === 0 ? [] : labelled('unread', unreadLines(unread))),
  ];
}

function fileLines({ path, format, blocks, matrices }: ExplainedFile): readonly string[] {
  const found = matrices.map(
    ({ title, features, targets }) =>
      `  matrix ${visibleLine(title)}: ${features} features, ${targets} targets`,
  );
  const nothing = blocks.length + found.length === 0 ? ['  no table or list was found'] : [];
  return [`${visibleLine(path)} (${format})`, ...nothing, ...blocks.flatMap(blockLines), ...found];
}

export function detectionText(files: readonly ExplainedFile[]): string {
  return printable(files.map((file) => `${fileLines(file).join('\n')}\n`).join('\n'));
}
