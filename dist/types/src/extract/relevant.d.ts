import type { Problem } from '../diagnostic.js';
import type { MatrixClaims } from './claims.js';
/** A page's other flaws are its own business; those in or beside a matrix may have cost it a row. */
export declare function relevantProblems(problems: readonly Problem[], matrices: readonly MatrixClaims[]): readonly Problem[];
