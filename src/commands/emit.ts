// Writes matrices in a format; matrices that would fill memory end the run.
import type { EmitOptions, Emitted, Emitter } from '../emit/index.ts';
import { emitWithin as emit, TooManyCells } from '../emit/within.ts';
import type { Matrix } from '../model/schema.ts';
import { UsageError } from './types.ts';

export function emitWithin(emitter: Emitter, matrices: readonly Matrix[], options: EmitOptions): Emitted {
  try {
    return emit(emitter, matrices, options);
  } catch (error) {
    throw error instanceof TooManyCells ? new UsageError(error.message) : error;
  }
}
