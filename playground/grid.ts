// A table of buttons as one stop of the tab key; arrow keys move in it.

const buttonOf = (cell: Element | undefined): HTMLButtonElement | null =>
  cell?.querySelector('button') ?? null;

function target(from: HTMLTableCellElement, key: string): HTMLButtonElement | null {
  if (key === 'ArrowLeft') return buttonOf(from.previousElementSibling ?? undefined);
  if (key === 'ArrowRight') return buttonOf(from.nextElementSibling ?? undefined);
  const row = from.closest('tr');
  if (key === 'Home') return row?.querySelector('button') ?? null;
  if (key === 'End') return buttonOf([...(row?.cells ?? [])].at(-1));
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
  const step = key === 'ArrowUp' ? 'previousElementSibling' : 'nextElementSibling';
  for (let next = row?.[step]; next instanceof HTMLTableRowElement; next = next[step]) {
    const found = buttonOf(next.cells[from.cellIndex]);
    if (found) return found;
  }
  return null;
}

export function startGrid(table: HTMLTableElement): void {
  const buttons = [...table.querySelectorAll('button')];
  for (const [index, button] of buttons.entries()) button.tabIndex = index === 0 ? 0 : -1;
  let stop = buttons[0];
  table.addEventListener('focusin', ({ target: focused }) => {
    if (!(focused instanceof HTMLButtonElement) || !stop) return;
    stop.tabIndex = -1;
    focused.tabIndex = 0;
    stop = focused;
  });
  table.addEventListener('keydown', (event) => {
    const cell = event.target instanceof Element ? event.target.closest('td') : null;
    const next = cell && target(cell, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}
