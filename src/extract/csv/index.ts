// CSV to claims: the long form by its columns, anything else as a table of features and targets.
import { createLocator } from '../../source/source.ts';
import { parseCsv } from '../../syntax/csv.ts';
import { csvTree } from '../../syntax/csv-tree.ts';
import type { DocumentClaims } from '../claims.ts';
import { extractTree } from '../document.ts';
import type { ExtractOptions } from '../options.ts';
import { longClaims } from './long.ts';
import { isLong } from './long-row.ts';

/** What a CSV file says. Never throws; a file without a matrix says nothing. */
export function readCsvClaims(text: string, options: ExtractOptions = {}): DocumentClaims {
  const table = parseCsv(text);
  if (isLong(table)) return longClaims(table, createLocator(text), options);
  return extractTree({ root: csvTree(table, text), text, markdown: true, options, problems: table.problems });
}
