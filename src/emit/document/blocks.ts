// A document as blocks and pieces of lines, whatever markup they are to be written in.

/** A piece of a line: text of the document, or what is more than text. */
export type Part =
  | string
  /** A `sign` is ours, and no mark of anything; a `name` is text, also where it looks like an address. */
  | { readonly kind: 'sign' | 'name' | 'strong' | 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  /** A name that leads to an anchor of the document. */
  | { readonly kind: 'jump'; readonly text: string; readonly anchor: string };

/** A cell of a table, and the id that it gives what it names. */
export interface Cell {
  readonly parts: readonly Part[];
  readonly id?: string | undefined;
}

export interface Title {
  readonly kind: 'heading';
  /** From 1. */
  readonly depth: number;
  readonly parts: readonly Part[];
  /** The id that it gives what it names. */
  readonly id?: string | undefined;
  /** What stands there where nothing is left of the parts. */
  readonly otherwise?: string;
}

export type Block =
  | Title
  | { readonly kind: 'paragraph'; readonly parts: readonly Part[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  /** The first row is the header; all are as wide as it. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly Cell[])[] };

export const sign = (text: string): Part => ({ kind: 'sign', text });
export const name = (text: string): Part => ({ kind: 'name', text });
export const strong = (text: string): Part => ({ kind: 'strong', text });
export const code = (text: string): Part => ({ kind: 'code', text });
export const paragraph = (...parts: readonly Part[]): Block => ({ kind: 'paragraph', parts });
export const list = (items: readonly (readonly Block[])[]): Block => ({ kind: 'list', items });

/** A name that leads to a link, where there is one. */
export const linked = (text: string, url: string | undefined): Part =>
  url === undefined ? name(text) : { kind: 'link', text, url };
