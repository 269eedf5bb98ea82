/** Text for element content and for quoted attribute values, in HTML and XML alike. */
export declare function escapeMarkup(text: string): string;
/** Escaped text that stands among other text: what turns the direction of writing ends with it. */
export declare function inlineText(text: string): string;
/**
 * A link that may stand in a page, as browsers would read it: http, https, mailto or relative. `undefined` for
 * what would run (`javascript:`, `data:`) or asks another program (`file:`, `vscode:`), and for a bare
 * `#fragment`, which means a place of the document, not of the page.
 */
export declare function safeLink(link: string): string | undefined;
/** Escaped prose, its http addresses made links. */
export declare function linkedText(text: string): string;
/** Paragraphs as elements; they are parted by a blank line. */
export declare function paragraphs(text: string): string;
