// The shape of `lint --format json`: what is published, and what the cache is held against.
import * as v from 'valibot';
import type { Diagnostic } from '../diagnostic.ts';
import type { Range } from '../position.ts';
import { count, described, type Frozen, text } from '../schema-parts.ts';
import { LINT_SCHEMA_VERSION } from './json.ts';

/** A schema whose values are of the type that the program prints. */
export type SchemaOf<T> = v.GenericSchema<unknown, T>;

const fromOne = (description: string) =>
  v.pipe(v.number(), v.integer(), v.minValue(1), v.description(description));

export const PointSchema = v.strictObject({
  line: fromOne('From 1.'),
  column: fromOne('From 1, in UTF-16 code units.'),
  offset: count('From 0, in UTF-16 code units.'),
});

export const RangeSchema = described(
  v.strictObject({ start: PointSchema, end: PointSchema }),
  'A stretch of text; `end` is exclusive.',
) satisfies SchemaOf<Range>;

export const FixSchema = v.strictObject({
  safe: described(v.boolean(), 'Whether it cannot change what the document says.'),
  description: v.exactOptional(text('What it does, in the imperative.')),
  edits: v.array(v.strictObject({ range: RangeSchema, text: text('What is put in place of the range.') })),
});

export const DiagnosticSchema = v.strictObject({
  ruleId: text('The rule that found it.'),
  severity: v.picklist(['error', 'warning', 'info']),
  message: text('What is wrong, why it matters and what to do.'),
  range: RangeSchema,
  matrix: v.exactOptional(text('Id of the matrix.')),
  feature: v.exactOptional(text('Id of the feature.')),
  featureTitle: v.exactOptional(text('Its name, as the document writes it.')),
  target: v.exactOptional(text('Id of the target.')),
  targetTitle: v.exactOptional(text('Its name, as the document writes it.')),
  expected: v.exactOptional(text('What should stand there, in a word.')),
  actual: v.exactOptional(text('What stands there, in a word.')),
  related: v.exactOptional(
    v.array(v.strictObject({ path: text('Of the file.'), range: RangeSchema, message: text('What it is.') })),
  ),
  fix: v.exactOptional(FixSchema),
  url: v.exactOptional(text('The page of the rule.')),
}) satisfies SchemaOf<Diagnostic>;

export const FileSchema = v.strictObject({
  path: text('As it was named.'),
  diagnostics: v.array(DiagnosticSchema),
});

const SummarySchema = v.strictObject({
  files: count('Files that were read.'),
  errors: count('Findings that are errors.'),
  warnings: count('Findings that are warnings.'),
  infos: count('Findings that are remarks.'),
  fixable: count('Findings for which a fix is known.'),
});

export type Summary = Frozen<v.InferOutput<typeof SummarySchema>>;

export const LintSchema = v.pipe(
  v.strictObject({
    schemaVersion: v.literal(LINT_SCHEMA_VERSION),
    files: v.array(FileSchema),
    summary: SummarySchema,
  }),
  v.title('supportmatrix lint --format json'),
);
