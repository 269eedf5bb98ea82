// What a table cannot show of a feature: an entry for each of which more is said than levels.
import type { Feature, Matrix } from '../../model/schema.ts';
import { statusWords } from '../levels.ts';
import { escapeMarkup, inlineText, linkedText, paragraphs, safeLink } from '../markup.ts';
import { type MatrixAnchors, rowAnchor } from './anchors.ts';

const term = (name: string, ...values: readonly string[]): string =>
  `<dt>${name}</dt>${values.map((value) => `<dd>${value}</dd>`).join('')}`;

function linkOf(link: string): string {
  const url = safeLink(link);
  return url === undefined ? escapeMarkup(link) : `<a href="${escapeMarkup(url)}">${escapeMarkup(link)}</a>`;
}

function facts({ status, api, link, commands = [], attributes = {} }: Feature): string {
  const words = statusWords(status);
  const code = (text: string): string => `<code>${escapeMarkup(text)}</code>`;
  const items = [
    words === '' ? '' : term('Status', escapeMarkup(words)),
    api === undefined ? '' : term('API', code(api)),
    link === undefined ? '' : term('Link', linkOf(link)),
    commands.length === 0 ? '' : term('Commands', ...commands.map(code)),
    ...Object.entries(attributes).map(([name, value]) => term(inlineText(name), linkedText(value))),
  ].join('');
  return items === '' ? '' : `<dl class="facts">${items}</dl>`;
}

/** Whether there is more to say of a feature than the table says. */
export const hasEntry = ({ api, link, commands, notes, attributes }: Feature): boolean =>
  [api, link, commands, notes, attributes].some((said) => said !== undefined);

/** The entries in the order of the table; `heading` is the element of their titles, such as `h3`. */
export function renderDetails({ features }: Matrix, anchors: MatrixAnchors, heading: string): string {
  const entries = features.map((feature, index) => {
    if (!hasEntry(feature)) return '';
    const anchor = anchors.features[index] ?? '';
    const notes = feature.notes === undefined ? '' : paragraphs(feature.notes);
    return `<article id="${anchor}"><${heading}><a href="#${rowAnchor(anchor)}">${inlineText(feature.title)}</a></${heading}>${facts(feature)}${notes}</article>\n`;
  });
  return entries.join('');
}
