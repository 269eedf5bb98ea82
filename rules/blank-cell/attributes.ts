// Columns beside the levels that nearly every row of the document's tables fills.
import type { FeatureClaim, MatrixClaims } from '../../src/extract/claims.ts';
import { headerWords } from '../../src/extract/lexicon/header-words.ts';
import { foldName } from '../../src/extract/text/fold.ts';
import type { MatrixDocument } from '../../src/lint/document.ts';
import { pushTo } from '../../src/lint/view.ts';
import { memo } from '../../src/memo.ts';

/** A row that leaves a column blank. */
export interface Gap {
  /** The header of the column. */
  readonly name: string;
  readonly feature: FeatureClaim;
  /** How many rows fill it. */
  readonly filled: number;
}

/** So many rows may be blank, with at least six times as many that are not, and ten. */
const MOST_BLANK = 2;
const FILLED_TO_BLANK = 6;
const LEAST_FILLED = 10;

interface Column {
  readonly name: string;
  filled: number;
  readonly blank: { readonly matrix: MatrixClaims; readonly feature: FeatureClaim }[];
}

/** The rows that leave out what nearly all others say, by matrix; tables with one header are counted together. */
export const gapsOf = memo((document: MatrixDocument): ReadonlyMap<MatrixClaims, readonly Gap[]> => {
  const gaps = new Map<MatrixClaims, Gap[]>();
  for (const { name, filled, blank } of columnsOf(document)) {
    if (blank.length > MOST_BLANK || filled < Math.max(LEAST_FILLED, blank.length * FILLED_TO_BLANK))
      continue;
    for (const { matrix, feature } of blank) pushTo(gaps, matrix, { name, feature, filled });
  }
  return gaps;
});

function columnsOf({ claims: { matrices } }: MatrixDocument): readonly Column[] {
  const columns = new Map<string, Column>();
  for (const matrix of matrices) {
    const attributes = (matrix.table?.columns ?? []).filter(
      // What is worth a remark is not said of every row.
      ({ role, title }) => role === 'attribute' && title !== '' && !headerWords(title).remark,
    );
    if (attributes.length === 0 || matrix.table?.orientation !== 'features-in-rows') continue;
    for (const feature of matrix.features) {
      if (feature.view !== 'summary') continue;
      const said = new Set(feature.attributes.map(({ name }) => foldName(name)));
      for (const { title } of attributes) {
        const key = foldName(title);
        const column = columns.get(key) ?? { name: title, filled: 0, blank: [] };
        columns.set(key, column);
        if (said.has(key)) column.filled += 1;
        else if (column.blank.length <= MOST_BLANK) column.blank.push({ matrix, feature });
      }
    }
  }
  return [...columns.values()];
}
