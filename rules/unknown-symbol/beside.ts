// Words beside a symbol that are a slip of those which other cells have there, or of a word for a level.
import type { CellClaim } from '../../src/extract/claims.ts';
import { NEAR_WORDS, PRESET_SIGNS } from '../../src/extract/lexicon/levels.ts';
import { foldSign } from '../../src/extract/text/fold.ts';
import { groupBy } from '../../src/group.ts';
import { nearness, onlyNearest } from '../../src/lint/nearest.ts';
import { besideSymbol } from '../../src/lint/phrases.ts';
import type { MatrixView } from '../../src/lint/view.ts';
import { isPlural } from './guess.ts';

interface Slip {
  readonly claim: CellClaim;
  readonly words: string;
  readonly meant: string;
}

/** So many cells with the same words make one that nearly has them a slip. */
const SEVERAL = 3;

export function slipsBeside({ claims: { cells } }: MatrixView): readonly Slip[] {
  const byWords = groupBy(
    cells.filter((claim) => /^\p{L}[\p{L} ]{4,60}$/u.test(besideSymbol(claim))),
    besideSymbol,
  );
  const usual = [...byWords].flatMap(([words, { length }]) => (length >= SEVERAL ? [words] : []));
  const candidates = [...usual, ...NEAR_WORDS];
  return [...byWords].flatMap(([words, [claim, ...others]]) => {
    if (claim === undefined || others.length > 0 || PRESET_SIGNS.has(foldSign(words))) return [];
    const meant = onlyNearest(words, candidates);
    const isSlip = meant !== undefined && nearness(words, meant) === 1 && !isPlural(words, meant);
    return isSlip ? [{ claim, words, meant }] : [];
  });
}
