// The matrix as a table: a row a feature, a column a target, every cell a link to itself.
import { lookup } from '../../lookup.ts';
import { verdictOf } from '../../model/evidence.ts';
import type { Cell, Feature, Target } from '../../model/schema.ts';
import { escapeMarkup, safeLink } from '../markup.ts';
import { cellAnchor, rowAnchor } from './anchors.ts';
import { hasEntry, statusOf } from './details.ts';
import { nameText } from './names.ts';
import type { Footnotes } from './notes.ts';
import type { Part } from './part.ts';
import { cellText, type Sense } from './senses.ts';

/** From here on the names of targets stand upright, or their columns would be too wide. */
const UPRIGHT_FROM = 15;

/** Longer names are cut where they stand upright; pointing at them shows all, as does a click on a cell. */
const LONG_NAME = 32;

function linked(title: string, link: string | undefined): string {
  const url = link === undefined ? undefined : safeLink(link);
  return url === undefined ? nameText(title) : `<a href="${escapeMarkup(url)}">${nameText(title)}</a>`;
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
function supportCell(
  cell: Cell | undefined,
  { look, word, symbol, isForeign, isSpelled }: Sense,
  anchor: string,
  marks: string,
): string {
  const said = cell && cellText(cell, word);
  const text = said === undefined ? '' : ` <b>${nameText(said)}</b>`;
  // Readers of pages know the level by the class where they do not know the word.
  const level = isForeign ? ` impl-${look.level}` : '';
  const sign = symbol === undefined ? '' : `<i aria-hidden="true">${escapeMarkup(symbol)}</i>`;
  const name = isSpelled
    ? `<span class="said">${nameText(word)}</span>`
    : `<span>${escapeMarkup(word)}</span>`;
  return `<td class="${look.code}${level}" id="${anchor}"><a href="#${anchor}" tabindex="-1">${sign}${name}${text}</a>${marks}${evidenceMark(cell)}</td>`;
}

function featureRow(
  feature: Feature,
  anchor: string,
  part: Part,
  footnotes: Footnotes,
  withStatus: boolean,
): string {
  const { matrix, anchors, sense } = part;
  const status = withStatus ? `<td class="s">${nameText(statusOf(feature))}</td>` : '';
  const cells = matrix.targets.map(({ id }, index) => {
    const cell = lookup(feature.support, id);
    const at = cellAnchor(anchor, anchors.targets[index] ?? '');
    return supportCell(cell, sense(feature, id), at, footnotes.marks(cell));
  });
  const own = hasEntry(feature) ? rowAnchor(anchor) : anchor;
  return `<tr data-status="${feature.status?.kind ?? 'unspecified'}"><th scope="row" id="${own}"><a href="#${anchor}">${nameText(feature.title)}</a></th>${status}${cells.join('')}</tr>\n`;
}

function groupHeader(group: readonly string[], span: number): string {
  const title = group.at(-1);
  if (title === undefined) return '';
  const outer = group.slice(0, -1).map((name) => `<span>${nameText(name)} › </span>`);
  const filler = span > 0 ? `<td colspan="${span}"></td>` : '';
  return `<tr class="g"><th scope="rowgroup">${outer.join('')}${nameText(title)}</th>${filler}</tr>\n`;
}

/** The table in its scrolling frame; `caption` is escaped. */
export function renderTable(part: Part, footnotes: Footnotes, caption: string): string {
  const { matrix, anchors, numbers } = part;
  const withStatus = matrix.features.some((feature) => statusOf(feature) !== '');
  const span = matrix.targets.length + (withStatus ? 1 : 0);
  let bodies = '';
  let path: string | undefined;
  for (const [index, feature] of matrix.features.entries()) {
    const own = JSON.stringify(feature.group);
    // Features stand together below the same sub-headers.
    if (own !== path)
      bodies += `${path === undefined ? '' : '</tbody>\n'}<tbody>\n${groupHeader(feature.group, span)}`;
    path = own;
    bodies += featureRow(feature, anchors.features[index] ?? '', part, footnotes, withStatus);
  }
  const upright = matrix.targets.length >= UPRIGHT_FROM ? ' upright' : '';
  return `<div class="frame" role="group" tabindex="0" aria-label="${caption}">
<table class="matrix${upright}"><caption>${caption}</caption>
<thead>${headerRow(matrix.targets, numbers, withStatus)}</thead>
${bodies}${path === undefined ? '' : '</tbody>\n'}</table></div>
`;
}

/** Tests that are named of one cell. */
const SHOWN = 5;

/** Whether tests pass, with their names to point at; empty where none has run. */
function evidenceMark({ evidence = [] }: Partial<Cell> = {}): string {
  const verdict = verdictOf(evidence);
  if (verdict === undefined) return '';
  const named = evidence.filter(({ result }) => result === verdict);
  const names = named.slice(0, SHOWN).map(({ test, source }) => `${test} (${source})`);
  const more = named.length > SHOWN ? ` and ${named.length - SHOWN} more` : '';
  const words = verdict === 'passed' ? 'tests pass' : 'test fails';
  const [url] = named.flatMap(({ link = '' }) => safeLink(link) ?? []);
  const shown = url === undefined ? words : `<a href="${escapeMarkup(url)}">${words}</a>`;
  return ` <small title="${escapeMarkup(`${names.join(', ')}${more}`)}">${shown}</small>`;
}
