// Opens the details of a cell beside the table, made of copies of what the page holds already.
import { placeOf } from './tables.ts';

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

/** What stands in a column's header. */
function targetOf(cell: HTMLTableCellElement): string {
  const header = cell.closest('table')?.tHead?.rows[0]?.cells[cell.cellIndex];
  return header?.textContent ?? '';
}

/** Level and words of one cell, and the remarks on it. */
function verdict(cell: HTMLTableCellElement, remark: Element | undefined): Node[] {
  const level = make('span', cell.className.charAt(0), cell.querySelector('span')?.textContent ?? '');
  const text = cell.querySelector('b')?.textContent ?? '';
  const line = make(
    'p',
    'verdict',
    make('strong', '', targetOf(cell)),
    ' ',
    level,
    text === '' ? '' : `: ${text}`,
  );
  const notes = [...(remark?.querySelectorAll('p') ?? [])].map((note) => note.cloneNode(true));
  return [line, ...notes];
}

function copyButton(): HTMLButtonElement {
  const button = make('button', '', 'Copy link');
  button.type = 'button';
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(location.href);
    button.textContent = 'Copied';
  });
  return button;
}

/** Wires the dialog; returns what opens it for a cell of support or the name of a feature. */
export function startPanel(dialog: HTMLDialogElement): (cell: HTMLTableCellElement) => void {
  const title = dialog.querySelector('h2');
  const body = dialog.querySelector('div');
  const close = dialog.querySelector('button');
  close?.addEventListener('click', () => dialog.close());
  // A click beside the panel is one on the dialog itself; inside, it is one on its contents.
  dialog.addEventListener('click', (event) => {
    const leaves = event.target instanceof Element && event.target.closest('a[href^="#"]');
    if (event.target === dialog || leaves) dialog.close();
  });

  return (cell) => {
    const article = placeOf(cell.querySelector('a'));
    if (!article || !title || !body) return;
    title.textContent = article.firstElementChild?.textContent ?? '';
    const remarks = [...article.querySelectorAll('.remarks>li')];
    const own = remarks.find((item) => placeOf(item.querySelector('a')) === cell);
    const copy = article.cloneNode(true);
    if (!(copy instanceof Element)) return;
    copy.firstElementChild?.remove();
    if (own) copy.querySelectorAll('.remarks>li')[remarks.indexOf(own)]?.remove();
    const head = cell.tagName === 'TD' ? verdict(cell, own) : [];
    const foot = 'clipboard' in navigator ? [copyButton()] : [];
    body.replaceChildren(...head, ...copy.childNodes, ...foot);
    body.scrollTop = 0;
    if (!dialog.open) dialog.showModal();
  };
}
