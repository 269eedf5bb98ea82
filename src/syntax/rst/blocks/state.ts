// Where the reading of one list of lines stands.
import type { Range } from '../../../position.ts';
import type { Context } from '../context.ts';
import {
  type Block,
  type IndentOptions,
  indentedBlock,
  linesRange,
  skipBlankLines,
  textAt,
} from '../lines.ts';
import type { Flow } from '../nodes.ts';
import type { RstProblemCode } from '../problems.ts';
import type { Line } from '../source.ts';

export class BlockState {
  readonly context: Context;
  readonly lines: readonly Line[];
  /** True where sections may begin. */
  readonly titles: boolean;
  /** True directly inside a sidebar, where topics are allowed and sidebars are not. */
  readonly inSidebar: boolean;
  index = 0;
  /** Whether a blank line, or the end, follows what was read last. */
  blankFinish = true;
  readonly out: Flow[] = [];

  constructor(context: Context, lines: readonly Line[], titles: boolean, inSidebar: boolean) {
    this.context = context;
    this.lines = lines;
    this.titles = titles;
    this.inSidebar = inSidebar;
  }

  get text(): string {
    return textAt(this.lines, this.index);
  }

  /** The line at hand; there is one wherever a construct is read. */
  line(index = this.index): Line {
    const line = this.lines[index];
    if (line === undefined) throw new RangeError(`No line ${index}`);
    return line;
  }

  /** The range of the lines from `from` to before `to`, blank ones at either end left out. */
  range(from: number, to: number): Range {
    return linesRange(this.lines, from, to);
  }

  /** Takes the indented block that begins at the line at hand: what follows it is looked at next. */
  take(options?: IndentOptions): Block {
    return this.pass(indentedBlock(this.lines, this.index, options));
  }

  /** The same for a block that was looked at before. */
  pass(block: Block): Block {
    this.index = block.next;
    this.blankFinish = block.blankFinish;
    return block;
  }

  /** The blocks that describe what began at `start`, where they stand, and where both do. */
  described(start: number, { lines, next }: Block) {
    const whole = this.range(start, next);
    const children = this.context.nested(lines);
    return {
      children,
      position: { start: children[0]?.position?.start ?? whole.end, end: whole.end },
      whole,
    };
  }

  /** Things that follow each other, or have blank lines between them; `isNext` looks at the line behind one. */
  series<T>(read: () => T | undefined, isNext: (text: string, at: number) => boolean): T[] {
    const found: T[] = [];
    let end = this.index;
    for (let one = read(); one !== undefined; one = read()) {
      found.push(one);
      end = this.index;
      const next = skipBlankLines(this.lines, end);
      const text = textAt(this.lines, next);
      if (text === '' || !isNext(text, next)) break;
      this.index = next;
    }
    this.index = end;
    return found;
  }

  /** Reports what was read last where it ends without a blank line, at the line after it. */
  reportUnindent(code: Extract<RstProblemCode, `${string}-unindent`>): void {
    if (this.blankFinish || this.index >= this.lines.length) return;
    this.context.report(code, this.range(this.index, this.index + 1));
  }
}
