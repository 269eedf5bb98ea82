// Puts a counter at every branch of a program: a measure of work that no clock disturbs.
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Plugin } from 'esbuild';
import { parseSync, Visitor } from 'oxc-parser';
import { ROOT } from '../../scripts/bundle.ts';
import { Insertions } from './insertions.ts';

/** What the instrumented program was found to hold; filled while it is built. */
export interface Instruments {
  /** Counters so far; the program counts in `globalThis.branchCounts`, a `Uint32Array`. */
  branches: number;
  /** Where each counter stands: the path below the root and an offset in the file. */
  readonly places: string[];
}

/** A stretch of the source as the parser of it names it. */
interface Stretch {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** The source with a counter at each function, branch, loop and right side of `&&`, `||` and `??`. */
export function instrument(path: string, text: string, instruments: Instruments): string {
  const into = new Insertions();
  const count = (at: number): string => {
    instruments.places.push(`${path}:${at}`);
    instruments.branches += 1;
    return `branchCounts[${instruments.branches - 1}]++`;
  };
  const statement = (body: Stretch | null): void => {
    if (body === null) return;
    if (body.type === 'BlockStatement') into.add(body.start + 1, `${count(body.start)};`, false);
    else {
      into.add(body.start, `{${count(body.start)};`, false);
      into.add(body.end, '}', true);
    }
  };
  const expression = (body: Stretch): void => {
    into.add(body.start, `(${count(body.start)},`, false);
    into.add(body.end, ')', true);
  };
  const loop = ({ body }: { readonly body: Stretch }): void => statement(body);
  const fn = ({ body }: { readonly body: Stretch | null }): void => {
    if (body?.type === 'FunctionBody' || body?.type === 'BlockStatement')
      into.add(body.start + 1, `${count(body.start)};`, false);
    else if (body) expression(body);
  };
  new Visitor({
    FunctionDeclaration: fn,
    FunctionExpression: fn,
    ArrowFunctionExpression: fn,
    IfStatement({ consequent, alternate }) {
      statement(consequent);
      statement(alternate);
    },
    ForStatement: loop,
    ForInStatement: loop,
    ForOfStatement: loop,
    WhileStatement: loop,
    DoWhileStatement: loop,
    SwitchCase({ consequent: [first] }) {
      if (first) into.add(first.start, `${count(first.start)};`, false);
    },
    ConditionalExpression({ consequent, alternate }) {
      expression(consequent);
      expression(alternate);
    },
    LogicalExpression({ right }) {
      expression(right);
    },
  }).visit(parseSync(path, text).program);
  return into.apply(text);
}

/** Packages that read what strangers wrote, and so are measured as our own code is. */
const READERS =
  /node_modules\/(?:micromark|mdast-util-|hast-util-|rehype-parse|parse5|yaml|csv-parse|entities|unified)/;

/** Counts in our source and in the parsers that it stands on. */
export function instrumentation(instruments: Instruments): Plugin {
  return {
    name: 'instrumentation',
    setup({ onLoad }) {
      onLoad({ filter: /\.[jt]s$/ }, async ({ path }) => {
        const name = relative(ROOT, path).replaceAll('\\', '/');
        if (!/^(?:src|rules)\//.test(name) && !READERS.test(path)) return undefined;
        const text = await readFile(path, 'utf8');
        return { contents: instrument(name, text, instruments), loader: path.endsWith('.ts') ? 'ts' : 'js' };
      });
    },
  };
}
