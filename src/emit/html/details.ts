// What a table cannot show of a feature: an entry for each of which more is said than levels.
import type { Feature, Matrix } from '../../model/schema.ts';
import { escapeMarkup, inlineText, linkedText, paragraphs, safeLink } from '../markup.ts';
import { statusText } from '../words.ts';
import { type MatrixAnchors, rowAnchor } from './anchors.ts';

const term = (name: string, value: string): string => `<dt>${name}</dt><dd>${value}</dd>`;

function linkOf(link: string): string {
  const url = safeLink(link);
  return url === undefined ? escapeMarkup(link) : `<a href="${escapeMarkup(url)}">${escapeMarkup(link)}</a>`;
}

export const statusOf = ({ status }: Feature): string =>
  status === undefined || status.kind === 'unspecified' ? '' : statusText(status);

function facts(feature: Feature): string {
  const { api, link, commands = [], attributes = {} } = feature;
  const status = statusOf(feature);
  const code = (text: string): string => `<code>${escapeMarkup(text)}</code>`;
  const items = [
    status === '' ? '' : term('Status', escapeMarkup(status)),
    api === undefined ? '' : term('API', code(api)),
    link === undefined ? '' : term('Link', linkOf(link)),
    commands.length === 0 ? '' : term('Commands', commands.map(code).join('<br>')),
    ...Object.entries(attributes).map(([name, value]) => term(inlineText(name), linkedText(value))),
  ].join('');
  return items === '' ? '' : `<dl class="facts">${items}</dl>`;
}

/** Whether there is more to say of a feature than the table says. */
export const hasEntry = ({ api, link, commands, notes, attributes }: Feature): boolean =>
  [api, link, commands, notes, attributes].some((said) => said !== undefined);

function entryOf(feature: Feature, anchor: string, heading: string): string {
  const notes = feature.notes === undefined ? '' : paragraphs(feature.notes);
  return `<article id="${anchor}"><${heading}><a href="#${rowAnchor(anchor)}">${inlineText(feature.title)}</a></${heading}>${facts(feature)}${notes}</article>\n`;
}

/** The entries in the order of the table, by group; `level` is that of the headings. */
export function renderDetails({ features }: Matrix, anchors: MatrixAnchors, level: number): string {
  let out = '';
  let path = '';
  for (const [index, feature] of features.entries()) {
    if (!hasEntry(feature)) continue;
    const group = feature.group.map(inlineText).join(' › ');
    const heading = group === '' ? '' : `<h${level}>${group}</h${level}>\n`;
    if (out === '' || group !== path)
      out += `${out === '' ? '' : '</div>\n'}<div class="details">\n${heading}`;
    path = group;
    out += entryOf(feature, anchors.features[index] ?? '', group === '' ? `h${level}` : `h${level + 1}`);
  }
  return out === '' ? '' : `${out}</div>\n`;
}
