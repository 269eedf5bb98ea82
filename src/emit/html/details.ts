// What a table cannot show of a feature: one entry each, with commands, notes and the remarks on single targets.
import { lookup } from '../../model/record.ts';
import type { Feature, Matrix } from '../../model/schema.ts';
import { LEVEL_LOOKS, lookOf, statusWords } from '../levels.ts';
import { escapeMarkup, inlineText, linkedText, paragraphs, safeLink } from '../markup.ts';
import { cellAnchor, type MatrixAnchors, rowAnchor } from './anchors.ts';
import { cellText } from './cell-text.ts';
import { evidenceList } from './evidence.ts';

const term = (name: string, ...values: readonly string[]): string =>
  `<dt>${name}</dt>${values.map((value) => `<dd>${value}</dd>`).join('')}`;

function linkOf(link: string): string {
  const url = safeLink(link);
  return url === undefined ? escapeMarkup(link) : `<a href="${escapeMarkup(url)}">${escapeMarkup(link)}</a>`;
}

function facts(feature: Feature): string {
  const { status, api, link, commands = [], attributes = {} } = feature;
  const words = statusWords(status);
  const items = [
    ...(words === '' ? [] : [term('Status', escapeMarkup(words))]),
    ...(api === undefined ? [] : [term('API', `<code>${escapeMarkup(api)}</code>`)]),
    ...(link === undefined ? [] : [term('Link', linkOf(link))]),
    ...(commands.length === 0
      ? []
      : [term('Commands', ...commands.map((command) => `<code>${escapeMarkup(command)}</code>`))]),
    ...Object.entries(attributes).map(([name, value]) => term(inlineText(name), linkedText(value))),
  ];
  return items.length === 0 ? '' : `<dl class="facts">${items.join('')}</dl>`;
}

/** Which targets have which level: what is left to read where the table does not fit. */
function byLevel(feature: Feature, matrix: Matrix): string {
  const names = new Map<string, string[]>(LEVEL_LOOKS.map(({ code }) => [code, []]));
  for (const { id, title } of matrix.targets) {
    names.get(lookOf(lookup(feature.support, id)?.level).code)?.push(inlineText(title));
  }
  const items = LEVEL_LOOKS.map(({ code, word }) => {
    const own = names.get(code) ?? [];
    return own.length === 0 ? '' : `<dt class="${code}">${word}</dt><dd>${own.join(', ')}</dd>`;
  });
  return `<dl class="levels">${items.join('')}</dl>`;
}

/** The cells that say more than their level. */
function remarks(feature: Feature, matrix: Matrix, anchor: string, targets: readonly string[]): string {
  const items = matrix.targets.flatMap(({ id, title }, index) => {
    const cell = lookup(feature.support, id);
    if (cell === undefined || !(cell.text ?? cell.notes ?? cell.evidence)) return [];
    const { code, word } = lookOf(cell.level);
    const at = cellAnchor(anchor, targets[index] ?? '');
    const said = cellText(cell);
    const text = said === undefined ? '' : `: ${inlineText(said)}`;
    const notes = (cell.notes ?? []).map(paragraphs).join('');
    return `<li><a href="#${at}">${inlineText(title)}</a> <span class="${code}">${word}</span>${text}${evidenceList(cell)}${notes}</li>`;
  });
  return items.length === 0 ? '' : `<ul class="remarks">${items.join('')}</ul>`;
}

/** One entry a feature, in the order of the table; `heading` is the element of their titles, such as `h3`. */
export function renderDetails(matrix: Matrix, anchors: MatrixAnchors, heading: string): string {
  const entries = matrix.features.map((feature, index) => {
    const anchor = anchors.features[index] ?? '';
    const notes = feature.notes === undefined ? '' : paragraphs(feature.notes);
    return `<article id="${anchor}"><${heading}><a href="#${rowAnchor(anchor)}">${escapeMarkup(feature.title)}</a></${heading}>${facts(feature)}${notes}${byLevel(feature, matrix)}${remarks(feature, matrix, anchor, anchors.targets)}</article>\n`;
  });
  return entries.join('');
}
