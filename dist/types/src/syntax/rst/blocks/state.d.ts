import type { Range } from '../../../position.js';
import type { Context } from '../context.js';
import type { Flow } from '../nodes.js';
import type { RstProblemCode } from '../problems.js';
import type { Line } from '../source.js';
export declare class BlockState {
    readonly context: Context;
    readonly lines: readonly Line[];
    /** True where sections may begin. */
    readonly titles: boolean;
    /** True directly inside a sidebar, where topics are allowed and sidebars are not. */
    readonly inSidebar: boolean;
    /** The line being looked at. */
    index: number;
    readonly out: Flow[];
    constructor(context: Context, lines: readonly Line[], titles: boolean, inSidebar: boolean);
    get text(): string;
    /** The line at hand; there is one wherever a construct is read. */
    line(index?: number): Line;
    /** The range of the lines from `from` to before `to`, blank ones at either end left out. */
    range(from: number, to: number): Range;
    /** Reports a block that ends without a blank line, at the line after it. */
    reportUnindent(code: Extract<RstProblemCode, `${string}-unindent`>): void;
}
