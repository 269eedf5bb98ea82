// The tables of the page as the script works on them.

export interface Row {
  readonly element: HTMLTableRowElement;
  readonly status: string;
  /** The feature's details. */
  readonly article: HTMLElement | null;
  /** What the filter by text looks through, in lower case; made when first asked for. */
  text?: string;
}

export interface Table {
  /** All of the matrix: heading, table, details. */
  readonly section: HTMLElement;
  readonly element: HTMLTableElement;
  readonly rows: readonly Row[];
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

function readRow(element: HTMLTableRowElement): Row {
  return { element, status: element.dataset.status ?? '', article: placeOf(rowLink(element)) };
}

function readTable(element: HTMLTableElement): Table {
  const header = [...(element.tHead?.rows[0]?.cells ?? [])];
  const first = header.findIndex((cell) => cell.dataset.target !== undefined);
  return {
    section: element.closest('section') ?? element,
    element,
    rows: [...element.querySelectorAll<HTMLTableRowElement>('tr[data-status]')].map(readRow),
    first: first < 0 ? header.length : first,
    targets: header.flatMap(({ dataset }) => (dataset.target === undefined ? [] : [Number(dataset.target)])),
  };
}

export const readTables = (): readonly Table[] =>
  [...document.querySelectorAll<HTMLTableElement>('table.matrix')].map(readTable);

/** The text of a row to look through: all of its details but the list of who supports it, which names everyone. */
export function textOf(row: Row): string {
  if (row.text === undefined) {
    const parts = [...(row.article?.children ?? [])].filter((part) => !part.matches('.levels'));
    const group = row.element.parentElement?.querySelector('.g')?.textContent ?? '';
    row.text = [group, ...parts.map((part) => part.textContent)].join(' ').toLowerCase();
  }
  return row.text;
}

/** One letter for the level of a cell. */
export const levelOf = (cell: Element | undefined): string => cell?.className.charAt(0) ?? '';

/** What a cell says: its level, and its own words where it has some. */
export const saidBy = (cell: Element | undefined): string =>
  `${levelOf(cell)} ${cell?.querySelector('b')?.textContent ?? ''}`;
