import { NameScanner } from './names-scan.js';
/** The kinds of markup that have an end-string of their own. */
export type EndKind = 'emphasis' | 'strong' | 'literal' | 'target' | 'substitution' | 'interpreted';
/** An end-string: the text ends at `start`, the markup at `end`. */
export interface InlineEnd {
    readonly start: number;
    readonly end: number;
    /** The role after interpreted text. */
    readonly role?: string;
    /** The underscores of a reference. */
    readonly reference: '' | '_' | '__';
}
/** Looks at one text by the recognition rules; `anywhere` switches those about neighbours off. */
export declare class Recognizer {
    #private;
    readonly text: string;
    readonly names: NameScanner;
    constructor(text: string, anywhere: boolean);
    get anywhere(): boolean;
    /** True where a start-string may stand; `base` is where the text still to be read begins. */
    mayStart(index: number, base: number): boolean;
    /** True where markup may end before `index`. */
    mayEnd(index: number): boolean;
    /** True for a start-string between quotes, or with nothing behind it: it is not markup. */
    isQuoted(start: number, end: number, base: number): boolean;
    /** Finds the end-string of markup whose text begins at `from`. */
    findEnd(kind: EndKind, from: number): InlineEnd | undefined;
}
