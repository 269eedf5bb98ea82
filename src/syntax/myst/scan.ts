// Finds what MyST adds to Markdown, line by line, and leaves a text of the same length that Markdown parses.
import { frontMatterLines } from '../markdown/front-matter.ts';
import { type Lines, linesOf, lineText, startOf } from '../markdown/lines.ts';
import { holdsMarkdown } from './names.ts';
import { type MystOption, readOptions } from './options.ts';

/** A directive by its fence. */
export interface MystDirective {
  readonly name: string;
  /** What stands behind the name, from where to where. */
  readonly title: readonly [from: number, to: number];
  readonly options: ReadonlyMap<string, MystOption>;
  /** The lines of its content, from one to another. */
  readonly from: number;
  to: number;
}

/** What a line across the page stands for: the beginning or end of directives, or a place that links lead to. */
export type Mark =
  | { readonly kind: 'open'; readonly directive: MystDirective }
  | { readonly kind: 'close'; readonly count: number }
  | { readonly kind: 'target'; readonly id: string };

export interface MystText {
  /** As long as the document, line by line: fences of Markdown are lines across the page, options are blank. */
  readonly text: string;
  readonly lines: Lines;
  /** By the offset of the line across the page. */
  readonly marks: ReadonlyMap<number, Mark>;
  /** Directives whose content is no Markdown, by the offset of their fence, which Markdown takes for code. */
  readonly literal: ReadonlyMap<number, MystDirective>;
}

/** A fence that is open. */
interface Open {
  readonly mark: string;
  readonly indent: number;
  /** Absent for code. */
  readonly directive?: MystDirective;
  readonly isLiteral: boolean;
}

const FENCE = /^(:{3,}|`{3,}|~{3,})/;
const NAME = /^(?:\{([\w.:+-]{1,60})\}|([A-Za-z][\w-]{0,60}))/;
const TARGET = /^\(([^()\s]{1,200})\)=$/;
/** More directives in each other lay out no page. */
const MOST_OPEN = 50;
/** Drawn in the place of a fence: ends every block before it, and begins none. */
const ACROSS = '***';

class Scanner {
  readonly #lines: Lines;
  readonly #open: Open[] = [];
  readonly #marks = new Map<number, Mark>();
  readonly #literal = new Map<number, MystDirective>();
  /** What stands in the place of stretches of the text. */
  readonly #changes: { readonly from: number; readonly text: string }[] = [];
  readonly #comments: number[] = [];

  constructor(text: string) {
    this.#lines = linesOf(text);
  }

  scan(hasRoles: boolean): MystText | undefined {
    const lines = this.#lines;
    for (let at = frontMatterLines(lines.text); at < lines.begins.length; ) at = this.#line(at);
    for (const { directive } of this.#open) if (directive) directive.to = lines.begins.length;
    if (!hasRoles && this.#marks.size + this.#literal.size === 0) return undefined;
    for (const at of this.#comments) this.#blank(at, at + 1);
    return { text: this.#changed(), lines, marks: this.#marks, literal: this.#literal };
  }

  #line(at: number): number {
    const line = lineText(this.#lines, at);
    const content = line.trim();
    const indent = line.length - line.trimStart().length;
    const offset = startOf(this.#lines, at) + indent;
    const mark = FENCE.exec(content)?.[0];
    const top = this.#open.at(-1);
    if (mark === content && mark !== undefined && this.#close(at, mark, indent)) return at + 1;
    if (top?.isLiteral) return at + 1;
    if (mark !== undefined) return this.#begin(at, mark, indent);
    if (line.startsWith('%')) this.#comments.push(at);
    const id = TARGET.exec(content)?.[1];
    if (id !== undefined) this.#cross(at, offset, { kind: 'target', id });
    return at + 1;
  }

  /** Opens a fence; the line behind its head. */
  #begin(at: number, mark: string, indent: number): number {
    const start = startOf(this.#lines, at) + indent;
    const rest = lineText(this.#lines, at).slice(indent + mark.length);
    const sign = mark.charAt(0);
    const lead = rest.length - rest.trimStart().length;
    const [whole = '', braced, bare] = NAME.exec(rest.trim()) ?? [];
    const name = (braced ?? (sign === ':' ? bare : undefined))?.toLowerCase();
    const isInCode = sign === '`' && rest.includes('`');
    if (isInCode || (sign === ':' && name === undefined) || this.#open.length >= MOST_OPEN) return at + 1;
    if (name === undefined) {
      this.#open.push({ mark, indent, isLiteral: true });
      return at + 1;
    }
    const isLiteral = !holdsMarkdown(name, sign);
    const { options, next } = readOptions(this.#lines, at + 1);
    const titleAt = start + mark.length + lead + whole.length;
    const title = rest.trimEnd().slice(lead + whole.length);
    const titleStart = titleAt + title.length - title.trimStart().length;
    const directive = {
      name,
      title: [titleStart, titleAt + title.length] as const,
      options,
      from: next,
      to: next,
    };
    this.#open.push({ mark, indent, directive, isLiteral });
    if (isLiteral) {
      this.#literal.set(start, directive);
      // Markdown knows no code between colons.
      if (sign === ':') this.#changes.push({ from: start, text: '~'.repeat(mark.length) });
      return next;
    }
    this.#cross(at, start, { kind: 'open', directive });
    this.#blank(at + 1, next);
    return next;
  }

  /** Closes the fence that such marks belong to, and all in it; whether there is one. */
  #close(at: number, mark: string, indent: number): boolean {
    const isOwn = (open: Open): boolean =>
      open.mark.charAt(0) === mark.charAt(0) && open.mark.length <= mark.length && indent <= open.indent + 3;
    const top = this.#open.at(-1);
    if (top === undefined || (top.isLiteral && !isOwn(top))) return false;
    const same = top.isLiteral
      ? -1
      : this.#open.findLastIndex((open) => isOwn(open) && open.mark.length === mark.length);
    const index = same >= 0 ? same : this.#open.findLastIndex(isOwn);
    if (index < 0) return false;
    const closed = this.#open.splice(index);
    for (const { directive } of closed) if (directive) directive.to = at;
    const offset = startOf(this.#lines, at) + indent;
    const count = closed.filter(({ isLiteral }) => !isLiteral).length;
    if (count > 0) this.#cross(at, offset, { kind: 'close', count });
    else if (mark.startsWith(':')) this.#changes.push({ from: offset, text: '~'.repeat(mark.length) });
    return true;
  }

  #cross(at: number, offset: number, mark: Mark): void {
    this.#marks.set(offset, mark);
    const end = this.#lines.ends[at] ?? offset;
    this.#changes.push({ from: offset, text: ACROSS.padEnd(end - offset) });
  }

  #blank(from: number, to: number): void {
    for (let at = from; at < to; at += 1) {
      const start = this.#lines.begins[at] ?? 0;
      this.#changes.push({ from: start, text: ' '.repeat((this.#lines.ends[at] ?? start) - start) });
    }
  }

  #changed(): string {
    const { text } = this.#lines;
    let at = 0;
    const parts = this.#changes
      .toSorted((a, b) => a.from - b.from)
      .flatMap((change) => {
        const kept = text.slice(at, change.from);
        at = change.from + change.text.length;
        return [kept, change.text];
      });
    return parts.join('') + text.slice(at);
  }
}

/** What a document has of MyST, whose roles were looked for before; undefined where it has nothing. */
export function scanMyst(text: string, hasRoles: boolean): MystText | undefined {
  return new Scanner(text).scan(hasRoles);
}
