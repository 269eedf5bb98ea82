// The words for what changed, shared by the reports for people.
import { formatStatus } from '../../extract/lexicon/status.ts';
import type { Change, ChangeKind } from '../../model/diff.ts';
import { shownTitle } from '../../model/ids.ts';

/** A change of each kind, several of them, and what stands above a list of them where it is not the same. */
const KIND_WORDS: { readonly [kind in ChangeKind]: readonly [one: string, many: string, heading?: string] } =
  {
    'removed-matrix': ['matrix removed', 'matrices removed'],
    'added-matrix': ['matrix added', 'matrices added'],
    'renamed-matrix': ['matrix renamed', 'matrices renamed'],
    regression: ['regression', 'regressions'],
    'removed-feature': ['feature removed', 'features removed'],
    'removed-target': ['target removed', 'targets removed'],
    'loosened-status': ['status loosened', 'statuses loosened'],
    'tightened-status': ['status tightened', 'statuses tightened'],
    'changed-status': ['status changed', 'statuses changed'],
    'changed-level': ['level changed', 'levels changed'],
    improvement: ['improvement', 'improvements'],
    'added-feature': ['feature added', 'features added'],
    'added-target': ['target added', 'targets added'],
    'renamed-feature': ['feature renamed', 'features renamed'],
    'renamed-target': ['target renamed', 'targets renamed'],
    'moved-feature': ['feature moved', 'features moved', 'features moved to another group'],
    'changed-commands': ['change of commands', 'changes of commands', 'commands changed'],
    'changed-notes': ['change of notes', 'changes of notes', 'notes changed'],
    'changed-text': ['change of a text', 'changes of texts', 'texts of cells changed'],
    'changed-attributes': ['change of attributes', 'changes of attributes', 'attributes changed'],
    'changed-details': ['other change', 'other changes'],
  };

export function headingOf(kind: ChangeKind): string {
  const [, many, heading = many] = KIND_WORDS[kind];
  return heading.charAt(0).toUpperCase() + heading.slice(1);
}

/** `2 regressions, 1 feature added` */
export function countsText(counts: ReadonlyMap<ChangeKind, number>): string {
  return [...counts].map(([kind, count]) => `${count} ${KIND_WORDS[kind][count === 1 ? 0 : 1]}`).join(', ');
}

/** Of a change of level or status: each in a word; absent where that version has none. */
export function statesOf(change: Change): { readonly before?: string; readonly after?: string } | undefined {
  switch (change.kind) {
    case 'improvement':
    case 'regression':
    case 'changed-level':
      return change;
    case 'tightened-status':
    case 'loosened-status':
    case 'changed-status': {
      const { before, after } = change;
      return {
        ...(before && { before: formatStatus(before) }),
        ...(after && { after: formatStatus(after) }),
      };
    }
    default:
      return undefined;
  }
}

/** Before and after in words, as far as the kind has them; each on one line. */
export function valuesOf(change: Change): { readonly before: string; readonly after: string } | undefined {
  const state = statesOf(change);
  if (state) {
    const none = change.kind.endsWith('-status') ? 'none' : 'not stated';
    return { before: state.before ?? none, after: state.after ?? none };
  }
  switch (change.kind) {
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

/** Some texts on one line, cut where they have more than so many characters. */
export function shownTexts(texts: readonly string[], most: number): string {
  const line = texts.join('; ').replace(/\s+/g, ' ');
  const characters = [...line];
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : line;
}

const wordsText = (words: readonly string[]): string => shownTexts(words, 160) || 'none';

/** What is said of a change besides its values: how sure a rename is, which detail it is. */
export function remarkOf(change: Change): string {
  if ('similarity' in change && change.similarity !== undefined) {
    return `taken for the same: ${Math.round(change.similarity * 100)} % alike`;
  }
  return change.kind === 'changed-details' ? change.part : '';
}
