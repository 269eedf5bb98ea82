/** What is wrong with the brackets of a command: `part` is the text at fault, from `index` on. */
export interface BracketFlaw {
    readonly kind: 'unbalanced' | 'doubled' | 'hollow';
    readonly part: string;
    readonly index: number;
    /** The sign that would close or open what is open. */
    readonly partner?: string;
}
/** The flaws of a command, in order. */
export declare function bracketFlaws(command: string): readonly BracketFlaw[];
