// Matrices as reStructuredText.
import { extractTree } from '../../extract/document.ts';
import type { Matrix } from '../../model/schema.ts';
import { parseRst } from '../../syntax/rst/index.ts';
import type { Dialect } from '../dialect.ts';
import { DocumentWriter } from '../document-writer.ts';
import type { EmitOptions, Emitted } from '../emitter.ts';
import { lossesByReading } from '../losses.ts';
import * as blocks from './blocks.ts';
import * as escapes from './escape.ts';
import { tableOf } from './table.ts';

const RST: Dialect = {
  ...escapes,
  ...blocks,
  name: 'RST',
  // No width of a character can break a `list-table`.
  table: (rows, { table }) => tableOf(rows, table === 'grid' || table === 'simple' ? table : 'list-table'),
  cellAnchor: (name, text) => `${escapes.anchor(name)}\n\n${text}`,
};

/**
 * Writes matrices as one RST document that docutils takes without a warning. Texts come back as they are,
 * white space folded; the losses say what does not.
 */
export function emitRst(matrices: readonly Matrix[], options: EmitOptions = {}): Emitted {
  const writer = new DocumentWriter(RST, options);
  for (const matrix of matrices) writer.matrix(matrix);
  const { text } = writer;
  const read = () => extractTree({ root: parseRst(text).root, text, markdown: false });
  return { text, losses: lossesByReading('RST', matrices, options, writer.losses, read) };
}
