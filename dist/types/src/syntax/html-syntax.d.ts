import type { Root } from 'hast';
/** Parses a page or a part of one, with positions. Never fails: all text is HTML. */
export declare function parseHtmlSyntax(text: string): Root;
