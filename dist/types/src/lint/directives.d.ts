import type { Range } from '../position.js';
import { type Source } from '../source/source.js';
export declare const DIRECTIVES: readonly ['disable-next-line', 'disable', 'enable'];
type DirectiveKind = (typeof DIRECTIVES)[number];
/** One comment that speaks to the linter, as it stands; `kind` is absent where its word is not known. */
export interface Directive {
    readonly kind?: DirectiveKind;
    readonly word: string;
    readonly rules: readonly {
        readonly id: string;
        readonly range: Range;
    }[];
    readonly reason?: string;
    /** The whole comment. */
    readonly range: Range;
}
/** Finds the directives of a document in its order; linear in its length. */
export declare function scanDirectives(source: Source): readonly Directive[];
/** Lines without their ends, as offsets. */
export declare function linesOf(text: string): Generator<{
    readonly start: number;
    readonly end: number;
}>;
export {};
