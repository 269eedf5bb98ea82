// What docutils' raw table parsers give, made of ours.

import { Source, splitLines } from '../../../src/syntax/rst/source.ts';
import { ColumnLine } from '../../../src/syntax/rst/tables/column-line.ts';
import { readGridTable } from '../../../src/syntax/rst/tables/grid.ts';
import { readSimpleTable } from '../../../src/syntax/rst/tables/simple.ts';
import type { Case } from './conformance.ts';

export function tableStructure(test: Case): string {
  const lines = splitLines(new Source(test.input)).map((line) => new ColumnLine(line));
  const spec = test.area.startsWith('Simple') ? readSimpleTable(lines) : readGridTable(lines);
  return JSON.stringify(spec);
}
