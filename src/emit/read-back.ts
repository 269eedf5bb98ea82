// What a written document does not hold, as its reader sees it: only reading shows what odd names turn into.
import type { DocumentClaims } from '../extract/claims.ts';
import { buildMatrices } from '../model/build.ts';
import type { Matrix } from '../model/schema.ts';
import type { EmitOptions } from './emitter.ts';
import { lossesBetween } from './losses.ts';

/** Up to so many cells, a written document is read back: a fraction of a second. */
const MOST_CELLS = 2_000;

/** What is lost for certain, and where the whole document was written, what reading it back shows beyond that. */
export function lossesByReading(
  format: string,
  matrices: readonly Matrix[],
  options: EmitOptions,
  known: readonly string[],
  read: () => DocumentClaims,
): readonly string[] {
  const cells = matrices.reduce((sum, { features, targets }) => sum + features.length * targets.length, 0);
  const isWhole = (options.view ?? 'all') === 'all' && options.headings !== false;
  if (known.length > 0 || !isWhole || cells > MOST_CELLS) return known;
  return lossesBetween(format, matrices, buildMatrices(read()));
}
