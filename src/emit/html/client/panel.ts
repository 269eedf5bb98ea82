// Opens what is known of a cell or a feature beside the table, made of copies of what the page holds already.
import { articleOf, headerOf, notesOf, senseOf } from './tables.ts';

function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}

const copies = (nodes: Iterable<Node>): Node[] => [...nodes].map((node) => node.cloneNode(true));

/** The name of a target with the places where it may be broken. */
const nameOf = (cell: HTMLTableCellElement): Node[] =>
  copies(headerOf(cell)?.querySelector('span')?.childNodes ?? []);

const wordOf = (cell: Element): string => cell.querySelector('span')?.textContent ?? '';
const textOf = (cell: Element): string => cell.querySelector('b')?.textContent ?? '';

/** The level of a cell, with its sign: the document's symbol, or that of the style sheet. */
function levelOf<K extends 'span' | 'dt'>(name: K, cell: Element): HTMLElementTagNameMap[K] {
  const symbol = cell.querySelector('i');
  const code = cell.className.charAt(0);
  return symbol
    ? make(name, `${code} own`, symbol.cloneNode(true), ` ${wordOf(cell)}`)
    : make(name, code, wordOf(cell));
}

function verdict(cell: HTMLTableCellElement): Node[] {
  const text = textOf(cell);
  const name = make('strong', '', ...nameOf(cell));
  const line = make('p', 'verdict', name, ' ', levelOf('span', cell), text === '' ? '' : ` ${text}`);
  return [line, ...copies(notesOf(cell))];
}

/** What the entry of a feature says first; the table, where there is no entry. */
function status(row: HTMLTableRowElement): Node[] {
  const said = row.querySelector('.s')?.textContent ?? '';
  if (said === '' || articleOf(row)) return [];
  return [make('dl', 'facts', make('dt', '', 'Status'), make('dd', '', said))];
}

/** Which targets have which level: what is left to read where the table does not fit. */
function levels(row: HTMLTableRowElement): Node[] {
  const names = new Map<string, { name: HTMLElement; targets: HTMLElement }>();
  const cells = row.querySelectorAll<HTMLTableCellElement>('td[id]');
  if (cells.length < 2) return [];
  for (const cell of cells) {
    const own = names.get(senseOf(cell)) ?? { name: levelOf('dt', cell), targets: make('dd', '') };
    const text = textOf(cell).replace(/^\((.*)\)$/, '$1');
    const comma = own.targets.hasChildNodes() ? ', ' : '';
    own.targets.append(comma, ...nameOf(cell), text === '' ? '' : ` (${text})`);
    names.set(senseOf(cell), own);
  }
  return [make('dl', 'levels', ...[...names.values()].flatMap(({ name, targets }) => [name, targets]))];
}

/** Wires the dialog; returns what opens it for a cell of support or the name of a feature. */
export function startPanel(dialog: HTMLDialogElement): (cell: HTMLTableCellElement) => void {
  const title = dialog.querySelector('h2');
  const body = dialog.querySelector('div');
  dialog.querySelector('button')?.addEventListener('click', () => dialog.close());
  // A click beside the panel is one on the dialog itself; inside, it is one on its contents.
  dialog.addEventListener('click', (event) => {
    const leaves = event.target instanceof Element && event.target.closest('a[href^="#"]');
    if (event.target === dialog || leaves) dialog.close();
  });

  return (cell) => {
    const row = cell.closest('tr');
    if (!row || !title || !body) return;
    title.textContent = row.cells[0]?.textContent ?? '';
    const head = cell.tagName === 'TD' ? verdict(cell) : [];
    const entry = copies([...(articleOf(row)?.children ?? [])].slice(1));
    body.replaceChildren(...head, ...status(row), ...entry, ...levels(row));
    if (!dialog.open) dialog.showModal();
    dialog.scrollTop = 0;
  };
}
