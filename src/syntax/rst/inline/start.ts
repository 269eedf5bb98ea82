// Finds the next start-string, or the next reference that is recognised as a whole.
import type { Offsets } from '../../../position.ts';
import { isDigitCode, isSpaceCode, wordLength } from '../chars.ts';
import type { NameScanner } from './names-scan.ts';
import type { EndKind, Recognizer } from './recognition.ts';

/** A start-string whose end is still to be found. */
export interface MarkupStart extends Offsets {
  readonly kind: Exclude<EndKind, 'interpreted'>;
}

/** A backquote, with the role before it. */
export interface InterpretedStart {
  readonly kind: 'interpreted';
  /** Where the role begins, or else the backquote. */
  readonly start: number;
  readonly quote: number;
  readonly end: number;
  readonly role?: string;
}

/** `name_` or `name__`. */
export interface NameReference {
  readonly kind: 'reference';
  readonly start: number;
  readonly nameEnd: number;
  readonly end: number;
}

/** `[label]_`. */
export interface LabelReference {
  readonly kind: 'footnote' | 'citation';
  readonly start: number;
  readonly label: string;
  readonly end: number;
}

export type InlineStart = MarkupStart | InterpretedStart | NameReference | LabelReference;

/** The first thing at or after `base` that the recognition rules take for the beginning of markup. */
export function findStart(recognizer: Recognizer, base: number): InlineStart | undefined {
  const { text } = recognizer;
  for (let index = base; index < text.length; index++) {
    const found = recognizer.mayStart(index, base) ? startAt(recognizer, index) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function startAt(recognizer: Recognizer, index: number): InlineStart | undefined {
  const { text } = recognizer;
  switch (text[index]) {
    case '*':
      return text[index + 1] === '*' && !spaceAt(text, index + 2)
        ? { kind: 'strong', start: index, end: index + 2 }
        : single(text, 'emphasis', index, '*');
    case '|':
      return single(text, 'substitution', index, '|');
    case '_':
      return text[index + 1] === '`' && !spaceAt(text, index + 2)
        ? { kind: 'target', start: index, end: index + 2 }
        : undefined;
    case '`':
      return text[index + 1] === '`' && !spaceAt(text, index + 2)
        ? { kind: 'literal', start: index, end: index + 2 }
        : backquote(text, index, index);
    case ':':
      return rolePrefix(recognizer, index);
    case '[':
      return labelReference(recognizer, index);
    default:
      return wordLength(text, index) > 0 ? nameReference(recognizer, index) : undefined;
  }
}

function spaceAt(text: string, index: number): boolean {
  return index < text.length && isSpaceCode(text.charCodeAt(index));
}

function single(
  text: string,
  kind: MarkupStart['kind'],
  index: number,
  mark: string,
): MarkupStart | undefined {
  const next = text[index + 1];
  return next === mark || spaceAt(text, index + 1) ? undefined : { kind, start: index, end: index + 1 };
}

function backquote(text: string, start: number, quote: number, role?: string): InterpretedStart | undefined {
  if (text[quote] !== '`' || text[quote + 1] === '`' || spaceAt(text, quote + 1)) return undefined;
  const found: InterpretedStart = { kind: 'interpreted', start, quote, end: quote + 1 };
  return role === undefined ? found : { ...found, role };
}

function rolePrefix(recognizer: Recognizer, index: number): InterpretedStart | undefined {
  const { text } = recognizer;
  const end = recognizer.names.end(index + 1);
  if (end === index + 1 || text[end] !== ':') return undefined;
  return backquote(text, index, end + 1, text.slice(index + 1, end));
}

function nameReference(recognizer: Recognizer, start: number): NameReference | undefined {
  const { text, names } = recognizer;
  const nameEnd = names.end(start);
  if (text[nameEnd] === '_') {
    if (text[nameEnd + 1] === '_' && recognizer.mayEnd(nameEnd + 2)) {
      return { kind: 'reference', start, nameEnd, end: nameEnd + 2 };
    }
    if (recognizer.mayEnd(nameEnd + 1)) return { kind: 'reference', start, nameEnd, end: nameEnd + 1 };
  }
  const inner = recognizer.anywhere ? names.lastUnderscore(start) : -1;
  return inner < 0 ? undefined : { kind: 'reference', start, nameEnd: inner, end: inner + 1 };
}

/** The label that begins behind a bracket: where it may end, and of what it is. */
export function labelAt(
  text: string,
  start: number,
  names: NameScanner,
): Omit<LabelReference, 'start' | 'label'> {
  const first = text[start];
  let end = start;
  while (isDigitCode(text.charCodeAt(end))) end++;
  if (end > start && text[end] === ']') return { kind: 'footnote', end };
  if (first === '*') return { kind: 'footnote', end: start + 1 };
  if (first === '#') return { kind: 'footnote', end: names.end(start + 1) };
  return { kind: 'citation', end: names.end(start) };
}

function labelReference(recognizer: Recognizer, start: number): LabelReference | undefined {
  const { text, names } = recognizer;
  const { kind, end } = labelAt(text, start + 1, names);
  if (end === start + 1 || text[end] !== ']' || text[end + 1] !== '_' || !recognizer.mayEnd(end + 2))
    return undefined;
  return { kind, start, label: text.slice(start + 1, end), end: end + 2 };
}
