// Bullet lists.
import type { List, ListItem } from 'mdast';
import { skipBlankLines } from '../lines.ts';
import { readListItem } from './list-item.ts';
import { classify, matchBullet } from './markers.ts';
import { isSpread } from './spread.ts';
import type { BlockState } from './state.ts';

export function readBulletList(state: BlockState): void {
  const start = state.index;
  const bullet = state.text.charAt(0);
  const items: ListItem[] = [];
  let blankFinish = true;
  let end = start;
  for (;;) {
    const read = readListItem(state, matchBullet(state.text));
    items.push(read.item);
    blankFinish = read.blankFinish;
    end = state.index;
    const next = skipBlankLines(state.lines, end);
    const text = state.lines[next]?.text ?? '';
    if (!text.startsWith(bullet) || classify(text) !== 'bullet') break;
    state.index = next;
  }
  const position = state.range(start, end);
  const list: List = {
    type: 'list',
    ordered: false,
    spread: isSpread(items),
    children: items,
    position,
    data: { bullet },
  };
  state.out.push(list);
  if (!blankFinish) state.reportUnindent('bullet-list-unindent');
}
