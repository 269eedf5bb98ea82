import type { Matrix } from '../../model/schema.js';
import type { Emitted } from '../emitter.js';
/** The page of all matrices; what a document says stands in it as text, never as markup. */
export declare function emitHtml(matrices: readonly Matrix[]): Emitted;
