// How each table, list and data file was read, and why.
import type { ExplainedBlock, ExplainedColumn, ExplainedReading } from '../src/index.ts';
import { make } from './dom.ts';
import type { Editor } from './editor.ts';
import { placeButton, pointing, spanOf } from './places.ts';

/** Texts of a block that are listed; the rest is counted. */
const SHOWN = 20;

const signed = (points: number): string => `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(1)}`;

/** A clause as a sentence. */
const asSentence = (clause: string): string =>
  `${clause.charAt(0).toUpperCase()}${clause.slice(1).replace(/\.$/, '')}.`;

function readingDetails(label: string, reading: ExplainedReading | undefined): readonly HTMLElement[] {
  if (reading === undefined) return [];
  const { text, points, clues } = reading;
  const said = `${label}: ${text}, ${points.toFixed(1)} points`;
  if (clues.length === 0) return [make('p', { className: 'plain' }, said)];
  const items = clues.map((clue) => make('li', {}, make('b', {}, signed(clue.points)), ' ', clue.text));
  return [make('details', {}, make('summary', {}, said), make('ul', {}, ...items))];
}

function columnRow(column: ExplainedColumn, editor: Editor): HTMLTableRowElement {
  const row = make(
    'tr',
    {},
    make('th', { scope: 'row' }, column.title || '(no header)', ' ', placeButton(column.range, editor)),
    make('td', {}, make('code', {}, column.role)),
    make('td', {}, column.reason),
  );
  pointing(row, editor, [spanOf(column.range)]);
  return row;
}

function columnsTable(columns: readonly ExplainedColumn[], editor: Editor): HTMLElement {
  const heads = ['Column', 'Role', 'Why'].map((head) => make('th', { scope: 'col' }, head));
  const table = make(
    'table',
    {},
    make('thead', {}, make('tr', {}, ...heads)),
    make('tbody', {}, ...columns.map((column) => columnRow(column, editor))),
  );
  return make('div', { className: 'frame' }, table);
}

function unreadList(unread: NonNullable<ExplainedBlock['unread']>, editor: Editor): readonly HTMLElement[] {
  const items = unread
    .slice(0, SHOWN)
    .map(({ text, reason, range }) =>
      make('li', {}, placeButton(range, editor), ' ', make('q', {}, text), ` was not read: ${reason}.`),
    );
  const more = unread.length - items.length;
  return [
    make('ul', { className: 'unread' }, ...items, ...(more > 0 ? [make('li', {}, `And ${more} more.`)] : [])),
  ];
}

function blockElement(block: ExplainedBlock, editor: Editor): HTMLElement {
  const { range, section, accepted, reason, reading, runnerUp, orientation, columns, unread } = block;
  const verdict = make('strong', {}, accepted ? 'accepted' : 'rejected');
  const where = section.length > 0 ? ` under ${section.join(' / ')}` : '';
  return make(
    'section',
    { className: accepted ? 'accepted' : 'rejected' },
    make('h2', {}, placeButton(range, editor), ` ${block.block}${where}: `, verdict),
    make('p', {}, asSentence(reason)),
    ...(columns ? [columnsTable(columns, editor)] : []),
    ...readingDetails('Reading', reading),
    ...readingDetails('Runner-up', runnerUp),
    ...readingDetails('Axis', orientation),
    ...(unread ? unreadList(unread, editor) : []),
  );
}

export function blocksView(blocks: readonly ExplainedBlock[], editor: Editor): readonly HTMLElement[] {
  if (blocks.length > 0) return blocks.map((block) => blockElement(block, editor));
  return [make('p', { className: 'empty' }, 'No table, list of details or data was found.')];
}
