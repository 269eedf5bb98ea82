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

const REPORTERS: ReadonlyMap<string, Reporter> = new Map([
  ['pretty', text(pretty)],
  ['compact', text(compact)],
  ['json', json],
  ['sarif', sarif],
  ['github', github],
  ['gitlab', gitlab],
  ['junit', junit],
  ['rdjson', rdjson],
  ['markdown', text(markdown)],
]);

/** Names that `--format` takes. */
export const REPORT_FORMATS: readonly string[] = [...REPORTERS.keys()];

/** The reporter of that name. */
export function reporterNamed(name: string): Reporter | undefined {
  return REPORTERS.get(name);
}
