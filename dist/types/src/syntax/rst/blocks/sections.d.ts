import type { Range } from '../../../position.js';
import type { Line } from '../source.js';
import type { BlockState } from './state.js';
/**
 * Adds a heading. `style` is the character of the adornment, twice where there is an overline.
 *
 * The first adornment of a document is that of its first level, the next new one that of the second, and so on; a level
 * may not be skipped. docutils drops a title that skips one. It is kept here at the depth it seems to mean, and marked.
 */
export declare function addSection(state: BlockState, title: Line, style: string, range: Range): void;
/** Keeps lines that docutils would drop with a message. */
export declare function keepMalformed(state: BlockState, code: 'title-unexpected' | 'title-incomplete' | 'title-mismatch' | 'title-invalid', from: number, to: number): void;
