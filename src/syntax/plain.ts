// Text copied from a rendered page to mdast: bullets nested by indentation, headings, paragraphs, tabbed tables.
import type {
  BlockContent,
  Heading,
  List,
  ListItem,
  Paragraph,
  Root,
  RootContent,
  Table,
  TableRow,
  Text,
} from 'mdast';
import type { Position } from 'unist';
import { createLocator, type Locator, lineRanges } from '../source/source.ts';

interface Line {
  readonly text: string;
  /** Offset of the line's first character. */
  readonly offset: number;
  readonly indent: number;
  /** Offset of the content after a bullet and its space; undefined without a bullet. */
  readonly bullet: number | undefined;
  readonly blank: boolean;
}

const BULLET = /^[ \t]*[•‣◦▪●○∙·*+-][ \t]+/u;
const TAB_WIDTH = 8;

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

  private position(start: number, end: number): Position {
    return this.locator.range(start, end);
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
      !/[.:;,!?]$/u.test(text) &&
      !text.includes('\t')
    );
  }

  private textNode(line: Line, from: number): Text {
    const end = line.offset + line.text.trimEnd().length;
    const start = Math.min(
      from +
        (line.text.slice(from - line.offset).length - line.text.slice(from - line.offset).trimStart().length),
      end,
    );
    return {
      type: 'text',
      value: line.text.slice(start - line.offset, end - line.offset),
      position: this.position(start, end),
    };
  }

  private heading(line: Line, depth: 1 | 2): Heading {
    this.at += 1;
    const text = this.textNode(line, line.offset);
    return {
      type: 'heading',
      depth,
      children: [text],
      ...(text.position === undefined ? {} : { position: text.position }),
    };
  }

  private block(line: Line): BlockContent {
    if (line.bullet !== undefined) return this.list(line);
    return this.isTabbed(line) ? this.table() : this.paragraph(line, line.offset);
  }

  private isTabbed(line: Line): boolean {
    const next = this.lines[this.at + 1];
    return line.text.trim().includes('\t') && next?.text.trim().includes('\t') === true;
  }

  /** Lines down to a blank one, a bullet, or a change of indentation. */
  private paragraph(first: Line, from: number): Paragraph {
    const children: Text[] = [this.textNode(first, from)];
    this.at += 1;
    for (let line = this.lines[this.at]; line !== undefined; line = this.lines[this.at]) {
      if (line.blank || line.bullet !== undefined) break;
      const before = children[children.length - 1]?.position?.end.offset ?? line.offset;
      children.push(
        { type: 'text', value: '\n', position: this.position(before, line.offset) },
        this.textNode(line, line.offset),
      );
      this.at += 1;
    }
    const start = children[0]?.position?.start.offset ?? from;
    const end = children[children.length - 1]?.position?.end.offset ?? from;
    return { type: 'paragraph', children, position: this.position(start, end) };
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
    const end = children[children.length - 1]?.position?.end.offset ?? first.offset;
    return {
      type: 'list',
      ordered: false,
      spread: false,
      children,
      position: this.position(first.offset + first.text.length - first.text.trimStart().length, end),
    };
  }

  /** An item holds what is indented deeper than its bullet. */
  private item(first: Line, content: number): ListItem {
    const start = first.offset + first.text.length - first.text.trimStart().length;
    const children: BlockContent[] = [this.paragraph(first, content)];
    for (let line = this.lines[this.at]; line !== undefined; line = this.lines[this.at]) {
      if (line.blank) {
        this.at += 1;
        continue;
      }
      if (line.indent <= first.indent) break;
      children.push(this.block(line));
    }
    const end = children[children.length - 1]?.position?.end.offset ?? content;
    return { type: 'listItem', spread: false, children, position: this.position(start, end) };
  }

  private row(line: Line): TableRow {
    const children: TableRow['children'] = [];
    let from = line.offset;
    for (const raw of line.text.split('\t')) {
      const lead = raw.length - raw.trimStart().length;
      const value = raw.trim();
      const position = this.position(from + lead, from + lead + value.length);
      children.push({
        type: 'tableCell',
        children: value === '' ? [] : [{ type: 'text', value, position }],
        position: value === '' ? this.position(from, from + raw.length) : position,
      });
      from += raw.length + 1;
    }
    return {
      type: 'tableRow',
      children,
      position: this.position(line.offset, line.offset + line.text.length),
    };
  }

  /** A page's table copied as text: cells parted by tabs. */
  private table(): Table {
    const children: TableRow[] = [];
    for (
      let line = this.lines[this.at];
      line !== undefined && !line.blank && line.text.includes('\t');
      line = this.lines[this.at]
    ) {
      children.push(this.row(line));
      this.at += 1;
    }
    const start = children[0]?.position?.start.offset ?? 0;
    return {
      type: 'table',
      children,
      position: this.position(start, children[children.length - 1]?.position?.end.offset ?? start),
    };
  }
}

/** Parses text as a browser's copy of a page gives it; every node has its position. Never fails. */
export function parsePlain(text: string): Root {
  return new PlainParser(text).parse();
}
