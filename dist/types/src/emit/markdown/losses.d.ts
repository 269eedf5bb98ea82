import type { Matrix } from '../../model/schema.js';
import type { EmitOptions } from '../emitter.js';
/** What the written Markdown does not tell of what it was asked to tell; parts that nobody asked for are no loss. */
export declare function lossesOf(matrix: Matrix, options: EmitOptions): readonly string[];
