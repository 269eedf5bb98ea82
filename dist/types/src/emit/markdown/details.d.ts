import type { Matrix } from '../../model/schema.js';
import type { Entry, Heading } from './plan.js';
/** A heading as Markdown, an anchor of its own inside it, so that no formatter parts the two. */
export declare function headingLine(heading: Heading, id?: string, link?: string): string;
/** `label` and a text, whose further paragraphs follow as blocks of their own. */
export declare function labelled(label: string, text: string): readonly string[];
/** Blocks as one list item: the first line after the bullet, all others indented. */
export declare function listItem(blocks: readonly string[]): string;
/** A list: blank lines between the items where one of them holds several blocks, as formatters want it. */
export declare function listOf(items: readonly string[]): string;
/** What the details of all features of a matrix share, escaped once. */
export interface SupportList {
    readonly label: string;
    readonly targets: readonly {
        readonly id: string;
        readonly title: string;
    }[];
}
/** The label of the lists, and the names of the targets as Markdown. */
export declare function supportListOf({ targetLabel, targets }: Matrix): SupportList;
/** All blocks of one feature, the headings of its groups before it. */
export declare function entryBlocks(entry: Entry, list: SupportList): readonly string[];
