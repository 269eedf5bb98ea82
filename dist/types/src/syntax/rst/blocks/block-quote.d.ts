import type { Blockquote } from 'mdast';
import type { Context } from '../context.js';
import type { Line } from '../source.js';
import type { BlockState } from './state.js';
export declare function readBlockQuote(state: BlockState): void;
/** Makes a quote of the lines; an attribution ends one, and what follows it is another. */
export declare function quotesOf(context: Context, lines: readonly Line[]): Blockquote[];
