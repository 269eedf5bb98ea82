// Arrow keys in the tables: each table is one stop of the tab key, and its cells are reached from there.
import { rowLink, type Table } from './tables.ts';

const linkOf = (cell: Element | null | undefined): HTMLAnchorElement | null =>
  cell?.querySelector<HTMLAnchorElement>('a[href^="#"]') ?? null;

const isShown = (element: Element): boolean => element.getClientRects().length > 0;

/** The next cell beside `cell` that is shown and has a link. */
function beside(cell: HTMLTableCellElement, step: 1 | -1): HTMLAnchorElement | null {
  let next: Element | null = cell;
  do next = step > 0 ? next.nextElementSibling : next.previousElementSibling;
  while (next && !(isShown(next) && linkOf(next)));
  return linkOf(next);
}

/** The first or last cell of a row that is shown. */
function edge(row: HTMLTableRowElement, last: boolean): HTMLAnchorElement | null {
  const cells = [...row.cells].filter((cell) => isShown(cell) && linkOf(cell));
  return linkOf(last ? cells.at(-1) : cells[0]);
}

function destination(
  key: string,
  control: boolean,
  cell: HTMLTableCellElement,
  table: Table,
): HTMLAnchorElement | null {
  const row = cell.closest('tr');
  if (!row) return null;
  if (key === 'ArrowLeft') return beside(cell, -1);
  if (key === 'ArrowRight') return beside(cell, 1);
  const rows = table.rows.map(({ element }) => element).filter((element) => !element.hidden);
  const at = rows.indexOf(row);
  if (key === 'ArrowUp') return linkOf(rows[at - 1]?.cells[cell.cellIndex]);
  if (key === 'ArrowDown') return linkOf(rows[at + 1]?.cells[cell.cellIndex]);
  const end = key === 'End';
  const wanted = control ? (end ? rows.at(-1) : rows[0]) : row;
  return (end || key === 'Home') && wanted ? edge(wanted, end) : null;
}

/** Wires the keys; returns what gives every table a stop that is shown. */
export function startKeys(tables: readonly Table[]): () => void {
  const stops = new Map<Table, HTMLAnchorElement>();
  const stopAt = (table: Table, link: HTMLAnchorElement): void => {
    const old = stops.get(table);
    if (old) old.tabIndex = -1;
    link.tabIndex = 0;
    stops.set(table, link);
  };
  const settle = (): void => {
    for (const table of tables) {
      const stop = stops.get(table);
      if (stop && isShown(stop)) continue;
      const row = table.rows.find(({ element }) => !element.hidden);
      const link = row && rowLink(row.element);
      if (link) stopAt(table, link);
    }
  };
  for (const table of tables) {
    for (const { element } of table.rows) rowLink(element)?.setAttribute('tabindex', '-1');
    table.element.addEventListener('focusin', (event) => {
      const link = event.target;
      if (link instanceof HTMLAnchorElement && link.closest('tbody')) stopAt(table, link);
    });
    table.element.addEventListener('keydown', (event) => {
      const cell =
        event.target instanceof Element
          ? event.target.closest<HTMLTableCellElement>('tbody :is(td,th)')
          : null;
      if (!cell || event.altKey || event.metaKey) return;
      const link = destination(event.key, event.ctrlKey, cell, table);
      if (!link) return;
      event.preventDefault();
      link.focus();
    });
  }
  settle();
  return settle;
}
