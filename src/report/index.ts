// The reporters by name: how `--format` finds them.
import { compact } from './compact.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { pretty } from './pretty.ts';
import { rdjson } from './rdjson.ts';
import type { Reporter } from './report.ts';
import { sarif } from './sarif.ts';
import { printable } from './visible.ts';

/** A report that is text for people: all of it goes out as terminals and logs may have it. */
const text =
  (reporter: Reporter): Reporter =>
  (report, style) =>
    printable(reporter(report, style), style.color);

/** A format of a report of findings. */
export type ReportFormat =
  | 'pretty'
  | 'compact'
  | 'json'
  | 'sarif'
  | 'github'
  | 'gitlab'
  | 'junit'
  | 'rdjson'
  | 'markdown';

const REPORTERS: Readonly<Record<ReportFormat, Reporter>> = {
  pretty: text(pretty),
  compact: text(compact),
  json,
  sarif,
  github,
  gitlab,
  junit,
  rdjson,
  markdown: text(markdown),
};

const isFormat = (name: string): name is ReportFormat => Object.hasOwn(REPORTERS, name);

/** Names that `--format` takes. */
export const REPORT_FORMATS: readonly ReportFormat[] = Object.keys(REPORTERS).filter(isFormat);

export function reporterNamed(name: string): Reporter | undefined {
  return isFormat(name) ? REPORTERS[name] : undefined;
}
