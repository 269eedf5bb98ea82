// Explicit markup: what begins with `..` (footnotes, targets, directives, comments) or `__`.
import { readDirective } from '../directives/directive.ts';
import { NameScanner } from '../inline/names-scan.ts';
import { labelAt } from '../inline/start.ts';
import { footnoteName, normalizeName } from '../names.ts';
import { readComment } from './comment.ts';
import { matchMark, skipSpaces } from './markers.ts';
import type { BlockState } from './state.ts';
import { readSubstitution } from './substitution.ts';
import { readAnonymousTarget, readTarget } from './target.ts';

/** Reads the constructs that follow each other without a blank line; tells only at the last whether one is missing. */
export function readExplicitMarkup(state: BlockState): void {
  do readOne(state);
  while (state.index < state.lines.length && isExplicit(state.text));
  state.reportUnindent('explicit-markup-unindent');
}

function isExplicit(text: string): boolean {
  return matchMark(text, '..') > 0 || matchMark(text, '__') > 0;
}

function readOne(state: BlockState): void {
  const { text } = state;
  const start = matchMark(text, '..');
  const mark = start > 2 ? text[start] : undefined;
  const hasName = !['', ' '].includes(text.charAt(start + 1));
  const label = mark === '[' ? matchLabel(text, start) : undefined;
  const nameEnd = mark === undefined ? undefined : matchDirective(text, start);
  if (text.startsWith('__')) readAnonymousTarget(state, matchMark(text, '__'));
  else if (label !== undefined) readFootnote(state, label);
  else if (mark === '_' && hasName) readTarget(state, start + 1);
  else if (mark === '|' && hasName) readSubstitution(state, start + 1);
  else if (nameEnd !== undefined) readDirective(state, start, nameEnd);
  else readComment(state, start);
}

interface Label {
  readonly kind: 'footnote' | 'citation';
  readonly text: string;
  readonly end: number;
}

function matchLabel(text: string, start: number): Label | undefined {
  const labelStart = start + 1;
  const { kind, end } = labelAt(text, labelStart, new NameScanner(text));
  if (end === labelStart || text[end] !== ']') return undefined;
  const after = skipSpaces(text, end + 1);
  if (after === end + 1 && after < text.length) return undefined;
  return { kind, text: text.slice(labelStart, end), end: after };
}

function readFootnote(state: BlockState, label: Label): void {
  const start = state.index;
  const block = state.take({ firstIndent: label.end });
  const children = state.context.nested(block.lines);
  const position = state.range(start, block.next);
  const common = { label: label.text, children, position };
  state.out.push(
    label.kind === 'citation'
      ? { type: 'citation', identifier: normalizeName(label.text), ...common }
      : { type: 'footnoteDefinition', ...footnoteName(label.text), ...common },
  );
}

/** Where the name of a directive ends: a simple name, then two colons and a space or nothing. */
function matchDirective(text: string, start: number): number | undefined {
  const end = new NameScanner(text).end(start);
  if (end === start) return undefined;
  const colons = text[end] === ' ' ? end + 1 : end;
  if (!text.startsWith('::', colons)) return undefined;
  return colons + 2 === text.length || text[colons + 2] === ' ' ? end : undefined;
}
