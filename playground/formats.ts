// The formats to choose from. The lists of the library come with all of its programs, which only the worker has.
import type { Format, OutputFormat, Preset } from '../src/index.ts';

const keys = <T extends string>(names: Readonly<Record<T, string>>): readonly T[] =>
  Object.keys(names).filter((key): key is T => key in names);

/** What a format is called. */
export const FORMAT_NAMES: Readonly<Record<Format, string>> = {
  markdown: 'Markdown',
  rst: 'reStructuredText',
  asciidoc: 'AsciiDoc',
  ini: 'INI',
  csv: 'CSV',
  json: 'JSON',
  yaml: 'YAML',
  toml: 'TOML',
  html: 'HTML',
  text: 'Copied text',
};
export const FORMATS: readonly Format[] = keys(FORMAT_NAMES);

/** How the name of a file in a format ends. */
export const ENDINGS: Readonly<Record<OutputFormat, string>> = {
  markdown: 'md',
  rst: 'rst',
  asciidoc: 'adoc',
  ini: 'ini',
  csv: 'csv',
  json: 'json',
  yaml: 'yaml',
  html: 'html',
  ndjson: 'ndjson',
  svg: 'svg',
};
const DATA = ['extract-sources.js', 'model-data.js', 'extract-sources-record-tables.js'];

/** Parts that the reader needs for any document in a format; it finds others missing one by one. */
const PARTS: Readonly<Partial<Record<Format, readonly string[]>>> = {
  markdown: ['markdown.js', 'details.js'],
  rst: ['syntax-rst.js', 'syntax-rst-slips.js'],
  asciidoc: ['syntax-asciidoc.js'],
  json: ['syntax-json.js', ...DATA],
  yaml: ['syntax-yaml.js', ...DATA],
  html: ['syntax-html-syntax.js', 'syntax-html.js'],
};

/** The parts for a document, as far as its name or the chosen format tells. */
export function partsFor(name: string, chosen: Format | undefined): readonly string[] {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const format = chosen ?? keys(ENDINGS).find((one) => ENDINGS[one] === ending);
  return PARTS[oneOf(FORMATS, format) ?? 'text'] ?? [];
}

export const OUTPUT_FORMATS: readonly OutputFormat[] = keys(ENDINGS);

export const PRESETS: readonly Preset[] = ['recommended', 'strict', 'all'];

/** The word of a list that a text is. */
export const oneOf = <T extends string>(words: readonly T[], text: unknown): T | undefined =>
  words.find((word) => word === text);
