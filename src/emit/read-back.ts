// What a written document does not hold, as its reader sees it: only reading shows what odd names turn into.
import type { DocumentClaims } from '../extract/claims.ts';
import { buildMatrices } from '../model/build.ts';
import type { Matrix } from '../model/schema.ts';
import type { EmitOptions } from './emitter.ts';
import { lossesBetween } from './losses.ts';

/** Up to so many cells, a written document is read back: a fraction of a second. */
const MOST_CELLS = 2_000;

/** Whether the whole document is written: what a part was not asked for is no loss. */
export function isWhole({ view = 'all', headings = true }: EmitOptions): boolean {
  return view === 'all' && headings;
}

/** What is lost for certain, and where the whole document was written, what reading it back shows beyond that. */
export function lossesByReading(
  format: string,
  matrices: readonly Matrix[],
  options: EmitOptions,
  known: readonly string[],
  read: () => DocumentClaims,
): readonly string[] {
  const cells = matrices.reduce((sum, { features, targets }) => sum + features.length * targets.length, 0);
  if (known.length > 0 || !isWhole(options) || cells > MOST_CELLS) return known;
  return lossesBetween(format, matrices, buildMatrices(read()));
}
