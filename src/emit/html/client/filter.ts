// Shows the features and targets that were asked for.
import { type Row, saidBy, sensesOf, type Table, textOf } from './tables.ts';

/** What was asked for; nothing is asked where a list is empty. */
interface Wanted {
  readonly words: readonly string[];
  readonly status: string;
  readonly senses: ReadonlySet<string>;
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
    senses: new Set(all('sense')),
    targets: compare ? pair : new Set(all('target')),
    compare,
  };
}

const asksNothing = ({ words, status, senses, targets }: Wanted): boolean =>
  words.length === 0 && status === '' && senses.size === 0 && targets.size === 0;

function matches(row: Row, columns: readonly number[], wanted: Wanted): boolean {
  if (wanted.status !== '' && row.status !== wanted.status) return false;
  const { cells } = row.element;
  const senses = wanted.senses.size > 0 ? sensesOf(row) : [];
  if (wanted.senses.size > 0 && !columns.some((at) => wanted.senses.has(senses[at] ?? ''))) return false;
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

interface Shown {
  readonly rows: readonly Row[];
  readonly columns: readonly number[];
}

function apply(table: Table, wanted: Wanted): Shown {
  const all = table.targets.map((target, index) => ({ target: String(target), at: table.first + index }));
  const columns = all
    .filter(({ target }) => wanted.targets.size === 0 || wanted.targets.has(target))
    .map(({ at }) => at);
  const usable = wanted.compare ? columns.length === 2 : columns.length > 0 || wanted.targets.size === 0;
  const rows = usable ? table.rows.filter((row) => matches(row, columns, wanted)) : [];
  const shown = new Set(rows);
  for (const row of table.rows) {
    row.element.hidden = !shown.has(row);
    if (row.article) row.article.hidden = !shown.has(row);
  }
  for (const body of table.element.tBodies)
    body.hidden = !body.querySelector('tr[data-status]:not([hidden])');
  table.section.hidden = rows.length === 0 && table.rows.length > 0;
  return { rows, columns };
}

/** Counts what is shown, target by target; returns the sums by sense. */
function count(table: Table, { rows, columns }: Shown, sums: Map<string, number>): void {
  const [head, ...lines] = table.overview?.rows ?? [];
  const senses = [...(head?.cells ?? [])].map(({ dataset }) => dataset.sense);
  for (const [index, line] of lines.entries()) {
    const at = table.first + index;
    line.hidden = !columns.includes(at);
    if (line.hidden) continue;
    const own = new Map<string, number>();
    for (const row of rows) {
      const sense = sensesOf(row)[at] ?? '';
      own.set(sense, (own.get(sense) ?? 0) + 1);
    }
    const bars = line.querySelectorAll('rect');
    let x = 0;
    for (const [column, sense] of senses.entries()) {
      if (sense === undefined) continue;
      const found = own.get(sense) ?? 0;
      sums.set(sense, (sums.get(sense) ?? 0) + found);
      const cell = line.cells[column];
      if (cell) cell.textContent = String(found);
      const width = rows.length === 0 ? 0 : (found * 100) / rows.length;
      bars[column - 1]?.setAttribute('x', String(x));
      bars[column - 1]?.setAttribute('width', String(width));
      x += width;
    }
  }
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
  const all = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  const output = form.querySelector('output');
  const chosen = form.querySelector('[data-role=shown]');
  const clear = form.querySelector<HTMLButtonElement>('button[type=reset]');

  const update = (): void => {
    const wanted = read(form);
    const results = tables.map((table) => apply(table, wanted));
    const hidden = tables.flatMap((table, index) =>
      hiddenColumns(table, index, results[index]?.columns ?? []),
    );
    sheet.replaceSync(hidden.length > 0 ? `${hidden.join(',')}{display:none}` : '');
    const sums = new Map<string, number>();
    for (const [index, table] of tables.entries()) {
      const shown = results[index];
      if (shown) count(table, shown, sums);
    }
    for (const label of form.querySelectorAll('.legend label')) {
      const number = label.querySelector('b');
      if (number) number.textContent = String(sums.get(label.querySelector('input')?.value ?? '') ?? 0);
    }
    const shown = results.reduce((sum, { rows }) => sum + rows.length, 0);
    if (output) output.textContent = report(wanted, shown, all);
    if (chosen) chosen.textContent = wanted.targets.size > 0 ? `${wanted.targets.size} chosen` : 'all';
    if (clear)
      clear.disabled =
        asksNothing(wanted) && !form.querySelector('select:has(option:checked:not([value=""]))');
    document.documentElement.classList.toggle('filtered', !asksNothing(wanted));
    after();
  };

  let waiting = 0;
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(update, all > 2000 ? 150 : 0);
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
