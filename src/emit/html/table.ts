// The matrix as a table: a row a feature, a column a target, a link to the details in every cell.
import { lookup } from '../../model/record.ts';
import type { Cell, Feature, Matrix, Target } from '../../model/schema.ts';
import { lookOf, statusWords } from '../levels.ts';
import { escapeMarkup, safeLink } from '../markup.ts';
import { cellAnchor, type MatrixAnchors, rowAnchor } from './anchors.ts';
import { cellText } from './cell-text.ts';
import { evidenceMark } from './evidence.ts';

/** From here on the names of targets stand upright, or their columns would be too wide. */
const UPRIGHT_FROM = 15;

/** Longer names are cut where they stand upright; pointing at them shows all, as does a click on a cell. */
const LONG_NAME = 32;

/** A feature and its place in the matrix, which its anchor goes by. */
interface Row {
  readonly feature: Feature;
  readonly anchor: string;
}

/** A name, linked where the document links it. */
function linked(title: string, link: string | undefined): string {
  const url = link === undefined ? undefined : safeLink(link);
  const text = escapeMarkup(title);
  return url === undefined ? text : `<a href="${escapeMarkup(url)}">${text}</a>`;
}

function headerRow(targets: readonly Target[], numbers: readonly number[], withStatus: boolean): string {
  const columns = targets.map(({ title, link }, index) => {
    const whole = title.length > LONG_NAME ? ` title="${escapeMarkup(title)}"` : '';
    return `<th scope="col" data-target="${numbers[index] ?? index}"><span${whole}>${linked(title, link)}</span></th>`;
  });
  const status = withStatus ? '<th scope="col" class="s">Status</th>' : '';
  return `<tr><th scope="col">Feature</th>${status}${columns.join('')}</tr>`;
}

/** The symbol is the style sheet's; the word is what is read aloud, copied and shown without style. */
function supportCell(cell: Cell | undefined, anchor: string, feature: string): string {
  const { code, word } = lookOf(cell?.level);
  const said = cell === undefined ? undefined : cellText(cell);
  const text = said === undefined ? '' : ` <b>${escapeMarkup(said)}</b>`;
  const noted = cell?.notes === undefined ? '' : ' <sup>with notes</sup>';
  return `<td class="${code}" id="${anchor}"><a href="#${feature}" tabindex="-1"><span>${word}</span>${text}${noted}${evidenceMark(cell)}</a></td>`;
}

function featureRow(
  { feature, anchor }: Row,
  matrix: Matrix,
  targets: readonly string[],
  withStatus: boolean,
): string {
  const kind = feature.status?.kind ?? 'unspecified';
  const status = withStatus ? `<td class="s">${escapeMarkup(statusWords(feature.status))}</td>` : '';
  const cells = matrix.targets.map(({ id }, index) =>
    supportCell(lookup(feature.support, id), cellAnchor(anchor, targets[index] ?? ''), anchor),
  );
  return `<tr data-status="${kind}"><th scope="row" id="${rowAnchor(anchor)}"><a href="#${anchor}">${escapeMarkup(feature.title)}</a></th>${status}${cells.join('')}</tr>\n`;
}

/** Features that stand together below the same sub-headers. */
function groupsOf(rows: readonly Row[]): readonly Row[][] {
  const groups: Row[][] = [];
  let path: string | undefined;
  for (const row of rows) {
    const own = JSON.stringify(row.feature.group);
    if (own === path) groups.at(-1)?.push(row);
    else groups.push([row]);
    path = own;
  }
  return groups;
}

function groupHeader(group: readonly string[], span: number): string {
  const title = group.at(-1);
  if (title === undefined) return '';
  const outer = group.slice(0, -1).map((name) => `<span>${escapeMarkup(name)} › </span>`);
  const filler = span > 0 ? `<td colspan="${span}"></td>` : '';
  return `<tr class="g"><th scope="rowgroup">${outer.join('')}${escapeMarkup(title)}</th>${filler}</tr>\n`;
}

/** Whether any feature has a status to show. */
const hasStatuses = (matrix: Matrix): boolean =>
  matrix.features.some(({ status }) => statusWords(status) !== '');

/** The table in its scrolling frame; `numbers` are the targets' places in the controls, `caption` is escaped. */
export function renderTable(
  matrix: Matrix,
  anchors: MatrixAnchors,
  numbers: readonly number[],
  caption: string,
): string {
  const withStatus = hasStatuses(matrix);
  const span = matrix.targets.length + (withStatus ? 1 : 0);
  const rows = matrix.features.map((feature, index) => ({ feature, anchor: anchors.features[index] ?? '' }));
  const bodies = groupsOf(rows).map((group) => {
    const lines = group.map((row) => featureRow(row, matrix, anchors.targets, withStatus));
    return `<tbody>\n${groupHeader(group[0]?.feature.group ?? [], span)}${lines.join('')}</tbody>\n`;
  });
  const upright = matrix.targets.length >= UPRIGHT_FROM ? ' upright' : '';
  const head = headerRow(matrix.targets, numbers, withStatus);
  return `<div class="frame" role="group" tabindex="0" aria-label="${caption}">
<table class="matrix${upright}"><caption>${caption}</caption>
<thead>${head}</thead>
${bodies.join('')}</table></div>
`;
}
