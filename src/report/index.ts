// The reporters by name: how `--format` finds them.
import { compact } from './compact.ts';
import { json } from './json.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './report.ts';

const REPORTERS: ReadonlyMap<string, Reporter> = new Map([
  ['pretty', pretty],
  ['compact', compact],
  ['json', json],
]);

/** Names that `--format` takes. */
export const REPORT_FORMATS: readonly string[] = [...REPORTERS.keys()];

/** The reporter of that name. */
export function reporterNamed(name: string): Reporter | undefined {
  return REPORTERS.get(name);
}
