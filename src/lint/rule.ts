// What a rule is: its metadata as data, one `check`, and the types that hold both together.
import * as v from 'valibot';
import type { Diagnostic, Edit, Fix, Related, Severity } from '../diagnostic.ts';
import type { Range } from '../position.ts';
import type { MatrixDocument } from './document.ts';
import type { CellView, FeatureView, MatrixView } from './view.ts';

export type { Diagnostic, Edit, Fix, Related, Severity };

/** How much a preset asks for: `recommended` is what is wrong, `strict` also what is doubtful. */
export type Preset = 'recommended' | 'strict' | 'all';
export const PRESETS = ['recommended', 'strict', 'all'] as const satisfies readonly Preset[];

/** What a rule is called with, once for each. */
export interface Subjects {
  /** All documents that are linted together. */
  readonly project: { readonly documents: readonly MatrixDocument[] };
  /** A document with its matrices. */
  readonly document: { readonly document: MatrixDocument; readonly matrices: readonly MatrixView[] };
  /** A matrix, and the document that it is in. */
  readonly matrix: { readonly document: MatrixDocument; readonly matrix: MatrixView };
  /** A feature, and what it is in. */
  readonly feature: Subjects['matrix'] & { readonly feature: FeatureView };
  /** A cell that the document fills, and what it is in. */
  readonly cell: Subjects['feature'] & { readonly cell: CellView };
}
/** How often a check is called, and with what. */
export type Scope = 'project' | 'document' | 'matrix' | 'feature' | 'cell';

/** Wording by message id; the parameter's type says what data the message needs. */
export type Messages = Readonly<Record<string, (data: never) => string>>;

/** Settings of a rule are always an object; a rule without any has `v.strictObject({})`. */
export type OptionsSchema = v.GenericSchema<unknown, object>;

/** The data that a message needs; none where its function takes nothing. */
export type DataOf<Message> = Message extends () => string
  ? { readonly data?: undefined }
  : Message extends (data: infer Data) => string
    ? { readonly data: Data }
    : never;

/** The message of a report: its id, with the data that this very message needs. */
export type Wording<M extends Messages> = {
  [Id in keyof M & string]: { readonly messageId: Id } & DataOf<M[Id]>;
}[keyof M & string];

/** Where a finding is and what it is about; the wording comes with it. */
export interface Finding {
  /** Where it is. */
  readonly range: Range;
  /** Key of the feature; the engine puts its title into the diagnostic. */
  readonly feature?: string | undefined;
  /** Key of the target; the engine puts its title into the diagnostic. */
  readonly target?: string | undefined;
  /** What should stand there, in a word. */
  readonly expected?: string | undefined;
  /** What stands there, in a word. */
  readonly actual?: string | undefined;
  /** Other places that it speaks of. */
  readonly related?: readonly Related[] | undefined;
  /** How it can be fixed. */
  readonly fix?: Fix | undefined;
  /** Overrides the rule's own severity, not the one that the user has set. */
  readonly severity?: Severity | undefined;
  /** The document that the finding is in; needed from `project` rules only. */
  readonly document?: MatrixDocument | undefined;
  /** The matrix that the finding is about; the matrix at hand when absent. */
  readonly matrix?: MatrixView | undefined;
}

/** What a check is called with. */
export type Context<S extends Scope, O, M extends Messages> = Subjects[S] & {
  /** The options of the rule, those of the user over the defaults. */
  readonly options: O;
  /** The day of the run, `YYYY-MM-DD`; absent where nobody said: nothing is too old then. */
  readonly today?: string | undefined;
  /** Tells a finding. */
  readonly report: (finding: Finding & Wording<M>) => void;
};

/** What is to be known of a rule. */
export interface RuleFacts {
  /** In kebab case; how findings, configurations and suppressions name it. */
  readonly id: string;
  /** One sentence: what the rule finds. */
  readonly description: string;
  /** How loud it is, unless the configuration says otherwise. */
  readonly severity: Severity;
  /** The smallest preset that holds the rule. */
  readonly preset: Preset;
  /** What its check is called with. */
  readonly scope: Scope;
  /** Present when some finding of the rule carries a fix; `unsafe` when any of its fixes is. */
  readonly fixable?: 'safe' | 'unsafe';
  /** The page of the rule. */
  readonly url?: string;
}

/** The facts of a rule that its page, its table row and the engine need. */
export interface RuleMeta extends RuleFacts {
  /** Option names are the keys of this schema's output. */
  readonly options: OptionsSchema;
  /** The options of a rule that nobody has set. */
  readonly defaults: object;
  /** The wording of its findings, by message id. */
  readonly messages: Messages;
}

/** A rule as programs hand it around: what `defineRule` makes. */
export interface CustomRule {
  /** What is to be known of it. */
  readonly meta: RuleFacts;
  /** Takes options over the defaults; the linter calls it. */
  readonly configure: (options: object) => object;
}

/** What a rule is made of. */
export interface RuleDefinition<S extends Scope, O extends OptionsSchema, M extends Messages> {
  /** What is to be known of the rule, its options and its wording. */
  readonly meta: Omit<RuleMeta, 'scope' | 'options' | 'defaults' | 'messages'> & {
    readonly scope: S;
    readonly messages: M;
    /** With their defaults; absent where the rule has none. */
    readonly options?: O;
    readonly defaults?: v.InferOutput<O>;
  };
  /** Looks at a subject, and reports what is wrong with it. */
  readonly check: (context: Context<S, v.InferOutput<O>, M>) => void;
}

/** A finding with its words, as the engine takes it. */
export interface WordedFinding extends Finding {
  readonly ruleId: string;
  readonly messageId: string;
  readonly message: string;
}

/** A rule with its options in place; `today` is the day of the run. */
export type Check<S extends Scope> = (
  subject: Subjects[S],
  sink: (finding: WordedFinding) => void,
  today?: string,
) => void;

/** The checks that run, by what they are called with. */
export type Checks = { readonly [S in Scope]: Check<S>[] };

/** One wrong option: `path` leads to it from the options object. */
export interface OptionIssue {
  readonly path: readonly string[];
  readonly message: string;
}

/** `enlist` adds the configured check to its scope. */
export type Configured =
  | { readonly ok: true; readonly enlist: (checks: Checks) => void }
  | { readonly ok: false; readonly issues: readonly OptionIssue[] };

export interface Rule {
  readonly meta: RuleMeta;
  /** Takes the user's options over the defaults; wrong ones are told, never thrown. */
  readonly configure: (options: object) => Configured;
}

/**
 * Makes a rule. The types follow from what is given: options from their schema,
 * the data of a message from the message function.
 */
export function defineRule<S extends Scope, O extends OptionsSchema, const M extends Messages>(
  definition: RuleDefinition<S, O, M>,
): Rule {
  const meta = { options: NO_OPTIONS, defaults: {}, ...definition.meta };
  const { id, scope } = meta;
  const word = ({ messageId, data }: { messageId: keyof M & string; data?: unknown }): string => {
    // `Wording` has matched id and data already; here they are one function of many and one value of many.
    const message: ((data: never) => string) | undefined = meta.messages[messageId];
    return message === undefined ? messageId : Reflect.apply(message, undefined, [data]);
  };
  const configure = (options: object): Configured => {
    const parsed = v.safeParse(meta.options, { ...meta.defaults, ...options });
    if (!parsed.success) return { ok: false, issues: parsed.issues.map(optionIssue) };
    const check: Check<S> = (subject, sink, today) => {
      try {
        // What is spread stands last: V8 takes twenty times as long to add to a copy.
        definition.check({
          options: parsed.output,
          today,
          report: (finding) => sink({ ruleId: id, message: word(finding), ...finding }),
          ...subject,
        });
      } catch (error) {
        throw new RuleError(id, error);
      }
    };
    return { ok: true, enlist: (checks) => checks[scope].push(check) };
  };
  return { meta, configure };
}

/** Whether a value is what `defineRule` makes, be it of another copy of this module. */
export function isRule(value: unknown): value is Rule {
  return (
    typeof value === 'object' &&
    value !== null &&
    'meta' in value &&
    'configure' in value &&
    typeof value.configure === 'function'
  );
}

/** A rule that threw, which none should. */
export class RuleError extends Error {
  override readonly name = 'RuleError';
  readonly ruleId: string;

  constructor(ruleId: string, cause: unknown) {
    super(`the rule ${ruleId} failed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.ruleId = ruleId;
  }
}

function optionIssue(issue: v.BaseIssue<unknown>): OptionIssue {
  const path = (issue.path ?? []).map((item) => String(item.key));
  // Only the rule can say what its own check is about.
  if (issue.type === 'custom') return { path, message: issue.message };
  return { path, message: `expected ${issue.expected ?? 'something else'} but found ${issue.received}` };
}

/** No options: what most rules have. */
export const NO_OPTIONS = v.strictObject({});

const RULE_PAGES = 'https://github.com/supportmatrix/supportmatrix/blob/main/rules/';

/** The page of a rule that is shipped. */
export const ruleUrl = (id: string): string => `${RULE_PAGES}${id}/README.md`;

/** A rule of this project, which has its page there. */
export function withPage({ meta, configure }: Rule): Rule {
  return { meta: { ...meta, url: ruleUrl(meta.id) }, configure };
}
