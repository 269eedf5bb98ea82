import type { Matrix } from '../model/schema.js';
/**
 * What of `before` is not in `after`, a sentence for each kind of loss; `after` is what a reader makes of the
 * text written from `before`. Matrices, targets and features are held against each other by their order.
 */
export declare function lossesBetween(format: string, before: readonly Matrix[], after: readonly Matrix[]): string[];
