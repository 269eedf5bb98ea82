import type { Matrix } from '../model/schema.js';
import type { EmitOptions, Emitted } from './emitter.js';
/** The document as YAML; of the text that it replaces, comments and order of keys are kept. */
export declare function emitYaml(matrices: readonly Matrix[], { previous }?: EmitOptions): Emitted;
