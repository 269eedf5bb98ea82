// The matrices as they were read, coloured by level; a cell goes to where the document says it.
import { make } from './dom.ts';
import type { Editor } from './editor.ts';
import { startGrid } from './grid.ts';
import { pointing } from './places.ts';
import type { ReadCell, ReadFeature, ReadMatrix } from './protocol.ts';

/** Cells that a browser shows without a pause. */
const SHOWN = 6000;

const CLASSES = { complete: 'c', partial: 'p', missing: 'm', unknown: 'u', 'not-applicable': 'n' } as const;

function cellElement(cell: ReadCell, target: string, editor: Editor): HTMLTableCellElement {
  const { level, text, notes, spans } = cell;
  const said = [level ?? 'not said', ...(text === undefined ? [] : [text]), ...notes].join('. ');
  const button = make('button', { type: 'button', title: said, ariaLabel: `${target}: ${said}` });
  const [first] = spans;
  if (first) button.addEventListener('click', () => editor.select(first));
  else button.ariaDisabled = 'true';
  pointing(button, editor, spans);
  return make('td', { className: level === undefined ? 'b' : CLASSES[level] }, button);
}

function rows(
  features: readonly ReadFeature[],
  { targets, columns }: { readonly targets: readonly string[]; readonly columns: number },
  editor: Editor,
): readonly HTMLTableRowElement[] {
  let group = '';
  return features.flatMap((feature) => {
    const head: HTMLTableRowElement[] = [];
    if (feature.group !== group && feature.group !== '') {
      const name = make('th', { colSpan: columns, scope: 'rowgroup' }, feature.group);
      head.push(make('tr', { className: 'group' }, name));
    }
    group = feature.group;
    const cells = feature.cells.map((cell, index) => cellElement(cell, targets[index] ?? '', editor));
    const status =
      columns - 1 > targets.length ? [make('td', { className: 'status' }, feature.status ?? '')] : [];
    return [...head, make('tr', {}, make('th', { scope: 'row' }, feature.title), ...status, ...cells)];
  });
}

function section(matrix: ReadMatrix, editor: Editor): HTMLElement {
  const { title, targetLabel, targets, features } = matrix;
  const shown = features.slice(0, Math.ceil(SHOWN / Math.max(1, targets.length)));
  const hasStatus = features.some(({ status }) => status !== undefined && status !== 'unspecified');
  const head = (text: string, className = ''): HTMLElement => make('th', { scope: 'col', className }, text);
  const heads = [
    head('Feature'),
    ...(hasStatus ? [head('Status', 'status')] : []),
    ...targets.map((target) => head(target)),
  ];
  const table = make(
    'table',
    {},
    make('caption', {}, `${title}: support by ${targetLabel}`),
    make('thead', {}, make('tr', {}, ...heads)),
    make('tbody', {}, ...rows(shown, { targets, columns: heads.length }, editor)),
  );
  startGrid(table);
  const more = features.length - shown.length;
  return make(
    'section',
    {},
    make('h2', {}, title, ' ', make('small', {}, `${features.length} × ${targets.length}`)),
    make('div', { className: 'frame matrix' }, table),
    ...(more > 0 ? [make('p', { className: 'empty' }, `And ${more} more features.`)] : []),
  );
}

/** `none`: what to say where there is no matrix. */
export function matrixView(
  matrices: readonly ReadMatrix[],
  none: string,
  editor: Editor,
): readonly HTMLElement[] {
  if (matrices.length > 0) return matrices.map((matrix) => section(matrix, editor));
  return [make('p', { className: 'empty' }, none)];
}
