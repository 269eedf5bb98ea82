// What a rule, a parser or a reader reports: the one shape of every finding.
import type { Location, Range } from './position.ts';

export type Severity = 'error' | 'warning' | 'info';

/** One replacement of a source range; an empty range inserts, an empty text deletes. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** How a finding can be fixed. A safe fix cannot change what the document says. */
export interface Fix {
  readonly safe: boolean;
  readonly edits: readonly Edit[];
  /** The edits put blocks into another order: afterwards the document says the same, elsewhere. */
  readonly moves?: boolean;
  /** What the fix does, in the imperative ("Replace `complet` by `complete`"). */
  readonly description?: string;
}

/** Another place that a finding speaks of. */
export interface Related extends Location {
  readonly message: string;
}

/** A finding as the engine hands it to a reporter. */
export interface Diagnostic {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  /** Id of the matrix that it is about. */
  readonly matrix?: string;
  /** Id of the feature in that matrix. */
  readonly feature?: string;
  /** Its name, as the document writes it. */
  readonly featureTitle?: string;
  /** Id of the target in that matrix. */
  readonly target?: string;
  /** Its name, as the document writes it. */
  readonly targetTitle?: string;
  readonly expected?: string;
  readonly actual?: string;
  readonly related?: readonly Related[];
  readonly fix?: Fix;
  /** The page of the rule, where it has one. */
  readonly url?: string;
}

/** The code of the problem of a document that passes a limit, so that nothing of it is read: a run with one fails. */
export const REFUSED = 'document-refused';

/** What a parser or a reader noticed in passing; the rule named by `code` decides how loud it is. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  readonly range: Range;
  readonly related?: readonly Related[];
}
