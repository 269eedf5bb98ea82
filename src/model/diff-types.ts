// What may have changed between two versions of a matrix: the closed list, and the one definition of each change.
import * as v from 'valibot';
import { type Frozen, text } from '../schema-parts.ts';
import { LevelSchema, NamedSchema, StatusSchema } from './schema.ts';

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

/** There in one version only. */
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

/** Another title. */
const RenameChangeSchema = v.strictObject({
  kind: kinds('renamed-matrix', 'renamed-feature', 'renamed-target'),
  ...things,
  before: NamedSchema,
  after: NamedSchema,
  similarity: v.exactOptional(
    v.pipe(
      v.number(),
      v.minValue(0),
      v.maxValue(1),
      v.description('How alike the two are, where they were only taken for one thing renamed.'),
    ),
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

type Of<S extends v.GenericSchema> = Frozen<v.InferOutput<S>>;
export type LevelChange = Of<typeof LevelChangeSchema>;
export type StatusChange = Of<typeof StatusChangeSchema> & { readonly target?: never };
export type DetailChange = Of<typeof DetailChangeSchema>;

/** One change; things are named as the newer version names them, removed ones as the older did. */
export type Change =
  | Of<typeof PresenceChangeSchema>
  | Of<typeof RenameChangeSchema>
  | LevelChange
  | StatusChange
  | DetailChange;

export const ChangeSchema: v.GenericSchema<unknown, Change> = v.union([
  PresenceChangeSchema,
  RenameChangeSchema,
  LevelChangeSchema,
  StatusChangeSchema,
  DetailChangeSchema,
]);

/** A matrix of either version, or of both, with what changed in it; without changes it is not listed. */
export const MatrixDiffSchema = v.strictObject({ matrix: NamedSchema, changes: v.array(ChangeSchema) });
export type MatrixDiff = Of<typeof MatrixDiffSchema>;

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
