// What changed from one version to the next, as reports are handed it; and as JSON, schema version 1.
import * as v from 'valibot';
import { CHANGE_KINDS, type ChangeKind, countChanges, MatrixDiffSchema } from '../../model/diff.ts';
import { count, described, type Frozen, text } from '../../schema-parts.ts';
import { jsonText } from '../../visible-json.ts';

export const DocumentDiffSchema = v.strictObject({
  before: v.exactOptional(text('The path in the older version; absent where it has no such document.')),
  after: v.exactOptional(text('The path in the newer version; absent where it has no such document.')),
  matrices: v.array(MatrixDiffSchema),
});

export const VersionDiffSchema = v.strictObject({
  before: text('A file, a revision, or a tag.'),
  after: text('A file, a revision, a tag, or `working tree`.'),
  date: v.exactOptional(text('The day of the newer version, as YYYY-MM-DD, in a history.')),
  documents: v.array(DocumentDiffSchema),
});

export type DocumentDiff = Frozen<v.InferOutput<typeof DocumentDiffSchema>>;
export type VersionDiff = Frozen<v.InferOutput<typeof VersionDiffSchema>>;

export function countsOf({ documents }: VersionDiff): ReadonlyMap<ChangeKind, number> {
  return countChanges(
    documents.flatMap(({ matrices }) => matrices),
    CHANGE_KINDS,
  );
}

export function documentName({ before, after }: DocumentDiff): string {
  if (before !== undefined && after !== undefined && before !== after) return `${before} → ${after}`;
  return after ?? before ?? '';
}

export const DIFF_SCHEMA_VERSION = 1;

const version = {
  ...VersionDiffSchema.entries,
  summary: described(
    v.strictObject(
      v.entriesFromList(CHANGE_KINDS, v.exactOptional(count('How many changes of this kind there are.'))),
    ),
    'Counts by kind; kinds without changes are absent.',
  ),
};

export const DiffSchema = v.pipe(
  v.union([
    v.strictObject({ schemaVersion: v.literal(DIFF_SCHEMA_VERSION), ...version }),
    v.strictObject({
      schemaVersion: v.literal(DIFF_SCHEMA_VERSION),
      versions: described(v.array(v.strictObject(version)), 'With --history: the steps, the oldest first.'),
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
