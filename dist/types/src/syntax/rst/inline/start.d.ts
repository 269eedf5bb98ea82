import type { EndKind, Recognizer } from './recognition.js';
/** A start-string whose end is still to be found. */
export interface MarkupStart {
    readonly kind: Exclude<EndKind, 'interpreted'>;
    readonly start: number;
    readonly end: number;
}
/** A backquote, with the role before it. */
export interface InterpretedStart {
    readonly kind: 'interpreted';
    /** Where the role begins, or else the backquote. */
    readonly start: number;
    readonly quote: number;
    readonly end: number;
    readonly role?: string;
}
/** `name_` or `name__`. */
export interface NameReference {
    readonly kind: 'reference';
    readonly start: number;
    readonly nameEnd: number;
    readonly end: number;
}
/** `[label]_`. */
export interface LabelReference {
    readonly kind: 'footnote' | 'citation';
    readonly start: number;
    readonly label: string;
    readonly end: number;
}
export type InlineStart = MarkupStart | InterpretedStart | NameReference | LabelReference;
/** The first thing at or after `base` that the recognition rules take for the beginning of markup. */
export declare function findStart(recognizer: Recognizer, base: number): InlineStart | undefined;
