import type { Problem } from '../diagnostic.js';
import { type Format } from '../source/source.js';
/** Lists, quotes and elements in one another: several times what people write, a fraction of what a stack holds. */
export declare const MAX_NESTING = 100;
/** Signs of inline markup in one paragraph: the parsers of Markdown compare them with each other. */
export declare const MAX_INLINE_SIGNS = 10000;
/** Why the text is not parsed; undefined where it may be. RST and data files bound themselves where they are read. */
export declare function nestingProblem(text: string, format: Format): Problem | undefined;
