// What the readers of AsciiDoc's inline markup share.
import type { PhrasingContent } from 'mdast';
import type { Locator } from '../../source/source.ts';
import type { Attributes } from './attributes.ts';
import type { FootnoteList } from './footnotes.ts';
import type { Stretch } from './stretch.ts';

/** What it takes to read texts, and what they leave behind. */
export interface Inlines {
  readonly attributes: Attributes;
  readonly locator: Locator;
  /** The line that is read, for attributes that change. */
  line: number;
  /** How many more characters attributes may add. */
  growth: number;
  /** Roles of pictures and words in the cell that is read: `[.green]#yes#`. */
  roles: string[];
  /** The title of the section with an id. */
  titleOf(id: string): string | undefined;
  /** Footnotes are defined where they stand. */
  readonly footnotes: FootnoteList;
}

export interface Found {
  readonly end: number;
  readonly nodes: readonly PhrasingContent[];
}

/** A reader of one stretch of text, as markup of any kind needs it. */
export interface TextReader {
  readonly stretch: Stretch;
  readonly text: string;
  readonly inlines: Inlines;
  /** What stands from one index to another, read in its turn. */
  inside(from: number, to: number): PhrasingContent[];
  /** A text that stands in the place of what is written from one index to another. */
  literal(value: string, from: number, to: number): PhrasingContent;
  /** The index of the bracket that closes the one at `open`. */
  closing(open: number): number | undefined;
}
