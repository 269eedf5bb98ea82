import type { Context } from '../context.js';
import type { Flow } from '../nodes.js';
import type { Line } from '../source.js';
/** Reads the content; one that breaks the rules of the language is left alone, and so are its problems. */
export declare function parseUnknownContent(context: Context, name: string, content: readonly Line[], titles: boolean): Flow[];
