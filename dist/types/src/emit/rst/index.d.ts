import type { Matrix } from '../../model/schema.js';
import type { EmitOptions, Emitted } from '../emitter.js';
/**
 * Writes matrices as one RST document that docutils takes without a warning. Texts come back as they are,
 * white space folded; the losses say what does not.
 */
export declare function emitRst(matrices: readonly Matrix[], options?: EmitOptions): Emitted;
