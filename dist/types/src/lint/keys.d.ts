import type { DataKey } from '../extract/claims.js';
import type { MatrixView } from './view.js';
/** The declared target that a name was meant for: the nearest, or the only one that it is the end of. */
export declare function meantTarget(matrix: MatrixView, name: string): string | undefined;
/** The known key that an unknown one was meant for. */
export declare function meantKey(matrix: MatrixView, key: DataKey): string | undefined;
