import type { Matrix } from '../../model/schema.js';
import type { LevelCounts } from '../counts.js';
/** The controls and the legend. */
export declare function renderToolbar(matrices: readonly Matrix[], counts: LevelCounts): string;
/** By matrix and column, the place of the target in the list of the controls. */
export declare function targetNumbers(matrices: readonly Matrix[]): readonly (readonly number[])[];
