// Shows the features and targets that were asked for.
import { levelOf, type Row, saidBy, type Table, textOf } from './tables.ts';

/** What was asked for; nothing is asked where a list is empty. */
interface Wanted {
  readonly words: readonly string[];
  readonly status: string;
  readonly levels: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  /** Both targets are shown, and the features in which they differ. */
  readonly compare: boolean;
}

function read(form: HTMLFormElement): Wanted {
  const data = new FormData(form);
  const all = (name: string): string[] => data.getAll(name).map(String).filter(Boolean);
  const pair = new Set([...all('compare'), ...all('with')]);
  const compare = pair.size === 2;
  return {
    words: all('text').join(' ').toLowerCase().split(/\s+/).filter(Boolean),
    status: all('status').join(''),
    levels: new Set(all('level')),
    targets: compare ? pair : new Set(all('target')),
    compare,
  };
}

const asksNothing = ({ words, status, levels, targets }: Wanted): boolean =>
  words.length === 0 && status === '' && levels.size === 0 && targets.size === 0;

function matches(row: Row, columns: readonly number[], wanted: Wanted): boolean {
  if (wanted.status !== '' && row.status !== wanted.status) return false;
  const { cells } = row.element;
  if (wanted.levels.size > 0 && !columns.some((at) => wanted.levels.has(levelOf(cells[at])))) return false;
  if (wanted.compare && new Set(columns.map((at) => saidBy(cells[at]))).size < 2) return false;
  return wanted.words.every((word) => textOf(row).includes(word));
}

/** A selector for the columns from `start` until before `end`, counted from 0. */
const columnsBetween = (table: number, start: number, end: number): string =>
  `[data-table="${table}"] tr>:nth-child(n+${start + 1}):nth-child(-n+${end}):not([colspan])`;

/** Selectors for the columns that are not in `shown`: a stretch each, since a page may have very many cells. */
function hiddenColumns(table: Table, index: number, shown: readonly number[]): string[] {
  const selectors: string[] = [];
  let start = table.first;
  for (const at of [...shown, table.first + table.targets.length]) {
    if (at > start) selectors.push(columnsBetween(index, start, at));
    start = at + 1;
  }
  return selectors;
}

/** Shows what is wanted of one table; returns the number of features shown and the columns. */
function apply(table: Table, wanted: Wanted): { shown: number; columns: readonly number[] } {
  const all = table.targets.map((target, index) => ({ target: String(target), at: table.first + index }));
  const columns = all
    .filter(({ target }) => wanted.targets.size === 0 || wanted.targets.has(target))
    .map(({ at }) => at);
  const usable = wanted.compare ? columns.length === 2 : columns.length > 0 || wanted.targets.size === 0;
  let shown = 0;
  for (const row of table.rows) {
    const visible = usable && matches(row, columns, wanted);
    row.element.hidden = !visible;
    if (row.article) row.article.hidden = !visible;
    if (visible) shown += 1;
  }
  for (const body of table.element.tBodies)
    body.hidden = !body.querySelector('tr[data-status]:not([hidden])');
  table.section.hidden = shown === 0 && table.rows.length > 0;
  return { shown, columns };
}

function report(wanted: Wanted, shown: number, count: number): string {
  if (asksNothing(wanted)) return '';
  const verb = wanted.compare ? 'differ' : 'shown';
  return shown === 0
    ? `No feature of ${count} ${verb === 'differ' ? 'differs' : 'matches'}.`
    : `${shown} of ${count} features ${verb}.`;
}

/** Wires the controls; returns what clears them and shows everything. */
export function startFilter(tables: readonly Table[], form: HTMLFormElement, after: () => void): () => void {
  // The policy of the page forbids style elements made by script, not style sheets.
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [sheet];
  for (const [index, { element }] of tables.entries()) element.dataset.table = String(index);
  const count = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  const output = form.querySelector('output');
  const chosen = form.querySelector('[data-role=shown]');

  const update = (): void => {
    const wanted = read(form);
    const results = tables.map((table) => apply(table, wanted));
    const hidden = tables.flatMap((table, index) =>
      hiddenColumns(table, index, results[index]?.columns ?? []),
    );
    sheet.replaceSync(hidden.length > 0 ? `${hidden.join(',')}{display:none}` : '');
    const shown = results.reduce((sum, result) => sum + result.shown, 0);
    if (output) output.textContent = report(wanted, shown, count);
    if (chosen) chosen.textContent = wanted.targets.size > 0 ? `${wanted.targets.size} chosen` : 'all';
    document.documentElement.classList.toggle('filtered', !asksNothing(wanted));
    after();
  };

  let waiting = 0;
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(update, count > 2000 ? 150 : 0);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(update));
  for (const part of form.querySelectorAll<HTMLElement>('[hidden]')) part.hidden = false;
  // A browser that comes back to the page fills the controls in as they were left.
  if (!asksNothing(read(form))) update();
  return () => {
    form.reset();
    update();
  };
}
