// The words for what changed, shared by the reports for people.

import { formatStatus } from '../../extract/lexicon/status.ts';
import type { Change, ChangeKind } from '../../model/diff.ts';
import { shownTitle } from '../../model/titles.ts';

interface KindWords {
  readonly one: string;
  readonly many: string;
  /** Above a list of them. */
  readonly heading: string;
}

export const KIND_WORDS: { readonly [kind in ChangeKind]: KindWords } = {
  'removed-matrix': { one: 'matrix removed', many: 'matrices removed', heading: 'Matrices removed' },
  'added-matrix': { one: 'matrix added', many: 'matrices added', heading: 'Matrices added' },
  'renamed-matrix': { one: 'matrix renamed', many: 'matrices renamed', heading: 'Matrices renamed' },
  regression: { one: 'regression', many: 'regressions', heading: 'Regressions' },
  'removed-feature': { one: 'feature removed', many: 'features removed', heading: 'Features removed' },
  'removed-target': { one: 'target removed', many: 'targets removed', heading: 'Targets removed' },
  'loosened-status': { one: 'status loosened', many: 'statuses loosened', heading: 'Statuses loosened' },
  'tightened-status': { one: 'status tightened', many: 'statuses tightened', heading: 'Statuses tightened' },
  'changed-status': { one: 'status changed', many: 'statuses changed', heading: 'Statuses changed' },
  'changed-level': { one: 'level changed', many: 'levels changed', heading: 'Levels changed' },
  improvement: { one: 'improvement', many: 'improvements', heading: 'Improvements' },
  'added-feature': { one: 'feature added', many: 'features added', heading: 'Features added' },
  'added-target': { one: 'target added', many: 'targets added', heading: 'Targets added' },
  'renamed-feature': { one: 'feature renamed', many: 'features renamed', heading: 'Features renamed' },
  'renamed-target': { one: 'target renamed', many: 'targets renamed', heading: 'Targets renamed' },
  'moved-feature': {
    one: 'feature moved',
    many: 'features moved',
    heading: 'Features moved to another group',
  },
  'changed-commands': { one: 'change of commands', many: 'changes of commands', heading: 'Commands changed' },
  'changed-notes': { one: 'change of notes', many: 'changes of notes', heading: 'Notes changed' },
  'changed-text': { one: 'change of a text', many: 'changes of texts', heading: 'Texts of cells changed' },
  'changed-attributes': {
    one: 'change of attributes',
    many: 'changes of attributes',
    heading: 'Attributes changed',
  },
  'changed-details': { one: 'other change', many: 'other changes', heading: 'Other changes' },
};

/** `2 regressions, 1 feature added` */
export function countsText(counts: ReadonlyMap<ChangeKind, number>): string {
  return [...counts]
    .map(([kind, count]) => `${count} ${KIND_WORDS[kind][count === 1 ? 'one' : 'many']}`)
    .join(', ');
}

/** Before and after in words, as far as the kind has them; each on one line. */
export function valuesOf(change: Change): { readonly before: string; readonly after: string } | undefined {
  switch (change.kind) {
    case 'improvement':
    case 'regression':
    case 'changed-level':
      return { before: change.before ?? 'not stated', after: change.after ?? 'not stated' };
    case 'tightened-status':
    case 'loosened-status':
    case 'changed-status': {
      const text = (status: typeof change.before) => (status ? formatStatus(status) : 'none');
      return { before: text(change.before), after: text(change.after) };
    }
    case 'renamed-matrix':
      return { before: shownTitle(change.before), after: shownTitle(change.after) };
    case 'renamed-feature':
    case 'renamed-target':
      return { before: change.before.title, after: change.after.title };
    default:
      if (!('part' in change)) return undefined;
      return { before: wordsText(change.before), after: wordsText(change.after) };
  }
}

const SHOWN_CHARACTERS = 160;

function wordsText(words: readonly string[]): string {
  const text = words.join('; ').replace(/\s+/g, ' ');
  const characters = [...text];
  if (text === '') return 'none';
  return characters.length > SHOWN_CHARACTERS ? `${characters.slice(0, SHOWN_CHARACTERS).join('')}…` : text;
}

/** What is said of a change besides its values: how sure a rename is, which detail it is. */
export function remarkOf(change: Change): string {
  if ('similarity' in change && change.similarity !== undefined) {
    return `taken for the same: ${Math.round(change.similarity * 100)} % alike`;
  }
  return change.kind === 'changed-details' ? change.part : '';
}
