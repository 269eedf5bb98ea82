// What a rule, a parser or a reader reports: the one shape of every finding.
import type { Location, Range } from './position.ts';

/** How loud a finding is. */
export type Severity = 'error' | 'warning' | 'info';

/** One replacement of a source range; an empty range inserts, an empty text deletes. */
export interface Edit {
  /** What is replaced. */
  readonly range: Range;
  /** What is put in its place. */
  readonly text: string;
}

/** How a finding can be fixed. A safe fix cannot change what the document says. */
export interface Fix {
  /** Whether it cannot change what the document says. */
  readonly safe: boolean;
  /** Its replacements, none of which overlap. */
  readonly edits: readonly Edit[];
  /** The edits put blocks into another order: afterwards the document says the same, elsewhere. */
  readonly moves?: boolean;
  /** What the fix does, in the imperative ("Replace `complet` by `complete`"). */
  readonly description?: string;
}

/** Another place that a finding speaks of. */
export interface Related extends Location {
  /** What is there. */
  readonly message: string;
}

/** A finding as the engine hands it to a reporter. */
export interface Diagnostic {
  /** The rule that found it. */
  readonly ruleId: string;
  /** How loud it is. */
  readonly severity: Severity;
  /** What is wrong, and what to do. */
  readonly message: string;
  /** Where it is. */
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
  /** What should stand there, in a word. */
  readonly expected?: string;
  /** What stands there, in a word. */
  readonly actual?: string;
  /** Other places that it speaks of. */
  readonly related?: readonly Related[];
  /** How it can be fixed. */
  readonly fix?: Fix;
  /** The page of the rule, where it has one. */
  readonly url?: string;
}

/** The code of the problem of a document that passes a limit, so that nothing of it is read: a run with one fails. */
export const REFUSED = 'document-refused';

/** What a parser or a reader noticed in passing; the rule named by `code` decides how loud it is. */
export interface Problem {
  /** What it is, in kebab case. */
  readonly code: string;
  /** What is wrong, in words. */
  readonly message: string;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  /** Where it is. */
  readonly range: Range;
  /** Other places that it speaks of. */
  readonly related?: readonly Related[];
  /** The name that a link has, where nothing in the document has it. */
  readonly undefinedName?: string;
}
