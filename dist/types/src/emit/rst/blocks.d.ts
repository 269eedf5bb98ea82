/** How deep headings can be told apart. */
export declare const MAX_DEPTH: number;
/** A heading from RST that may begin a line; `depth` counts from 1. */
export declare function heading(title: string, depth: number): string;
/** Blocks as a quotation; a dash that begins one would name who said it. */
export declare function quote(blocks: readonly string[]): string;
/** A list item: its first line and the blocks below it. */
export declare function item(first: string, below?: readonly string[]): string;
/** A list; items that hold more than a line are parted by blank lines. */
export declare function list(items: readonly string[]): string;
/** Commands and the like: a list of literals. */
export declare function literals(texts: readonly string[]): string;
/** A list of texts, each with all its paragraphs. */
export declare function texts(all: readonly string[]): string;
