import type { Range } from '../position.js';
import type { Source } from '../source/source.js';
/** White space to take out, and what is to stand there. */
export interface Stray {
    readonly range: Range;
    readonly text: string;
}
/** Strays inside a range that stands in one line; a name over several lines is folded as it is. */
export declare function straysInside(source: Source, { start, end }: Range): readonly Stray[];
/** White space between the end of a range and the end of its line, if nothing else stands there. */
export declare function strayAfter(source: Source, { end }: Range): Stray | undefined;
