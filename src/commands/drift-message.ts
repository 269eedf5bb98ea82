// Drift in words: what the source says, and what the copy says instead.
import type { Change, DetailChange } from '../model/diff.ts';
import { shownTexts, statesOf } from './diff-report/words.ts';

export interface DriftContext {
  /** The copy, as it is shown. */
  readonly copy: string;
  /** The matrix, where the output holds several. */
  readonly matrix?: string;
  /** Whether the copy has the levels that tests show. */
  readonly isProven?: boolean;
}

const quoted = (words: readonly string[]): string =>
  words.length === 0 ? 'nothing' : `"${shownTexts(words, 80)}"`;

/** What the words of a change are, after the name of the thing. */
function partName({ part, target, feature }: DetailChange): string {
  if (part === 'text') return 'text of the cell';
  if (part === 'history') return 'stage or versions of the cell';
  if (part === 'targetLabel') return 'word for its targets';
  return target && feature && part === 'notes' ? 'notes of the cell' : part;
}

/** What to do about a copy that differs: nobody but the maintainer knows which of the two is right. */
const whatToDo = (source: string): string =>
  `Run \`supportmatrix build\` to write the copy anew; if the copy is right, correct ${source} first.`;

export function driftMessage(change: Change, { copy, matrix, isProven = false }: DriftContext): string {
  const things = [change.feature?.title, change.target?.title].filter((title) => title !== undefined);
  const where = [...(matrix === undefined ? [] : [matrix]), ...things].join(', ') || 'The matrix';
  const isLevel =
    change.feature !== undefined && change.target !== undefined && statesOf(change) !== undefined;
  const source = isProven && isLevel ? 'the evidence' : 'the source';
  return `${where}: ${difference(change, copy, source)}. ${whatToDo(source)}`;
}

function difference(change: Change, copy: string, source: string): string {
  const [verb, what] = change.kind.split('-');
  const state = statesOf(change);
  if (state) {
    const { before = 'nothing', after = 'nothing' } = state;
    return `${source} says ${what === 'status' ? 'the status is ' : ''}${before}, ${copy} says ${after}`;
  }
  switch (change.kind) {
    case 'renamed-matrix':
    case 'renamed-feature':
    case 'renamed-target':
      return `the source calls it ${quoted([change.before.title])}, ${copy} calls it ${quoted([change.after.title])}`;
    default:
      if ('part' in change)
        return `the ${partName(change)} in the source: ${quoted(change.before)}, in ${copy}: ${quoted(change.after)}`;
  }
  return verb === 'removed'
    ? `the source has this ${what}, ${copy} has not`
    : `${copy} has this ${what}, the source has not`;
}

export function driftWords(change: Change): { readonly expected?: string; readonly actual?: string } {
  const { before, after } = statesOf(change) ?? {};
  return { ...(before !== undefined && { expected: before }), ...(after !== undefined && { actual: after }) };
}
