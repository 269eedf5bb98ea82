// What may have changed between two versions of a matrix: the closed list, and the one definition of each change.
import * as v from 'valibot';
import type { Level, Status } from '../extract/support.ts';
import { share, text } from '../schema-parts.ts';
import { LevelSchema, type Named, NamedSchema, StatusSchema } from './schema.ts';

/** Every kind of change, the gravest first within its group: the order of reports. */
export const CHANGE_KINDS = [
  'removed-matrix',
  'added-matrix',
  'renamed-matrix',
  'regression',
  'removed-feature',
  'removed-target',
  'loosened-status',
  'tightened-status',
  'changed-status',
  'changed-level',
  'improvement',
  'added-feature',
  'added-target',
  'renamed-feature',
  'renamed-target',
  'moved-feature',
  'changed-commands',
  'changed-notes',
  'changed-text',
  'changed-attributes',
  'changed-details',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

const kinds = <const K extends readonly ChangeKind[]>(...list: K) => v.picklist(list);
const things = { feature: v.exactOptional(NamedSchema), target: v.exactOptional(NamedSchema) };
const words = v.array(v.string());

const PresenceChangeSchema = v.strictObject({
  kind: kinds(
    'removed-matrix',
    'added-matrix',
    'removed-feature',
    'added-feature',
    'removed-target',
    'added-target',
  ),
  ...things,
});

const RenameChangeSchema = v.strictObject({
  kind: kinds('renamed-matrix', 'renamed-feature', 'renamed-target'),
  ...things,
  before: NamedSchema,
  after: NamedSchema,
  similarity: v.exactOptional(
    share('How alike the two are, where they were only taken for one thing renamed.'),
  ),
});

/** Another level in a cell; absent where that version says nothing of the cell. */
const LevelChangeSchema = v.strictObject({
  kind: kinds('improvement', 'regression', 'changed-level'),
  feature: NamedSchema,
  target: NamedSchema,
  before: v.exactOptional(LevelSchema),
  after: v.exactOptional(LevelSchema),
});

/** Another status; absent where that version gives none. */
const StatusChangeSchema = v.strictObject({
  kind: kinds('tightened-status', 'loosened-status', 'changed-status'),
  feature: NamedSchema,
  before: v.exactOptional(StatusSchema),
  after: v.exactOptional(StatusSchema),
});

/** Other words: of a cell where feature and target are there, else of the feature, the target or the matrix. */
const DetailChangeSchema = v.strictObject({
  kind: kinds(
    'moved-feature',
    'changed-commands',
    'changed-notes',
    'changed-text',
    'changed-attributes',
    'changed-details',
  ),
  ...things,
  part: text('What the words are: `commands`, `notes`, `link`, `principles` and so on.'),
  before: words,
  after: words,
});

/** Something that is there in one version only. */
export interface PresenceChange extends Subject {
  /** What happened. */
  readonly kind:
    | 'removed-matrix'
    | 'added-matrix'
    | 'removed-feature'
    | 'added-feature'
    | 'removed-target'
    | 'added-target';
}

/** What a change is about; the matrix itself where neither is there. */
export interface Subject {
  /** The feature. */
  readonly feature?: Named;
  /** The target. */
  readonly target?: Named;
}

/** Another title. */
export interface RenameChange extends Subject {
  /** What happened. */
  readonly kind: 'renamed-matrix' | 'renamed-feature' | 'renamed-target';
  /** As the older version names it. */
  readonly before: Named;
  /** As the newer version names it. */
  readonly after: Named;
  /** How alike the two are, from 0 to 1, where they were only taken for one thing renamed. */
  readonly similarity?: number;
}

/** Another level in a cell. */
export interface LevelChange {
  /** Whether it is better or worse, where that can be said. */
  readonly kind: 'improvement' | 'regression' | 'changed-level';
  /** The feature. */
  readonly feature: Named;
  /** The target. */
  readonly target: Named;
  /** The older level; absent where that version says nothing of the cell. */
  readonly before?: Level;
  /** The newer level; absent where that version says nothing of the cell. */
  readonly after?: Level;
}

/** Another status of a feature. */
export interface StatusChange {
  /** Whether more or less is asked of targets, where that can be said. */
  readonly kind: 'tightened-status' | 'loosened-status' | 'changed-status';
  /** The feature. */
  readonly feature: Named;
  /** A status is of no target. */
  readonly target?: never;
  /** The older status; absent where that version gives none. */
  readonly before?: Status;
  /** The newer status; absent where that version gives none. */
  readonly after?: Status;
}

/** Other words: of a cell where feature and target are there, else of the feature, the target or the matrix. */
export interface DetailChange extends Subject {
  /** What happened. */
  readonly kind:
    | 'moved-feature'
    | 'changed-commands'
    | 'changed-notes'
    | 'changed-text'
    | 'changed-attributes'
    | 'changed-details';
  /** What the words are: `commands`, `notes`, `link`, `principles` and so on. */
  readonly part: string;
  /** The older words. */
  readonly before: readonly string[];
  /** The newer words. */
  readonly after: readonly string[];
}

/** One change; things are named as the newer version names them, removed ones as the older did. */
export type Change = PresenceChange | RenameChange | LevelChange | StatusChange | DetailChange;

export const ChangeSchema: v.GenericSchema<unknown, Change> = v.union([
  PresenceChangeSchema,
  RenameChangeSchema,
  LevelChangeSchema,
  StatusChangeSchema,
  DetailChangeSchema,
]);

/** A matrix of either version, or of both, with what changed in it; without changes it is not listed. */
export interface MatrixDiff {
  /** The matrix. */
  readonly matrix: Named;
  /** What changed, in the order of the document. */
  readonly changes: readonly Change[];
}

export const MatrixDiffSchema = v.strictObject({
  matrix: NamedSchema,
  changes: v.array(ChangeSchema),
}) satisfies v.GenericSchema<unknown, MatrixDiff>;

export interface DiffOptions {
  /**
   * The two versions are written in different formats: what only one of them says (links, notes, groups …) may
   * be what the other cannot hold, and is no change.
   */
  readonly acrossFormats?: boolean;
  /** Ids count too, also where the titles are the same: for copies that tools wrote. */
  readonly ids?: boolean;
  /** Look for renamed things among those that one version lacks; on by default. */
  readonly renames?: boolean;
}
