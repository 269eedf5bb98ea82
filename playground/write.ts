// A document in another format.
import { type MatrixDocument, type OutputFormat, write } from '../src/index.ts';
import type { Output } from './protocol.ts';

export function outputOf(document: MatrixDocument, format: OutputFormat): Output {
  if (document.matrices.length === 0) return { ok: false, reason: 'There is no matrix to convert.' };
  try {
    const { text, losses } = write(document, format);
    return { ok: true, text, losses };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { ok: false, reason: error.message };
  }
}
