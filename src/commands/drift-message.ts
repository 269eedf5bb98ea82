// Drift in words: what the source says, and what the copy says instead.
import { formatStatus } from '../extract/lexicon/status.ts';
import type { Change, DetailChange } from '../model/diff.ts';

/** What a message needs besides the change. */
export interface DriftContext {
  /** The copy, as it is shown. */
  readonly copy: string;
  /** The matrix, where the output holds several. */
  readonly matrix?: string;
}

const SHOWN_CHARACTERS = 80;

/** Some words in quotes, cut where they are long; `nothing` where there are none. */
function quoted(words: readonly string[]): string {
  if (words.length === 0) return 'nothing';
  const text = words.join('; ').replace(/\s+/g, ' ');
  const characters = [...text];
  const cut =
    characters.length > SHOWN_CHARACTERS ? `${characters.slice(0, SHOWN_CHARACTERS).join('')}…` : text;
  return `"${cut}"`;
}

/** What the words of a change are, after the name of the thing. */
function partName({ part, target, feature }: DetailChange): string {
  if (part === 'text') return 'text of the cell';
  if (part === 'targetLabel') return 'word for its targets';
  return target && feature && part === 'notes' ? 'notes of the cell' : part;
}

/** What to do about a copy that differs: nobody but the maintainer knows which of the two is right. */
const WHAT_TO_DO =
  'Run `supportmatrix build` to write the copy anew; if the copy is right, correct the source first.';

/** Where, what the source says, what the copy says; and what to do. */
export function driftMessage(change: Change, { copy, matrix }: DriftContext): string {
  const things = [change.feature?.title, change.target?.title].filter((title) => title !== undefined);
  const where = [...(matrix === undefined ? [] : [matrix]), ...things].join(', ') || 'The matrix';
  return `${where}: ${difference(change, copy)}. ${WHAT_TO_DO}`;
}

function difference(change: Change, copy: string): string {
  switch (change.kind) {
    case 'removed-matrix':
      return `the source has this matrix, ${copy} has not`;
    case 'removed-feature':
      return `the source has this feature, ${copy} has not`;
    case 'removed-target':
      return `the source has this target, ${copy} has not`;
    case 'added-matrix':
      return `${copy} has this matrix, the source has not`;
    case 'added-feature':
      return `${copy} has this feature, the source has not`;
    case 'added-target':
      return `${copy} has this target, the source has not`;
    case 'renamed-matrix':
    case 'renamed-feature':
    case 'renamed-target':
      return `the source calls it ${quoted([change.before.title])}, ${copy} calls it ${quoted([change.after.title])}`;
    case 'improvement':
    case 'regression':
    case 'changed-level':
      return `the source says ${change.before ?? 'nothing'}, ${copy} says ${change.after ?? 'nothing'}`;
    case 'tightened-status':
    case 'loosened-status':
    case 'changed-status': {
      const [before, after] = [change.before, change.after].map((status) =>
        status ? formatStatus(status) : 'nothing',
      );
      return `the source says the status is ${before}, ${copy} says ${after}`;
    }
    default:
      return `the ${partName(change)} in the source: ${quoted(change.before)}, in ${copy}: ${quoted(change.after)}`;
  }
}

/** What the source says, and what the copy says, in a word each, where a word says it. */
export function driftWords(change: Change): { readonly expected?: string; readonly actual?: string } {
  switch (change.kind) {
    case 'improvement':
    case 'regression':
    case 'changed-level':
      return {
        ...(change.before !== undefined && { expected: change.before }),
        ...(change.after !== undefined && { actual: change.after }),
      };
    case 'tightened-status':
    case 'loosened-status':
    case 'changed-status':
      return {
        ...(change.before !== undefined && { expected: formatStatus(change.before) }),
        ...(change.after !== undefined && { actual: formatStatus(change.after) }),
      };
    default:
      return {};
  }
}
