// Brings the page to life: filters, details beside the table, links to cells, arrow keys.
import { startFilter } from './filter.ts';
import { startKeys } from './keys.ts';
import { startPanel } from './panel.ts';
import { readTables, targetOf } from './tables.ts';

const CELL = 'table.matrix tbody :is(td[id],th[id])';

const tables = readTables();
const form = document.querySelector('form');
const dialog = document.querySelector('dialog');
const settle = startKeys(tables);
const showAll = form ? startFilter(tables, form, settle) : settle;
const status = document.querySelector('[role=status]');
/** Has a text read aloud. */
const say = (text: string): void => {
  if (status) status.textContent = text;
};
const open = dialog ? startPanel(dialog) : undefined;

/** How much of a frame its sticky header and first column cover: what is scrolled to stands beside them. */
function measure(): void {
  const bar = form && getComputedStyle(form).position === 'sticky' ? form.offsetHeight : 0;
  document.documentElement.style.setProperty('--bar', `${bar}px`);
  for (const { element } of tables) {
    const { style } = element.parentElement ?? element;
    style.scrollPaddingTop = `${element.tHead?.offsetHeight ?? 0}px`;
    style.scrollPaddingLeft = `${element.tHead?.rows[0]?.cells[0]?.offsetWidth ?? 0}px`;
  }
}

let marked: Element | null = null;
function mark(cell: Element | null): void {
  marked?.classList.remove('at');
  marked = cell;
  cell?.classList.add('at');
}

/** The place that the address names; `null` where it names none, or cannot be read. */
function addressed(): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null;
  }
}

/** What a cell says, as it is read aloud to who comes to it by a link. */
function announce(cell: HTMLTableCellElement): void {
  const feature = cell.closest('tr')?.cells[0]?.textContent ?? '';
  const words = [...(cell.querySelector('a')?.querySelectorAll('span,b') ?? [])].map(
    (part) => part.textContent,
  );
  say(cell.tagName === 'TD' ? `${feature}, ${targetOf(cell)}: ${words.join(' ')}.` : `${feature}.`);
}

/** Brings a cell to the middle of its frame, and all of the frame into view: the header belongs to the cell. */
function arrive(cell: HTMLTableCellElement): void {
  const frame = cell.closest('.frame');
  const view = frame?.getBoundingClientRect();
  const own = cell.getBoundingClientRect();
  if (view) {
    frame?.scrollBy(
      own.x + own.width / 2 - view.x - view.width / 2,
      own.y + own.height / 2 - view.y - view.height / 2,
    );
    frame?.scrollIntoView({ block: 'nearest' });
  }
  cell.querySelector('a')?.focus({ preventScroll: true });
  announce(cell);
}

/** Follows the address to a cell or a feature, which a filter may have hidden. */
function follow(): void {
  const place = addressed();
  if (!place) return;
  if (place.getClientRects().length === 0) showAll();
  const cell = place instanceof HTMLTableCellElement && place.matches(CELL) ? place : null;
  mark(cell);
  if (cell) arrive(cell);
  else place.scrollIntoView();
}

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.menu[open]')) {
    if (!menu.contains(target)) menu.open = false;
  }
  const cell = target?.closest('sup, small') ? null : target?.closest<HTMLTableCellElement>(CELL);
  if (!cell || !open || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  cell.querySelector('a')?.focus({ preventScroll: true });
  mark(cell);
  history.replaceState(null, '', `#${cell.id}`);
  open(cell);
});

document.addEventListener('keydown', (event) => {
  const menu =
    event.target instanceof Element ? event.target.closest<HTMLDetailsElement>('details.menu[open]') : null;
  if (event.key !== 'Escape' || !menu) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
});
addEventListener('hashchange', follow);
addEventListener('resize', measure);
document.documentElement.classList.add('live');

// What would keep the table off a small screen is folded there; paper shows everything.
const small = matchMedia('(max-width: 44rem)');
const fold = (isOpen: boolean, parts = 'details.more'): void => {
  for (const part of document.querySelectorAll<HTMLDetailsElement>(parts)) part.open = isOpen;
};
fold(!small.matches);
small.addEventListener('change', () => fold(!small.matches));
addEventListener('beforeprint', () => fold(true, 'details:not(.menu)'));
addEventListener('afterprint', () => fold(!small.matches));
measure();
// The browser goes to the place itself, but once the page is loaded it leaves it to us.
addEventListener('load', follow);
