// How the blocks of documents were read, as `lint --explain-detection --format json` prints it.

import type { Clue, ColumnReading, Decision, ScoredReading } from '../../extract/claims.ts';
import { ENTRY_TEXTS, GROUP_TEXTS } from '../../extract/details/clues.ts';
import { KIND_TEXTS as DETAILS_KINDS } from '../../extract/details/decide.ts';
import { CLUE_TEXTS, KIND_TEXTS, ORIENTATION_TEXTS, ROLE_TEXTS } from '../../extract/interpret/explain.ts';
import type { MatrixDocument } from '../../lint/document.ts';
import type { Range } from '../../position.ts';
import { rangeToJson } from '../../report/json.ts';
import { visibleJson } from '../../visible-json.ts';

export const DETECTION_SCHEMA_VERSION = 1;

/** What a column is for; `levels` are targets, or features where targets stand in rows. */
export const COLUMN_ROLES = ['label', 'label-again', 'group', 'status', 'levels', 'attribute'] as const;

interface ExplainedClue {
  readonly id: string;
  /** With one decimal. */
  readonly points: number;
  readonly text: string;
}

interface Explained {
  readonly name: string;
  readonly text: string;
  readonly points: number;
  /** The strongest first. */
  readonly clues: readonly ExplainedClue[];
}

interface ExplainedColumn {
  readonly title: string;
  readonly role: (typeof COLUMN_ROLES)[number];
  readonly reason: string;
  readonly range: Range;
  readonly clues: readonly ExplainedClue[];
}

export interface ExplainedBlock {
  readonly block: Decision['block'];
  readonly range: Range;
  readonly section: readonly string[];
  readonly accepted: boolean;
  readonly reason: string;
  readonly reading?: Explained;
  readonly runnerUp?: Explained;
  readonly orientation?: Explained;
  readonly columns?: readonly ExplainedColumn[];
  readonly unread?: readonly { readonly text: string; readonly reason: string; readonly range: Range }[];
}

export interface ExplainedFile {
  readonly path: string;
  readonly format: string;
  readonly blocks: readonly ExplainedBlock[];
  readonly matrices: readonly {
    readonly title: string;
    readonly features: number;
    readonly targets: number;
  }[];
}

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

function explainClues(clues: readonly Clue[], texts: Texts): readonly ExplainedClue[] {
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
  return `${visibleJson(JSON.stringify({ schemaVersion: DETECTION_SCHEMA_VERSION, files }, undefined, 2))}\n`;
}
