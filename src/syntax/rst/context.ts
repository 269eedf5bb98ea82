// What the parts of the parser share while one document is read.
import type { Problem } from '../../diagnostic.ts';
import type { Range } from '../../position.ts';
import type { Flow } from './nodes.ts';
import type { RstOptions } from './options.ts';
import { type ProblemArguments, problemMessage, type RstProblemCode } from './problems.ts';
import type { Line } from './source.ts';

/** A role that a `role` directive defined, or one of docutils' own. */
export interface RoleDefinition {
  readonly canonical: string;
  readonly classes?: readonly string[];
  readonly format?: string;
  readonly language?: string;
}

export interface NestedOptions {
  /** True where sections may begin: in the document itself and in what it includes. */
  readonly titles?: boolean;
  readonly inSidebar?: boolean;
}

/** An included file on its way to be read. */
export interface Inclusion {
  readonly file: string;
  readonly clip: string;
  readonly range: Range;
}

export type ParseBlocks = (context: Context, lines: readonly Line[], options?: NestedOptions) => Flow[];

export class Context {
  readonly options: RstOptions;
  readonly parseBlocks: ParseBlocks;
  problems: Problem[] = [];
  depth = 0;
  /** The adornments of the titles seen so far, outermost first. */
  titleStyles: string[] = [];
  sectionLevel = 0;
  readonly roles = new Map<string, RoleDefinition>();
  defaultRole: string | undefined;
  readonly inclusions: Inclusion[] = [];
  /** How many characters of other files were read as part of this document, each as often as it is included. */
  includedCharacters = 0;

  constructor(options: RstOptions, parseBlocks: ParseBlocks) {
    this.options = options;
    this.parseBlocks = parseBlocks;
  }

  /** Reports a problem; one inside an included file is shown at the directive that includes it. */
  report<Code extends RstProblemCode>(code: Code, range: Range, ...args: ProblemArguments<Code>): Code {
    const message = problemMessage(code, args);
    const outer = this.inclusions[0];
    const inner = this.inclusions.at(-1);
    if (outer === undefined || inner === undefined) this.problems.push({ code, message, range });
    else {
      const related = [{ path: inner.file, range, message }];
      this.problems.push({ code, message, range: outer.range, related });
    }
    return code;
  }

  nested(lines: readonly Line[], options?: NestedOptions): Flow[] {
    return this.parseBlocks(this, lines, options);
  }
}
