import type { DocumentClaims } from '../extract/claims.js';
import type { Matrix } from '../model/schema.js';
import type { EmitOptions } from './emitter.js';
/** What is lost for certain, and where the whole document was written, what reading it back shows beyond that. */
export declare function lossesByReading(format: string, matrices: readonly Matrix[], options: EmitOptions, known: readonly string[], read: () => DocumentClaims): readonly string[];
