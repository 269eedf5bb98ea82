// Matrices as reStructuredText.
import { extractTree } from '../../extract/document.ts';
import type { Matrix } from '../../model/schema.ts';
import { parseRst } from '../../syntax/rst/index.ts';
import type { Dialect } from '../document/dialect.ts';
import { emitText } from '../document/text-writer.ts';
import type { EmitOptions, Emitted } from '../emitter.ts';
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

/** Writes matrices as one RST document that docutils takes without a warning. */
export const emitRst = (matrices: readonly Matrix[], options: EmitOptions = {}): Emitted =>
  emitText(matrices, options, RST, (text) =>
    extractTree({ root: parseRst(text).root, text, markdown: false }),
  );
