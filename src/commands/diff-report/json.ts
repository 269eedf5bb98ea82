// Differences as JSON: the contract of `diff --format json`, schema version 1.
import { visibleJson } from '../../visible-json.ts';
import { countsOf, type VersionDiff } from './report.ts';

export const DIFF_SCHEMA_VERSION = 1;

/** One comparison, or with `history` the list of them, the oldest first. */
export function diffJson(versions: readonly VersionDiff[], history: boolean): string {
  const list = versions.map((version) => {
    const { before, after, date, documents } = version;
    return { before, after, date, documents, summary: Object.fromEntries(countsOf(version)) };
  });
  const content = history ? { versions: list } : list[0];
  return `${visibleJson(JSON.stringify({ schemaVersion: DIFF_SCHEMA_VERSION, ...content }, undefined, 2))}\n`;
}
