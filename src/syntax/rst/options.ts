// What a caller may set.

/** How to parse. */
export interface RstOptions {
  /**
   * Gives the text of a file that the document names (`include`, `csv-table` with `:file:`, `raw` with `:file:`), or
   * undefined where it does not exist or may not be read. The path is as the document has it, relative to the file it
   * stands in; without this function no file is read.
   */
  readonly readFile?: ((path: string) => string | undefined) | undefined;
  /** The path of the document, which included files must not include again. */
  readonly path?: string | undefined;
  /** Recognise inline markup anywhere, whatever stands around it. */
  readonly characterLevelInlineMarkup?: boolean | undefined;
  /** Report a document with a longer line and read nothing of it, as docutils does at 10,000. Default: no limit. */
  readonly lineLengthLimit?: number | undefined;
  /** How deep files may include each other. Default: 10. */
  readonly includeDepth?: number | undefined;
  /**
   * Whether a highlighter knows a programming language, by the name that `code` is given: docutils leaves code in any
   * other out, with a warning, where Pygments is installed. Default: every language will do.
   */
  readonly knowsLanguage?: ((name: string) => boolean) | undefined;
  /** The language whose names of directives and roles are understood, beside the English ones. */
  readonly language?: 'de' | 'en' | 'fr' | undefined;
}
