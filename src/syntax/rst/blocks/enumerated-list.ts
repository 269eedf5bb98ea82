// Enumerated lists.
import type { List, ListItem } from 'mdast';
import { skipBlankLines, textAt } from '../lines.ts';
import { type Enumerator, matchEnumerator, nextEnumerators, readEnumerator } from './enumerator.ts';
import { readListItem } from './list-item.ts';
import { classify } from './markers.ts';
import { isSpread } from './spread.ts';
import type { BlockState } from './state.ts';

/** False where the line turns out to be a text that only looks like an item. */
export function readEnumeratedList(state: BlockState): boolean {
  const match = matchEnumerator(state.text);
  if (match === undefined) return false;
  const first = readEnumerator(match);
  if (first.ordinal === undefined || !isListItem(state, state.index, first)) return false;
  const start = state.index;
  if (first.ordinal !== 1) state.context.report('list-start', state.line().range(0, first.end), first.text);
  const items: ListItem[] = [];
  let automatic = first.sequence === '#';
  let current: Enumerator | undefined = first;
  let blankFinish = true;
  let end = start;
  while (current !== undefined) {
    const read = readListItem(state, current.end);
    items.push(read.item);
    blankFinish = read.blankFinish;
    end = state.index;
    const at = skipBlankLines(state.lines, end);
    const next = nextItem(state, at, current, first, automatic);
    if (next !== undefined) state.index = at;
    automatic ||= next?.sequence === '#';
    current = next;
  }
  state.out.push(makeList(state, first, items, start, end));
  if (!blankFinish) state.reportUnindent('enumerated-list-unindent');
  return true;
}

function makeList(state: BlockState, first: Enumerator, items: ListItem[], start: number, end: number): List {
  return {
    type: 'list',
    ordered: true,
    start: first.ordinal ?? 1,
    spread: isSpread(items),
    children: items,
    position: state.range(start, end),
    data: {
      enumeration: first.sequence === '#' ? 'arabic' : first.sequence,
      prefix: first.prefix,
      suffix: first.suffix,
    },
  };
}

/** The enumerator of the line at `at`, where it goes on with the list; otherwise another list begins, or none. */
function nextItem(
  state: BlockState,
  at: number,
  last: Enumerator,
  first: Enumerator,
  automatic: boolean,
): Enumerator | undefined {
  const text = textAt(state.lines, at);
  const match = text === '' || classify(text) !== 'enumerator' ? undefined : matchEnumerator(text);
  if (match === undefined || match.prefix !== first.prefix || match.suffix !== first.suffix) return undefined;
  const kind = first.sequence === '#' ? 'arabic' : first.sequence;
  const next = readEnumerator(match, kind);
  if (next.sequence !== '#') {
    if (next.sequence !== kind || automatic || next.ordinal !== (last.ordinal ?? 0) + 1) return undefined;
  }
  return next.ordinal !== undefined && isListItem(state, at, next) ? next : undefined;
}

/** An item is followed by a blank or indented line, or by the enumerator that comes next. */
function isListItem(state: BlockState, at: number, enumerator: Enumerator): boolean {
  if (at + 1 >= state.lines.length) return true;
  const text = textAt(state.lines, at + 1);
  if (text.slice(0, 1).trim() === '') return true;
  return nextEnumerators(enumerator)?.some((next) => text.startsWith(next)) ?? false;
}
