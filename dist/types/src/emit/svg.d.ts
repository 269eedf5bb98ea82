import type { Matrix } from '../model/schema.js';
import type { Emitted } from './emitter.js';
/** The heatmap of all matrices, one below the other. It shows levels; what else the model holds is not in it. */
export declare function emitSvg(matrices: readonly Matrix[]): Emitted;
