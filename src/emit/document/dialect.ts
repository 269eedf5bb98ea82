// The markup of a document that is written as text, as far as documents differ by it.
import type { EmitOptions } from '../emitter.ts';

export interface Dialect {
  readonly name: string;
  /** How deep headings can be told apart. */
  readonly maxDepth: number;
  /** A heading from text that may begin a line; `depth` counts from 1. */
  heading(title: string, depth: number): string;
  /** A list item: its first line and the blocks below it. */
  item(first: string, below?: readonly string[]): string;
  list(items: readonly string[]): string;
  quote(blocks: readonly string[]): string;
  /** A table of texts already escaped for cells; `rows[0]` is the header, and all rows are as wide as it. */
  table(rows: readonly (readonly string[])[], options: EmitOptions): string;
  /** Text in the middle of a line, or at its end. */
  inline(text: string): string;
  /** Text that begins a paragraph, a list item, a cell or a title: no mark of a block. */
  atStart(text: string): string;
  /** A name that begins a title, a cell or an item: text, also where it looks like an address. */
  nameAtStart(text: string): string;
  /** Strong text; nothing where there is none. */
  strong(text: string): string;
  /** Text as it is, or escaped where no literal can hold it; `after` is the character before it. */
  literal(text: string, after?: string): string;
  /** A link; undefined where the address cannot be written. */
  link(text: string, address: string): string | undefined;
  /** A link to an anchor of the document; undefined where its name cannot be written. */
  anchorLink(text: string, anchor: string): string | undefined;
  /** An anchor of what follows. */
  anchor(name: string): string;
  /** A cell with an anchor. */
  cellAnchor(name: string, text: string): string;
  /** Names of anchors as they are compared. */
  normalName(name: string): string;
}
