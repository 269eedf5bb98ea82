import type { Matrix } from '../model/schema.js';
import type { Emitted } from './emitter.js';
/** The document as YAML 1.2 that YAML 1.1 reads alike; one line feed at the end. */
export declare function emitYaml(matrices: readonly Matrix[]): Emitted;
