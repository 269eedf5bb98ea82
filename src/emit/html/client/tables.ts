// The tables of the page as the script works on them.

export interface Row {
  readonly element: HTMLTableRowElement;
  readonly status: string;
  /** What is said of the feature beside the table. */
  readonly article: HTMLElement | null;
  /** What the filter by text looks through, in lower case; made when first asked for. */
  text?: string;
  /** By column, what its cells say; made when first asked for. */
  senses?: readonly string[];
}

export interface Table {
  /** All of the matrix: heading, table, details. */
  readonly section: HTMLElement;
  readonly element: HTMLTableElement;
  readonly rows: readonly Row[];
  /** The counts of its targets. */
  readonly overview: HTMLTableElement | null;
  /** The column that the first target stands in, from 0. */
  readonly first: number;
  /** By column of a target, from `first`: its place in the controls. */
  readonly targets: readonly number[];
}

/** The place that a link of the page leads to. */
export function placeOf(link: HTMLAnchorElement | null): HTMLElement | null {
  const href = link?.getAttribute('href') ?? '';
  return href.startsWith('#') ? document.getElementById(href.slice(1)) : null;
}

export const rowLink = (row: HTMLTableRowElement): HTMLAnchorElement | null =>
  row.cells[0]?.querySelector('a') ?? null;

/** The entry of the feature in a row; there is none where the table says it all. */
export function articleOf(row: HTMLTableRowElement): HTMLElement | null {
  const place = placeOf(rowLink(row));
  return place?.tagName === 'ARTICLE' ? place : null;
}

const readRow = (element: HTMLTableRowElement): Row => ({
  element,
  status: element.dataset.status ?? '',
  article: articleOf(element),
});

function readTable(element: HTMLTableElement): Table {
  const header = [...(element.tHead?.rows[0]?.cells ?? [])];
  const first = header.findIndex((cell) => cell.dataset.target !== undefined);
  const section = element.closest('section') ?? element;
  return {
    section,
    element,
    rows: [...element.querySelectorAll<HTMLTableRowElement>('tr[data-status]')].map(readRow),
    overview: section.querySelector('table.overview'),
    first: first < 0 ? header.length : first,
    targets: header.flatMap(({ dataset }) => (dataset.target === undefined ? [] : [Number(dataset.target)])),
  };
}

export const readTables = (): readonly Table[] =>
  [...document.querySelectorAll<HTMLTableElement>('table.matrix')].map(readTable);

export const notesOf = (cell: Element): readonly Element[] =>
  [...cell.querySelectorAll<HTMLAnchorElement>('sup>a')].flatMap((mark) => [
    ...(placeOf(mark)?.querySelectorAll('p:not(.back)') ?? []),
  ]);

/** The text of a row to look through: names, what the entry says, the words and notes of the cells. */
export function textOf(row: Row): string {
  if (row.text === undefined) {
    const group = row.element.parentElement?.querySelector('.g') ?? null;
    const words = row.element.querySelectorAll('th,td>a>b');
    const notes = [...row.element.cells].flatMap(notesOf);
    const parts = [group, ...words, row.article, ...notes];
    row.text = parts
      .map((part) => part?.textContent ?? '')
      .join(' ')
      .toLowerCase();
  }
  return row.text;
}

/** What a cell says of the level, in one letter and a word: the key of its sense. */
export const senseOf = (cell: Element): string =>
  cell.className.charAt(0) + (cell.querySelector('span')?.textContent ?? '');

export function sensesOf(row: Row): readonly string[] {
  row.senses ??= [...row.element.cells].map(senseOf);
  return row.senses;
}

/** What a cell says: its level, and its own words where it has some. */
export const saidBy = (cell: Element | undefined): string =>
  cell === undefined ? '' : `${senseOf(cell)} ${cell.querySelector('b')?.textContent ?? ''}`;

export const headerOf = (cell: HTMLTableCellElement): HTMLTableCellElement | undefined =>
  cell.closest('table')?.tHead?.rows[0]?.cells[cell.cellIndex];

export const targetOf = (cell: HTMLTableCellElement): string => headerOf(cell)?.textContent ?? '';
