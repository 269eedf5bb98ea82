// What may have changed between two versions of a matrix: the closed list, and the shape of each change.
import type { Level } from '../extract/claims.ts';
import type { Feature } from './schema.ts';

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

/** A matrix, a target or a feature, by both its names. */
export interface Named {
  readonly id: string;
  readonly title: string;
}

/** There in one version only. */
export interface PresenceChange {
  readonly kind:
    | 'removed-matrix'
    | 'added-matrix'
    | 'removed-feature'
    | 'added-feature'
    | 'removed-target'
    | 'added-target';
  readonly feature?: Named;
  readonly target?: Named;
}

/** Another title; `similarity` (0 to 1) says that it was guessed to be the same thing, and how surely. */
export interface RenameChange {
  readonly kind: 'renamed-matrix' | 'renamed-feature' | 'renamed-target';
  readonly feature?: Named;
  readonly target?: Named;
  readonly before: Named;
  readonly after: Named;
  readonly similarity?: number;
}

/** Another level in a cell; absent where that version says nothing of the cell. */
export interface LevelChange {
  readonly kind: 'improvement' | 'regression' | 'changed-level';
  readonly feature: Named;
  readonly target: Named;
  readonly before?: Level;
  readonly after?: Level;
}

/** Another status; absent where that version gives none. */
export interface StatusChange {
  readonly kind: 'tightened-status' | 'loosened-status' | 'changed-status';
  readonly feature: Named;
  readonly target?: never;
  readonly before?: NonNullable<Feature['status']>;
  readonly after?: NonNullable<Feature['status']>;
}

/** Other words: of a cell where feature and target are there, else of the feature, the target or the matrix. */
export interface DetailChange {
  readonly kind:
    | 'moved-feature'
    | 'changed-commands'
    | 'changed-notes'
    | 'changed-text'
    | 'changed-attributes'
    | 'changed-details';
  readonly feature?: Named;
  readonly target?: Named;
  /** What the words are: `commands`, `notes`, `link`, `principles` … */
  readonly part: string;
  /** Empty where nothing was said. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** One change; things are named as the newer version names them, removed ones as the older did. */
export type Change = PresenceChange | RenameChange | LevelChange | StatusChange | DetailChange;

/** A matrix of either version, or of both, with what changed in it; without changes it is not listed. */
export interface MatrixDiff {
  readonly matrix: Named;
  readonly changes: readonly Change[];
}

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
