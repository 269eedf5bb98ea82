import type { Matrix } from '../model/schema.js';
import type { Emitted } from './emitter.js';
/**
 * Writes the first matrix in the `[driver.x]` dialect. Where the dialect has no key, ours are added, which
 * other readers ignore: `id`, `group`, `link`, `choice`, `condition`, `driver-text.x`. The losses are found by
 * reading the text back; title, principles and closing notes belong to the page that renders the file.
 */
export declare function emitIni(matrices: readonly Matrix[]): Emitted;
