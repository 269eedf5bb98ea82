// What a format gives back of matrices, and how it is held against what was written.

import type { EmitOptions } from '../../src/emit/index.ts';
import { findEmitter } from '../../src/emit/index.ts';
import type { Matrix } from '../../src/model/schema.ts';
import { readDocument } from '../../src/pipeline.ts';
import type { Format } from '../../src/source/source.ts';

/** One way of writing a matrix that is read back. */
export interface Way {
  readonly format: Format & ('markdown' | 'rst' | 'asciidoc' | 'ini' | 'csv' | 'json' | 'yaml');
  readonly table?: NonNullable<EmitOptions['table']>;
}

export interface Trip {
  readonly text: string;
  readonly losses: readonly string[];
  readonly back: readonly Matrix[];
}

/** Writes `matrices` and reads the text as any document is read. */
export function trip({ format, table }: Way, matrices: readonly Matrix[]): Trip {
  const emitter = findEmitter(format);
  if (emitter === undefined) throw new Error(`no format ${format}`);
  const { text, losses } = emitter.emit(matrices, table === undefined ? {} : { table });
  const { matrices: read } = readDocument({ path: `matrix.${format}`, format, text, bom: false });
  return { text, losses, back: read.map(({ model }) => model) };
}

/** The matrices, without a word for targets that only the reader has: the label it writes may make one. */
export function comparable(before: readonly Matrix[], after: readonly Matrix[]): readonly Matrix[] {
  return after.map((matrix, index) => {
    const { targetLabel, ...rest } = matrix;
    return targetLabel === undefined || before[index]?.targetLabel !== undefined ? matrix : rest;
  });
}
