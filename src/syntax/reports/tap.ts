// TAP 13 and 14 to tests: a line a test, subtests indented below or above the line of their result.
import { lineBreaksOf } from '../../source/source.ts';
import {
  MAX_REPORT_DEPTH,
  MAX_TEST_NAME,
  type ReportFlaw,
  type Suite,
  type TestOutcome,
  type TestSink,
} from './report.ts';

interface Subtest extends Suite {
  /** Blanks before the line that names it. */
  readonly indent: number;
}

const TEST = /^(?<indent> *)(?<not>not )?ok\b(?: +\d+)?(?: +-)?(?: +(?<name>\S.*))?$/u;
const SUBTEST = /^(?<indent> *)# Subtest: (?<name>.*)$/u;
const DIRECTIVE = /\s#\s*(?:skip|todo)/iu;
/** Where a runner ends the name: with a directive, or with the time that the test took. */
const REMARK = /\s#\s/u;

function outcomeOf(line: string, isNot: boolean): TestOutcome {
  // A test of what is still to be done may fail.
  if (DIRECTIVE.test(line)) return 'skipped';
  return isNot ? 'failed' : 'passed';
}

/** `Read # SKIP no disk` is `Read`; a number sign of the name is written `\#`. */
function nameOf(text: string): string {
  const end = REMARK.exec(` ${text}`)?.index;
  return (end === undefined ? text : text.slice(0, Math.max(0, end - 1)))
    .replaceAll(/\\([#\\])/gu, '$1')
    .trim();
}

/** Tells the tests of a report in TAP; linear in the text. */
export function readTap(text: string, sink: TestSink): ReportFlaw | undefined {
  const { ends, nexts } = lineBreaksOf(text);
  const open: Subtest[] = [];
  /** How far the block of diagnostics is indented that the line stands in. */
  let block: string | undefined;
  for (let line = 0; line <= ends.length; line += 1) {
    const start = line === 0 ? 0 : (nexts[line - 1] ?? text.length);
    const end = ends[line] ?? text.length;
    if (end - start > MAX_TEST_NAME) continue;
    const content = text.slice(start, end).trimEnd();
    if (block !== undefined) {
      if (content === `${block}...`) block = undefined;
      continue;
    }
    const found = SUBTEST.exec(content)?.groups ?? TEST.exec(content)?.groups;
    if (found === undefined) {
      const { indent } = /^(?<indent> +)---$/u.exec(content)?.groups ?? {};
      block = indent;
      continue;
    }
    const { indent = '', name = '' } = found;
    const isSubtest = content.startsWith('# Subtest: ', indent.length);
    while ((open.at(-1)?.indent ?? 0) > indent.length) open.pop();
    if (isSubtest) {
      while (open.at(-1)?.indent === indent.length) open.pop();
      if (open.length >= MAX_REPORT_DEPTH)
        return { message: `its subtests are nested deeper than ${MAX_REPORT_DEPTH} levels`, offset: start };
      open.push({ name: nameOf(name), properties: [], indent: indent.length });
      continue;
    }
    const own = nameOf(name);
    // The line of a subtest's result stands beside its name, or is the one of a test that was announced.
    if (open.at(-1)?.indent === indent.length && open.at(-1)?.name === own) open.pop();
    const outcome = outcomeOf(content, 'not' in found && found.not !== undefined);
    sink({
      name: own,
      outcome,
      suites: open.toReversed(),
      properties: [],
      start: start + indent.length,
      end,
    });
  }
  return undefined;
}
