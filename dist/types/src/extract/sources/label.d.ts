import type { DataString } from '../../syntax/data.js';
/** A name as a reader of the page sees it, and where it is written. */
export interface Label {
    readonly text: string;
    readonly link?: string;
    readonly node: DataString;
}
export declare function labelOf(node: DataString): Label;
/** The sign itself. */
export declare function signOf(text: string): string;
