// Writes matrices in a format, once it is known that the text does not grow out of all proportion to what is said.
import { slugOf } from '../model/ids.ts';
import type { Matrix } from '../model/schema.ts';
import type { EmitOptions, Emitted, Emitter } from './emitter.ts';
import { withLinks } from './links.ts';
import { safeLink } from './markup.ts';

/** A format would have a place for far more cells than the document states. */
export class TooManyCells extends RangeError {
  override readonly name = 'TooManyCells';
}

/** Cells of a format with a place for each, filled or not. */
const MOST_CELLS = 2_000_000;

/** Fewer cells may be as empty as they like; of more, one in this many is filled. */
const FEW_CELLS = 250_000;
const MOST_PER_FILLED = 8;

/**
 * As `emitter.emit`; for matrices that would fill memory it throws `TooManyCells`; links that would run something are left out, and
 * ids of matrices that nobody could tell from their titles, and evidence, are told as lost where they are.
 */
export function emitWithin(emitter: Emitter, matrices: readonly Matrix[], options: EmitOptions): Emitted {
  const { name, keepsEvidence } = emitter;
  if (!emitter.isSparse) refuseTooLarge(emitter, matrices);
  const dropped: string[] = [];
  const keep = (link: string): string | undefined => {
    if (link.startsWith('#') || safeLink(link) !== undefined) return link;
    dropped.push(link);
    return undefined;
  };
  // A page judges its links itself.
  const isJudged = emitter.hasLinks && name !== 'html';
  const linked = isJudged ? matrices.map((matrix) => withLinks(matrix, keep)) : matrices;
  const { text, losses } = emitter.emit(linked, options);
  const keepsIds = emitter.keepsIds || (name === 'csv' && options.csv !== 'wide');
  const ids = keepsIds ? [] : ownIds(matrices);
  const more = [
    lossOf('Only http, https, mailto and relative links are kept; left out:', dropped),
    lossOf(`The ids of matrices that do not follow from their titles are lost in ${name}:`, ids),
    lossOf(`What tests have shown of cells is lost in ${name}:`, keepsEvidence ? [] : provenCells(matrices)),
  ];
  return { text, losses: [...losses, ...more.filter((loss) => loss !== undefined)] };
}

function lossOf(what: string, [first, ...others]: readonly string[]): string | undefined {
  if (first === undefined) return undefined;
  return `${what} \`${first}\`${others.length > 0 ? ` and ${others.length} more` : ''}.`;
}

/** A number at the end tells matrices of one title apart. */
function ownIds(matrices: readonly Matrix[]): readonly string[] {
  return matrices
    .filter(({ id, title }) => id.replace(/-\d+$/, '') !== slugOf(title, 'matrix').replace(/-\d+$/, ''))
    .map(({ id }) => id);
}

function provenCells(matrices: readonly Matrix[]): readonly string[] {
  return matrices.flatMap(({ features, targets }) => {
    const titles = new Map(targets.map(({ id, title }) => [id, title]));
    return features.flatMap(({ title, support }) =>
      Object.entries(support).flatMap(([id, cell]) =>
        cell?.evidence === undefined ? [] : [`${title} / ${titles.get(id) ?? id}`],
      ),
    );
  });
}

function refuseTooLarge({ name }: Emitter, matrices: readonly Matrix[]): void {
  let [cells, filled] = [0, 0];
  for (const { features, targets } of matrices) {
    cells += features.length * targets.length;
    for (const { support } of features) filled += Object.keys(support).length;
  }
  if (cells <= FEW_CELLS || (cells <= MOST_CELLS && cells <= filled * MOST_PER_FILLED)) return;
  throw new TooManyCells(
    `Features by targets make ${cells} cells, of which ${filled} are filled; ${name} has a place for each. Write json or yaml, or fewer targets at a time.`,
  );
}
