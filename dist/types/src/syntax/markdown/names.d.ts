/**
 * A list as micromark keeps it, which answers from a set: a document with thousands of definitions and references
 * would otherwise take time by their product.
 */
export declare class DefinedNames extends Array<string> {
    #private;
    static get [Symbol.species](): ArrayConstructor;
    includes(name: string): boolean;
    push(...names: string[]): number;
}
/** Everything that a document defines. */
export interface Defined {
    readonly links: DefinedNames;
    readonly footnotes: DefinedNames;
}
export declare function nothingDefined(): Defined;
/** How CommonMark compares names: white space folded, case folded by lower and upper case. */
export declare function normalName(label: string): string;
