// The canonical matrix: the one definition that gives the types, the validation of input and the JSON Schema.
import * as v from 'valibot';
import type { Evidence } from '../extract/claims.ts';
import { type History, LEVELS, type Level, STAGES, type Status } from '../extract/support.ts';
import { described, type Frozen, name, text } from '../schema-parts.ts';
import { TEST_OUTCOMES } from '../syntax/reports/report.ts';
import { record } from './record.ts';

/** The version of the JSON contract; a change that breaks a reader raises it. */
export const SCHEMA_VERSION = 1;

export const LevelSchema = described(v.picklist(LEVELS), 'How well a target supports a feature.');

export const StageSchema = described(
  v.picklist(STAGES),
  'How far the feature is on its way, from the plan to its end.',
);

/** Whether `text` is the name of a level. */
export function isLevel(text: string): text is v.InferOutput<typeof LevelSchema> {
  return v.is(LevelSchema, text);
}

export const StatusSchema = described(
  v.variant('kind', [
    v.strictObject({ kind: v.picklist(['mandatory', 'optional', 'mature', 'immature', 'unspecified']) }),
    v.strictObject({
      kind: v.literal('choice'),
      group: name('Each target needs at least one complete feature of this group.'),
    }),
    v.strictObject({
      kind: v.literal('condition'),
      expression: name('Required where it holds, such as `storage.block==complete`.'),
    }),
  ]),
  'How much the feature is required of every target.',
);

export const EvidenceSchema = v.strictObject({
  source: text('The report of the test, from the folder of the configuration.'),
  test: text('The name of the test.'),
  result: described(v.picklist(TEST_OUTCOMES), 'How the test ended; one that was skipped shows nothing.'),
  date: v.exactOptional(text('The day of the test, YYYY-MM-DD.')),
  link: v.exactOptional(text('Where the test can be looked up.')),
}) satisfies v.GenericSchema<unknown, Evidence>;

export const CellSchema = v.strictObject({
  level: LevelSchema,
  text: v.exactOptional(text('The cell as it reads, where it says more than its level.')),
  stage: v.exactOptional(StageSchema),
  since: v.exactOptional(name('The first version that supports the feature, as the document writes it.')),
  until: v.exactOptional(
    name('The last version that supports the feature; behind `<`, the first that does so no more.'),
  ),
  notes: v.exactOptional(v.array(text('A remark on this target and this feature.'))),
  evidence: v.exactOptional(v.array(EvidenceSchema)),
});

/** What describes a feature or a target. */
const AttributesSchema = described(record(v.string()), 'Columns that hold no levels, by header.');

export const TargetSchema = v.strictObject({
  id: name('Unique among the targets of the matrix.'),
  title: text('The name as the document writes it.'),
  link: v.exactOptional(text('Where the document links the name to.')),
  attributes: v.exactOptional(AttributesSchema),
});

export const FeatureSchema = v.strictObject({
  id: name('Unique among the features of the matrix.'),
  title: text('The name as the document writes it.'),
  group: described(v.array(v.string()), 'Sub-headers above the feature, outermost first.'),
  link: v.exactOptional(text('Where the document links the name to.')),
  status: v.exactOptional(StatusSchema),
  api: v.exactOptional(text('The name of the feature in the API.')),
  commands: v.exactOptional(v.array(text('A command line that uses the feature.'))),
  notes: v.exactOptional(text('Plain text; paragraphs are parted by a blank line.')),
  attributes: v.exactOptional(AttributesSchema),
  support: described(record(CellSchema), 'By target id, in the order of targets.'),
});

export const PrincipleSchema = v.strictObject({ title: text('The lead word.'), text: text('Its text.') });

export const MatrixSchema = v.strictObject({
  id: name('Unique among the matrices of the document.'),
  title: text('What the document calls the matrix.'),
  section: described(v.array(v.string()), 'Heading path, document title first.'),
  principles: v.exactOptional(v.array(PrincipleSchema)),
  targetLabel: v.exactOptional(name('The word of the document for a target, such as `Driver`.')),
  targets: v.array(TargetSchema),
  features: v.array(FeatureSchema),
  notes: v.exactOptional(v.array(text('A closing note on the whole matrix.'))),
}) satisfies v.GenericSchema<unknown, Matrix>;

export const MatrixDocumentSchema = v.pipe(
  v.strictObject({
    $schema: v.exactOptional(v.string()),
    schemaVersion: v.literal(SCHEMA_VERSION),
    matrices: v.array(MatrixSchema),
  }),
  v.title('Feature support matrices'),
);

/** A matrix, a target or a feature, as reports name it. */
export const NamedSchema = v.strictObject({
  id: text('The id in the canonical model.'),
  title: text('The name as the document writes it.'),
});

/** A matrix, a target or a feature, as reports name it. */
export interface Named {
  /** The id in the canonical model. */
  readonly id: string;
  /** The name as the document writes it. */
  readonly title: string;
}
export type MatrixDocument = Frozen<v.InferOutput<typeof MatrixDocumentSchema>>;

/** What a matrix says of one feature and one target. */
export interface Cell extends History {
  /** How well the target supports the feature. */
  readonly level: Level;
  /** The cell as it reads, where it says more than its level: `✓ (1)`, `R/W`. */
  readonly text?: string;
  /** Remarks on this target and this feature, in the order of the document. */
  readonly notes?: readonly string[];
  /** What tests have shown of it, in the order of their reports. */
  readonly evidence?: readonly Evidence[];
}

/** Who supports features: a driver, a platform, an SDK. */
export interface Target {
  /** Unique among the targets of the matrix; the slug of the title, unless the document gives one. */
  readonly id: string;
  /** The name as the document writes it. */
  readonly title: string;
  /** Where the document links the name to. */
  readonly link?: string;
  /** Columns that hold no levels, where targets stand in rows: text by header. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** What is supported, or not. */
export interface Feature {
  /** Unique among the features of the matrix; `group/title` where the title stands in several groups. */
  readonly id: string;
  /** The name as the document writes it. */
  readonly title: string;
  /** Sub-headers above it, outermost first; empty where there are none. */
  readonly group: readonly string[];
  /** Where the document links the name to. */
  readonly link?: string;
  /** How much it is required of every target. */
  readonly status?: Status;
  /** Its name in the API. */
  readonly api?: string;
  /** Command lines that use it. */
  readonly commands?: readonly string[];
  /** Plain text; paragraphs are parted by a blank line. */
  readonly notes?: string;
  /** Columns that hold no levels: text by header. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Cells by the id of their target; a target of which the document says nothing has none. */
  readonly support: Readonly<Record<string, Cell | undefined>>;
}

/** A rule that the document sets for itself. */
export interface MatrixPrinciple {
  /** The lead word. */
  readonly title: string;
  /** What it says. */
  readonly text: string;
}

/** A feature support matrix as data: what `convert --to json` prints. */
export interface Matrix {
  /** Unique among the matrices of the document. */
  readonly id: string;
  /** What the document calls it; empty where it has no name. */
  readonly title: string;
  /** Heading path, document title first. */
  readonly section: readonly string[];
  /** Rules that the document sets for itself. */
  readonly principles?: readonly MatrixPrinciple[];
  /** The word of the document for a target, such as `Driver`. */
  readonly targetLabel?: string;
  /** In the order of the document. */
  readonly targets: readonly Target[];
  /** In the order of the document. */
  readonly features: readonly Feature[];
  /** Closing notes on the whole matrix. */
  readonly notes?: readonly string[];
}
