/** One line: white space runs to one space, ends trimmed. */
export declare function foldLine(text: string): string;
/** The paragraphs of a text, each on one line; empty ones left out. */
export declare function paragraphsOf(text: string): readonly string[];
/** Text in the middle of a line, or at its end. */
export declare function inline(text: string): string;
/** Text that begins a paragraph, a list item, a cell or a title: no mark of a block. */
export declare function atStart(text: string): string;
/** A name that begins a title, a cell or an item: text, also where it looks like an address. */
export declare function nameAtStart(text: string): string;
/** Strong text; nothing where there is none. */
export declare function strong(text: string): string;
/** An inline literal, or escaped text where no literal can hold it. */
export declare function literal(text: string, after?: string): string;
/** A reference with its address inside; undefined where RST cannot hold the address so. */
export declare function link(text: string, address: string): string | undefined;
/** A reference to an anchor of the document; plain text where its name is no plain one. */
export declare function anchorLink(text: string, anchor: string): string | undefined;
/** An explicit target. */
export declare function anchor(name: string): string;
/** Names as docutils compares them. */
export declare function normalName(name: string): string;
