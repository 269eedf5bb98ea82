import type { Matrix } from '../../model/schema.js';
import type { EmitOptions, Emitted } from '../emitter.js';
/**
 * The matrices as CSV, `long` or `wide`. Rows end with a line feed, not RFC 4180's CRLF: the files live in git,
 * and every reader takes both. Cells that a spreadsheet would run as formulas begin with `'`; reading them
 * back takes it off.
 */
export declare function emitCsv(matrices: readonly Matrix[], { csv }?: EmitOptions): Emitted;
