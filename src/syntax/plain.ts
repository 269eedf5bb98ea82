// Text copied from a rendered page to mdast: bullets nested by indentation, headings, paragraphs, tables of tabs or pipes.
import type {
  BlockContent,
  Heading,
  List,
  ListItem,
  Nodes,
  Paragraph,
  Root,
  RootContent,
  Table,
  TableRow,
  Text,
} from 'mdast';
import type { Position } from 'unist';
import { createLocator, type Locator, lineRanges } from '../source/source.ts';
import { offsetsOf } from './nodes.ts';

interface Line {
  readonly text: string;
  readonly offset: number;
  readonly indent: number;
  /** Offset of the content after a bullet and its space; undefined without a bullet. */
  readonly bullet: number | undefined;
  readonly blank: boolean;
}

const BULLET = /^[ \t]*[•‣◦▪●○∙·*+-][ \t]+/u;
const TAB_WIDTH = 8;
/** A row of a table that is drawn with pipes, and a line between two of them. */
const DRAWN = /^\s*\|[^|]*\|.*\|\s*$/u;
const RULED = /^\s*[|+]?[-=+|]{3,}\s*$/u;
/** `Version 3 --- all done: alpha, beta`: what stands behind it is no part of a title. */
const NAMES_BEHIND = /\ball [a-z ]{2,20}: /iu;
/** Fewer rows are a line of text with pipes. */
const DRAWN_ROWS = 3;

function indentOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (character === ' ' || character === '\u00a0') width += 1;
    else if (character === '\t') width += TAB_WIDTH - (width % TAB_WIDTH);
    else break;
  }
  return width;
}

function linesOf(text: string): readonly Line[] {
  return Array.from(lineRanges(text), ({ start, end }) => {
    const line = text.slice(start, end);
    const mark = BULLET.exec(line)?.[0];
    return {
      text: line,
      offset: start,
      indent: indentOf(line),
      bullet: mark === undefined ? undefined : start + mark.length,
      blank: line.trim() === '',
    };
  });
}

/** Offset of what stands behind the blanks of a line. */
const startOf = ({ offset, text }: Line): number => offset + text.length - text.trimStart().length;

class PlainParser {
  private at = 0;
  private readonly lines: readonly Line[];
  private readonly locator: Locator;

  constructor(text: string) {
    this.lines = linesOf(text);
    this.locator = createLocator(text);
  }

  parse(): Root {
    const children: RootContent[] = [];
    let titled = false;
    while (this.at < this.lines.length) {
      const line = this.lines[this.at];
      if (line === undefined || line.blank) this.at += 1;
      else if (this.isHeading(line)) {
        children.push(this.heading(line, titled ? 2 : 1));
        titled = true;
      } else children.push(this.block(line));
    }
    return { type: 'root', children };
  }

  /** From an offset to the end of the last node. */
  private between(start: number, nodes: readonly Nodes[]): Position {
    return this.locator.range(start, offsetsOf(nodes.at(-1)).end);
  }

  /** A short line of its own at the margin that does not end like a sentence or a label. */
  private isHeading(line: Line): boolean {
    const text = line.text.trim();
    const alone = (this.lines[this.at + 1]?.blank ?? true) && (this.lines[this.at - 1]?.blank ?? true);
    return (
      alone &&
      line.indent === 0 &&
      line.bullet === undefined &&
      text.length <= 72 &&
      !NAMES_BEHIND.test(text) &&
      !/[.:;,!?]$/u.test(text) &&
      !text.includes('\t')
    );
  }

  private textNode(line: Line, from: number): Text & { position: Position } {
    const rest = line.text.slice(from - line.offset);
    const end = line.offset + line.text.trimEnd().length;
    const start = Math.min(from + rest.length - rest.trimStart().length, end);
    return { type: 'text', value: rest.trim(), position: this.locator.range(start, end) };
  }

  private heading(line: Line, depth: 1 | 2): Heading {
    this.at += 1;
    const text = this.textNode(line, line.offset);
    return { type: 'heading', depth, children: [text], position: text.position };
  }

  private block(line: Line): BlockContent {
    if (line.bullet !== undefined) return this.list(line);
    if (this.isTabbed(line))
      return this.table(this.linesWhile(({ text, blank }) => !blank && text.includes('\t')));
    const drawn = this.drawnLines();
    if (drawn.length === 0) return this.paragraph(line, line.offset);
    this.at += drawn.length;
    return this.table(drawn.filter(({ text }) => !RULED.test(text)));
  }

  /** The lines of a table that is drawn here; none where there is none. Two rules behind each other end it. */
  private drawnLines(): readonly Line[] {
    const lines: Line[] = [];
    let rows = 0;
    for (let at = this.at; at < this.lines.length; at += 1) {
      const line = this.lines[at];
      const isRule = line !== undefined && RULED.test(line.text);
      const above = lines.at(-1);
      if (line === undefined || (isRule && above !== undefined && RULED.test(above.text))) break;
      if (!isRule && !DRAWN.test(line.text)) break;
      if (!isRule) rows += 1;
      lines.push(line);
    }
    return rows < DRAWN_ROWS ? [] : lines;
  }

  private linesWhile(isOne: (line: Line) => boolean): readonly Line[] {
    const lines: Line[] = [];
    for (let line = this.lines[this.at]; line !== undefined && isOne(line); line = this.lines[this.at]) {
      lines.push(line);
      this.at += 1;
    }
    return lines;
  }

  private isTabbed(line: Line): boolean {
    const next = this.lines[this.at + 1];
    return line.text.trim().includes('\t') && next?.text.trim().includes('\t') === true;
  }

  /** Lines down to a blank one, a bullet, or a change of indentation. */
  private paragraph(first: Line, from: number): Paragraph {
    const children = [this.textNode(first, from)];
    this.at += 1;
    for (let line = this.lines[this.at]; line !== undefined; line = this.lines[this.at]) {
      if (line.blank || line.bullet !== undefined || this.drawnLines().length > 0) break;
      children.push(
        {
          type: 'text',
          value: '\n',
          position: this.locator.range(offsetsOf(children.at(-1)).end, line.offset),
        },
        this.textNode(line, line.offset),
      );
      this.at += 1;
    }
    return { type: 'paragraph', children, position: this.between(offsetsOf(children[0]).start, children) };
  }

  private list(first: Line): List {
    const children: ListItem[] = [];
    for (let line: Line | undefined = first; line !== undefined; line = this.lines[this.at]) {
      if (line.blank) {
        this.at += 1;
        continue;
      }
      if (line.bullet === undefined || line.indent !== first.indent) break;
      children.push(this.item(line, line.bullet));
    }
    const position = this.between(startOf(first), children);
    return { type: 'list', ordered: false, spread: false, children, position };
  }

  /** An item holds what is indented deeper than its bullet. */
  private item(first: Line, content: number): ListItem {
    const children: BlockContent[] = [this.paragraph(first, content)];
    for (let line = this.lines[this.at]; line !== undefined; line = this.lines[this.at]) {
      if (line.blank) {
        this.at += 1;
        continue;
      }
      if (line.indent <= first.indent) break;
      children.push(this.block(line));
    }
    const position = this.between(startOf(first), children);
    return { type: 'listItem', spread: false, children, position };
  }

  private row(line: Line): TableRow {
    const children: TableRow['children'] = [];
    const isTabbed = line.text.includes('\t') && !DRAWN.test(line.text);
    // What stands outside of the first and the last pipe is no cell.
    const [first, last] = isTabbed
      ? [0, line.text.length]
      : [line.text.indexOf('|') + 1, line.text.lastIndexOf('|')];
    let from = line.offset + first;
    for (const raw of line.text.slice(first, last).split(isTabbed ? '\t' : '|')) {
      const lead = raw.length - raw.trimStart().length;
      const whole = raw.trim();
      // `| alpha: | ok |`: the colon is drawn as the pipes are.
      const value = isTabbed || children.length > 0 ? whole : whole.replace(/:$/u, '');
      const position = this.locator.range(from + lead, from + lead + value.length);
      children.push({
        type: 'tableCell',
        children: value === '' ? [] : [{ type: 'text', value, position }],
        position: value === '' ? this.locator.range(from, from + raw.length) : position,
      });
      from += raw.length + 1;
    }
    return {
      type: 'tableRow',
      children,
      position: this.locator.range(line.offset, line.offset + line.text.length),
    };
  }

  /** A table written as text: cells parted by tabs or pipes. */
  private table(lines: readonly Line[]): Table {
    const children = lines.map((line) => this.row(line));
    return { type: 'table', children, position: this.between(offsetsOf(children[0]).start, children) };
  }
}

/** Parses text as a browser's copy of a page gives it; every node has its position. Never fails. */
export function parsePlain(text: string): Root {
  return new PlainParser(text).parse();
}
