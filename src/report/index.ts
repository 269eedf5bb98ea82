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

const REPORTERS: ReadonlyMap<string, Reporter> = new Map([
  ['pretty', pretty],
  ['compact', compact],
  ['json', json],
  ['sarif', sarif],
  ['github', github],
  ['gitlab', gitlab],
  ['junit', junit],
  ['rdjson', rdjson],
  ['markdown', markdown],
]);

/** Names that `--format` takes. */
export const REPORT_FORMATS: readonly string[] = [...REPORTERS.keys()];

/** The reporter of that name. */
export function reporterNamed(name: string): Reporter | undefined {
  return REPORTERS.get(name);
}
