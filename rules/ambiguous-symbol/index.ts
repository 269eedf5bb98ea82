// ambiguous-symbol: a sign whose meaning was guessed from the signs around it.
import type { Related } from '../../src/diagnostic.ts';
import type { CellClaim } from '../../src/extract/claims.ts';
import type { Level } from '../../src/extract/support.ts';
import { isIdleBlank } from '../../src/lint/agree.ts';
import { isExplained, usedLegend } from '../../src/lint/legend.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { summaryGroups } from '../../src/lint/sign-groups.ts';
import { type MatrixView, pushTo, rowAt } from '../../src/lint/view.ts';
import { alsoHere, count, quote } from '../../src/lint/words.ts';
import { troubleWith } from './misleading.ts';

interface Guess {
  readonly symbol: string;
  readonly places: number;
  readonly levels: readonly Level[];
}

export default defineRule({
  meta: {
    id: 'ambiguous-symbol',
    description: 'A symbol that documents use for different levels, and no legend says which.',
    severity: 'info',
    preset: 'recommended',
    scope: 'document',
    messages: {
      guessed: ({ symbol, places, levels }: Guess) =>
        `${symbol === '' ? 'A blank cell' : quote(symbol)} is read as ${levels.join(' here and ')} (${count(places, 'cell')}). Explain it in a legend, or set \`vocabulary: { ${levels[0] ?? 'unknown'}: [${JSON.stringify(symbol)}] }\`.`,
      misleading: ({ symbol, places, levels, trouble }: Guess & { readonly trouble: string }) =>
        `${quote(symbol)} (${count(places, 'cell')}) is read as ${levels.join(' here and ')}, and ${trouble}. Explain it in a legend, or use another symbol.`,
    },
  },
  check({ matrices, report }) {
    const guesses = new Map<string, Placed[]>();
    for (const matrix of matrices) {
      for (const claim of guessedCells(matrix))
        pushTo(guesses, claim.symbol.toLowerCase(), { claim, matrix });
    }
    for (const { claims, trouble } of misleadingSymbols(matrices)) {
      const [first] = claims;
      if (first === undefined) continue;
      const { symbol, symbolRange: range } = first.claim;
      const levels = [...new Set(claims.map(({ claim }) => claim.level))];
      const data = { symbol, places: claims.length, levels, trouble };
      const related = placesBehind(claims);
      report({ messageId: 'misleading', data, range, matrix: first.matrix, actual: symbol, related });
    }
    for (const claims of guesses.values()) {
      const [first] = claims;
      if (first === undefined) continue;
      const { symbol, symbolRange: range, level } = first.claim;
      const levels = [...new Set(claims.map(({ claim }) => claim.level))];
      const data = { symbol, places: claims.length, levels };
      const related = placesBehind(claims);
      report({
        messageId: 'guessed',
        data,
        range,
        matrix: first.matrix,
        expected: level,
        actual: symbol,
        related,
      });
    }
  },
});

type Placed = { readonly claim: CellClaim; readonly matrix: MatrixView };

function placesBehind(claims: readonly Placed[]): readonly Related[] {
  const [first, ...others] = claims.map(({ claim }) => claim.symbolRange);
  return first === undefined ? [] : alsoHere(first, others);
}

/** Symbols that are read alike everywhere here, and that readers may still take for something else. */
function* misleadingSymbols(
  matrices: readonly MatrixView[],
): Generator<{ readonly claims: readonly Placed[]; readonly trouble: string }> {
  const bySymbol = new Map<string, Placed[]>();
  for (const matrix of matrices) {
    for (const { symbol, basis, claims } of summaryGroups(matrix.claims)) {
      if (basis !== 'preset' || troubleWith(symbol) === undefined) continue;
      for (const claim of claims) pushTo(bySymbol, symbol, { claim, matrix });
    }
  }
  for (const [symbol, claims] of bySymbol) yield { claims, trouble: troubleWith(symbol) ?? '' };
}

/** Signs that are so much rarer than a clear one of their level are slips, of which other rules speak. */
const RARER = 10;
/** So few blank cells were rather forgotten. */
const FEW = 2;

/** The cells of a matrix whose level was guessed, without single ones that `blank-cell` or `mixed-symbols` finds. */
function guessedCells(matrix: MatrixView): readonly CellClaim[] {
  const { claims } = matrix;
  const groups = summaryGroups(claims);
  if (!groups.some(isGuessed)) return [];
  const clear = new Map<Level, number>();
  let cells = 0;
  for (const group of groups) {
    cells += group.claims.length;
    if (!isGuessed(group) && group.basis !== 'none')
      clear.set(group.level, (clear.get(group.level) ?? 0) + group.claims.length);
  }
  const bySign = new Map<string, CellClaim[]>();
  for (const claim of claims.cells) {
    // What a legend leaves out is the finding of another rule.
    if (claim.view !== 'summary' || !isGuessed(claim) || isLeftOut(claim, matrix)) continue;
    // That a row ends early is told by another rule.
    if (claim.symbol === '' && rowAt(matrix.ragged, claim.range) !== undefined) continue;
    pushTo(bySign, claim.symbol.toLowerCase(), claim);
  }
  const told = new Set(claims.cells.flatMap((claim) => (claim.view === 'summary' ? [] : [placeOf(claim)])));
  return [...bySign.values()].flatMap((all) => {
    // Where the details say the level in words, no guess decides.
    const same = all.filter((claim) => !told.has(placeOf(claim)));
    const [first] = same;
    if (first === undefined) return [];
    const forgotten = isIdleBlank(first) && same.length <= Math.max(FEW, cells / 50);
    const slip = first.symbol !== '' && same.length * RARER <= (clear.get(first.level) ?? 0);
    return forgotten || slip ? [] : same;
  });
}

function isLeftOut({ symbol }: CellClaim, matrix: MatrixView): boolean {
  return symbol !== '' && usedLegend(matrix) !== undefined && !isExplained(symbol, matrix);
}

function isGuessed({ basis, symbol }: Pick<CellClaim, 'basis' | 'symbol'>): boolean {
  return basis === 'company' && !isVersion(symbol);
}

function placeOf({ feature, target }: CellClaim): string {
  return `${feature}\u001e${target}`;
}

/** Version numbers are read as support by their column; no configuration could list them. */
function isVersion(symbol: string): boolean {
  return /\d/u.test(symbol);
}
