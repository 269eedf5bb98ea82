import type { PhrasingContent } from 'mdast';
import type { Context } from '../context.js';
import type { Line } from '../source.js';
/** False where a text, its escapes marked, holds no markup for sure. */
export declare function mayBeMarkup(text: string): boolean;
/** Reads joined lines as inline content. */
export declare function parseInline(context: Context, lines: readonly Line[]): PhrasingContent[];
