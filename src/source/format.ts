// Which format a document is written in: by its name, and where the name does not say, by its text.
import { FORMATS, type Format } from './source.ts';

/** The endings of files in each format, and what else people call it; `.txt` says nothing of what is in it. */
const FORMAT_NAMES: { readonly [format in Format]: readonly string[] } = {
  markdown: ['.md', '.markdown', '.mdx'],
  rst: ['.rst', '.rest', 'restructuredtext'],
  asciidoc: ['.adoc', '.asciidoc', '.asc'],
  ini: ['.ini', '.cfg'],
  csv: ['.csv', '.tsv'],
  json: ['.json'],
  yaml: ['.yaml', '.yml'],
  toml: ['.toml'],
  html: ['.html', '.htm'],
  text: ['txt'],
};

const BY_NAME: ReadonlyMap<string, Format> = new Map(
  FORMATS.flatMap((format) => [format, ...FORMAT_NAMES[format]].map((name) => [name, format] as const)),
);

/** Endings of the documents that a folder is searched for: those that people write matrices in. */
export const DOCUMENT_EXTENSIONS: readonly string[] = [
  ...(['markdown', 'rst', 'asciidoc'] as const).flatMap((format) => FORMAT_NAMES[format]),
  '.ini',
  '.txt',
].filter((name) => name.startsWith('.'));

/** The format of that name, or that files of that ending are in. */
export function formatNamed(name: string): Format | undefined {
  const folded = name.toLowerCase();
  return BY_NAME.get(folded) ?? BY_NAME.get(`.${folded}`);
}

/** The ending of a path with its dot, in lower case; empty where there is none. */
export function extensionOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot).toLowerCase() : '';
}

/** The format that a file name alone says, or `undefined` (`.txt`, no ending, an unknown one). */
export function formatOfPath(path: string): Format | undefined {
  return BY_NAME.get(extensionOf(path));
}

/** How many characters are looked at to judge a format: enough for any preamble, and no more on large files. */
const JUDGED_CHARACTERS = 65_536;

const HEADING_UNDERLINE = /^([=\-~^"'`#*+.:_])\1{2,}$/;
const RST_MARKUP = /^\.\. |^:[A-Za-z][\w -]*: |^\.\. _|^\s*:[a-z-]+:$|`__?(?:\s|$)/;
const ASCIIDOC_MARKUP =
  /^(?:[|,:!]={3,}\s*$|={1,6} [^=\s]|:[A-Za-z][\w-]*!?:(?: |$)|\[(?:cols|%|options|\[))/;
const RST_GRID = /^\s*\+[-=+]{3,}\+$/;
const RST_SIMPLE_TABLE = /^\s*={2,}(?: +={2,})+$/;
const DRAWN_BORDER = /^\s*-{5,}$/;
const DRAWN_ROW = /^\s*\|[^|]+\|[^|].*\|$/;
const DELIMITER_CELL = /^:?-+:?$/;
const MARKDOWN_HEADING = /^#{1,6} \S/;
const INI_SECTION = /^\[[^[\]]+\]$/;
const INI_ENTRY = /^[A-Za-z][\w.-]*\s*=/;
const HTML_START = /^<(?:!doctype html|html|head|body|table)\b/i;

/** Formats of documents that no reader is for, by the endings of files. */
const FOREIGN: ReadonlyMap<string, string> = new Map([
  ['.doc', 'Word'],
  ['.docx', 'Word'],
  ['.epub', 'EPUB'],
  ['.ipynb', 'Jupyter'],
  ['.mediawiki', 'MediaWiki'],
  ['.numbers', 'Numbers'],
  ['.ods', 'OpenDocument'],
  ['.odt', 'OpenDocument'],
  ['.org', 'Org'],
  ['.pdf', 'PDF'],
  ['.pod', 'Pod'],
  ['.pptx', 'PowerPoint'],
  ['.rdoc', 'RDoc'],
  ['.rtf', 'RTF'],
  ['.tex', 'LaTeX'],
  ['.textile', 'Textile'],
  ['.typ', 'Typst'],
  ['.wiki', 'MediaWiki'],
  ['.xls', 'Excel'],
  ['.xlsx', 'Excel'],
  ['.xml', 'XML'],
]);

/** Why a file is not read whose ending says that it is written in a format without a reader; a clause. */
export function foreignFormat(path: string): string | undefined {
  const name = FOREIGN.get(extensionOf(path));
  return name && `it is in the format ${name}, which is not read; convert it, or name its format with --from`;
}

/** The format of a document: its name's ending, else what its text looks like, else plain text. */
export function detectFormat(path: string, text: string): Format {
  return formatOfPath(path) ?? formatOfText(text);
}

/** The format that a text looks like; `text` where nothing speaks for another. */
export function formatOfText(text: string): Format {
  const head = text.slice(0, JUDGED_CHARACTERS);
  const first = head.trimStart();
  if (first.startsWith('{')) return 'json';
  if (HTML_START.test(first.slice(0, 64))) return 'html';
  const votes = countVotes(head.split(/\r\n|\n|\r/));
  if (votes.ini.sections >= 1 && votes.ini.entries >= votes.ini.sections && votes.prose === 0) return 'ini';
  if (votes.asciidoc > Math.max(votes.markdown, votes.rst, votes.drawn)) return 'asciidoc';
  if (votes.drawn >= Math.max(votes.markdown, votes.rst)) return 'text';
  return votes.rst > votes.markdown ? 'rst' : 'markdown';
}

interface Votes {
  readonly rst: number;
  readonly markdown: number;
  readonly asciidoc: number;
  /** Tables that are drawn, as none of the others has them. */
  readonly drawn: number;
  readonly ini: { readonly sections: number; readonly entries: number };
  /** Headings and tables, which an INI file does not have. */
  readonly prose: number;
}

/** A row between two lines of hyphens. */
function isDrawnHeader(lines: readonly string[], index: number): boolean {
  const [above, row, below] = [lines[index - 1], lines[index], lines[index + 1]].map((line) =>
    (line ?? '').trimEnd(),
  );
  return DRAWN_ROW.test(row ?? '') && DRAWN_BORDER.test(above ?? '') && DRAWN_BORDER.test(below ?? '');
}

function countVotes(lines: readonly string[]): Votes {
  let [rst, markdown, asciidoc, drawn, sections, entries, prose] = [0, 0, 0, 0, 0, 0, 0];
  for (const [index, raw] of lines.entries()) {
    const line = raw.trimEnd();
    if (RST_MARKUP.test(line)) rst += 1;
    if (RST_GRID.test(line) || RST_SIMPLE_TABLE.test(line)) rst += 3;
    if (ASCIIDOC_MARKUP.test(line)) asciidoc += /^[|,:!]=/.test(line) ? 3 : 1;
    if (isDelimiterRow(line)) markdown += 3;
    if (MARKDOWN_HEADING.test(line) && !HEADING_UNDERLINE.test(lines[index + 1] ?? '')) markdown += 1;
    if (isUnderlined(lines[index - 1], line)) rst += 1;
    if (isDrawnHeader(lines, index)) drawn += 3;
    if (INI_SECTION.test(line)) sections += 1;
    if (INI_ENTRY.test(line)) entries += 1;
    if (isDelimiterRow(line) || RST_GRID.test(line)) prose += 1;
  }
  return { rst, markdown, asciidoc, drawn, ini: { sections, entries }, prose };
}

/** `|---|:-:|`, with or without the outer pipes; cell by cell, since one expression for it all is quadratic. */
function isDelimiterRow(line: string): boolean {
  if (!line.includes('|') || !line.includes('-')) return false;
  const inner = line.trim().replace(/^\|/, '').replace(/\|$/, '');
  return inner.split('|').every((cell) => DELIMITER_CELL.test(cell.trim()));
}

/** A title over a row of one sign; `=` and `-` count for RST too, since a copied page has neither. */
function isUnderlined(title: string | undefined, line: string): boolean {
  if (!title || title.trim() === '' || title.startsWith(' ')) return false;
  return HEADING_UNDERLINE.test(line) && line.length >= title.trimEnd().length;
}
