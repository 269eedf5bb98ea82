// What the reports of differences are handed: versions, and what changed from one to the next.
import { CHANGE_KINDS, type ChangeKind, countChanges, type MatrixDiff } from '../../model/diff.ts';

/** One document in two versions; a path is absent where that version lacks it. */
export interface DocumentDiff {
  readonly before?: string;
  readonly after?: string;
  readonly matrices: readonly MatrixDiff[];
}

/** All documents, from one version to the other. */
export interface VersionDiff {
  /** A file, a revision, or `working tree`. */
  readonly before: string;
  readonly after: string;
  /** The day of the newer version, as YYYY-MM-DD, where it is one of a history. */
  readonly date?: string;
  /** Those in which something changed. */
  readonly documents: readonly DocumentDiff[];
}

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
