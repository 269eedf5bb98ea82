import type { Emitter } from './emitter.js';
export type { EmitOptions, Emitted, Emitter, EmitView, Origin } from './emitter.js';
export { TABLE_STYLES } from './emitter.js';
/** Every output format, in the order that help shows them. */
export declare const EMITTERS: readonly Emitter[];
/** The format called `name`. */
export declare function findEmitter(name: string): Emitter | undefined;
