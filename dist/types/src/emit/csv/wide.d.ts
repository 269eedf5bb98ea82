import type { Matrix } from '../../model/schema.js';
/** Header and rows; of several matrices, each under its title, parted by an empty row. */
export declare function wideRows(matrices: readonly Matrix[]): readonly (readonly string[])[];
