// The JSON Schemas of what `lint`, its `--explain-detection`, `diff` and `stats` print with `--format json`, as text.
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import {
  COLUMN_ROLES,
  DETECTION_SCHEMA_VERSION,
  type ExplainedBlock,
  type ExplainedFile,
} from '../src/commands/detection/report.ts';
import { DIFF_SCHEMA_VERSION } from '../src/commands/diff-report/json.ts';
import type { DocumentDiff } from '../src/commands/diff-report/report.ts';
import { type FileStats, STATS_SCHEMA_VERSION } from '../src/commands/stats-text.ts';
import { LEVELS } from '../src/extract/claims.ts';
import { CHANGE_KINDS, type Change, type ChangeKind } from '../src/model/diff.ts';
import { LevelSchema, StatusSchema } from '../src/model/schema.ts';
import type { MatrixStats } from '../src/model/stats.ts';
import { LINT_SCHEMA_VERSION } from '../src/report/json.ts';
import {
  DiagnosticSchema,
  FixSchema,
  LintSchema,
  PointSchema,
  RangeSchema,
} from '../src/report/lint-schema.ts';

/** A schema whose values are of the type that the program prints. */
type SchemaOf<T> = v.GenericSchema<unknown, T>;

const text = (description: string) => v.pipe(v.string(), v.description(description));
const count = (description: string) =>
  v.pipe(v.number(), v.integer(), v.minValue(0), v.description(description));
const Named = v.strictObject({
  id: text('The id in the canonical model.'),
  title: text('The name as the document writes it.'),
});

// diff ---------------------------------------------------------------------------------------------------------

const kinds = <const K extends readonly ChangeKind[]>(...list: K) => v.picklist(list);
const words = v.array(v.string());

const ChangeSchema = v.union([
  v.strictObject({
    kind: kinds(
      'removed-matrix',
      'added-matrix',
      'removed-feature',
      'added-feature',
      'removed-target',
      'added-target',
    ),
    feature: v.exactOptional(Named),
    target: v.exactOptional(Named),
  }),
  v.strictObject({
    kind: kinds('renamed-matrix', 'renamed-feature', 'renamed-target'),
    feature: v.exactOptional(Named),
    target: v.exactOptional(Named),
    before: Named,
    after: Named,
    similarity: v.exactOptional(
      v.pipe(
        v.number(),
        v.minValue(0),
        v.maxValue(1),
        v.description('How alike the two are, where they were only taken for one thing renamed.'),
      ),
    ),
  }),
  v.strictObject({
    kind: kinds('improvement', 'regression', 'changed-level'),
    feature: Named,
    target: Named,
    before: v.exactOptional(LevelSchema),
    after: v.exactOptional(LevelSchema),
  }),
  v.strictObject({
    kind: kinds('tightened-status', 'loosened-status', 'changed-status'),
    feature: Named,
    before: v.exactOptional(StatusSchema),
    after: v.exactOptional(StatusSchema),
  }),
  v.strictObject({
    kind: kinds(
      'moved-feature',
      'changed-commands',
      'changed-notes',
      'changed-text',
      'changed-attributes',
      'changed-details',
    ),
    feature: v.exactOptional(Named),
    target: v.exactOptional(Named),
    part: text('What the words are: `commands`, `notes`, `link`, `principles` and so on.'),
    before: words,
    after: words,
  }),
]) satisfies SchemaOf<Change>;

const DocumentDiffSchema = v.strictObject({
  before: v.exactOptional(text('The path in the older version; absent where it has no such document.')),
  after: v.exactOptional(text('The path in the newer version; absent where it has no such document.')),
  matrices: v.array(v.strictObject({ matrix: Named, changes: v.array(ChangeSchema) })),
}) satisfies SchemaOf<DocumentDiff>;

const versionEntries = {
  before: text('A file, a revision, or a tag.'),
  after: text('A file, a revision, a tag, or `working tree`.'),
  date: v.exactOptional(text('The day of the newer version, as YYYY-MM-DD, in a history.')),
  documents: v.array(DocumentDiffSchema),
  summary: v.pipe(
    v.strictObject(
      v.entriesFromList(CHANGE_KINDS, v.exactOptional(count('How many changes of this kind there are.'))),
    ),
    v.description('Counts by kind; kinds without changes are absent.'),
  ),
};

const DiffSchema = v.pipe(
  v.union([
    v.strictObject({ schemaVersion: v.literal(DIFF_SCHEMA_VERSION), ...versionEntries }),
    v.strictObject({
      schemaVersion: v.literal(DIFF_SCHEMA_VERSION),
      versions: v.pipe(
        v.array(v.strictObject(versionEntries)),
        v.description('With --history: the steps, the oldest first.'),
      ),
    }),
  ]),
  v.title('supportmatrix diff --format json'),
);

// stats --------------------------------------------------------------------------------------------------------

const counts = {
  cells: count('All cells.'),
  levels: v.strictObject(v.entriesFromList(LEVELS, count('Cells of this level.'))),
  unstated: count('Cells that the document does not fill.'),
};

const Lack = v.variant('kind', [
  v.strictObject({ kind: v.literal('mandatory'), feature: Named, level: v.exactOptional(LevelSchema) }),
  v.strictObject({ kind: v.literal('choice'), group: text('Of the choice.'), features: v.array(Named) }),
]);

const MatrixStatsSchema = v.strictObject({
  matrix: Named,
  features: count('How many features there are.'),
  ...counts,
  targets: v.array(
    v.strictObject({
      target: Named,
      ...counts,
      mandatory: v.strictObject({
        features: count('Mandatory features that apply to the target.'),
        complete: count('How many of these it has completely.'),
      }),
      lacks: v.array(Lack),
    }),
  ),
  groups: v.array(
    v.strictObject({
      group: v.pipe(words, v.description('Sub-headers, outermost first; empty above the first.')),
      features: count('How many features the group has.'),
      ...counts,
    }),
  ),
}) satisfies SchemaOf<MatrixStats>;

const StatsSchema = v.pipe(
  v.strictObject({
    schemaVersion: v.literal(STATS_SCHEMA_VERSION),
    files: v.array(
      v.strictObject({ path: text('As it was named.'), matrices: v.array(MatrixStatsSchema) }),
    ) satisfies SchemaOf<readonly FileStats[]>,
  }),
  v.title('supportmatrix stats --format json'),
);

// lint --explain-detection -------------------------------------------------------------------------------------

const points = (description: string) => v.pipe(v.number(), v.description(description));

const ClueSchema = v.strictObject({
  id: text('What was measured.'),
  points: points('Over 0 where it speaks for it, under 0 where it speaks against it; one decimal.'),
  text: text('The same in words.'),
});

const clues = v.pipe(
  v.array(ClueSchema),
  v.description('The strongest first; those of 0.0 points are left out.'),
);

const ReadingSchema = v.strictObject({
  name: text('What it is read as: `matrix`, `details`, `parameters`, `features-in-rows` and so on.'),
  text: text('The same in words.'),
  points: points('The sum of the clues; one decimal.'),
  clues,
});

const BlockSchema = v.strictObject({
  block: v.picklist(['table', 'details', 'legend', 'data']),
  range: RangeSchema,
  section: v.pipe(words, v.description('The headings above it, outermost first.')),
  accepted: v.pipe(v.boolean(), v.description('Whether it is a matrix or a part of one.')),
  reason: text('Why.'),
  reading: v.exactOptional(ReadingSchema),
  runnerUp: v.exactOptional(ReadingSchema),
  orientation: v.exactOptional(ReadingSchema),
  columns: v.exactOptional(
    v.array(
      v.strictObject({
        title: text('The header; empty where there is none.'),
        role: v.pipe(
          v.picklist(COLUMN_ROLES),
          v.description('`levels` are those of targets, or of features where targets stand in rows.'),
        ),
        reason: text('The strongest clue in words.'),
        range: RangeSchema,
        clues,
      }),
    ),
  ),
  unread: v.exactOptional(
    v.array(
      v.strictObject({ text: text('As the document has it.'), reason: text('Why.'), range: RangeSchema }),
    ),
  ),
}) satisfies SchemaOf<ExplainedBlock>;

const DetectionSchema = v.pipe(
  v.strictObject({
    schemaVersion: v.literal(DETECTION_SCHEMA_VERSION),
    files: v.array(
      v.strictObject({
        path: text('As it was named.'),
        format: text('How it was read.'),
        blocks: v.array(BlockSchema),
        matrices: v.array(
          v.strictObject({
            title: text('Of the matrix.'),
            features: count('How many it has.'),
            targets: count('How many it has.'),
          }),
        ),
      }),
    ) satisfies SchemaOf<readonly ExplainedFile[]>,
  }),
  v.title('supportmatrix lint --explain-detection --format json'),
);

// --------------------------------------------------------------------------------------------------------------

function schemaText(
  name: string,
  whole: v.GenericSchema,
  definitions: Record<string, v.GenericSchema>,
): string {
  const options = { target: 'draft-2020-12', definitions } as const;
  const { $schema, ...schema } = toJsonSchema(whole, options);
  const $id = `https://unpkg.com/supportmatrix/schema/${name}`;
  return `${JSON.stringify({ $schema, $id, ...schema }, null, 2)}\n`;
}

/** The files of `schema/` for reports, by name. */
export function reportJsonSchemas(): ReadonlyMap<string, string> {
  const schemas: readonly (readonly [string, v.GenericSchema, Record<string, v.GenericSchema>])[] = [
    [
      `lint-${LINT_SCHEMA_VERSION}.schema.json`,
      LintSchema,
      { point: PointSchema, range: RangeSchema, fix: FixSchema, diagnostic: DiagnosticSchema },
    ],
    [
      `diff-${DIFF_SCHEMA_VERSION}.schema.json`,
      DiffSchema,
      {
        named: Named,
        level: LevelSchema,
        status: StatusSchema,
        change: ChangeSchema,
        document: DocumentDiffSchema,
      },
    ],
    [
      `stats-${STATS_SCHEMA_VERSION}.schema.json`,
      StatsSchema,
      { named: Named, level: LevelSchema, lack: Lack, matrix: MatrixStatsSchema },
    ],
    [
      `detection-${DETECTION_SCHEMA_VERSION}.schema.json`,
      DetectionSchema,
      {
        point: PointSchema,
        range: RangeSchema,
        clue: ClueSchema,
        reading: ReadingSchema,
        block: BlockSchema,
      },
    ],
  ];
  return new Map(schemas.map(([name, schema, definitions]) => [name, schemaText(name, schema, definitions)]));
}
