// Every kind of block of every format, repeated: documents that grow, each in another way. Nothing is written down by name
// of a rule, a stage or an output format, so that a new one of these comes under the same shapes.
import { FORMATS, type Format } from '../../src/source/source.ts';
import { ASCIIDOC } from './shapes/asciidoc.ts';
import { CSV, INI, JSON_TEXT, TOML, YAML } from './shapes/data.ts';
import type { Grammar, Part } from './shapes/grammar.ts';
import { MARKDOWN } from './shapes/markdown.ts';
import { HTML, TEXT } from './shapes/pages.ts';
import { RST } from './shapes/rst.ts';

/** A document of any size. */
export interface Shape {
  readonly name: string;
  readonly format: Format;
  /** The document with so many of what it repeats. */
  readonly make: (count: number) => string;
}

const GRAMMARS: Readonly<Record<Format, Grammar>> = {
  markdown: MARKDOWN,
  rst: RST,
  asciidoc: ASCIIDOC,
  html: HTML,
  csv: CSV,
  ini: INI,
  json: JSON_TEXT,
  yaml: YAML,
  toml: TOML,
  text: TEXT,
};

/** Names that a document may give to what it repeats. All are as long at any size, so that nothing else grows. */
const NAMES: Readonly<Record<string, (at: number) => string>> = {
  equal: () => 'undercarriage',
  distinct: (at) =>
    letters((at * 7_368_787 + 1_299_709) % 26 ** 6, 6) + letters((at * 15_485_863) % 26 ** 4, 4),
  /** Any two are near enough to be taken for one that is misspelt. */
  near: (at) => `undercarriagelight${letters(at, 3)}`,
};

function letters(number: number, length: number): string {
  let text = '';
  for (let rest = number; text.length < length; rest = Math.floor(rest / 26))
    text = String.fromCharCode(97 + (rest % 26)) + text;
  return text;
}

/** Deeper than this, most formats refuse; nested blocks are repeated instead. */
const DEPTH = 8;

type Namer = (at: number) => string;

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);
const joined = (part: Part, namer: Namer, count: number, by: string): string =>
  range(count)
    .map((at) => part(namer(at), at))
    .join(by);

/** The ways to repeat a block. */
function blockShapes(
  head: string,
  part: Part,
): Readonly<Record<string, (namer: Namer, count: number) => string>> {
  return {
    apart: (namer, count) => `${head}\n${joined(part, namer, count, '\n\n')}\n`,
    adjacent: (namer, count) => `${head}${joined(part, namer, count, '\n')}\n`,
  };
}

/** The ways to repeat a piece of a line. */
function pieceShapes({ head, table }: Grammar, part: Part): ReturnType<typeof blockShapes> {
  return {
    'in a paragraph': (namer, count) => `${head}\n${joined(part, namer, count, ' ')}\n`,
    'without a gap': (namer, count) => `${head}\n${joined(part, namer, count, '')}\n`,
    'on lines': (namer, count) => `${head}\n${joined(part, namer, count, '\n')}\n`,
    ...(table && {
      'in one cell': (namer: Namer, count: number) => table([['Lamp', joined(part, namer, count, ' ')]]),
      'in a cell each': (namer: Namer, count: number) =>
        table(range(count).map((at) => [`${namer(at)}`, part(namer(at), at)])),
    }),
  };
}

function nestedShape(head: string, around: (inner: string, name: string) => string) {
  return (namer: Namer, count: number): string => {
    const nests = range(Math.ceil(count / DEPTH)).map((nest) =>
      range(DEPTH).reduce((inner, at) => around(inner, namer(nest * DEPTH + at)), 'a'),
    );
    return `${head}\n${nests.join('\n\n')}\n`;
  };
}

/** Each shape of a grammar for each kind of name. */
function shapesOf(format: Format, grammar: Grammar): readonly Shape[] {
  const ways: [string, (namer: Namer, count: number) => string][] = [];
  const add = (name: string, found: ReturnType<typeof blockShapes>): void => {
    for (const [way, make] of Object.entries(found)) ways.push([`${name}, ${way}`, make]);
  };
  for (const [name, part] of Object.entries(grammar.blocks)) add(name, blockShapes(grammar.head, part));
  for (const [name, part] of Object.entries(grammar.pieces ?? {})) add(name, pieceShapes(grammar, part));
  for (const [name, around] of Object.entries(grammar.around ?? {}))
    ways.push([`${name}, nested`, nestedShape(grammar.head, around)]);
  for (const [name, make] of Object.entries(grammar.documents ?? {}))
    ways.push([name, (namer, count) => `${make(range(count).map(namer))}\n`]);
  return ways.flatMap(([name, make]) =>
    Object.entries(NAMES).map(
      ([kind, namer]): Shape => ({
        name: `${format}: ${name}, ${kind} names`,
        format,
        make: (count) => make(namer, count),
      }),
    ),
  );
}

/** All shapes. */
export const SHAPES: readonly Shape[] = FORMATS.flatMap((format) => shapesOf(format, GRAMMARS[format]));
