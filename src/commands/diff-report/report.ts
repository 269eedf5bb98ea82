// What the reports of differences are handed: versions, and what changed from one to the next.
import * as v from 'valibot';
import { CHANGE_KINDS, type ChangeKind, countChanges, MatrixDiffSchema } from '../../model/diff.ts';
import { type Frozen, text } from '../../schema-parts.ts';

/** One document in two versions. */
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
/** Documents in which something changed, from one version to the other. */
export type VersionDiff = Frozen<v.InferOutput<typeof VersionDiffSchema>>;

/** How many changes of each kind there are, in the order of the kinds. */
export function countsOf({ documents }: VersionDiff): ReadonlyMap<ChangeKind, number> {
  return countChanges(
    documents.flatMap(({ matrices }) => matrices),
    CHANGE_KINDS,
  );
}

/** The name of a document that has one or two. */
export function documentName({ before, after }: DocumentDiff): string {
  if (before !== undefined && after !== undefined && before !== after) return `${before} → ${after}`;
  return after ?? before ?? '';
}
