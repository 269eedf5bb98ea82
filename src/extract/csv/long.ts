// CSV in the long form, one row a cell, to claims.
import type { Locator } from '../../source/source.ts';
import type { CsvRow, CsvTable } from '../../syntax/csv.ts';
import type { DocumentClaims } from '../claims.ts';
import { createVocabulary, type Vocabulary } from '../lexicon/vocabulary.ts';
import type { ExtractOptions } from '../options.ts';
import { foldName } from '../text/fold.ts';
import { LongMatrix } from './long-matrix.ts';
import { type LongLayout, LongRow, layoutOf } from './long-row.ts';

function vocabularyOf(rows: readonly CsvRow[], layout: LongLayout, options: ExtractOptions): Vocabulary {
  const index = layout.columns.get('level') ?? -1;
  const levels = new Set(rows.map((row) => row.fields[index]?.text.trim() ?? ''));
  levels.delete('');
  return createVocabulary(levels, [], options.vocabulary);
}

/** What the rows say, matrix by matrix, in the order of their first rows. */
export function longClaims(table: CsvTable, locator: Locator, options: ExtractOptions): DocumentClaims {
  const [header, ...rows] = table.rows;
  const layout = layoutOf(header);
  const vocabulary = vocabularyOf(rows, layout, options);
  const matrices = new Map<string, LongMatrix>();
  for (const row of rows) {
    if (!row.fields.some(({ text }) => text !== '')) continue;
    const fields = new LongRow(row, layout, locator);
    const key = fields.value('matrix') || foldName(fields.value('matrixTitle'));
    const matrix = matrices.get(key) ?? new LongMatrix(vocabulary);
    matrices.set(key, matrix);
    matrix.add(fields);
  }
  return {
    matrices: [...matrices.values()].map((matrix) => matrix.claims()),
    footnotes: [],
    decisions: [],
    definitions: [],
    problems: table.problems,
  };
}
