import type { Problem } from '../../diagnostic.js';
import type { Range } from '../../position.js';
import type { Flow } from './nodes.js';
import type { RstOptions } from './options.js';
import { type ProblemArguments, type RstProblemCode } from './problems.js';
import type { Line } from './source.js';
/** A role that a `role` directive defined, or one of docutils' own. */
export interface RoleDefinition {
    readonly canonical: string;
    readonly classes?: readonly string[];
    readonly format?: string;
    readonly language?: string;
}
/** Where a nested block stands. */
export interface NestedOptions {
    /** True where sections may begin: in the document itself and in what it includes. */
    readonly titles?: boolean;
    readonly inSidebar?: boolean;
}
/** An included file on its way to be read. */
export interface Inclusion {
    readonly file: string;
    readonly clip: string;
    readonly range: Range;
}
export type ParseBlocks = (context: Context, lines: readonly Line[], options?: NestedOptions) => Flow[];
export declare class Context {
    readonly options: RstOptions;
    readonly parseBlocks: ParseBlocks;
    problems: Problem[];
    depth: number;
    /** The adornments of the titles seen so far, outermost first. */
    titleStyles: string[];
    sectionLevel: number;
    readonly roles: Map<string, RoleDefinition>;
    defaultRole: string | undefined;
    readonly inclusions: Inclusion[];
    /** How many characters of other files were read as part of this document, each as often as it is included. */
    includedCharacters: number;
    constructor(options: RstOptions, parseBlocks: ParseBlocks);
    /** Reports a problem; one inside an included file is shown at the directive that includes it. */
    report<Code extends RstProblemCode>(code: Code, range: Range, ...args: ProblemArguments<Code>): Code;
    /** Reads nested lines as blocks. */
    nested(lines: readonly Line[], options?: NestedOptions): Flow[];
}
