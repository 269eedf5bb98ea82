// What it takes to turn Asciidoctor's document to a tree: its lines, and the way from a text to where it stands.
import type { PhrasingContent } from 'mdast';
import type { Problem } from '../../diagnostic.ts';
import type { Range } from '../../position.ts';
import { firstIndex } from '../../search.ts';
import type { Locator } from '../../source/source.ts';
import { walk } from '../nodes.ts';
import type { AdocDocument } from './engine.ts';
import { FootnoteList } from './footnotes.ts';
import { readInline } from './inline.ts';
import type { Inlines } from './inlines.ts';
import type { Line, Read } from './lines.ts';
import { type Piece, Stretch } from './stretch.ts';
import type { Lines } from './uneven.ts';

function shownTitle(html: string): string {
  return html
    .replace(/<[^<>]*>|\[\[[^[\]]*\]\]/gu, '')
    .replace(/&#(\d{1,6});/gu, (_, point: string) => String.fromCodePoint(Number(point)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

const NO_LINE: Line = { text: '', start: 0, end: 0, isOwn: false };

/** What a table holds, by the numbers of its lines. */
export interface TableLines extends Lines {
  readonly width: number;
  /** Whether nothing but blanks is left out of it. */
  readonly isRestBlank: boolean;
}

/** A text may stand so many lines below where Asciidoctor says its block begins: comments, attributes. */
const FAR = 40;

export class Context {
  readonly lines: readonly Line[];
  /** The number of the first of them: 1, save in a cell, which has lines of its own. */
  readonly #first: number;
  readonly locator: Locator;
  readonly inlines: Inlines;
  readonly problems: Problem[];
  /** Those that have been read, a table in a cell before the one around it. */
  readonly #tables: TableLines[];

  private constructor(
    lines: readonly Line[],
    first: number,
    inlines: Inlines,
    problems: Problem[],
    tables: TableLines[],
  ) {
    this.lines = lines;
    this.#first = first;
    this.inlines = inlines;
    this.locator = inlines.locator;
    this.problems = problems;
    this.#tables = tables;
  }

  static of(
    { lines, attributes, problems }: Read,
    { catalog }: AdocDocument,
    locator: Locator,
    growth: number,
  ): Context {
    const footnotes = new FootnoteList();
    const titleOf = (id: string): string | undefined => {
      const { title, attributes: own } =
        (Object.hasOwn(catalog.refs, id) ? catalog.refs[id] : undefined) ?? {};
      const shown = own?.reftext ?? title;
      return typeof shown === 'string' ? shownTitle(shown) : undefined;
    };
    const inlines: Inlines = { attributes, locator, line: 0, growth, roles: [], titleOf, footnotes };
    return new Context(lines, 1, inlines, [...problems], []);
  }

  /** The same for the lines of a cell, and the number of the first. */
  within(lines: readonly Line[], first: number): Context {
    return new Context(lines, first, this.inlines, this.problems, this.#tables);
  }

  line(lineno: number | null | undefined): Line {
    return this.lines[(lineno ?? 1) - this.#first] ?? NO_LINE;
  }

  /** The whole of a line. */
  rangeOf(lineno: number | null | undefined): Range {
    const { start, end } = this.line(lineno);
    return this.locator.range(start, end);
  }

  /** From the beginning of one line to the end of another. */
  rangeBetween(first: number, last: number): Range {
    return this.between(first - this.#first, last - this.#first);
  }

  /** The same for lines counted from 0. */
  between(first: number, last: number): Range {
    const { start } = this.lines[first] ?? NO_LINE;
    const { end } = this.lines[Math.min(Math.max(first, last), this.lines.length - 1)] ?? NO_LINE;
    return this.locator.range(start, Math.max(start, end));
  }

  /** Where texts stand, one a line, from a line on; undefined where they are not written so. */
  find(texts: readonly string[], lineno: number): readonly Piece[] | undefined {
    const pieces: Piece[] = [];
    let at = Math.max(0, lineno - this.#first);
    for (const text of texts) {
      const wanted = text.trim();
      const last = Math.min(at + FAR, this.lines.length);
      let column = -1;
      for (; at < last; at += 1) {
        const { text: line } = this.lines[at] ?? { text: '' };
        // What stands before the text, such as the mark of an item, may look like it.
        column = line.trimEnd().endsWith(wanted)
          ? line.trimEnd().length - wanted.length
          : line.indexOf(wanted);
        if (column >= 0) break;
      }
      const line = this.lines[at];
      if (column < 0 || line === undefined) return undefined;
      pieces.push({ line, from: column, to: column + wanted.length });
      at += 1;
    }
    return pieces;
  }

  /** The line that opens a table. In a cell of blocks, Asciidoctor may count from the line before or behind. */
  #opening(lineno: number): number {
    const near = [0, 1, -1, 2, -2].map((step) => lineno + step);
    return near.find((at) => /^[|,:!]={3,}[ \t]*$/u.test(this.line(at).text)) ?? lineno;
  }

  /** What a table holds: the lines between that which opens it and the next like it, counted from 0. */
  fenced(lineno: number): { readonly first: number; readonly last: number; readonly fence: string } {
    const opening = this.#opening(lineno);
    const first = opening - this.#first + 1;
    const fence = this.line(opening).text.trimEnd();
    let last = Math.max(0, first);
    while (last < this.lines.length && this.lines[last]?.text.trimEnd() !== fence) last += 1;
    return { first, last, fence };
  }

  /** Keeps a table that has been read; its lines are counted from 0. */
  addTable({ first, last, ...table }: TableLines): void {
    this.#tables.push({ first: first + this.#first, last: last + this.#first, ...table });
  }

  /** The innermost table that a line stands in. */
  tableAt(lineno: number): TableLines | undefined {
    const at = firstIndex(this.#tables.length, (index) => (this.#tables[index]?.last ?? lineno) >= lineno);
    const table = this.#tables[at];
    return table !== undefined && table.first <= lineno ? table : undefined;
  }

  /** The text of a heading that Asciidoctor says begins in a line, and the line that it does. */
  heading(lineno: number): { readonly stretch: Stretch; readonly line: number } {
    const isUnderline = /^(?:=+|-+|~+|\^+|\++)\s*$/u.test(this.line(lineno).text);
    const number = isUnderline ? lineno - 1 : lineno;
    const line = this.line(number);
    const { length: from } = /^(?:=+|#+)[ \t]+/u.exec(line.text)?.[0] ?? '';
    const text = line.text.trimEnd();
    const signs = from > 0 ? text.slice(0, from).trim() : '';
    const isClosed = signs !== '' && text.endsWith(` ${signs}`) && text.length > from + signs.length;
    const to = isClosed ? text.slice(0, -signs.length).trimEnd().length : text.length;
    return { stretch: Stretch.ofPieces([{ line, from, to }], this.locator), line: number };
  }

  /** The title of a block, which stands above the line that it begins in. */
  titleStretch(title: string, lineno: number): Stretch {
    for (let at = lineno - 1; at > lineno - FAR; at -= 1) {
      const line = this.line(at);
      const to = line.text.trimEnd().length;
      if (line.text.startsWith('.') && line.text.slice(1, to) === title)
        return Stretch.ofPieces([{ line, from: 1, to }], this.locator);
    }
    return Stretch.of(title, this.rangeOf(lineno), this.locator);
  }

  plain(text: string, lineno: number): string {
    const stretch = Stretch.of(text, this.rangeOf(lineno), this.locator);
    let shown = '';
    for (const node of walk({ type: 'root', children: this.phrasing(stretch, lineno) }))
      if (!('children' in node) && 'value' in node && node.type !== 'html') shown += node.value;
    return shown;
  }

  /** A text of Asciidoctor's that begins in a line or below it. */
  stretch(text: string, lineno: number): Stretch {
    const pieces = this.find(text.split('\n'), lineno);
    if (pieces !== undefined) return Stretch.ofPieces(pieces, this.locator);
    return Stretch.of(text, this.rangeOf(lineno), this.locator);
  }

  phrasing(stretch: Stretch, lineno: number): PhrasingContent[] {
    this.inlines.line = lineno;
    return readInline(stretch, this.inlines);
  }
}
