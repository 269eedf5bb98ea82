import type { Matrix } from '../../model/schema.js';
import type { EmitOptions } from '../emitter.js';
/** What reading the written Markdown back cannot give again. */
export declare function lossesOf(matrix: Matrix, { view, headings }: EmitOptions): readonly string[];
