// Where else a document speaks of the same: go to definition, and references.
import type { CellClaim } from '../../extract/claims.ts';
import type { View } from '../../extract/support.ts';
import type { MatrixDocument } from '../../lint/document.ts';
import type { MatrixView } from '../../lint/view.ts';
import type { Location } from '../../position.ts';
import { type NamedSpot, namesInData, type Spot, spotsOf } from './spots.ts';

export interface Occurrence extends Location {
  /** The way of writing; `mark`, `note` and `legend` beside those of claims. */
  readonly view: View | 'mark' | 'note' | 'legend';
}

const ofClaims = (claims: readonly Pick<CellClaim, 'view' | 'range' | 'place'>[]): readonly Occurrence[] =>
  claims.map(({ view, range, place }) => ({ view, ...(place ?? { range }) }));

const inData = (matrix: MatrixView, { kind, claim: { key } }: NamedSpot): readonly Occurrence[] =>
  namesInData(matrix)
    .filter((name) => name.kind === kind && name.claim.key === key)
    .map(({ range }) => ({ view: 'data', range }));

export function occurrencesOf(document: MatrixDocument, spot: Spot): readonly Occurrence[] {
  if (spot.kind === 'mark' || spot.kind === 'note') {
    const { definitions, references } = spot.footnote;
    return [
      ...definitions.map(({ range }) => ({ view: 'note', range }) as const),
      ...references.map((range) => ({ view: 'mark', range }) as const),
    ];
  }
  if (spot.kind === 'legend') {
    const used = spot.matrix.claims.cells.filter(({ symbol }) => symbol === spot.entry.symbol);
    return [
      { view: 'legend', range: spot.range },
      ...used.map(({ view, symbolRange }) => ({ view, range: symbolRange })),
    ];
  }
  return spotsOf(document).matrices.flatMap((matrix) => {
    const { features, targets } = matrix;
    if (matrix.claims.origin !== undefined) return [];
    if (spot.kind === 'target')
      return [...ofClaims(targets.get(spot.claim.key)?.claims ?? []), ...inData(matrix, spot)];
    const feature = features.get(spot.kind === 'feature' ? spot.claim.key : spot.claim.feature);
    if (spot.kind === 'feature') return [...ofClaims(feature?.claims ?? []), ...inData(matrix, spot)];
    if (spot.kind === 'status') return ofClaims(feature?.statuses ?? []);
    return ofClaims(feature?.cells.find(({ target }) => target === spot.claim.target)?.claims ?? []);
  });
}

/**
 * What a spot points to: a cell of the summary to its line in the details and back, a mark to its note, a row to its
 * details; a cell that is alone to the legend, which explains it; a target in the details to its column.
 */
export function definitionsOf(document: MatrixDocument, spot: Spot): readonly Location[] {
  const all = occurrencesOf(document, spot);
  if (spot.kind === 'mark' || spot.kind === 'note' || spot.kind === 'legend')
    return all.filter(
      ({ view }) => view === (spot.kind === 'mark' ? 'note' : spot.kind === 'note' ? 'mark' : 'legend'),
    );
  if (spot.kind === 'target') return declarationsOf(spot, all);
  const others = all.filter(({ view }) => view !== spot.claim.view);
  if (others.length > 0 || spot.kind !== 'cell') return others;
  const { symbol } = spot.claim;
  const meaning = spot.matrix.claims.table?.vocabulary.find((one) => one.symbol === symbol)?.range;
  return meaning === undefined ? [] : [{ range: meaning }];
}

/** The header of a target; from the header itself, the first place that names it elsewhere. */
function declarationsOf(
  { matrix, claim }: Extract<Spot, { kind: 'target' }>,
  all: readonly Occurrence[],
): readonly Location[] {
  const declared = matrix.targets.get(claim.key)?.declarations.filter((one) => one !== claim) ?? [];
  if (claim.feature !== undefined || declared.length > 0) return declared.map(({ range }) => ({ range }));
  return all.filter(({ range }) => range !== claim.range).slice(0, 1);
}
