import type { PhrasingContent } from 'mdast';
import type { Context } from '../context.js';
import type { Line } from '../source.js';
/** Reads joined lines as inline content. */
export declare function parseInline(context: Context, lines: readonly Line[]): PhrasingContent[];
