import { type Problem } from '../diagnostic.js';
import { type Format } from '../source/source.js';
/** Lists, quotes and elements in one another: several times what people write, a fraction of what a stack holds. */
export declare const MAX_NESTING = 100;
/** Lines of one paragraph left of the item or quote that it stands in: micromark goes back over all for each. */
export declare const MAX_LAZY_LINES = 2000;
/** Cells, items and lines, each of which becomes an object of some hundred bytes, several times over. */
export declare const MAX_PIECES = 2000000;
/** Why the text is not parsed; undefined where it may be. RST and data files bound themselves where they are read. */
export declare function nestingProblem(text: string, format: Format): Problem | undefined;
