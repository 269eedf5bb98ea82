import type { Matrix } from '../../model/schema.js';
import type { EmitOptions, Emitted } from '../emitter.js';
/** The document as Markdown (CommonMark with GFM tables), or the part of it that `options.view` asks for. */
export declare function emitMarkdown(matrices: readonly Matrix[], options?: EmitOptions): Emitted;
