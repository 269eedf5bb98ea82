// Differences as JSON: the contract of `diff --format json`, schema version 1.
import * as v from 'valibot';
import { CHANGE_KINDS } from '../../model/diff.ts';
import { count } from '../../schema-parts.ts';
import { jsonText } from '../../visible-json.ts';
import { countsOf, type VersionDiff, VersionDiffSchema } from './report.ts';

export const DIFF_SCHEMA_VERSION = 1;

const version = {
  ...VersionDiffSchema.entries,
  summary: v.pipe(
    v.strictObject(
      v.entriesFromList(CHANGE_KINDS, v.exactOptional(count('How many changes of this kind there are.'))),
    ),
    v.description('Counts by kind; kinds without changes are absent.'),
  ),
};

export const DiffSchema = v.pipe(
  v.union([
    v.strictObject({ schemaVersion: v.literal(DIFF_SCHEMA_VERSION), ...version }),
    v.strictObject({
      schemaVersion: v.literal(DIFF_SCHEMA_VERSION),
      versions: v.pipe(
        v.array(v.strictObject(version)),
        v.description('With --history: the steps, the oldest first.'),
      ),
    }),
  ]),
  v.title('supportmatrix diff --format json'),
);

/** One comparison, or with `history` the list of them, the oldest first. */
export function diffJson(versions: readonly VersionDiff[], history: boolean): string {
  const list = versions.map((one) => {
    const { before, after, date, documents } = one;
    return { before, after, date, documents, summary: Object.fromEntries(countsOf(one)) };
  });
  const content = history ? { versions: list } : list[0];
  return jsonText({ schemaVersion: DIFF_SCHEMA_VERSION, ...content });
}
