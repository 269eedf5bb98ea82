// Opens what is known of a cell or a feature beside the table, made of copies of what the page holds already.
import { articleOf, notesOf, senseOf, targetOf } from './tables.ts';

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

const copies = (elements: Iterable<Element>): Node[] =>
  [...elements].map((element) => element.cloneNode(true));

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
  const name = make('strong', '', targetOf(cell));
  const line = make('p', 'verdict', name, ' ', levelOf('span', cell), text === '' ? '' : ` ${text}`);
  return [line, ...copies(notesOf(cell))];
}

/** Which targets have which level: what is left to read where the table does not fit. */
function levels(row: HTMLTableRowElement): HTMLElement {
  const names = new Map<string, { name: HTMLElement; targets: string[] }>();
  for (const cell of row.querySelectorAll<HTMLTableCellElement>('td[id]')) {
    const own = names.get(senseOf(cell)) ?? { name: levelOf('dt', cell), targets: [] };
    const text = textOf(cell).replace(/^\((.*)\)$/, '$1');
    own.targets.push(text === '' ? targetOf(cell) : `${targetOf(cell)} (${text})`);
    names.set(senseOf(cell), own);
  }
  const items = [...names.values()].flatMap(({ name, targets }) => [
    name,
    make('dd', '', targets.join(', ')),
  ]);
  return make('dl', 'levels', ...items);
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
    body.replaceChildren(...head, ...entry, levels(row));
    if (!dialog.open) dialog.showModal();
    dialog.scrollTop = 0;
  };
}
