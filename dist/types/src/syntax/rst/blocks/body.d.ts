import type { Context, NestedOptions } from '../context.js';
import type { Flow } from '../nodes.js';
import type { Line } from '../source.js';
/** The entry point of every nested parse. */
export declare function parseBlocks(context: Context, lines: readonly Line[], options?: NestedOptions): Flow[];
