// How the blocks of documents were read, as `lint --explain-detection --format json` prints it.
import * as v from 'valibot';
import type { Clue, ColumnReading, Decision, ScoredReading } from '../../extract/claims.ts';
import { ENTRY_TEXTS, GROUP_TEXTS } from '../../extract/details/clues.ts';
import { KIND_TEXTS as DETAILS_KINDS } from '../../extract/details/decide.ts';
import { CLUE_TEXTS, KIND_TEXTS, ORIENTATION_TEXTS, ROLE_TEXTS } from '../../extract/interpret/explain.ts';
import type { MatrixDocument } from '../../lint/document.ts';
import { rangeToJson } from '../../report/json.ts';
import { RangeSchema } from '../../report/lint-schema.ts';
import { count, type Frozen, text } from '../../schema-parts.ts';
import { jsonText } from '../../visible-json.ts';

export const DETECTION_SCHEMA_VERSION = 1;

const points = (description: string) => v.pipe(v.number(), v.description(description));

export const ClueSchema = v.strictObject({
  id: text('What was measured.'),
  points: points('Over 0 where it speaks for it, under 0 where it speaks against it; one decimal.'),
  text: text('The same in words.'),
});

const clues = v.pipe(
  v.array(ClueSchema),
  v.description('The strongest first; those of 0.0 points are left out.'),
);

export const ReadingSchema = v.strictObject({
  name: text('What it is read as: `matrix`, `details`, `parameters`, `features-in-rows` and so on.'),
  text: text('The same in words.'),
  points: points('The sum of the clues; one decimal.'),
  clues,
});

const ColumnSchema = v.strictObject({
  title: text('The header; empty where there is none.'),
  role: v.pipe(
    v.picklist(['label', 'label-again', 'group', 'status', 'levels', 'attribute']),
    v.description('`levels` are those of targets, or of features where targets stand in rows.'),
  ),
  reason: text('The strongest clue in words.'),
  range: RangeSchema,
  clues,
});

export const BlockSchema = v.strictObject({
  block: v.picklist(['table', 'details', 'legend', 'data']),
  range: RangeSchema,
  section: v.pipe(v.array(v.string()), v.description('The headings above it, outermost first.')),
  accepted: v.pipe(v.boolean(), v.description('Whether it is a matrix or a part of one.')),
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
});

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
export type ExplainedBlock = ExplainedFile['blocks'][number];
type ExplainedColumn = NonNullable<ExplainedBlock['columns']>[number];
type Explained = NonNullable<ExplainedBlock['reading']>;

type Texts = Readonly<Record<string, string>>;

const DETAILS_TEXTS: Texts = { ...ENTRY_TEXTS, ...GROUP_TEXTS };
const FIXED_ROLES: ReadonlyMap<string, readonly [ExplainedColumn['role'], string]> = new Map([
  ['feature', ['label', 'it names the rows']],
  ['label-again', ['label-again', 'it says the names of the rows again']],
  ['group', ['group', 'its names group the rows']],
  ['status', ['status', 'its words say how much each row is required']],
]);

/** One decimal; never minus zero. */
const rounded = (points: number): number => Math.round(points * 10) / 10 || 0;

function explainClues(clues: readonly Clue[], texts: Texts): Explained['clues'] {
  return clues
    .map(({ id, points }) => ({ id, points: rounded(points), text: texts[id] ?? id }))
    .filter(({ id, points }) => points !== 0 || id === 'configured')
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || b.points - a.points);
}

function explainReading({ kind, score, clues }: ScoredReading, block: Decision['block']): Explained {
  const [kinds, texts]: readonly [Texts, Texts] =
    block === 'details' ? [DETAILS_KINDS, DETAILS_TEXTS] : [KIND_TEXTS, CLUE_TEXTS];
  return {
    name: kind,
    text: kinds[kind] ?? kind,
    points: rounded(score),
    clues: explainClues(clues, texts),
  };
}

function explainColumn({ title, role, range, clues }: ColumnReading): ExplainedColumn {
  const fixed = FIXED_ROLES.get(role);
  const explained = explainClues(clues, ROLE_TEXTS);
  const configured = explained.find(({ id }) => id === 'configured');
  const place = { title, range: rangeToJson(range) };
  if (fixed !== undefined)
    return { ...place, role: fixed[0], reason: configured?.text ?? fixed[1], clues: [] };
  const sign = role === 'target' ? 1 : -1;
  const strongest = explained.find(({ id, points }) => points * sign > 0 && id !== 'always');
  return {
    ...place,
    role: role === 'target' ? 'levels' : 'attribute',
    reason: (configured ?? strongest)?.text ?? ROLE_TEXTS.always,
    clues: explained,
  };
}

function explainDecision(decision: Decision): ExplainedBlock {
  const { block, range, section, taken, reason, chosen, runnerUp, orientation, columns, unread } = decision;
  return {
    block,
    range: rangeToJson(range),
    section,
    accepted: taken,
    reason,
    ...(chosen && { reading: explainReading(chosen, block) }),
    ...(runnerUp && { runnerUp: explainReading(runnerUp, block) }),
    ...(orientation && {
      orientation: {
        name: orientation.value,
        text: orientation.value.replaceAll('-', ' '),
        points: rounded(orientation.score),
        clues: explainClues(orientation.clues, ORIENTATION_TEXTS),
      },
    }),
    ...(columns && { columns: columns.map(explainColumn) }),
    ...(unread?.length && {
      unread: unread.map((one) => ({ text: one.text, reason: one.reason, range: rangeToJson(one.range) })),
    }),
  };
}

/** All blocks of a document in its order. */
export function explainFile({ source, claims, matrices }: MatrixDocument): ExplainedFile {
  return {
    path: source.path,
    format: source.format,
    blocks: claims.decisions
      .toSorted((a, b) => a.range.start.offset - b.range.start.offset)
      .map(explainDecision),
    matrices: matrices.map(({ model: { title, features, targets } }) => ({
      title,
      features: features.length,
      targets: targets.length,
    })),
  };
}

/** The whole report as JSON. */
export function detectionJson(files: readonly ExplainedFile[]): string {
  return jsonText({ schemaVersion: DETECTION_SCHEMA_VERSION, files });
}
