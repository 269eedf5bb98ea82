import type { Range } from '../../../position.js';
import type { Line } from '../source.js';
import type { DirectiveSpec } from './spec.js';
/** An option as written. */
export interface OptionBlock {
    readonly name: string;
    readonly value: string | undefined;
    readonly lines: readonly Line[];
    readonly range: Range;
}
export interface DirectiveBlock {
    readonly arguments: string[];
    /** The lines of the arguments, white space at either end gone. */
    readonly argumentLines: readonly Line[];
    readonly options: readonly OptionBlock[];
    readonly content: readonly Line[];
    /** What docutils would refuse the directive for. */
    readonly flaw?: string;
}
export declare function splitDirective(block: readonly Line[], spec: DirectiveSpec | undefined): DirectiveBlock;
