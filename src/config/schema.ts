// The configuration: the one definition that gives the types, the validation and the JSON Schema for editors.
import * as v from 'valibot';
import { LEVELS } from '../extract/claims.ts';
import { ExceptionSchema } from '../lint/exceptions.ts';
import { PRESETS } from '../lint/rule.ts';
import { LEVEL_WORDS } from '../lint/settings.ts';
import { record } from '../model/record.ts';
import { name } from '../schema-parts.ts';

/** A list; one word alone is a list of one. */
const list = (description: string) =>
  v.pipe(
    v.union([v.string(), v.array(v.string())]),
    v.description(description),
    v.transform((value): readonly string[] => (typeof value === 'string' ? [value] : value)),
  );

const [complete, partial, missing, unknown, notApplicable] = LEVELS;

export const VocabularySchema = v.pipe(
  v.strictObject({
    [complete]: v.exactOptional(list('Symbols of full support.')),
    [partial]: v.exactOptional(list('Symbols of support with gaps.')),
    [missing]: v.exactOptional(list('Symbols of no support.')),
    [unknown]: v.exactOptional(list('Symbols that nobody knows.')),
    [notApplicable]: v.exactOptional(list('Symbols that the question makes no sense there.')),
  }),
  v.description('What the symbols in cells mean; "" is a blank cell. Beats legends and presets.'),
);

export const ColumnsSchema = v.pipe(
  v.strictObject({
    feature: v.exactOptional(name('Header of the column that names the features.')),
    status: v.exactOptional(name('Header of the column that says how much a feature is required.')),
    targets: v.exactOptional(list('Headers of the columns that are targets.')),
    attributes: v.exactOptional(list('Headers of the columns that are neither, kept as attributes.')),
  }),
  v.description('Which column is what; what is not named is found.'),
);

export const TablesSchema = v.pipe(
  v.strictObject({
    include: v.exactOptional(list('Take these tables: a heading above them, or their caption.')),
    exclude: v.exactOptional(list('Leave these tables: a heading above them, or their caption.')),
  }),
  v.description('Which tables are feature support matrices, where finding them goes wrong.'),
);

export const OutputSchema = v.strictObject({
  file: name(
    'Where the output goes, relative to this configuration; its ending says the format. `{name}` and `{folder}` make one file a document, `{matrix}` one a matrix, `{target}` one a target.',
  ),
  to: v.exactOptional(name('The format, where the ending of the file does not say it.')),
  csv: v.exactOptional(
    v.pipe(v.picklist(['wide', 'long']), v.description('One row a feature, or one row a cell.')),
  ),
  table: v.exactOptional(
    v.pipe(
      v.picklist(['compact', 'aligned', 'list-table', 'grid', 'simple']),
      v.description('How tables are laid out: the first two in Markdown, the others in RST.'),
    ),
  ),
  view: v.exactOptional(
    name('The part of the matrix, or the way of showing it: summary, details, heatmap, badge.'),
  ),
  between: v.exactOptional(name('The name of the markers in the file that the output goes between.')),
  headings: v.exactOptional(
    v.pipe(v.boolean(), v.description('Whether headings are written (default: not between markers).')),
  ),
  ignore: v.exactOptional(
    v.pipe(
      v.array(v.picklist(['prettier', 'markdownlint'])),
      v.description('Formatters and linters that are told to leave the Markdown output alone.'),
    ),
  ),
});

export const DocumentSchema = v.strictObject({
  files: v.exactOptional(
    list('The documents, as globs relative to this configuration; without it, every document.'),
  ),
  vocabulary: v.exactOptional(VocabularySchema),
  orientation: v.exactOptional(
    v.pipe(
      v.picklist(['features-in-rows', 'targets-in-rows']),
      v.description('Where the features stand, where finding out goes wrong.'),
    ),
  ),
  columns: v.exactOptional(ColumnsSchema),
  aliases: v.exactOptional(
    v.pipe(record(v.string()), v.description('Other names of targets and features: alias to name.')),
  ),
  tables: v.exactOptional(TablesSchema),
  outputs: v.exactOptional(
    v.pipe(v.array(OutputSchema), v.description('What `build` writes and `check` compares.')),
  ),
});

const severity = v.pipe(v.picklist(LEVEL_WORDS), v.description('How loud the rule is.'));
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
    documents: v.exactOptional(
      v.pipe(
        v.array(DocumentSchema),
        v.description(
          'What applies to which documents; the first entry that names a document is the one that applies.',
        ),
      ),
    ),
    preset: v.exactOptional(
      v.pipe(
        v.picklist(PRESETS),
        v.description('The rules to start from: what is wrong, also what is doubtful, all.'),
      ),
    ),
    rules: v.exactOptional(
      v.pipe(
        record(RuleSettingSchema),
        v.description('By rule id: a severity, [severity, options], or options.'),
      ),
    ),
    requires: v.exactOptional(
      v.pipe(
        record(list('The features that it presupposes.')),
        v.description('By feature, the features that it presupposes; titles or ids.'),
      ),
    ),
    exceptions: v.exactOptional(
      v.pipe(
        v.array(ExceptionSchema),
        v.description('Findings that are right but accepted, each with its reason.'),
      ),
    ),
    baseline: v.exactOptional(name('A file of findings that are known, relative to this configuration.')),
  }),
  v.title('supportmatrix.yaml'),
);

export type ConfigValue = v.InferOutput<typeof ConfigSchema>;
export type DocumentEntry = v.InferOutput<typeof DocumentSchema>;
export type OutputEntry = v.InferOutput<typeof OutputSchema>;

/** The keys of each mapping, by its path with indexes left out: what "did you mean" chooses from. */
export const KNOWN_KEYS: ReadonlyMap<string, readonly string[]> = new Map([
  ['', Object.keys(ConfigSchema.pipe[0].entries)],
  ['documents', Object.keys(DocumentSchema.entries)],
  ['documents.vocabulary', Object.keys(VocabularySchema.pipe[0].entries)],
  ['documents.columns', Object.keys(ColumnsSchema.pipe[0].entries)],
  ['documents.tables', Object.keys(TablesSchema.pipe[0].entries)],
  ['documents.outputs', Object.keys(OutputSchema.entries)],
  ['exceptions', Object.keys(ExceptionSchema.pipe[0].entries)],
]);
