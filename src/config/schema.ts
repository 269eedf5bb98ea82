// The configuration: the one definition that gives the types, the validation and the JSON Schema for editors.
import * as v from 'valibot';
import type { EvidenceMapping } from '../extract/evidence/options.ts';
import type { ExtractOptions, SourceMapping } from '../extract/options.ts';
import { LEVELS } from '../extract/support.ts';
import { type ExceptionEntry, ExceptionSchema } from '../lint/exceptions.ts';
import { PRESETS, type Preset } from '../lint/rule.ts';
import { LEVEL_WORDS, type RuleSetting } from '../lint/settings.ts';
import { record } from '../model/record.ts';
import { described, name, optional } from '../schema-parts.ts';
import { TEST_OUTCOMES } from '../syntax/reports/report.ts';

/** A list; one word alone is a list of one. */
const list = (description: string) =>
  v.pipe(
    v.union([v.string(), v.array(v.string())]),
    v.description(description),
    v.transform((value): readonly string[] => (typeof value === 'string' ? [value] : value)),
  );

const optionalList = (description: string) => v.exactOptional(list(description));
const optionalName = (description: string) => v.exactOptional(name(description));

const [complete, partial, missing, unknown, notApplicable] = LEVELS;

export const VocabularySchema = described(
  v.strictObject({
    [complete]: optionalList('Symbols and words for full support.'),
    [partial]: optionalList('Symbols and words for partial support.'),
    [missing]: optionalList('Symbols and words for no support.'),
    [unknown]: optionalList('Symbols and words for unknown support.'),
    [notApplicable]: optionalList('Symbols and words for "does not apply".'),
  }),
  'What the symbols and words in cells mean; "" is a blank cell. Overrides legends and presets.',
);

export const ColumnsSchema = described(
  v.strictObject({
    feature: optionalName('Header of the column that names the features.'),
    status: optionalName(
      'Header of the column that holds the status of a feature, such as mandatory or optional.',
    ),
    targets: optionalList('Headers of the columns that are targets.'),
    attributes: optionalList('Headers of the columns that describe features and are kept as attributes.'),
  }),
  'The roles of columns, by their headers. The roles of other columns are detected.',
);

export const TablesSchema = described(
  v.strictObject({
    include: optionalList('Read only these tables; each is named by a heading above it or by its caption.'),
    exclude: optionalList('Do not read these tables; each is named by a heading above it or by its caption.'),
  }),
  'Which tables are feature support matrices, if detection gets it wrong.',
);

export const OutputSchema = v.strictObject({
  file: name(
    'The file to write, relative to this configuration. Its extension decides the format. `{name}` and `{folder}` write one file for each document, `{matrix}` one for each matrix, `{target}` one for each target.',
  ),
  to: optionalName('The format, if the extension of the file does not decide it.'),
  csv: optional(
    v.picklist(['wide', 'long']),
    'One row for each feature (wide) or one row for each cell (long).',
  ),
  table: optional(
    v.picklist(['compact', 'aligned', 'list-table', 'grid', 'simple']),
    'The layout of tables: the first two for Markdown, the others for reStructuredText.',
  ),
  view: optionalName(
    'The part of the matrix to write (all, summary, details), or for SVG the kind of picture (heatmap, badge).',
  ),
  background: optional(
    v.picklist(['page', 'none']),
    'SVG: white or dark as the reader prefers (page), or transparent (none).',
  ),
  between: optionalName(
    'Write between two markers of this name in the file, and leave the rest of the file alone.',
  ),
  headings: optional(v.boolean(), 'Whether to write headings.'),
  level: optional(
    v.picklist(['from-evidence']),
    'Write the levels that tests show, where `evidence` has results for a cell.',
  ),
  ignore: optional(
    v.array(v.picklist(['prettier', 'markdownlint'])),
    'Tools to tell, by a comment, to leave the Markdown output alone.',
  ),
});

export const DocumentSchema = v.strictObject({
  files: optionalList('The documents, as globs relative to this configuration.'),
  vocabulary: v.exactOptional(VocabularySchema),
  orientation: optional(
    v.picklist(['features-in-rows', 'targets-in-rows']),
    'Where the features are, if detection gets it wrong.',
  ),
  columns: v.exactOptional(ColumnsSchema),
  aliases: optional(record(v.string()), 'Other names for targets and features: alias to name.'),
  tables: v.exactOptional(TablesSchema),
  outputs: optional(v.array(OutputSchema), 'What `build` writes and `check` compares.'),
});

const path = (what: string) =>
  name(`${what}, as a JSONPath; what does not begin with \`$\` is itself the text.`);

export const SourceSchema = v.strictObject({
  files: list('The data files, as globs relative to this configuration.'),
  feature: path('The name of the feature'),
  target: path('The name of the target, `{name}` for the name of the file'),
  level: path('The level'),
  group: v.exactOptional(
    path('The groups of the feature: all that the path finds above it, outermost first'),
  ),
  status: v.exactOptional(path('The status of the feature, such as mandatory')),
  since: v.exactOptional(path('Since when the target supports the feature')),
  notes: v.exactOptional(path('What is to be noted of the cell')),
  link: v.exactOptional(path('The address of the feature')),
  levels: optional(
    record(v.picklist(LEVELS)),
    'What values mean that are no usual words for levels: value to level; `""` is an empty value, `"*"` any other that nothing explains.',
  ),
});

const jsonPath = (what: string) => name(`${what} in JSON, as a JSONPath.`);

export const EvidenceSchema = v.strictObject({
  files: list('The reports of tests (JUnit XML, TAP or JSON), as globs relative to this configuration.'),
  test: optionalList(
    'Patterns of the names of tests: text with the holes `{feature}` and `{target}`, and `{}` for any other text.',
  ),
  suite: optionalList('The same of the names of suites and classes.'),
  property: optionalList('The same of properties, each read as `name=value`.'),
  feature: optionalName(
    'The feature of tests that name none: its name, or in JSON, where it is, as a JSONPath.',
  ),
  target: optionalName(
    'The target of tests that name none: its name, `{name}` for the name of the file, or in JSON, where it is, as a JSONPath.',
  ),
  name: v.exactOptional(jsonPath('Where the names of tests are')),
  result: v.exactOptional(jsonPath('Where the results of tests are')),
  results: optional(
    record(v.picklist(TEST_OUTCOMES)),
    'What values mean that are no usual words for results: value to result.',
  ),
  date: v.exactOptional(jsonPath('Where the days of tests are')),
  link: optionalName(
    'Where a result can be looked up: an address with the holes `{test}`, `{feature}`, `{target}` and `{name}` of the file, or in JSON, where it is, as a JSONPath.',
  ),
});

const severity = described(v.picklist(LEVEL_WORDS), 'The severity of the rule.');
const options = v.record(v.string(), v.unknown());

export const RuleSettingSchema = v.union([
  severity,
  v.strictTuple([severity]),
  v.tuple([severity, options]),
  options,
]);

export const ConfigSchema = v.pipe(
  v.strictObject({
    $schema: v.exactOptional(v.string()),
    documents: optional(
      v.array(DocumentSchema),
      'Settings for documents. The first entry whose `files` match a document applies to it.',
    ),
    sources: optional(
      v.array(SourceSchema),
      'Where data files of a shape of their own have features, targets and levels. The first entry whose `files` match a file applies to it.',
    ),
    evidence: optional(
      v.array(EvidenceSchema),
      'Reports of tests that prove cells, and which test speaks for which feature and target.',
    ),
    ignore: optionalList(
      'Documents that `lint` skips, as globs relative to this configuration; a glob after `!` includes documents again.',
    ),
    preset: optional(
      v.picklist(PRESETS),
      'The rules that are on: recommended (what is wrong), strict (also what is doubtful) or all.',
    ),
    rules: optional(record(RuleSettingSchema), 'By rule id: a severity, [severity, options], or options.'),
    requires: optional(
      record(list('The features that it requires.')),
      'For each feature, the features that it requires, by title or id.',
    ),
    exceptions: optional(
      v.array(ExceptionSchema),
      'Findings that are correct but accepted, each with a reason.',
    ),
    baseline: optionalName('A file of known findings, relative to this configuration.'),
  }),
  v.title('supportmatrix.yaml'),
) satisfies v.GenericSchema<unknown, ConfigValue>;

/** What `supportmatrix.yaml` says; one word where a list may stand is a list of one. */
export interface ConfigValue {
  /** Of the JSON Schema, for editors. */
  readonly $schema?: string;
  /** Settings for documents; the first entry whose `files` match a document applies to it. */
  readonly documents?: readonly DocumentEntry[];
  /** Where data files of a shape of their own have features, targets and levels; the first that names a file applies. */
  readonly sources?: readonly SourceMapping[];
  /** Reports of tests that prove cells, and which test speaks for which feature and target. */
  readonly evidence?: readonly EvidenceMapping[];
  /** Documents that `lint` skips, as globs. */
  readonly ignore?: readonly string[];
  /** The rules that are on; `recommended` by default. */
  readonly preset?: Preset;
  /** By rule id: a severity, `[severity, options]`, or options. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** For each feature, the features that it requires, by title or id. */
  readonly requires?: Readonly<Record<string, readonly string[]>>;
  /** Findings that are correct but accepted, each with a reason. */
  readonly exceptions?: readonly ExceptionEntry[];
  /** A file of known findings. */
  readonly baseline?: string;
}

/** What a configuration says of documents. */
export interface DocumentEntry extends Omit<ExtractOptions, 'evidence'> {
  /** The documents, as globs relative to the configuration; absent: all of them. */
  readonly files?: readonly string[];
  /** What `build` writes and `check` compares. */
  readonly outputs?: readonly OutputEntry[];
}

/** A copy that `build` writes. */
export interface OutputEntry {
  /** The file to write, relative to the configuration. */
  readonly file: string;
  /** The format, if the extension of the file does not decide it. */
  readonly to?: string;
  /** One row for each feature (wide) or one row for each cell (long). */
  readonly csv?: 'wide' | 'long';
  /** The layout of tables. */
  readonly table?: 'compact' | 'aligned' | 'list-table' | 'grid' | 'simple';
  /** The part of the matrix to write, or for SVG the kind of picture. */
  readonly view?: string;
  /** SVG: white or dark as the reader prefers, or transparent. */
  readonly background?: 'page' | 'none';
  /** The name of two markers to write between. */
  readonly between?: string;
  /** Whether to write headings. */
  readonly headings?: boolean;
  /** Write the levels that tests show. */
  readonly level?: 'from-evidence';
  /** Tools to tell, by a comment, to leave the output alone. */
  readonly ignore?: readonly ('prettier' | 'markdownlint')[];
}

/** The keys of each mapping, by its path with indexes left out: what "did you mean" chooses from. */
export const KNOWN_KEYS: ReadonlyMap<string, readonly string[]> = new Map([
  ['', Object.keys(ConfigSchema.pipe[0].entries)],
  ['documents', Object.keys(DocumentSchema.entries)],
  ['documents.vocabulary', Object.keys(VocabularySchema.pipe[0].entries)],
  ['documents.columns', Object.keys(ColumnsSchema.pipe[0].entries)],
  ['documents.tables', Object.keys(TablesSchema.pipe[0].entries)],
  ['documents.outputs', Object.keys(OutputSchema.entries)],
  ['sources', Object.keys(SourceSchema.entries)],
  ['evidence', Object.keys(EvidenceSchema.entries)],
  ['exceptions', Object.keys(ExceptionSchema.pipe[0].entries)],
]);
