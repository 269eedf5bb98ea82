// What reports of all test runners come to: tests with results, told one at a time, and what is wrong with a report.
import type { Offsets } from '../../position.ts';

/** How a test ended. */
export type TestOutcome = 'passed' | 'failed' | 'skipped';
export const TEST_OUTCOMES = ['passed', 'failed', 'skipped'] as const satisfies readonly TestOutcome[];

/** What tests stand in; one object for all its tests. */
export interface Suite {
  readonly name: string;
  /** Each as `name=value`; grows while the suite is read. */
  readonly properties: readonly string[];
}

/** One test of a report; the place is in offsets. */
export interface ReportedTest extends Offsets {
  readonly name: string;
  readonly outcome: TestOutcome;
  /** Innermost first. */
  readonly suites: readonly Suite[];
  /** The test's own. */
  readonly properties: readonly string[];
  /** As the report has it. */
  readonly date?: string | undefined;
  /** What the report itself says that the test is about. */
  readonly feature?: string | undefined;
  readonly target?: string | undefined;
  readonly link?: string | undefined;
}

/** Takes the tests of a report in their order: a report may hold more than memory should. */
export type TestSink = (test: ReportedTest) => void;

/** Why a report is not read, as a clause without a full stop, and where. */
export interface ReportFlaw {
  readonly message: string;
  readonly offset: number;
}

/** Suites in suites, and elements in elements, that a runner may write. */
export const MAX_REPORT_DEPTH = 100;

/** UTF-16 units of the name of a test or a suite; longer properties name nothing. */
export const MAX_TEST_NAME = 10_000;
