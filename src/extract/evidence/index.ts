// One report of tests to what its tests say of features and targets.
import { stemOf } from '../../source/paths.ts';
import { createLocator } from '../../source/source.ts';
import { readJunit } from '../../syntax/reports/junit.ts';
import type { ReportFlaw, TestSink } from '../../syntax/reports/report.ts';
import { readTap } from '../../syntax/reports/tap.ts';
import { isPath } from '../sources/path.ts';
import { readJsonTests } from './json.ts';
import { createMatcher } from './match.ts';
import type { EvidenceMapping, TestResult } from './options.ts';

export { flawOfPatterns } from './pattern.ts';

/** A report, as its configuration names it. */
export interface Report {
  readonly text: string;
  /** From the folder of the configuration. */
  readonly source: string;
  /** As findings name it. */
  readonly path: string;
}

/** What came of a report. */
export interface ReportReading {
  readonly results: readonly TestResult[];
  /** How many tests there are, also those that speak for nothing. */
  readonly tests: number;
  /** Why it was not read to its end. */
  readonly flaw?: ReportFlaw | undefined;
}

/** A day, or a point in time that begins with it. */
const DAY = /^\d{4}-\d{2}-\d{2}(?!\d)/u;

/** Reads a report in JUnit XML, TAP or JSON, whichever it is, and `most` results of it; linear in its text. */
export function readReport(
  { text, source, path }: Report,
  mapping: EvidenceMapping,
  most: number = Number.POSITIVE_INFINITY,
): ReportReading {
  const locator = createLocator(text);
  const named = (said: string | undefined): string | undefined =>
    said === undefined || isPath(said) ? undefined : said.replaceAll('{name}', stemOf(source));
  const match = createMatcher(mapping, { feature: named(mapping.feature), target: named(mapping.target) });
  const results: TestResult[] = [];
  let tests = 0;
  const flaw = readTests(text, source, mapping, (test) => {
    tests += 1;
    const { feature, target } = match(test);
    if (feature === undefined || target === undefined || results.length > most) return;
    const { name, outcome, date, start, end } = test;
    const day = DAY.exec(date ?? '')?.[0];
    const link = test.link ?? linkOf(mapping.link, { feature, target, test: name, name: stemOf(source) });
    results.push({
      feature,
      target,
      source,
      test: name,
      result: outcome,
      ...(day !== undefined && { date: day }),
      ...(link !== undefined && { link }),
      place: { path, range: locator.range(start, end) },
    });
  });
  const excess =
    results.length <= most
      ? undefined
      : { message: 'it has more results than fit memory; name fewer reports', offset: 0 };
  return { results, tests, flaw: flaw ?? excess };
}

function readTests(
  text: string,
  source: string,
  mapping: EvidenceMapping,
  sink: TestSink,
): ReportFlaw | undefined {
  const [first = ''] = /\S/u.exec(text) ?? [];
  if (first === '<') return readJunit(text, sink);
  return first === '{' || first === '[' ? readJsonTests(text, source, mapping, sink) : readTap(text, sink);
}

/** The address with its holes filled: `https://ci.example.com/{name}?test={test}`. */
function linkOf(template: string | undefined, values: Readonly<Record<string, string>>): string | undefined {
  if (template === undefined || isPath(template)) return undefined;
  return template.replaceAll(/\{([a-z]+)\}/gu, (hole: string, name: string) =>
    Object.hasOwn(values, name) ? encodeURIComponent(values[name] ?? '') : hole,
  );
}
