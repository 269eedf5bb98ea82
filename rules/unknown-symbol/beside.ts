// Words beside a symbol that are a slip of those which other cells have there, or of a word for a level.
import type { CellClaim } from '../../src/extract/claims.ts';
import { NEAR_WORDS, PRESET_SIGNS } from '../../src/extract/lexicon/levels.ts';
import { foldSign } from '../../src/extract/text/fold.ts';
import { tally } from '../../src/group.ts';
import type { MatrixDocument } from '../../src/lint/document.ts';
import { nearness, onlyNearest } from '../../src/lint/nearest.ts';
import { besideSymbol } from '../../src/lint/phrases.ts';
import type { MatrixView } from '../../src/lint/view.ts';
import { memo } from '../../src/memo.ts';
import { isPlural } from './guess.ts';

type Slip = { readonly claim: CellClaim; readonly words: string; readonly meant: string };

/** So many cells of the document with the same words make one that nearly has them a slip. */
const SEVERAL = 3;

const candidatesOf = memo(({ matrices }: MatrixDocument): ReadonlySet<string> => {
  const counts = tally(matrices.flatMap(({ claims }) => claims.cells.map(besideSymbol)));
  const usual = [...counts.keys()].filter((words) => (counts.get(words) ?? 0) >= SEVERAL);
  return new Set([...usual, ...NEAR_WORDS]);
});

export function slipsBeside({ claims: { cells } }: MatrixView, document: MatrixDocument): readonly Slip[] {
  const candidates = candidatesOf(document);
  return cells.flatMap((claim) => {
    const words = besideSymbol(claim);
    const isKnown = candidates.has(words) || PRESET_SIGNS.has(foldSign(words));
    const meant = isKnown || !WORDS.test(words) ? undefined : onlyNearest(words, candidates);
    const isSlip = meant !== undefined && nearness(words, meant) === 1 && !isPlural(words, meant);
    return isSlip ? [{ claim, words, meant }] : [];
  });
}

const WORDS = /^\p{L}[\p{L} ]{4,60}$/u;
