// The options that an item of an option list begins with, such as `-f FILE, --file=FILE`.
import { isAsciiLetter, isDigitCode } from '../chars.ts';

/** The length of the options and of the spaces after them; 0 where the line does not begin with options. */
export function matchOptionMarker(text: string): number {
  let end = optionEnd(text, 0);
  while (end > 0) {
    if (text.startsWith(', ', end)) {
      const next = optionEnd(text, end + 2);
      if (next > 0) {
        end = next;
        continue;
      }
    }
    return markerEnd(text, end);
  }
  return 0;
}

/** Options end with two spaces or more, or with the line. */
function markerEnd(text: string, end: number): number {
  let after = end;
  while (text[after] === ' ') after++;
  if (after - end >= 2) return after;
  return after === text.length ? after : 0;
}

function optionEnd(text: string, start: number): number {
  const first = text[start];
  if (first === '/' || text.startsWith('--', start)) {
    const end = nameEnd(text, start + (first === '/' ? 1 : 2), isAlphanumeric);
    if (end > 0) return argumentEnd(text, end, ' =');
  }
  if ((first === '-' || first === '+') && isAlphanumeric(text.charCodeAt(start + 1))) {
    const end = start + 2;
    if (text[end] !== ' ') {
      const joined = argumentAt(text, end);
      if (joined > 0) return joined;
    }
    return argumentEnd(text, end, ' ');
  }
  return 0;
}

/** Where an argument after one of the delimiters ends; `end` itself where none follows. */
function argumentEnd(text: string, end: number, delimiters: string): number {
  const delimiter = text[end];
  const found = delimiter !== undefined && delimiters.includes(delimiter) ? argumentAt(text, end + 1) : 0;
  return found > 0 ? found : end;
}

/** A word that begins with a letter, or anything between angle brackets. */
function argumentAt(text: string, start: number): number {
  if (text[start] !== '<') return nameEnd(text, start, isAsciiLetter);
  let end = start + 1;
  while (end < text.length && text[end] !== '<' && text[end] !== '>') end++;
  return text[end] === '>' && end > start + 1 ? end + 1 : 0;
}

function nameEnd(text: string, start: number, isFirst: (code: number) => boolean): number {
  if (!isFirst(text.charCodeAt(start))) return 0;
  let end = start + 1;
  while (isAlphanumeric(text.charCodeAt(end)) || text[end] === '_' || text[end] === '-') end++;
  return end;
}

function isAlphanumeric(code: number): boolean {
  return isDigitCode(code) || isAsciiLetter(code);
}
