// Bullet lists and enumerated lists.
import type { List, ListItem, Node } from 'mdast';
import { textAt } from '../lines.ts';
import { type Enumerator, matchEnumerator, nextEnumerators, readEnumerator } from './enumerator.ts';
import { classify, matchBullet } from './markers.ts';
import type { BlockState } from './state.ts';

export function readBulletList(state: BlockState): void {
  const start = state.index;
  const bullet = state.text.charAt(0);
  const items = state.series(
    () => readListItem(state, matchBullet(state.text)),
    (text) => text.startsWith(bullet) && classify(text) === 'bullet',
  );
  addList(state, items, start, { bullet });
  state.reportUnindent('bullet-list-unindent');
}

/** False where the line turns out to be a text that only looks like an item. */
export function readEnumeratedList(state: BlockState): boolean {
  const match = matchEnumerator(state.text);
  if (match === undefined) return false;
  const first = readEnumerator(match);
  if (first.ordinal === undefined || !isListItem(state, state.index, first)) return false;
  const { index: start } = state;
  const { ordinal, prefix, suffix } = first;
  if (ordinal !== 1) state.context.report('list-start', state.line().range(0, first.end), first.text);
  const enumeration = first.sequence === '#' ? 'arabic' : first.sequence;
  let automatic = first.sequence === '#';
  let current = first;
  const items = state.series(
    () => readListItem(state, current.end),
    (_text, at) => {
      const next = nextItem(state, at, current, first, automatic);
      automatic ||= next?.sequence === '#';
      current = next ?? current;
      return next !== undefined;
    },
  );
  addList(state, items, start, { enumeration, prefix, suffix }, ordinal);
  state.reportUnindent('enumerated-list-unindent');
  return true;
}

/** Reads the item at hand, whose marker is `width` characters wide. */
function readListItem(state: BlockState, width: number): ListItem {
  const start = state.index;
  const block = state.take(state.text.length > width ? { blockIndent: width } : { firstIndent: width });
  const children = state.context.nested(block.lines);
  return { type: 'listItem', spread: isSpread(children), children, position: state.range(start, block.next) };
}

function addList(
  state: BlockState,
  children: ListItem[],
  start: number,
  data: NonNullable<List['data']>,
  ordinal?: number,
): void {
  const ordered = ordinal !== undefined;
  const position = state.range(start, state.index);
  const spread = isSpread(children);
  state.out.push({
    type: 'list',
    ordered,
    ...(ordered && { start: ordinal }),
    spread,
    children,
    position,
    data,
  });
}

/** Whether a blank line stands between two of the nodes. */
function isSpread(nodes: readonly Node[]): boolean {
  return nodes.some((node, index) => {
    const before = nodes[index - 1];
    if (before?.position === undefined || node.position === undefined) return false;
    return node.position.start.line - before.position.end.line > 1;
  });
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
