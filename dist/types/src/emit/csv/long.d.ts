import type { Matrix } from '../../model/schema.js';
/** Header and rows; facts of a matrix, a feature or a target stand on the first of its rows. */
export declare function longRows(matrices: readonly Matrix[]): readonly (readonly string[])[];
