// What a document says of symbols outside of its matrices: a reader finds it, whatever the line says.
import type { DocumentClaims } from '../extract/claims.ts';
import { pushTo, tally } from '../group.ts';
import { memo } from '../memo.ts';
import type { Range } from '../position.ts';
import { firstIndex } from '../search.ts';
import type { MatrixDocument } from './document.ts';
import { lookOf } from './lookalikes.ts';
import { rangeIn } from './phrases.ts';

/** Pictures that are no part of a word, wherever they stand in a line: each, and several as one symbol. */
const PICTURES = [
  /[\p{Extended_Pictographic}\p{So}]\ufe0f?/gu,
  /(?:[\p{Extended_Pictographic}\p{So}]\ufe0f?){2,}/gu,
];
/** What a line may begin with before its first word: marks of lists, quotes and tables, and tags. */
const OPENING = /^(?:[\s>*+|-]|<[^<>]*>)+/u;

type Line = { readonly text: string; readonly offset: number };

/** The lines outside of the tables that were read as matrices. */
export function* linesOutside({ source: { text }, claims }: MatrixDocument): Generator<Line> {
  const tables = tablesOf(claims.decisions.filter(({ taken }) => taken)).sort(
    (a, b) => a.start.offset - b.start.offset,
  );
  let next = 0;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/gu)) {
    while ((tables[next]?.end.offset ?? text.length) <= index) next += 1;
    if ((tables[next]?.start.offset ?? text.length) > index) yield { text: line, offset: index };
  }
}

/** Code, tags and addresses, in which a name follows other rules. */
const CODE = /`[^`]*`|<[^<>]*>|\]\([^()]*\)|\b\w+:\/\/\S+|:[\w-]+:/gu;
const FENCE = /^\s*(?:`{3,}|~{3,})/u;

/** Lines but those of fenced code, with blanks for code, tags and addresses. */
export function* withoutCode(lines: Iterable<Line>): Generator<Line> {
  let isCode = false;
  for (const { text, offset } of lines) {
    if (FENCE.test(text)) isCode = !isCode;
    if (!isCode) yield { text: text.replaceAll(CODE, (code) => ' '.repeat(code.length)), offset };
  }
}

const linesOf = (text: string): readonly Line[] =>
  [...text.matchAll(/[^\r\n]+/gu)].map(({ 0: line, index }) => ({ text: line, offset: index }));

/** Numbered marks such as `[^2]`, by label: Markdown leaves those as text that nothing defines. */
export const numberedMarks = memo(({ source }: MatrixDocument): ReadonlyMap<string, readonly Range[]> => {
  const marks = new Map<string, Range[]>();
  for (const { text, offset } of source.format === 'markdown' ? withoutCode(linesOf(source.text)) : []) {
    for (const {
      0: { length },
      1: label = '',
      index,
    } of text.matchAll(/\[\^(\d{1,2})\](?!:)/gu))
      pushTo(marks, label, rangeIn(source, offset + index, offset + index + length));
  }
  return marks;
});

/** An item of a list that is a link into the document. */
const ENTRY = /^\s*(?:[-*+]|\d{1,3}[.)])\s+\[([^[\]]{1,200})\]\(#([^()\s]{1,200})\)/u;

export interface Entry {
  readonly title: string;
  readonly anchor: string;
  /** The address, with its `#`. */
  readonly range: Range;
}

/** The lines of tables of contents. */
export function entriesOf(document: MatrixDocument): readonly Entry[] {
  return [...linesOutside(document)].flatMap(({ text, offset }) => {
    const [whole, title, anchor] = ENTRY.exec(text) ?? [];
    if (whole === undefined || title === undefined || anchor === undefined) return [];
    const end = offset + whole.length - 1;
    return [{ title, anchor, range: rangeIn(document.source, end - anchor.length - 1, end) }];
  });
}

/** A short sign in code or quotation marks: "losses are marked with `L`". */
const QUOTED = /[`"“']([^\s`"“”']{1,3})[`"”']/gu;

/** What lines begin with, and pictures and quoted signs anywhere in them: a legend may say more than a level, or say it oddly. */
const symbolsOutside = memo((document: MatrixDocument): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const { text: line } of linesOutside(document)) {
    for (const pictures of PICTURES)
      for (const [picture] of line.matchAll(pictures)) found.add(lookOf(picture));
    for (const [, quoted = ''] of line.matchAll(QUOTED)) found.add(lookOf(quoted));
    const symbol = leadOf(line.replace(OPENING, ''));
    if (symbol !== undefined) found.add(lookOf(symbol));
  }
  return found;
});

/** What a line begins with, if more follows; a word only where the line explains it: `D = deprecated`. */
function leadOf(line: string): string | undefined {
  const [first, second] = line.split(/[\s`]+/u).filter((word) => word !== '');
  if (first === undefined || second === undefined) return undefined;
  const word = /^(\p{L}+)([:=]?)$/u.exec(first);
  if (word === null) return first;
  return word[2] !== '' || /^[=:–—-]/u.test(second) ? word[1] : undefined;
}

/** Whether the text around the matrices speaks of a symbol. */
export function isMentioned(symbol: string, document: MatrixDocument): boolean {
  return symbolsOutside(document).has(lookOf(symbol));
}

/** What stands before the mark of a note: a heading's signs, marks of lists and quotes, tags, brackets. */
const BEFORE_NOTE = /^(?:#+\s)?(?:[\s>|+-]|\*(?=\s)|<[^<>]*>)*(?:\*+(?=\d))?[\\[(_^]*/u;
/** A number, a letter with a bracket or a stop behind it, or stars. */
const NOTE = /^(?:\d{1,3}(?=[\s\]).:*_<{])|\p{L}(?=[\]).:])|\*+|[†‡§¶]+)/u;
const HEADING = /^(?:#{1,6}\s|[=~^"'`+*-]{4,}\s*$)/u;

/** Of the lines behind a mark that may be notes, so many are looked at. */
const FAR = 200;

interface NoteLine extends Line {
  readonly label: string;
}

/** Lines that may be notes, and the heads of sections, in order. */
const noteLines = memo((document: MatrixDocument): readonly NoteLine[] =>
  [...linesOutside(document)].flatMap(({ text, offset }) => {
    const label = NOTE.exec(text.replace(BEFORE_NOTE, ''))?.[0];
    const note = label === undefined ? [] : [{ label, text, offset }];
    return HEADING.test(text) ? [...note, { label: '', text, offset }] : note;
  }),
);

/** The line between a mark and the next heading that seems to be the note of the mark. */
export function likelyNote(label: string, mark: Range, document: MatrixDocument): Range | undefined {
  const lines = noteLines(document);
  const from = firstIndex(lines.length, (index) => (lines[index]?.offset ?? 0) > mark.start.offset);
  for (const { label: found, text, offset } of lines.slice(from, from + FAR)) {
    if (found === label) return rangeIn(document.source, offset, offset + text.length);
    if (found === '') return undefined;
  }
  return undefined;
}

/** Where the tables among blocks stand. */
export function tablesOf(decisions: DocumentClaims['decisions']): Range[] {
  return decisions.flatMap(({ block, range }) => (block === 'table' ? [range] : []));
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const timesOf = memo(({ source }: MatrixDocument) => tally(wordsOf(source.text)));

/** Whether a document has the words in which a name differs from another in more than the name's own places: no slip. */
export function isSaidElsewhere(
  name: string,
  other: string,
  places: number,
  document: MatrixDocument,
): boolean {
  const shared = new Set(wordsOf(other));
  const own = wordsOf(name).filter((word) => !shared.has(word));
  return own.length > 0 && own.every((word) => (timesOf(document).get(word) ?? 0) > places);
}
