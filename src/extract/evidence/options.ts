// What a configuration says of test reports, and what is made of them: results of tests for features and targets.
import type { Location } from '../../position.ts';
import type { TestOutcome } from '../../syntax/reports/report.ts';

/** Where reports of tests are, and which test speaks for which feature and target. */
export interface EvidenceMapping {
  /** The reports, as globs. */
  readonly files: readonly string[];
  /** Patterns of the names of tests: `{feature} on {target}`. */
  readonly test?: readonly string[];
  /** Patterns of the names of suites and classes. */
  readonly suite?: readonly string[];
  /** Patterns of properties, each written as `name=value`. */
  readonly property?: readonly string[];
  /** The feature of tests that do not name one: a name, or where the names are in JSON. */
  readonly feature?: string;
  /** The target of tests that do not name one: a name, `{name}` for that of the file, or where the names are in JSON. */
  readonly target?: string;
  /** Where the names of tests are in JSON. */
  readonly name?: string;
  /** Where the results of tests are in JSON. */
  readonly result?: string;
  /** What other words for results mean. */
  readonly results?: Readonly<Record<string, TestOutcome>>;
  /** Where the days of tests are in JSON. */
  readonly date?: string;
  /** The address where the result of a test can be looked up, or where the addresses are in JSON. */
  readonly link?: string;
}

/** What one test says of the support of one feature by one target. */
export interface TestResult {
  /** The feature, as the test names it. */
  readonly feature: string;
  /** The target, as the test names it. */
  readonly target: string;
  /** The report that it stands in. */
  readonly source: string;
  /** The name of the test. */
  readonly test: string;
  /** How the test ended. */
  readonly result: TestOutcome;
  /** The day of the test as YYYY-MM-DD, where the report has it. */
  readonly date?: string;
  /** Where it can be looked up. */
  readonly link?: string;
  /** Where it stands in the report. */
  readonly place?: Location;
}
