// The stage and the versions of a cell: those given for it, and those that its words tell.
import type { History, Level, Stage } from '../support.ts';
import { foldSign } from '../text/fold.ts';
import { PRESET_SIGNS } from './levels.ts';
import { fitsStage, type Said } from './stages.ts';
import { saidInWords } from './time-words.ts';

/** Stages of what goes or has gone, so that a version tells when, also where the level is missing. */
const ENDING: ReadonlySet<Stage | undefined> = new Set(['deprecated', 'removed']);

/** A sign or a word that only answers, which is what most cells are. */
function isTimeless(text: string): boolean {
  const known = PRESET_SIGNS.get(foldSign(text));
  return known !== undefined && known.stage === undefined;
}

/** The keys of time alone, without those that are blank. */
export function historyOf({ stage, since, until }: Said): History {
  return {
    ...(stage !== undefined && { stage }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
  };
}

/** What the text and the notes of a cell say of time, whatever its level. */
export function saidOfTime(text: string | undefined, notes: readonly string[]): History {
  return notes.length === 0 && (text === undefined || isTimeless(text))
    ? {}
    : historyOf(saidInWords(text, notes));
}

/** The same, as far as the level allows. */
export function historyIn(level: Level, text: string | undefined, notes: readonly string[]): History {
  const { stage, since, until } = saidOfTime(text, notes);
  const isEnding = ENDING.has(stage);
  // `until 2.0` beside a no says until when there was none.
  const hasSince = level === 'complete' || level === 'partial' || isEnding;
  const hasUntil = level === 'complete' || isEnding;
  return historyOf({
    stage: stage !== undefined && fitsStage(level, stage) ? stage : undefined,
    since: hasSince ? since : undefined,
    until: hasUntil ? until : undefined,
  });
}

/** What a cell says of time: what is `given` for it, and what its words tell beside that. */
export function cellHistory(
  given: History | undefined,
  level: Level,
  text: string | undefined,
  notes: readonly string[],
): History {
  const told = historyIn(level, text, notes);
  if (given === undefined) return told;
  // Beside a symbol for a stage, a version says when that began.
  return given.stage === undefined || given.stage === told.stage ? { ...told, ...given } : given;
}

/** What a cell says of time, and its words alone do not tell: by key, in the order of writing. */
export function untoldHistory(
  cell: History & { readonly level: Level; readonly text?: string; readonly notes?: readonly string[] },
): readonly (readonly [key: string, value: string])[] {
  const told = historyIn(cell.level, cell.text, cell.notes ?? []);
  // Beside another stage than they tell, the words tell no version either.
  const isOther = cell.stage !== undefined && cell.stage !== told.stage;
  const known: Readonly<Record<string, string>> = isOther ? {} : { ...told };
  return Object.entries(historyOf(cell)).filter(([key, value]) => known[key] !== value);
}
