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
export const OUTPUT_FORMATS: readonly OutputFormat[] = keys(ENDINGS);

export const PRESETS: readonly Preset[] = ['recommended', 'strict', 'all'];

/** The word of a list that a text is. */
export const oneOf = <T extends string>(words: readonly T[], text: unknown): T | undefined =>
  words.find((word) => word === text);
