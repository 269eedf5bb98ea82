// What tests have shown of a cell, as rules ask for it.
import type { CellClaim, EvidenceClaim } from '../extract/claims.ts';
import { groupBy } from '../group.ts';
import { memo } from '../memo.ts';
import { byPrecedence } from '../model/precedence.ts';
import type { Related } from './rule.ts';
import type { CellView, MatrixView } from './view.ts';
import { quote } from './words.ts';

const keyOf = ({ feature, target }: { readonly feature: string; readonly target: string }): string =>
  JSON.stringify([feature, target]);

const byCell = memo(({ claims }: MatrixView) => groupBy(claims.evidence ?? [], keyOf));

/** What tests have shown of a cell; empty where none speaks for it. */
export function evidenceOf(matrix: MatrixView, cell: CellView): readonly EvidenceClaim[] {
  // Of most documents there is none, and this is asked for each of their cells.
  if (!matrix.claims.evidence?.length) return [];
  return byCell(matrix).get(keyOf(cell)) ?? [];
}

/** The claim that decides the level of a cell. */
export function decidingClaim({ claims }: CellView): CellClaim | undefined {
  return byPrecedence(claims)[0];
}

/** How many tests of a cell a finding points at. */
const SHOWN = 3;

/** The places of tests, each with its result. */
export function placesOf(evidence: readonly EvidenceClaim[]): readonly Related[] {
  return evidence
    .slice(0, SHOWN)
    .flatMap(({ place, test, result }) =>
      place === undefined ? [] : [{ ...place, message: `The test ${quote(test)} has ${result}.` }],
    );
}
