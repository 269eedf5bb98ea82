// A badge: a label and a value side by side, for a README.
import type { Matrix } from '../model/schema.ts';
import { matrixStats } from '../model/stats.ts';
import type { Emitted } from './emitter.ts';
import { escapeMarkup } from './markup.ts';
import { FONT, gradeOf, INKS } from './picture.ts';
import { fitText, textWidth } from './text-width.ts';

/** What a badge says; the share, from 0 to 1, colours the value, plain grey where it is absent. */
export interface Badge {
  /** Such as a target: `Ironic`. */
  readonly label: string;
  /** Such as a share: `31 of 44 complete`. */
  readonly value: string;
  readonly share?: number | undefined;
}

const SIZE = 11;
const HEIGHT = 20;
const PADDING = 7;
/** Longer texts are cut; the whole stands in the title. */
const LONGEST = 320;

/** The badge as SVG: one file, no network, read aloud as `label: value`; ends in a line feed. */
export function badgeSvg({ label, value, share }: Badge): string {
  const { fill, ink } = share === undefined ? INKS['not-applicable'] : gradeOf(share);
  const [left, right] = [fitText(label, SIZE, LONGEST), fitText(value, SIZE, LONGEST)];
  const [leftWidth, rightWidth] = [textWidth(left, SIZE), textWidth(right, SIZE)];
  const split = leftWidth + 2 * PADDING;
  const width = split + rightWidth + 2 * PADDING;
  const name = escapeMarkup(`${label}: ${value}`);
  const text = (content: string, start: number, room: number, color: string): string =>
    `<text x="${start + PADDING + room / 2}" y="14" fill="${color}">${escapeMarkup(content)}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label="${name}" font-family="${FONT}" font-size="${SIZE}" text-anchor="middle">
<title>${name}</title>
<clipPath id="r"><rect width="${width}" height="${HEIGHT}" rx="4"/></clipPath>
<g clip-path="url(#r)"><path fill="#3b434c" d="M0 0h${split}v${HEIGHT}H0z"/><path fill="${fill}" d="M${split} 0h${width - split}v${HEIGHT}H${split}z"/></g>
${text(left, 0, leftWidth, '#fff')}
${text(right, split, rightWidth, ink)}
</svg>
`;
}

/** Cells in all, and how many are supported. */
interface Share {
  readonly cells: number;
  readonly levels: { readonly complete: number };
}

export function shareBadge(label: string, { cells, levels }: Share): string {
  const value = `${levels.complete} of ${cells} complete`;
  return badgeSvg({ label, value, share: cells > 0 ? levels.complete / cells : undefined });
}

/** The badge of all matrices together; of their target, where they have but one. */
export function emitBadge(matrices: readonly Matrix[]): Emitted {
  const [first] = matrices;
  const targets = new Map(matrices.flatMap((matrix) => matrix.targets.map(({ id, title }) => [id, title])));
  const [only] = targets.values();
  const title = matrices.length === 1 ? first?.title : undefined;
  const label = targets.size === 1 ? only : title || first?.section[0] || 'Support';
  const counts = matrices.map(matrixStats);
  const cells = counts.reduce((sum, one) => sum + one.cells, 0);
  const complete = counts.reduce((sum, { levels }) => sum + levels.complete, 0);
  return { text: shareBadge(label ?? 'Support', { cells, levels: { complete } }), losses: [] };
}
