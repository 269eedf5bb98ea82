// Where the reading of one list of lines stands.
import type { Range } from '../../../position.ts';
import type { Context } from '../context.ts';
import { linesRange, textAt } from '../lines.ts';
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
  /** The line being looked at. */
  index = 0;
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

  /** Reports a block that ends without a blank line, at the line after it. */
  reportUnindent(code: Extract<RstProblemCode, `${string}-unindent`>): void {
    const at = Math.min(this.index, this.lines.length - 1);
    this.context.report(code, this.range(at, at + 1));
  }
}
