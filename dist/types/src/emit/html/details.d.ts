import type { Matrix } from '../../model/schema.js';
import { type MatrixAnchors } from './anchors.js';
/** One entry a feature, in the order of the table; `heading` is the element of their titles, such as `h3`. */
export declare function renderDetails(matrix: Matrix, anchors: MatrixAnchors, heading: string): string;
