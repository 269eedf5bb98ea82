// How the blocks of documents were read, as `lint --explain-detection --format json` prints it.
import * as v from 'valibot';
import { type ExplainedBlock, explainBlocks } from '../../api/explain.ts';
import type { MatrixDocument } from '../../lint/document.ts';
import { RangeSchema, type SchemaOf } from '../../report/lint-schema.ts';
import { count, described, type Frozen, text } from '../../schema-parts.ts';
import { jsonText } from '../../visible-json.ts';

export const DETECTION_SCHEMA_VERSION = 1;

const points = (description: string) => v.pipe(v.number(), v.description(description));

export const ClueSchema = v.strictObject({
  id: text('What was measured.'),
  points: points('Over 0 where it speaks for it, under 0 where it speaks against it; one decimal.'),
  text: text('The same in words.'),
});

const clues = described(v.array(ClueSchema), 'The strongest first; those of 0.0 points are left out.');

export const ReadingSchema = v.strictObject({
  name: text('What it is read as: `matrix`, `details`, `parameters`, `features-in-rows` and so on.'),
  text: text('The same in words.'),
  points: points('The sum of the clues; one decimal.'),
  clues,
});

const ColumnSchema = v.strictObject({
  title: text('The header; empty where there is none.'),
  role: described(
    v.picklist(['label', 'label-again', 'group', 'status', 'levels', 'attribute']),
    '`levels` are those of targets, or of features where targets stand in rows.',
  ),
  reason: text('The strongest clue in words.'),
  range: RangeSchema,
  clues,
});

export const BlockSchema = v.strictObject({
  block: v.picklist(['table', 'details', 'legend', 'data']),
  range: RangeSchema,
  section: described(v.array(v.string()), 'The headings above it, outermost first.'),
  accepted: described(v.boolean(), 'Whether it is a matrix or a part of one.'),
  reason: text('Why.'),
  reading: v.exactOptional(ReadingSchema),
  runnerUp: v.exactOptional(ReadingSchema),
  orientation: v.exactOptional(ReadingSchema),
  columns: v.exactOptional(v.array(ColumnSchema)),
  unread: v.exactOptional(
    v.array(
      v.strictObject({ text: text('As the document has it.'), reason: text('Why.'), range: RangeSchema }),
    ),
  ),
}) satisfies SchemaOf<ExplainedBlock>;

export const DetectionSchema = v.pipe(
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
    ),
  }),
  v.title('supportmatrix lint --explain-detection --format json'),
);

export type ExplainedFile = Frozen<v.InferOutput<typeof DetectionSchema>>['files'][number];

export function explainFile(document: MatrixDocument): ExplainedFile {
  const { source, matrices } = document;
  return {
    path: source.path,
    format: source.format,
    blocks: explainBlocks(document),
    matrices: matrices.map(({ model: { title, features, targets } }) => ({
      title,
      features: features.length,
      targets: targets.length,
    })),
  };
}

export function detectionJson(files: readonly ExplainedFile[]): string {
  return jsonText({ schemaVersion: DETECTION_SCHEMA_VERSION, files });
}
