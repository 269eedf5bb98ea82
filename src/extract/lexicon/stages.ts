// How far something is on its way: `beta`, `planned`, `removed`.
import type { History, Level, Stage } from '../support.ts';
import { foldSign } from '../text/fold.ts';
import { headSigns } from './heads.ts';
import { PRESET_SIGNS } from './levels.ts';

/** What a piece of text says of time. */
export type Said = { readonly [K in keyof History]?: History[K] | undefined };

/** How far something is on its way, by the word that a text begins with; undefined where others follow: `planned or beta`. */
export function stageOf(text: string): Stage | undefined {
  for (const { sign, length } of headSigns(text.trim())) {
    const known = PRESET_SIGNS.get(foldSign(sign));
    if (known !== undefined)
      return /^\s*(?:[/|,&+]|or\b|and\b)/iu.test(text.trim().slice(length)) ? undefined : known.stage;
  }
  return undefined;
}

/** Stages of what is not there yet: a version beside them is a plan. */
export const AHEAD: ReadonlySet<Stage | undefined> = new Set(['planned', 'in-progress']);

/** Whether a feature of that level can be at that stage. */
export function fitsStage(level: Level, stage: Stage): boolean {
  if (level === 'complete') return !AHEAD.has(stage) && stage !== 'removed';
  return level !== 'not-applicable' && !(level === 'partial' && stage === 'removed');
}
