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
  /** Reports that cannot be read. */
  readonly errors: readonly ConfigError[];
  /** What may be a slip: reports that are not there, or speak for nothing. */
  readonly remarks: readonly ConfigError[];
}

/** Results of all reports: what fits memory. */
const MOST_RESULTS = 500_000;

const readings = new WeakMap<object, EvidenceReading>();

/** What the reports of a configuration say, read once. */
export function evidenceOf(
  config: Pick<Config, 'path' | 'folder' | 'value' | 'locate'>,
  maxBytes: number = DEFAULT_MAX_BYTES,
): EvidenceReading {
  const known = readings.get(config);
  if (known) return known;
  const reader = new EvidenceReader(config, maxBytes);
  for (const [index, mapping] of (config.value.evidence ?? []).entries()) reader.add(mapping, index);
  readings.set(config, reader);
  return reader;
}

class EvidenceReader implements EvidenceReading {
  readonly paths: string[] = [];
  readonly results: TestResult[] = [];
  readonly errors: ConfigError[] = [];
  readonly remarks: ConfigError[] = [];
  readonly #config: Parameters<typeof evidenceOf>[0];
  readonly #maxBytes: number;
  /** Whether no more is read, which an error says. */
  #isFull = false;
  /** Bytes that reports may still have, each counted as often as it is named. */
  #room: number;

  constructor(config: Parameters<typeof evidenceOf>[0], maxBytes: number) {
    this.#config = config;
    this.#maxBytes = maxBytes;
    this.#room = maxBytes;
  }

  add(mapping: EvidenceMapping, index: number): void {
    const { path, folder, locate } = this.#config;
    const at = ['evidence', index, 'files'];
    const about = (message: string): ConfigError => ({
      path,
      ...locate(at),
      message: `\`${pathText(at)}\` ${message}.`,
    });
    const found = configuredFiles(mapping.files, folder);
    if ('reason' in found) {
      this.errors.push(about(`${found.reason}; name reports inside it`));
      return;
    }
    if (found.paths.length === 0)
      this.remarks.push(about('matches no file, so no test speaks for a cell; run the tests first'));
    for (const source of found.paths) {
      if (this.#isFull) return;
      const tests = this.#read(source, mapping);
      if (tests !== undefined)
        this.remarks.push(
          about(`names ${source}, of whose ${counted(tests, 'test')} none names a feature and a target`),
        );
    }
  }

  /** Reads a report; gives the number of its tests where none of them speaks for anything. */
  #read(source: string, mapping: EvidenceMapping): number | undefined {
    const { path, folder } = this.#config;
    const shown = posix.join(posix.dirname(path), source);
    this.paths.push(shown);
    const file = readText(source, { cwd: folder, root: projectRoot(folder), maxBytes: this.#maxBytes });
    if (!file.ok) {
      this.errors.push({ message: `Cannot read ${shown}: ${file.reason}.` });
      return undefined;
    }
    this.#room -= Buffer.byteLength(file.text);
    if (this.#room < 0) {
      this.#isFull = true;
      const limit = `${this.#maxBytes} bytes together, each counted as often as it is named`;
      this.errors.push({
        message: `Cannot read ${shown}: the reports have more than ${limit}; name fewer, or raise the limit with --max-bytes.`,
      });
      return undefined;
    }
    const report = { text: file.text, source, path: shown };
    const { results, tests, flaw } = readReport(report, mapping, MOST_RESULTS - this.results.length);
    for (const result of results) this.results.push(result);
    this.#isFull = this.results.length > MOST_RESULTS;
    if (flaw) {
      const { line, column } = createLocator(file.text).point(flaw.offset);
      this.errors.push({ path: shown, line, column, message: `The report is not read: ${flaw.message}.` });
    }
    return flaw || results.length > 0 ? undefined : tests;
  }
}
