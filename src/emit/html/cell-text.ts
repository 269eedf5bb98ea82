// What a cell of the page says beside its level: the document's words, without marks of notes that stand with them.
import type { Cell } from '../../model/schema.ts';

/** Marks of footnotes at the end of a text, in every notation. */
const MARKS =
  /(?:\s?(?:\[\^?[^[\]\s]{1,12}\]_?|\((?:\d{1,3}|\p{L}|\*{1,5})\)|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|[*†‡§¶]{1,5}))+$/u;

/** Nothing where only a sign is left, which the level says already. */
export function cellText({ text, notes }: Cell): string | undefined {
  if (text === undefined || notes === undefined) return text;
  const words = text.replace(MARKS, '').trim();
  return /[\p{L}\p{N}]/u.test(words) ? words : undefined;
}
