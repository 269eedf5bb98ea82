// Writes matrices in a format, once it is known that the text does not grow out of all proportion to what is said.
import type { EmitOptions, Emitted, Emitter } from '../emit/index.ts';
import { safeLink } from '../emit/markup.ts';
import { slugOf } from '../model/ids.ts';
import type { Matrix } from '../model/schema.ts';
import { UsageError } from './types.ts';

/** Formats that write what is said and nothing else; all others have a place for every feature by every target. */
const SPARSE: ReadonlySet<string> = new Set(['json', 'yaml', 'ndjson']);

/** Cells of a format with a place for each, filled or not. */
const MOST_CELLS = 2_000_000;

/** Fewer cells may be as empty as they like; of more, one in this many is filled. */
const FEW_CELLS = 250_000;
const MOST_PER_FILLED = 8;

/** Formats that people follow links in; a page judges its own. */
const LINKING: ReadonlySet<string> = new Set(['markdown', 'rst']);

/** Formats that have no place for the id of a matrix. */
const WITHOUT_IDS: ReadonlySet<string> = new Set(['markdown', 'rst', 'ini', 'csv']);

/**
 * As `emitter.emit`; matrices that would fill memory end the run, links that would run something are left out, and
 * ids of matrices that nobody could tell from their titles are told as lost.
 */
export function emitWithin(emitter: Emitter, matrices: readonly Matrix[], options: EmitOptions): Emitted {
  const { name } = emitter;
  if (!SPARSE.has(name)) refuseTooLarge(emitter, matrices);
  const dropped: string[] = [];
  const linked = LINKING.has(name) ? matrices.map((matrix) => withSafeLinks(matrix, dropped)) : matrices;
  const { text, losses } = emitter.emit(linked, options);
  const ids = WITHOUT_IDS.has(name) && !(name === 'csv' && options.csv !== 'wide') ? ownIds(matrices) : [];
  const more = [
    lossOf('Only http, https, mailto and relative links are kept; left out:', dropped),
    lossOf(`The ids of matrices that do not follow from their titles are lost in ${name}:`, ids),
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

function refuseTooLarge({ name }: Emitter, matrices: readonly Matrix[]): void {
  let [cells, filled] = [0, 0];
  for (const { features, targets } of matrices) {
    cells += features.length * targets.length;
    for (const { support } of features) filled += Object.keys(support).length;
  }
  if (cells <= FEW_CELLS || (cells <= MOST_CELLS && cells <= filled * MOST_PER_FILLED)) return;
  throw new UsageError(
    `Features by targets make ${cells} cells, of which ${filled} are filled; ${name} has a place for each. Write json or yaml, or fewer targets at a time.`,
  );
}

function withSafeLinks(matrix: Matrix, dropped: string[]): Matrix {
  const safe = <T extends { readonly link?: string }>(thing: T): T | Omit<T, 'link'> => {
    const { link, ...rest } = thing;
    if (link === undefined || link.startsWith('#') || safeLink(link) !== undefined) return thing;
    dropped.push(link);
    return rest;
  };
  return { ...matrix, targets: matrix.targets.map(safe), features: matrix.features.map(safe) };
}
