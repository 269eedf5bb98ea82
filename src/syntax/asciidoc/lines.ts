// The lines that Asciidoctor reads: both branches of every condition, and the files that are included.
import type { Problem } from '../../diagnostic.ts';
import type { Range } from '../../position.ts';
import { folderOf, joinPaths } from '../../source/paths.ts';
import { type Locator, lineRanges } from '../../source/source.ts';
import { Attributes } from './attributes.ts';

/** A line, and where in the document it stands: as it is, or in a file that is included from `start` to `end`. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isOwn: boolean;
}

export interface AsciidocOptions {
  /** Reads a file by its path relative to the folder of the document. */
  readonly readFile?: ((path: string) => string | undefined) | undefined;
}

export interface Read {
  readonly lines: readonly Line[];
  readonly attributes: Attributes;
  readonly problems: readonly Problem[];
}

const CONDITION = /^(?:ifn?def|ifeval|endif)::[^\s[]*\[(.*)\]$/u;
const INCLUDE = /^include::([^\s[](?:[^[]*[^\s[])?)\[(.*)\]$/u;
const ENTRY = /^:(!?)(\w[\w-]*)(!?):(?:[ \t](.*))?$/u;
/** As deep as people include files in one another; beyond it the files go in a circle. */
const DEEPEST = 20;

interface Place {
  /** The path of the file that a line stands in. */
  readonly file: string;
  readonly depth: number;
  /** Where the outermost include stands; absent in the document itself. */
  readonly at?: Omit<Line, 'text'>;
}

class Reader implements Read {
  readonly lines: Line[] = [];
  readonly attributes = new Attributes();
  readonly problems: Problem[] = [];
  readonly #options: AsciidocOptions;
  readonly #locator: Locator;
  #entry: { readonly name: string; value: string } | undefined;

  constructor(options: AsciidocOptions, locator: Locator) {
    this.#options = options;
    this.#locator = locator;
  }

  read(line: Line, place: Place): void {
    const text = line.text.trimEnd();
    if (!text.endsWith(']') || !text.includes('::')) {
      this.#push(line);
      return;
    }
    const content = CONDITION.exec(text)?.[1];
    // What `ifeval` has in brackets is its condition.
    if (content !== undefined) {
      const from = line.start + text.length - 1 - content.length;
      if (content !== '' && text.startsWith('if') && !text.startsWith('ifeval'))
        this.#push({ ...line, text: content, start: line.isOwn ? from : line.start });
      return;
    }
    const [, target, options = ''] = INCLUDE.exec(text) ?? [];
    if (target === undefined) this.#push(line);
    else this.#include(target, options, line, place);
  }

  #push(line: Line): void {
    this.#attribute(line.text.trimEnd());
    this.lines.push(line);
  }

  /** `:name: value`, which goes on in the next line behind a backslash. */
  #attribute(text: string): void {
    if (this.#entry !== undefined) this.#entry.value += ` ${text.trim()}`;
    else {
      const [, before, name, after, value = ''] = ENTRY.exec(text) ?? [];
      if (name === undefined) return;
      if (before || after) this.attributes.set(name, undefined, this.lines.length);
      else this.#entry = { name, value: value.trim() };
    }
    const { name, value } = this.#entry ?? { name: '', value: '' };
    if (name === '') return;
    if (value.endsWith(' \\')) {
      if (this.#entry) this.#entry.value = value.slice(0, -2);
      return;
    }
    this.#entry = undefined;
    this.attributes.set(name, value, this.lines.length);
  }

  #include(target: string, options: string, line: Line, place: Place): void {
    const { readFile } = this.#options;
    if (readFile === undefined) return;
    const name = this.attributes.replace(target, this.lines.length);
    const path = pathOf(name, place.file);
    const text = place.depth < DEEPEST ? readFile(path) : undefined;
    const { start, end } = line;
    if (text === undefined) {
      const range: Range = this.#locator.range(start, end);
      const message = `The file "${name}" that this line includes cannot be read. Correct the path, or keep in mind that its content is not compared.`;
      this.problems.push({ code: 'invalid-directive', message, range });
      return;
    }
    const at = { start, end, isOwn: false };
    const offset = Number(/(?:^|,)\s*leveloffset=["']?([+-]?\d)/u.exec(options)?.[1] ?? 0);
    for (const one of chosenLines(text, options))
      this.read({ ...at, text: shifted(one, offset) }, { file: path, depth: place.depth + 1, at });
  }
}

/** Where a document names a file: beside itself, or by the families of Antora. */
function pathOf(name: string, from: string): string {
  const [, family, rest = ''] = /^(?:[^$:]*:)?(partial|example|page)\$(.*)$/u.exec(name) ?? [];
  return family === undefined ? joinPaths(folderOf(from), name) : `../${family}s/${rest}`;
}

/** A heading so many levels deeper. */
function shifted(line: string, offset: number): string {
  const signs = offset === 0 ? undefined : /^(?:=+|#+)(?=[ \t]+\S)/u.exec(line)?.[0];
  if (signs === undefined) return line;
  return signs.charAt(0).repeat(Math.max(1, signs.length + offset)) + line.slice(signs.length);
}

const TAG = /(?:^|\s)(tag|end)::(\S+)\[\](?=\s|$)/u;

/** The lines of a file that the options of its include choose, by numbers or tags. */
function chosenLines(text: string, options: string): readonly string[] {
  const all = [...lineRanges(text)].map(({ start, end }) => text.slice(start, end));
  if (all.at(-1) === '') all.pop();
  const numbers = /(?:^|,)\s*lines=(?:"([^"]*)"|([^,]*))/u.exec(options);
  if (numbers) return byNumber(all, numbers[1] ?? numbers[2] ?? '');
  const tags = /(?:^|,)\s*tags?=(?:"([^"]*)"|([^,]*))/u.exec(options);
  const isTag = (line: string): boolean => line.includes('::') && TAG.test(line);
  return tags ? byTag(all, tags[1] ?? tags[2] ?? '') : all.filter((line) => !isTag(line));
}

function byNumber(all: readonly string[], numbers: string): readonly string[] {
  return numbers.split(/[;,]/u).flatMap((part) => {
    const [from = '', to] = part.trim().split('..');
    const last = to === undefined ? Number(from) : Number(to) > 0 ? Number(to) : all.length;
    return all.slice(Math.max(0, Number(from) - 1), last);
  });
}

function byTag(all: readonly string[], tags: string): readonly string[] {
  const wanted = new Set(tags.split(/[;,]/u).map((tag) => tag.trim()));
  const isAll = wanted.has('*') || wanted.has('**') || [...wanted].every((tag) => tag.startsWith('!'));
  const open: string[] = [];
  return all.filter((line) => {
    const [, kind, tag = ''] = line.includes('::') ? (TAG.exec(line) ?? []) : [];
    if (kind === 'tag') open.push(tag);
    else if (kind === 'end') open.splice(open.lastIndexOf(tag), 1);
    if (kind !== undefined || open.some((one) => wanted.has(`!${one}`))) return false;
    return isAll || open.some((one) => wanted.has(one));
  });
}

/** Reads the lines of a document; linear in what they and the included files come to. */
export function readLines(text: string, options: AsciidocOptions, locator: Locator): Read {
  const reader = new Reader(options, locator);
  for (const { start, end } of lineRanges(text))
    reader.read({ text: text.slice(start, end), start, end, isOwn: true }, { file: '', depth: 0 });
  return reader;
}
