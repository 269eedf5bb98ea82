// What is shown of a cell, a feature, a target, a status, a footnote or a line of a legend.
import { counted } from '../../counted.ts';
import type { CellClaim } from '../../extract/claims.ts';
import { formatStatus } from '../../extract/lexicon/status.ts';
import { LEVELS, type Level, type Status } from '../../extract/support.ts';
import { type MatrixView, nameOfView } from '../../lint/view.ts';
import { lookup } from '../../lookup.ts';
import type { Feature, Target } from '../../model/schema.ts';
import { escapeMarkdown } from '../../report/markdown.ts';
import type { Spot } from './spots.ts';

/** In Markdown; `undefined` where there is nothing to say. */
export function hoverOf(spot: Spot): string | undefined {
  switch (spot.kind) {
    case 'cell':
      return cellText(spot.matrix, spot.claim);
    case 'feature':
      return featureText(spot.matrix, spot.claim.key);
    case 'target':
      return targetText(spot.matrix, spot.claim.key);
    case 'status':
      return spot.claim.status && statusText(spot.matrix, spot.claim.status);
    case 'legend':
      return legendText(spot);
    case 'mark':
      return spot.footnote.definitions.map(({ text }) => escapeMarkdown(text)).join('\n\n') || undefined;
    case 'note':
      return `Used ${counted(spot.footnote.references.length, 'time')}.`;
  }
}

const code = (text: string): string => `\`${text.replaceAll('`', "'").replaceAll(/\s+/gu, ' ')}\``;
const bold = (text: string): string => `**${escapeMarkdown(text)}**`;
const lines = (...parts: readonly (string | undefined | false)[]): string =>
  parts.filter((part) => part !== undefined && part !== false && part !== '').join('\n\n');

/** The model lists what the claims name, in the order in which they first name it. */
function featureOf({ features, model }: MatrixView, key: string): Feature | undefined {
  return model.features[[...features.keys()].indexOf(key)];
}

function targetOf({ targets, model }: MatrixView, key: string): Target | undefined {
  return model.targets[[...targets.keys()].indexOf(key)];
}

function cellText(matrix: MatrixView, { feature, target }: CellClaim): string | undefined {
  const [row, column] = [featureOf(matrix, feature), targetOf(matrix, target)];
  const cell = row && column && lookup(row.support, column.id);
  if (!cell) return undefined;
  const status = row.status ? ` (${escapeMarkdown(formatStatus(row.status))})` : '';
  const text = cell.text === undefined ? '' : `, ${code(cell.text)}`;
  const all = matrix.features.get(feature)?.cells.find((one) => one.target === target)?.claims ?? [];
  const differ = new Set(all.map(({ level }) => level)).size > 1;
  return lines(
    `${bold(row.title)}${status} on ${bold(column.title)}: ${cell.level}${text}`,
    differ && all.map((claim) => claimText(matrix, claim)).join('\n'),
    ...(cell.notes ?? []).map(escapeMarkdown),
  );
}

function claimText(matrix: MatrixView, { view, level, symbol, range, place }: CellClaim): string {
  const where = place?.path === undefined ? '' : `${escapeMarkdown(place.path)}, `;
  const { line } = (place?.range ?? range).start;
  return `- ${nameOfView(view, matrix)}, ${where}line ${line}: ${level}${symbol === '' ? '' : ` (${code(symbol)})`}`;
}

function featureText(matrix: MatrixView, key: string): string | undefined {
  const feature = featureOf(matrix, key);
  if (feature === undefined) return undefined;
  const { title, group, status, api, commands = [], notes, support } = feature;
  const facts = [
    status && `Status: ${escapeMarkdown(formatStatus(status))}`,
    api !== undefined && `API: ${escapeMarkdown(api)}`,
    ...commands.map(code),
  ];
  return lines(
    [...group, title].map(bold).join(' / '),
    counts(
      Object.values(support).flatMap((cell) => cell?.level ?? []),
      'target',
    ),
    ...facts,
    notes !== undefined && escapeMarkdown(notes),
  );
}

function targetText(matrix: MatrixView, key: string): string | undefined {
  const target = targetOf(matrix, key);
  if (target === undefined) return undefined;
  const levels = matrix.model.features.flatMap(({ support }) => lookup(support, target.id)?.level ?? []);
  const attributes = Object.entries(target.attributes ?? {}).map(
    ([name, value]) => `${escapeMarkdown(name)}: ${escapeMarkdown(value)}`,
  );
  return lines(bold(target.title), counts(levels, 'feature'), ...attributes);
}

/** `11 targets: 5 complete, 6 missing` */
function counts(levels: readonly Level[], noun: string): string {
  const parts = LEVELS.flatMap((level) => {
    const count = levels.filter((one) => one === level).length;
    return count === 0 ? [] : `${count} ${level}`;
  });
  return parts.length === 0 ? '' : `${counted(levels.length, noun)}: ${parts.join(', ')}`;
}

const MEANINGS = {
  mandatory: 'Every target must support the feature completely.',
  optional: 'A target may do without the feature.',
  mature: 'The feature is ready for use.',
  immature: 'The feature is not ready for use yet.',
  unspecified: 'Nobody has decided whether the feature is required.',
} as const;

function statusText({ model }: MatrixView, status: Status): string {
  const name = bold(formatStatus(status));
  if (status.kind === 'condition')
    return lines(name, `Required of the targets for which ${code(status.expression)} holds.`);
  if (status.kind !== 'choice') return lines(name, MEANINGS[status.kind]);
  const members = model.features.filter(
    (one) => one.status?.kind === 'choice' && one.status.group === status.group,
  );
  const list = members.map(({ title }) => `- ${escapeMarkdown(title)}`).join('\n');
  return lines(name, 'Every target needs at least one of these completely:', list);
}

function legendText({ matrix, entry }: Extract<Spot, { kind: 'legend' }>): string {
  const used = matrix.claims.cells.filter(({ symbol }) => symbol === entry.symbol).length;
  return `${code(entry.symbol)} means ${entry.level ?? escapeMarkdown(entry.meaning)}. ${counted(used, 'cell')} ${used === 1 ? 'uses' : 'use'} it.`;
}
