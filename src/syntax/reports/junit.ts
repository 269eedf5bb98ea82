// JUnit XML to tests, by `saxes`, which reads strictly and keeps no tree. Nothing is expanded: a report with a document
// type, which could define entities, is refused.
import { SaxesParser } from 'saxes';
import {
  MAX_REPORT_DEPTH,
  MAX_TEST_NAME,
  type ReportFlaw,
  type Suite,
  type TestOutcome,
  type TestSink,
} from './report.ts';

/** Thrown and caught inside this file alone: the parser goes on after an error. */
class Refusal extends Error {}

/** UTF-16 units that are handed to the parser at once. */
const CHUNK = 65_536;

/** Elements of a test that say how it ended; a test without any has passed. */
const OUTCOMES: ReadonlyMap<string, TestOutcome> = new Map([
  ['failure', 'failed'],
  ['error', 'failed'],
  ['skipped', 'skipped'],
]);

/** Words of the attributes `status` and `result` for tests that did not run. */
const NOT_RUN = /^(?:skipped|notrun|disabled|suppressed|ignored|pending|untested|undefined)$/iu;

interface OpenSuite extends Suite {
  readonly properties: string[];
  readonly date: string | undefined;
}

interface OpenTest {
  readonly name: string;
  readonly className: string | undefined;
  readonly properties: string[];
  readonly date: string | undefined;
  readonly start: number;
  outcome: TestOutcome;
}

type Attributes = Readonly<Record<string, string>>;

class JunitReader {
  readonly #sink: TestSink;
  /** The elements that are open, outermost first. */
  readonly #open: string[] = [];
  /** Innermost first. */
  #suites: readonly OpenSuite[] = [];
  #test: OpenTest | undefined;
  /** Suites of one name that tests give as their class, by the suite that they stand in. */
  #classes = new Map<string, Suite>();

  constructor(sink: TestSink) {
    this.#sink = sink;
  }

  open(name: string, attributes: Attributes, start: number): void {
    const parent = this.#open.at(-1);
    if (parent === undefined && name !== 'testsuites' && name !== 'testsuite')
      throw new Refusal('it is not JUnit XML, which begins with <testsuites> or <testsuite>');
    if (this.#open.length >= MAX_REPORT_DEPTH)
      throw new Refusal(`its elements are nested deeper than ${MAX_REPORT_DEPTH} levels`);
    this.#open.push(name);
    if (name === 'testsuite') this.#openSuite(attributes);
    else if (name === 'testcase') this.#test = testOf(attributes, start);
    else if (name === 'property') this.#addProperty(attributes);
    else if (this.#test !== undefined && parent === 'testcase') {
      const outcome = OUTCOMES.get(name);
      // Whatever else is said of it, a test that failed has failed.
      if (outcome !== undefined && this.#test.outcome !== 'failed') this.#test.outcome = outcome;
    }
  }

  close(end: number): void {
    const name = this.#open.pop();
    if (name === 'testsuite') this.#suites = this.#suites.slice(1);
    if (name !== 'testcase' || this.#test === undefined) return;
    const { className, date, ...test } = this.#test;
    const suites = className === undefined ? this.#suites : [this.#classOf(className), ...this.#suites];
    this.#sink({ ...test, suites, date: date ?? this.#suites.find((one) => one.date)?.date, end });
    this.#test = undefined;
  }

  #openSuite({ name = '', timestamp }: Attributes): void {
    const suite: OpenSuite = { name: bounded(name), properties: [], date: timestamp };
    this.#suites = [suite, ...this.#suites];
    this.#classes = new Map();
  }

  #addProperty({ name = '', value = '' }: Attributes): void {
    (this.#test ?? this.#suites[0])?.properties.push(bounded(`${name}=${value}`));
  }

  #classOf(name: string): Suite {
    const known = this.#classes.get(name) ?? { name, properties: [] };
    this.#classes.set(name, known);
    return known;
  }
}

function testOf({ name = '', classname, timestamp, status, result }: Attributes, start: number): OpenTest {
  const isNotRun = [status, result].some((word) => word !== undefined && NOT_RUN.test(word));
  return {
    name: bounded(name),
    className: classname === undefined ? undefined : bounded(classname),
    properties: [],
    date: timestamp,
    start,
    outcome: isNotRun ? 'skipped' : 'passed',
  };
}

function bounded(name: string): string {
  if (name.length <= MAX_TEST_NAME) return name;
  throw new Refusal(`a name in it is longer than ${MAX_TEST_NAME} characters`);
}

/** Tells the tests of a report in JUnit XML; linear in the text. */
export function readJunit(text: string, sink: TestSink): ReportFlaw | undefined {
  const reader = new JunitReader(sink);
  const parser = new SaxesParser();
  let start = 0;
  parser.on('opentagstart', ({ name }) => {
    start = text.lastIndexOf('<', parser.position - name.length - 1);
  });
  parser.on('opentag', ({ name, attributes }) => reader.open(name, attributes, start));
  parser.on('closetag', () => reader.close(parser.position));
  parser.on('doctype', () => {
    throw new Refusal('it has a document type, which could define entities; write it without');
  });
  parser.on('error', ({ message }) => {
    throw new Refusal(`it is not valid XML: ${message.replace(/^\d+:\d+: /u, '').replace(/\.$/u, '')}`);
  });
  try {
    for (let at = 0; at < text.length; at += CHUNK) parser.write(text.slice(at, at + CHUNK));
    parser.close();
    return undefined;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { message: error.message, offset: Math.min(parser.position, text.length) };
  }
}
