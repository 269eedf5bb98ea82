// What tests have shown, put into the cells of a matrix, and what follows from it.
import type { Evidence, EvidenceClaim, MatrixClaims } from '../extract/claims.ts';
import type { Level } from '../extract/support.ts';
import { groupBy } from '../group.ts';
import { lookup } from '../lookup.ts';
import { identify } from './places.ts';
import { recordOf } from './record.ts';
import type { Cell, Feature, Matrix } from './schema.ts';

/** What tests show together: one that failed counts before all that passed; nothing where none has run. */
export function verdictOf(evidence: readonly Evidence[]): 'passed' | 'failed' | undefined {
  if (evidence.some(({ result }) => result === 'failed')) return 'failed';
  return evidence.some(({ result }) => result === 'passed') ? 'passed' : undefined;
}

const evidenceOf = ({ source, test, result, date, link }: EvidenceClaim): Evidence => ({
  source,
  test,
  result,
  ...(date !== undefined && { date }),
  ...(link !== undefined && { link }),
});

function evidenceById(
  claims: MatrixClaims,
  matrix: Matrix,
): ReadonlyMap<string, ReadonlyMap<string, readonly Evidence[]>> {
  const { features, targets } = identify(claims, matrix);
  const byFeature = groupBy(claims.evidence ?? [], ({ feature }) => features.get(feature) ?? feature);
  return new Map(
    [...byFeature].map(([id, list]) => {
      const byTarget = groupBy(list, ({ target }) => targets.get(target) ?? target);
      return [id, new Map([...byTarget].map(([target, own]) => [target, own.map(evidenceOf)]))];
    }),
  );
}

/** A matrix with the cells of its features made anew where tests speak for them; `make` may leave a cell out. */
function withCells(
  matrix: Matrix,
  claims: MatrixClaims,
  make: (cell: Cell | undefined, evidence: readonly Evidence[]) => Cell | undefined,
): Matrix {
  if (claims.evidence === undefined || claims.evidence.length === 0) return matrix;
  const found = evidenceById(claims, matrix);
  const features = matrix.features.map((feature): Feature => {
    const own = found.get(feature.id);
    if (own === undefined) return feature;
    const cells = matrix.targets.flatMap(({ id }): readonly (readonly [string, Cell])[] => {
      const cell = lookup(feature.support, id);
      const evidence = own.get(id);
      const made = evidence === undefined ? cell : make(cell, evidence);
      return made === undefined ? [] : [[id, made]];
    });
    return { ...feature, support: recordOf(cells) };
  });
  return { ...matrix, features };
}

/** The matrix with the evidence in its cells; tests fill no cell that the document leaves blank. */
export function withEvidence(matrix: Matrix, claims: MatrixClaims): Matrix {
  return withCells(matrix, claims, (cell, evidence) => cell && { ...cell, evidence });
}

/** The level that tests show; what they leave open is as the document says. */
function levelOf(evidence: readonly Evidence[], stated: Level | undefined): Level | undefined {
  const verdict = verdictOf(evidence);
  // Tests that pass do not show that nothing is missing.
  if (verdict === 'passed') return stated === 'partial' ? stated : 'complete';
  if (verdict === undefined) return stated;
  return evidence.some(({ result }) => result === 'passed') ? 'partial' : 'missing';
}

/** The matrix with the levels that tests show, also in cells that the document leaves blank. */
export function withProvenLevels(matrix: Matrix, claims: MatrixClaims): Matrix {
  return withCells(matrix, claims, (cell, evidence) => {
    const level = levelOf(evidence, cell?.level);
    if (level === undefined) return undefined;
    if (level === cell?.level) return { ...cell, evidence };
    // What the cell says beside its level was said of another one; remarks still hold.
    return { level, ...(cell?.notes && { notes: cell.notes }), evidence };
  });
}
