export type Sequence = 'arabic' | 'loweralpha' | 'upperalpha' | 'lowerroman' | 'upperroman';
/** An enumerator as it stands on a line; `end` is where the text of the item begins. */
export interface EnumeratorMatch {
    readonly prefix: '' | '(';
    readonly suffix: '.' | ')';
    readonly text: string;
    readonly end: number;
}
/** What an enumerator says; `#` numbers by itself, and a numeral that is not well formed has no ordinal. */
export interface Enumerator extends EnumeratorMatch {
    readonly sequence: Sequence | '#';
    readonly ordinal: number | undefined;
}
export declare function matchEnumerator(text: string): EnumeratorMatch | undefined;
/** Tells which sequence an enumerator belongs to: the expected one if it can. */
export declare function readEnumerator(match: EnumeratorMatch, expected?: Sequence): Enumerator;
/** The enumerator of the next item, and the one that numbers by itself; undefined where the sequence ends. */
export declare function nextEnumerators(enumerator: Enumerator): readonly string[] | undefined;
