// How a block was read, what spoke for it, and what was not read.
import type { Range } from '../position.ts';

/** One thing that spoke for a reading (over 0) or against it. */
export interface Clue {
  /** What it is, in kebab case. */
  readonly id: string;
  /** How much it says for the reading, or, below 0, against it. */
  readonly points: number;
}

/** A reading that competed for a block, with what spoke for it. */
export interface ScoredReading {
  /** `matrix`, or what else the block may be. */
  readonly kind: string;
  /** The sum of its points. */
  readonly score: number;
  /** What spoke for it, and against it. */
  readonly clues: readonly Clue[];
}

/** The axis that the features of a table lie on; points over 0 speak for it. */
export interface ScoredOrientation {
  /** The axis. */
  readonly value: 'features-in-rows' | 'targets-in-rows';
  /** The sum of its points. */
  readonly score: number;
  /** What spoke for it, and against it. */
  readonly clues: readonly Clue[];
}

/** The role of one column, with what spoke for it. */
export interface ColumnReading {
  /** The header of the column. */
  readonly title: string;
  /** What the column is taken for. */
  readonly role: string;
  /** The header of the column. */
  readonly range: Range;
  /** What spoke for the role. */
  readonly clues: readonly Clue[];
}

/** Why a cell of an accepted table became no claim. */
export type UnreadCause =
  | 'total'
  | 'surplus'
  | 'nameless'
  | 'headless'
  | 'reported'
  | 'unstated'
  | 'repeated'
  | 'namesake';

/** A text of an accepted block that no claim holds. */
export interface Unread {
  /** As it is written. */
  readonly text: string;
  /** Where it stands. */
  readonly range: Range;
  /** Why it was not read, in words. */
  readonly reason: string;
  /** Of a cell of a table. */
  readonly cause?: UnreadCause;
  /** The header of the column that is not read. */
  readonly column?: string;
}

/** How a block was read, and why. */
export interface Decision {
  /** What kind of block it is. */
  readonly block: 'table' | 'details' | 'legend' | 'data';
  /** The block. */
  readonly range: Range;
  /** The headings above it, outermost first. */
  readonly section: readonly string[];
  /** Whether it was accepted as a matrix or a part of one. */
  readonly taken: boolean;
  /** Why, in words. */
  readonly reason: string;
  /** The reading that was chosen. */
  readonly chosen?: ScoredReading;
  /** The reading that came second. */
  readonly runnerUp?: ScoredReading;
  /** Absent where the configuration says it. */
  readonly orientation?: ScoredOrientation;
  /** The roles of the columns of a table. */
  readonly columns?: readonly ColumnReading[];
  /** What of an accepted block no claim holds. */
  readonly unread?: readonly Unread[];
}
