// Explicit markup: what begins with `..` (footnotes, targets, directives, comments) or `__`.
import { isDigitCode } from '../chars.ts';
import { readDirective } from '../directives/directive.ts';
import { NameScanner } from '../inline/names-scan.ts';
import { readComment } from './comment.ts';
import { readFootnote } from './footnote.ts';
import { matchMark, skipSpaces } from './markers.ts';
import type { BlockState } from './state.ts';
import { readSubstitution } from './substitution.ts';
import { readAnonymousTarget, readTarget } from './target.ts';

/** Reads the constructs that follow each other without a blank line; tells only at the last whether one is missing. */
export function readExplicitMarkup(state: BlockState): void {
  let blankFinish = readOne(state);
  while (state.index < state.lines.length && isExplicit(state.text)) blankFinish = readOne(state);
  if (!blankFinish && state.index < state.lines.length) state.reportUnindent('explicit-markup-unindent');
}

function isExplicit(text: string): boolean {
  return matchMark(text, '..') > 0 || matchMark(text, '__') > 0;
}

/** Each reader takes the construct in and answers whether a blank line follows it. */
function readOne(state: BlockState): boolean {
  const { text } = state;
  if (text.startsWith('__')) return readAnonymousTarget(state, matchMark(text, '__'));
  const start = matchMark(text, '..');
  return readMarked(state, start) ?? readComment(state, start);
}

/** Undefined where what follows the dots is a comment. */
function readMarked(state: BlockState, start: number): boolean | undefined {
  const { text } = state;
  if (start === 2) return undefined;
  const next = text[start + 1];
  switch (text[start]) {
    case '[': {
      const label = matchLabel(text, start);
      if (label !== undefined) return readFootnote(state, label);
      break;
    }
    case '_':
      if (next !== undefined && next !== ' ') return readTarget(state, start + 1);
      break;
    case '|':
      if (next !== undefined && next !== ' ') return readSubstitution(state, start + 1);
      break;
  }
  const nameEnd = matchDirective(text, start);
  return nameEnd === undefined ? undefined : readDirective(state, start, nameEnd);
}

/** The label of a footnote or a citation. */
export interface Label {
  readonly kind: 'footnote' | 'citation';
  readonly text: string;
  /** Where the content begins. */
  readonly end: number;
}

function matchLabel(text: string, start: number): Label | undefined {
  const labelStart = start + 1;
  const names = new NameScanner(text);
  const first = text[labelStart];
  let end = labelStart;
  while (isDigitCode(text.charCodeAt(end))) end++;
  const isNumber = end > labelStart && text[end] === ']';
  if (first === '*') end = labelStart + 1;
  else if (first === '#') end = names.end(labelStart + 1);
  else if (!isNumber) end = names.end(labelStart);
  if (end === labelStart || text[end] !== ']') return undefined;
  const after = skipSpaces(text, end + 1);
  if (after === end + 1 && after < text.length) return undefined;
  const kind = isNumber || first === '*' || first === '#' ? 'footnote' : 'citation';
  return { kind, text: text.slice(labelStart, end), end: after };
}

/** Where the name of a directive ends: a simple name, then two colons and a space or nothing. */
function matchDirective(text: string, start: number): number | undefined {
  const end = new NameScanner(text).end(start);
  if (end === start) return undefined;
  const colons = text[end] === ' ' ? end + 1 : end;
  if (!text.startsWith('::', colons)) return undefined;
  return colons + 2 === text.length || text[colons + 2] === ' ' ? end : undefined;
}
