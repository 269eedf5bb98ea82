// Reports of tests as results, for documents to be read with; without a disk.
import { readReport } from '../extract/evidence/index.ts';
import type { TestResult } from '../extract/evidence/options.ts';
import { matches } from '../source/glob.ts';
import { createLocator } from '../source/source.ts';
import { TEST_OUTCOMES } from '../syntax/reports/report.ts';
import { check, checkOptions, OBJECT, oneOf, refuse, TEXT } from './arguments.ts';
import { type Config, checkedValue, wayInside } from './config.ts';

/** Which report a text is, and what it means. */
export interface EvidenceOptions {
  /** The name of the report, as those of documents: the entries of `evidence` with `files` that match it apply. */
  readonly path: string;
  /** The configuration with `evidence`. */
  readonly config: Config;
}

/** Why a report was not read to its end. */
export interface ReportProblem {
  /** A clause without a full stop. */
  readonly message: string;
  /** Where, from 1. */
  readonly line: number;
  /** The same, from 1, in UTF-16 code units. */
  readonly column: number;
}

/** What a report says. */
export interface EvidenceReading {
  /** The results of the tests that speak for a feature and a target, in their order. */
  readonly results: readonly TestResult[];
  /** Absent where the report is sound. */
  readonly problem?: ReportProblem;
}

const OUTCOME = oneOf(TEST_OUTCOMES);

/** Refuses results that are none; `name` is of the list, its bracket not closed. */
export function checkEvidence(name: string, evidence: readonly TestResult[] = []): void {
  for (const [index, one] of evidence.entries()) {
    const at = `${name}[${index}]`;
    check(`${at})`, one, OBJECT);
    for (const key of ['feature', 'target', 'source', 'test'] as const)
      check(`${at}.${key})`, one[key], TEXT);
    check(`${at}.result)`, one.result, OUTCOME);
  }
}

/**
 * Reads a report of tests, in JUnit XML, TAP or JSON, as `evidence` of the configuration says. Never throws at what the
 * text says.
 *
 * @throws TypeError where an argument is wrong, or no entry of `evidence` names the report.
 */
export function readEvidence(text: string, options: EvidenceOptions): EvidenceReading {
  check('readEvidence(text)', text, TEXT);
  checkOptions('readEvidence', options, { path: TEXT, config: OBJECT });
  const { path, config } = options;
  check('readEvidence(options.path)', path, TEXT);
  const { evidence = [] } = checkedValue('readEvidence', config);
  const source = wayInside(config, path);
  const entries = evidence.filter(({ files }) => matches(files, source));
  if (entries.length === 0) refuse('readEvidence(options.path)', 'no entry of `evidence` names this report.');
  const read = entries.map((entry) => readReport({ text, source, path }, entry));
  const flaw = read.find((one) => one.flaw)?.flaw;
  const results = read.flatMap((one) => one.results);
  if (flaw === undefined) return { results };
  const { line, column } = createLocator(text).point(flaw.offset);
  return { results, problem: { message: flaw.message, line, column } };
}
