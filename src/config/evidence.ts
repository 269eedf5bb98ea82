// Reads the reports of tests that a configuration names: files of its project, once a run, and no more than fit memory.
import { posix } from 'node:path';
import { counted } from '../counted.ts';
import { readReport } from '../extract/evidence/index.ts';
import type { EvidenceMapping, TestResult } from '../extract/evidence/options.ts';
import { configuredFiles } from '../source/files.ts';
import { DEFAULT_MAX_BYTES } from '../source/limits.ts';
import { projectRoot } from '../source/project.ts';
import { createLocator } from '../source/source.ts';
import { readText } from '../source/text.ts';
import { type ConfigError, pathText } from './explain-issue.ts';
import type { Config } from './parse.ts';

export interface EvidenceReading {
  /** The reports, as they are shown. */
  readonly paths: readonly string[];
  readonly results: readonly TestResult[];
  readonly errors: readonly ConfigError[];
  /** What may be a slip: reports that are not there, or speak for nothing. */
  readonly remarks: readonly ConfigError[];
}

/** Results of all reports: what fits memory. */
const MOST_RESULTS = 500_000;

const readings = new WeakMap<object, EvidenceReading>();

/** What the reports of a configuration say, read once. */
export function evidenceOf(config: ReportsOf, maxBytes: number = DEFAULT_MAX_BYTES): EvidenceReading {
  const known = readings.get(config) ?? readReports(config, maxBytes);
  readings.set(config, known);
  return known;
}

type ReportsOf = Pick<Config, 'path' | 'folder' | 'value' | 'locate'>;

function readReports({ path, folder, value, locate }: ReportsOf, maxBytes: number): EvidenceReading {
  const paths: string[] = [];
  const found: TestResult[] = [];
  const errors: ConfigError[] = [];
  const remarks: ConfigError[] = [];
  const root = projectRoot(folder);
  /** Bytes that reports may still have, each counted as often as it is named; below 0 no more is read. */
  let room = maxBytes;
  /** Reads a report; gives the number of its tests where none of them speaks for anything. */
  const read = (source: string, mapping: EvidenceMapping): number | undefined => {
    const shown = posix.join(posix.dirname(path), source);
    paths.push(shown);
    const file = readText(source, { cwd: folder, root, maxBytes });
    if (!file.ok) {
      errors.push({ message: `Cannot read ${shown}: ${file.reason}.` });
      return undefined;
    }
    room -= Buffer.byteLength(file.text);
    if (room < 0) {
      const limit = `${maxBytes} bytes together, each counted as often as it is named`;
      errors.push({
        message: `Cannot read ${shown}: the reports have more than ${limit}; name fewer, or raise the limit with --max-bytes.`,
      });
      return undefined;
    }
    const report = { text: file.text, source, path: shown };
    const { results, tests, flaw } = readReport(report, mapping, MOST_RESULTS - found.length);
    for (const result of results) found.push(result);
    if (flaw) {
      const { line, column } = createLocator(file.text).point(flaw.offset);
      errors.push({ path: shown, line, column, message: `The report is not read: ${flaw.message}.` });
    }
    return flaw || results.length > 0 ? undefined : tests;
  };
  for (const [index, mapping] of (value.evidence ?? []).entries()) {
    const at = ['evidence', index, 'files'];
    const about = (message: string): ConfigError => ({
      path,
      ...locate(at),
      message: `\`${pathText(at)}\` ${message}.`,
    });
    const named = configuredFiles(mapping.files, folder);
    if ('reason' in named) {
      errors.push(about(`${named.reason}; name reports inside it`));
      continue;
    }
    if (named.paths.length === 0)
      remarks.push(about('matches no file, so no test speaks for a cell; run the tests first'));
    for (const source of named.paths) {
      if (room < 0 || found.length > MOST_RESULTS) break;
      const tests = read(source, mapping);
      if (tests !== undefined)
        remarks.push(
          about(`names ${source}, of whose ${counted(tests, 'test')} none names a feature and a target`),
        );
    }
  }
  return { paths, results: found, errors, remarks };
}
