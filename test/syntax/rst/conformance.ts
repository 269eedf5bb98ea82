// Runs cases of docutils' own tests against the parser and says which agree.
import { readFileSync } from 'node:fs';
import { parseRst, type RstOptions } from '../../../src/syntax/rst/index.ts';
import { startTag, toPseudoXml } from './pseudoxml.ts';
import { tableStructure } from './structure.ts';

export interface Case {
  readonly area: string;
  readonly group: string;
  readonly id: string;
  readonly input: string;
  readonly expected_pseudoxml?: string;
  readonly expected_struct?: unknown;
  readonly expected_error?: string;
  readonly settings?: Readonly<Record<string, unknown>> | null;
  readonly flags: readonly string[];
}

export interface Outcome {
  readonly group: string;
  readonly id: string;
  readonly passed: boolean;
  /** True where the case reads files that are not there, so that it proves nothing. */
  readonly filesMissing: boolean;
  readonly expected: string;
  readonly actual: string;
}

export function readCases(file: string): Case[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line): Case => JSON.parse(line));
}

export function runCase(test: Case, readFile?: RstOptions['readFile']): Outcome {
  const { group, id } = test;
  if (test.expected_pseudoxml === undefined) {
    const expected = JSON.stringify(test.expected_struct ?? test.expected_error);
    const actual = JSON.stringify(tableStructure(test));
    return { group, id, passed: actual === expected, filesMissing: false, expected, actual };
  }
  const settings = test.settings ?? {};
  let filesMissing = false;
  const readAndNote = (path: string) => {
    const text = readFile?.(path);
    filesMissing ||= text === undefined && test.flags.includes('reads-files');
    return text;
  };
  const { root, problems } = parseRst(test.input, { ...optionsOf(settings), readFile: readAndNote });
  const highlighted = /<inline classes="/.test(test.expected_pseudoxml);
  const shape = (pseudoxml: string) => (highlighted ? withoutHighlighting(pseudoxml) : pseudoxml);
  const warned = /<system_message[^>]* level="[234]"/.test(test.expected_pseudoxml);
  const noticed = problems.some(({ code }) => !QUIET.has(code));
  const expected = `${shape(normalize(test.expected_pseudoxml))}\nproblems: ${warned}`;
  const actual = `${shape(toPseudoXml(root, test.input, settings).replace(/\n+$/, ''))}\nproblems: ${noticed}`;
  return { group, id, passed: actual === expected, filesMissing, expected, actual };
}

/** Problems of what docutils only mentions, as information. */
const QUIET = new Set(['list-start', 'title-short-adornment', 'definition-literal', 'duplicate-title']);

/** Names that Pygments, which docutils highlights code with, has a lexer for: those that documents use. */
const LANGUAGES: ReadonlySet<string> = new Set(
  [
    'ada apache asm awk bash basic bat batch bib bibtex c c# c++ cfg clojure cmake cobol coffeescript common-lisp',
    'console cpp csharp css cuda cython d dart delphi diff django docker dockerfile doscon elixir elm',
    'emacs erlang f90 fish fortran fsharp gherkin go golang graphql groovy haskell hs html html+jinja http ini',
    'irc java javascript jinja js json jsonnet jsx julia kotlin latex less lisp llvm lua make makefile markdown',
    'mathematica matlab md mysql nasm nginx nim nix numpy objc objective-c ocaml octave output pascal perl',
    'php pl plpgsql postgresql posh postscript powershell prolog properties protobuf ps1 psql puppet py py2',
    'py3 pycon pypylog pytb python python2 python3 qml r racket rb rest restructuredtext robotframework rs rst ruby',
    'rust sass scala scheme scilab scss sh shell shell-session smalltalk sml sparql spec splus sql sqlite3 squidconf',
    'swift systemverilog tcl tcsh terraform tex text toml ts turtle typescript udiff urbiscript vala vb.net',
    'verilog vhdl vim vue wast xml xquery xslt yaml zig zsh',
  ].flatMap((names) => names.split(' ')),
);

/** docutils' settings, as options of the parser. */
function optionsOf(settings: Readonly<Record<string, unknown>>): RstOptions {
  const {
    character_level_inline_markup: anywhere,
    line_length_limit: limit,
    language_code: language,
    syntax_highlight: highlight,
  } = settings;
  return {
    characterLevelInlineMarkup: anywhere === true,
    ...(highlight === 'none' ? {} : { knowsLanguage: (name: string) => LANGUAGES.has(name.toLowerCase()) }),
    lineLengthLimit: typeof limit === 'number' ? limit : 10_000,
    ...(language === 'de' || language === 'fr' ? { language } : {}),
  };
}

const IGNORED = new Set(['ids', 'refid', 'backrefs', 'xml:space', 'source', 'xmlns']);

/**
 * What is compared of docutils' tree: all but its messages (ours are apart), the attributes that number and cross-link
 * elements, the highlighting of code, and the inner workings of `pending`.
 */
export function normalize(pseudoxml: string): string {
  const kept: string[] = [];
  let skipDeeperThan = -1;
  for (const line of pseudoxml.replace(/\n+$/, '').split('\n')) {
    const indent = line.length - line.trimStart().length;
    if (skipDeeperThan >= 0 && (indent > skipDeeperThan || line === '')) continue;
    skipDeeperThan = -1;
    const match = /^ *<([a-z_]+)((?: [\w:]+=".*")*)>$/.exec(line);
    const name = match?.[1];
    if (match === null || name === undefined) {
      kept.push(line);
      continue;
    }
    if (name === 'system_message') {
      skipDeeperThan = indent;
      continue;
    }
    if (name === 'pending') skipDeeperThan = indent;
    const attributes: Record<string, string> = {};
    for (const [, key = '', value = ''] of (match[2] ?? '').matchAll(/ ([\w:]+)="(.*?)"(?= [\w:]+="|$)/g)) {
      if (!IGNORED.has(key)) attributes[key === 'dupnames' ? 'names' : key] = value;
    }
    kept.push(' '.repeat(indent) + startTag(name, attributes));
  }
  return kept.join('\n');
}

/**
 * Highlighting splits code into inline elements, between which docutils' printing loses line ends: where a case has it,
 * the text of literal elements is compared without white space and without the elements.
 */
function withoutHighlighting(pseudoxml: string): string {
  const kept: string[] = [];
  let literal = -1;
  for (const line of pseudoxml.split('\n')) {
    const indent = line.length - line.trimStart().length;
    if (literal >= 0 && (indent > literal || line.trim() === '')) {
      if (!/^ *<inline classes="[^"]*">$/.test(line)) kept[kept.length - 1] += line.replace(/\s/g, '');
      continue;
    }
    literal = /^ *<literal(?:_block)?[ >]/.test(line) ? indent : -1;
    kept.push(line);
  }
  return kept.join('\n');
}
