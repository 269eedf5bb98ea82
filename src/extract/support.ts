// How well a target supports a feature, whether it has to, and since when: the words that claims and the model share.
/** How well a target supports a feature, best first. */
export type Level = 'complete' | 'partial' | 'missing' | 'unknown' | 'not-applicable';

/** All levels, best first. */
export const LEVELS = [
  'complete',
  'partial',
  'missing',
  'unknown',
  'not-applicable',
] as const satisfies readonly Level[];

/** How far a feature is on its way, from the plan to its end. */
export type Stage =
  | 'planned'
  | 'in-progress'
  | 'experimental'
  | 'preview'
  | 'stable'
  | 'deprecated'
  | 'removed';

/** All stages, from the plan to the end. */
export const STAGES = [
  'planned',
  'in-progress',
  'experimental',
  'preview',
  'stable',
  'deprecated',
  'removed',
] as const satisfies readonly Stage[];

/** What a cell says of time. */
export interface History {
  /** How far the feature is on its way. */
  readonly stage?: Stage;
  /** The first version that supports the feature, as the document writes it. */
  readonly since?: string;
  /** The last version that supports the feature; behind `<`, the first that does so no more. */
  readonly until?: string;
}

/** How much a feature is required of every target. */
export const STATUS_KINDS = [
  'mandatory',
  'optional',
  'choice',
  'condition',
  'mature',
  'immature',
  'unspecified',
] as const;

/** A feature's status; `group` names the set of a choice, `expression` says when a condition holds. */
export type Status = PlainStatus | ChoiceStatus | ConditionStatus;

/** A status that a word says. */
export interface PlainStatus {
  /** Which it is. */
  readonly kind: 'mandatory' | 'optional' | 'mature' | 'immature' | 'unspecified';
}

/** Each target needs at least one complete feature of a group. */
export interface ChoiceStatus {
  /** Which it is. */
  readonly kind: 'choice';
  /** The name of the group. */
  readonly group: string;
}

/** Required where an expression holds. */
export interface ConditionStatus {
  /** Which it is. */
  readonly kind: 'condition';
  /** Levels of other features, such as `storage.block==complete`. */
  readonly expression: string;
}

/**
 * The way of writing a fact down: a cell of a table (`summary`), a line of a details list or section
 * (`details`), or a record of a data file such as INI, CSV, JSON or YAML (`data`).
 */
export type View = 'summary' | 'details' | 'data';
