import type { Matrix } from '../../model/schema.js';
import { type MatrixAnchors } from './anchors.js';
/** The table in its scrolling frame; `numbers` are the targets' places in the controls, `caption` is escaped. */
export declare function renderTable(matrix: Matrix, anchors: MatrixAnchors, numbers: readonly number[], caption: string): string;
