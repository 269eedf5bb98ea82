import type { MatrixDocument } from './document.js';
import type { MatrixView } from './view.js';
/** True where a finding about the document says so of a column of this matrix. */
export declare function hasHeadlessColumn({ claims }: MatrixDocument, matrix: MatrixView): boolean;
