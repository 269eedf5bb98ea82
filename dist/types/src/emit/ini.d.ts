import type { Matrix } from '../model/schema.js';
import type { Emitted } from './emitter.js';
/**
 * Writes the first matrix in the `[driver.x]` dialect. Where the dialect has no key, ours are added, which
 * other readers ignore: `id`, `group`, `link`, `choice`, `condition`, `driver-text.x`, and comments for what is
 * said of the whole. The losses are found by reading the text back.
 */
export declare function emitIni(matrices: readonly Matrix[]): Emitted;
