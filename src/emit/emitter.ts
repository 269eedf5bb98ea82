// What every output format is: a pure function of the model, and an honest list of what it could not hold.
import type { Origin } from '../model/origin.ts';
import type { Matrix } from '../model/schema.ts';

/** Which part of the document a format writes: the table, the entries of the features, or both. */
export type EmitView = 'all' | 'summary' | 'details';

/** The notations of tables: two of Markdown, three of RST. */
export type TableStyle = 'compact' | 'aligned' | 'list-table' | 'grid' | 'simple';
export const TABLE_STYLES = [
  'compact',
  'aligned',
  'list-table',
  'grid',
  'simple',
] as const satisfies readonly TableStyle[];

/** How to write; a format leaves aside what it has no use for. */
export interface EmitOptions {
  /** Markdown: `compact` (the default) or `aligned` by display width; RST: `list-table` (the default) or drawn. */
  readonly table?: TableStyle | undefined;
  /** Markdown, RST and AsciiDoc: what to write; `all` by default. */
  readonly view?: EmitView | undefined;
  /**
   * Markdown, and the summary in RST and AsciiDoc: whether to write headings (the default); without, a table can stand in
   * another document.
   */
  readonly headings?: boolean | undefined;
  /** Markdown: whether it must be MDX too. */
  readonly mdx?: boolean | undefined;
  /** CSV: `long` (one row a cell, the default) or `wide` (one row a feature). */
  readonly csv?: 'long' | 'wide' | undefined;
  /** SVG: `page` (the default), white or near black as the reader prefers, or `none`, which lets what is below shine through. */
  readonly background?: 'page' | 'none' | undefined;
  /** YAML: the text that is replaced, lines ended by LF, whose comments and order of keys are kept. */
  readonly previous?: string | undefined;
  /** NDJSON and HTML: where each matrix comes from, by its index. */
  readonly origins?: readonly Origin[] | undefined;
}

/** A written document. */
export interface Emitted {
  /** The whole text, with a line end at its end. */
  readonly text: string;
  /** What the format cannot hold, a sentence each; empty where reading the text back gives the same model. */
  readonly losses: readonly string[];
}

/** A format that matrices are written in. */
export type OutputFormat =
  | 'markdown'
  | 'rst'
  | 'asciidoc'
  | 'ini'
  | 'csv'
  | 'json'
  | 'yaml'
  | 'html'
  | 'ndjson'
  | 'svg';

/** One output format, as commands and docs list it. */
export interface Emitter {
  readonly name: OutputFormat;
  /** Of the files it writes, with the dot. */
  readonly extension: string;
  /** The notations of its tables; with some, it can also be written in parts. */
  readonly tables?: readonly TableStyle[];
  /** It writes what is said and nothing else; the others have a place for every feature by every target. */
  readonly isSparse?: boolean;
  /** People follow links in it. */
  readonly hasLinks?: boolean;
  /** It has a place for the id of a matrix. */
  readonly keepsIds?: boolean;
  /** It has a place for what tests have shown of cells, or it is a picture of levels alone. */
  readonly keepsEvidence?: boolean;
  emit(matrices: readonly Matrix[], options?: EmitOptions): Emitted;
}
