/** One line: white space runs to one space, ends trimmed; NUL, which Markdown cannot hold, to U+FFFD. */
export declare function foldLine(text: string): string;
/** The paragraphs of a text, each on one line; empty ones left out. */
export declare function paragraphsOf(text: string): readonly string[];
/** A text in the middle of a line, outside tables. */
export declare function inline(text: string): string;
/** A text in a table's cell. */
export declare function inCell(text: string): string;
/** A text at the start of a paragraph or list item. */
export declare function atLineStart(text: string): string;
/** A text as a heading's content: a closing run of `#` stays text. */
export declare function inHeading(text: string): string;
/** A code span that holds `text` exactly. */
export declare function codeSpan(text: string): string;
/** The address of a link, inside tables too. */
export declare function linkAddress(url: string): string;
/** An empty anchor that gives a heading or a name an id of its own. */
export declare function anchorTag(id: string): string;
