// What a cell of the page says beside its level: the document's words, without marks of notes that stand with them.
import type { Cell } from '../../model/schema.ts';
import { untoldHistory } from '../fields.ts';

/** A mark of a footnote at the end of a text, in any notation. */
const MARK = /\s?(?:\[\^?[^[\]\s]{1,12}\]_?|\((?:\d{1,3}|\p{L}|\*{1,5})\)|[⁰¹²³⁴⁵⁶⁷⁸⁹*†‡§¶])$/u;

/** A cell has no more marks than this. */
const MOST_MARKS = 20;

function withoutMarks(text: string, most = MOST_MARKS): string {
  const rest = text.replace(MARK, '');
  return rest === text || most === 0 ? rest : withoutMarks(rest, most - 1);
}

/** What the cell says beside its level, of time too; nothing where that is all it says. */
export function cellText(cell: Cell): string | undefined {
  const time = untoldHistory(cell).map(([key, value]) =>
    key === 'stage' ? value.replaceAll('-', ' ') : `${key} ${value}`,
  );
  const said = [ownText(cell) ?? [], time].flat();
  return said.length > 0 ? said.join(', ') : undefined;
}

/** Nothing where only a sign is left, which the level says already. */
function ownText({ text, notes }: Cell): string | undefined {
  if (text === undefined || notes === undefined) return text;
  const words = withoutMarks(text).trim();
  return /[\p{L}\p{N}]/u.test(words) ? words : undefined;
}
