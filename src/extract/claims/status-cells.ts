// The status column of a table: words, or a mark whose meaning the header or a legend gives.
import type { LegendEntry } from '../claims.ts';
import { statusOfMeaning } from '../legends/meaning.ts';
import { isMaturityHeader } from '../lexicon/headers.ts';
import { PRESET_SIGNS } from '../lexicon/levels.ts';
import { parseMaturity, parseStatus } from '../lexicon/status.ts';
import type { Status } from '../support.ts';
import { foldName, foldSign } from '../text/fold.ts';

function yesNo(core: string): boolean | undefined {
  const key = foldSign(core);
  if (key === '') return false;
  if (['x', 'y', '+', '*', 'o'].includes(key)) return true;
  if (['n', '-', '–', '—'].includes(key)) return false;
  const level = PRESET_SIGNS.get(key)?.level;
  return level === 'complete' ? true : level === 'missing' ? false : undefined;
}

/**
 * Reads the cell `core` of the column `header`. `group` names a choice that only the legend speaks of.
 * Undefined where the text is not understood.
 */
export function readStatus(
  core: string,
  header: string,
  legend: readonly LegendEntry[],
  group: string,
): Status | undefined {
  const explained = legend.find((entry) => foldSign(entry.symbol) === foldSign(core));
  if (explained !== undefined) return statusOfMeaning(explained.meaning, group);
  const status = isMaturityHeader(header) ? parseMaturity(foldName(core)) : parseStatus(core);
  if (status !== undefined) return status;
  const answer = yesNo(core);
  if (answer === undefined) return undefined;
  const name = foldName(header);
  if (/^optional/u.test(name)) return { kind: answer ? 'optional' : 'mandatory' };
  if (/^(?:required|mandatory|requirement|necessity|obligation)/u.test(name))
    return { kind: answer ? 'mandatory' : 'optional' };
  return undefined;
}
