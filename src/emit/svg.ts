// A heatmap of every matrix: a row a feature, a column a target, a tile a cell; with words for those who hear it.
import { largest } from '../long-lists.ts';
import { lookup } from '../lookup.ts';
import type { Feature, Matrix } from '../model/schema.ts';
import { type LevelCounts, type MatrixStats, matrixStats } from '../model/stats.ts';
import type { EmitOptions, Emitted } from './emitter.ts';
import { LEVEL_LOOKS, type LevelLook, lookOf } from './levels.ts';
import { escapeMarkup } from './markup.ts';
import { FONT, INKS } from './picture.ts';
import { fitText, textWidth } from './text-width.ts';

/** All lengths are in pixels of the picture's own size. */
const SIZE = 12;
/** Bold letters are wider by this much. */
const BOLD_SIZE = 13.5;
const HEADING = 18;
const CELL = 20;
const MARGIN = 16;
const GAP = 8;
const LONGEST_FEATURE = 320;
const LONGEST_TARGET = 200;

/** A part of the picture, the room it takes, and what it shows in words. */
interface Part {
  readonly width: number;
  readonly height: number;
  readonly markup: string;
  readonly words: string;
}

const countOf = ({ levels, unstated }: LevelCounts, { level }: LevelLook): number =>
  level === 'not-stated' ? unstated : levels[level];

const usedIn = (counts: LevelCounts): readonly LevelLook[] =>
  LEVEL_LOOKS.filter((look) => countOf(counts, look) > 0);

const words = (counts: LevelCounts): string =>
  usedIn(counts)
    .map((look) => `${countOf(counts, look)} ${look.word}`)
    .join(', ');

/** What the picture shows, in words: the size, and the counts of each target. */
function describe({ features, targets }: MatrixStats): string {
  const each = targets.map((counts) => ` ${counts.target.title}: ${words(counts) || 'nothing'}.`);
  return `${features} features by ${targets.length} targets.${each.join('')}`;
}

function legend({ features }: Matrix, used: readonly LevelLook[]): Omit<Part, 'words'> {
  let x = 0;
  const items = used.map(({ code, word }) => {
    const item = `<use href="#sm-${code}" x="${x}"/><text x="${x + CELL + 5}" y="14">${word}</text>`;
    x += CELL + 5 + textWidth(word, SIZE) + 18;
    return item;
  });
  if (features.some(isBold)) {
    items.push(`<text x="${x}" y="14"><tspan font-weight="700">Bold</tspan>: mandatory</text>`);
    x += textWidth('Bold', BOLD_SIZE) + textWidth(': mandatory', SIZE);
  }
  return { width: x, height: CELL, markup: items.join('') };
}

/** What every target must have stands out. */
const isBold = ({ status }: Feature): boolean => status?.kind === 'mandatory';
const labelSize = (feature: Feature): number => (isBold(feature) ? BOLD_SIZE : SIZE);

function featureRow(feature: Feature, matrix: Matrix, left: number, y: number): string {
  const tiles = matrix.targets.map(({ id }, index) => {
    const { code } = lookOf(lookup(feature.support, id)?.level);
    return `<use href="#sm-${code}" x="${left + index * CELL}"/>`;
  });
  const title = escapeMarkup(feature.title);
  const shown = escapeMarkup(fitText(feature.title, labelSize(feature), LONGEST_FEATURE));
  const bold = isBold(feature) ? ' font-weight="700"' : '';
  return `<g transform="translate(0 ${y})"><title>${title}</title><text x="${left - GAP}" y="14" text-anchor="end"${bold}>${shown}</text>${tiles.join('')}</g>\n`;
}

function rows(matrix: Matrix, left: number, top: number): { readonly markup: string; readonly end: number } {
  const parts: string[] = [];
  let y = top;
  let path = '';
  for (const feature of matrix.features) {
    const group = feature.group.join(' › ');
    if (group !== path && group !== '') {
      const text = escapeMarkup(fitText(group, BOLD_SIZE, LONGEST_FEATURE));
      parts.push(`<text class="s" x="0" y="${y + 18}" font-weight="700">${text}</text>\n`);
      y += CELL + 4;
    } else if (group !== path) y += GAP;
    path = group;
    parts.push(featureRow(feature, matrix, left, y));
    y += CELL;
  }
  return { markup: parts.join(''), end: y };
}

/** The room that a label takes, cut where it is too long. */
const roomOf = (text: string, size: number, longest: number): number =>
  Math.min(textWidth(text, size), longest);

function heatmap(matrix: Matrix): Part {
  const stats = matrixStats(matrix);
  const key = legend(matrix, usedIn(stats));
  const labels = matrix.features.flatMap((feature) => [
    roomOf(feature.title, labelSize(feature), LONGEST_FEATURE),
    roomOf(feature.group.join(' › '), BOLD_SIZE, LONGEST_FEATURE),
  ]);
  const left = largest(labels) + GAP;
  const names = matrix.targets.map(({ title }) => title);
  const legendTop = matrix.title === '' ? 0 : HEADING + 12;
  const headTop = legendTop + key.height + 14;
  const top = headTop + largest(names.map((name) => roomOf(name, SIZE, LONGEST_TARGET))) + GAP;
  const columns = names.map((name, index) => {
    const shown = escapeMarkup(fitText(name, SIZE, LONGEST_TARGET));
    return `<text transform="translate(${left + index * CELL + 14} ${top - GAP + 3}) rotate(-90)"><title>${escapeMarkup(name)}</title>${shown}</text>`;
  });
  const body = rows(matrix, left, top);
  const heading =
    matrix.title === ''
      ? ''
      : `<text y="${HEADING}" font-size="${HEADING}" font-weight="700">${escapeMarkup(matrix.title)}</text>`;
  const widths = [left + names.length * CELL, key.width, textWidth(matrix.title, HEADING * 1.1)];
  return {
    width: largest(widths),
    height: body.end,
    words: describe(stats),
    markup: `${heading}<g transform="translate(0 ${legendTop})">${key.markup}</g>
${columns.join('\n')}
${body.markup}`,
  };
}

/** A tile for each level: the symbol is drawn, since no font is sure to have it. */
function tiles(): string {
  return LEVEL_LOOKS.map(({ code, level }) => {
    const { fill, ink, symbol, solid } = INKS[level];
    const edge = level === 'not-stated' ? ' stroke="#c3c9d0"' : '';
    const filled = solid === undefined ? '' : `<path fill="${ink}" stroke="none" d="${solid}"/>`;
    return `<g id="sm-${code}"><rect x=".5" y=".5" width="19" height="19" rx="2" fill="${fill}"${edge}/><g fill="none" stroke="${ink}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"><path d="${symbol}"/>${filled}</g></g>\n`;
  }).join('');
}

const STYLE =
  'text{fill:#1b1f24}.s{fill:#59616b}.page{fill:#fff}@media(prefers-color-scheme:dark){text{fill:#e4e8ec}.s{fill:#a0a9b4}.page{fill:#14171b}}';

/** The heatmap of all matrices, one below the other. It shows levels; what else the model holds is not in it. */
export function emitSvg(matrices: readonly Matrix[], { background }: EmitOptions = {}): Emitted {
  const parts = matrices.map(heatmap);
  const width = largest(parts.map((part) => part.width)) + 2 * MARGIN;
  let y = MARGIN;
  const placed = parts.map(({ markup, height }) => {
    const moved = `<g transform="translate(${MARGIN} ${y})">${markup}</g>\n`;
    y += height + 2 * MARGIN;
    return moved;
  });
  const height = parts.length === 0 ? 2 * MARGIN : y - MARGIN;
  const name = escapeMarkup(
    matrices.map(({ title }) => title || 'Feature support matrix').join(', ') || 'No matrix',
  );
  const text = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${name}" font-family="${FONT}" font-size="${SIZE}">
<title>${name}</title>
<desc>${escapeMarkup(parts.map((part) => part.words).join(' '))}</desc>
<style>${STYLE}</style>
<defs>
${tiles()}</defs>
${background === 'none' ? '' : '<rect class="page" width="100%" height="100%"/>\n'}${placed.join('')}</svg>
`;
  // Levels are what was asked for: that the rest is not in it is no news.
  return { text, losses: [] };
}
