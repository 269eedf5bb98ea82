import type { Matrix } from '../../model/schema.js';
/** The page of all matrices. */
export declare function renderPage(matrices: readonly Matrix[]): string;
