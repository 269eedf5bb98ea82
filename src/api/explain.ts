// How the tables, lists and data of a document were read, and why.
import type { Clue, ColumnReading, Decision, ScoredReading } from '../extract/decision.ts';
import { ENTRY_TEXTS, GROUP_TEXTS } from '../extract/details/clues.ts';
import { KIND_TEXTS as DETAILS_KINDS } from '../extract/details/decide.ts';
import { CLUE_TEXTS, KIND_TEXTS, ORIENTATION_TEXTS, ROLE_TEXTS } from '../extract/interpret/explain.ts';
import type { MatrixDocument as Read } from '../lint/document.ts';
import type { Range } from '../position.ts';
import { rangeToJson } from '../report/json.ts';
import { type MatrixDocument, readingOf, type UnreadText } from './document.ts';

/** What speaks for a reading, or against it. */
export interface ExplainedClue {
  /** What was measured. */
  readonly id: string;
  /** Over 0 where it speaks for the reading, under 0 where it speaks against it; one decimal. */
  readonly points: number;
  /** The same in words. */
  readonly text: string;
}

/** One way to read a block. */
export interface ExplainedReading {
  /** What it is read as: `matrix`, `details`, `parameters`, `features-in-rows` and so on. */
  readonly name: string;
  /** The same in words. */
  readonly text: string;
  /** The sum of the clues; one decimal. */
  readonly points: number;
  /** The strongest first; those of 0.0 points are left out. */
  readonly clues: readonly ExplainedClue[];
}

/** What a column of a table is. */
export interface ExplainedColumn {
  /** The header; empty where there is none. */
  readonly title: string;
  /** `levels` are those of targets, or of features where targets stand in rows. */
  readonly role: 'label' | 'label-again' | 'group' | 'status' | 'levels' | 'attribute';
  /** The strongest clue in words. */
  readonly reason: string;
  /** Where the header stands. */
  readonly range: Range;
  /** The strongest first. */
  readonly clues: readonly ExplainedClue[];
}

/** How a table, a list of details, a legend or a data file was read. */
export interface ExplainedBlock {
  /** How it is written down. */
  readonly block: 'table' | 'details' | 'legend' | 'data';
  /** Where it stands. */
  readonly range: Range;
  /** The headings above it, outermost first. */
  readonly section: readonly string[];
  /** Whether it is a matrix or a part of one. */
  readonly accepted: boolean;
  /** Why. */
  readonly reason: string;
  /** As what it is read; absent where nothing was weighed. */
  readonly reading?: ExplainedReading;
  /** The reading that came second. */
  readonly runnerUp?: ExplainedReading;
  /** Whether features stand in rows or in columns. */
  readonly orientation?: ExplainedReading;
  /** From left to right. */
  readonly columns?: readonly ExplainedColumn[];
  /** What it says that was not read. */
  readonly unread?: readonly UnreadText[];
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

function explainReading({ kind, score, clues }: ScoredReading, block: Decision['block']): ExplainedReading {
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
export function explainBlocks({ claims }: Read): readonly ExplainedBlock[] {
  return claims.decisions
    .toSorted((a, b) => a.range.start.offset - b.range.start.offset)
    .map(explainDecision);
}

/**
 * Explains how the tables, lists and data of a document were read: what they are, what their columns are, and why.
 *
 * @throws TypeError where an argument is wrong.
 */
export function explain(document: MatrixDocument): readonly ExplainedBlock[] {
  return explainBlocks(readingOf('explain(document)', document).document);
}
