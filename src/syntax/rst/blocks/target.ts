// Hyperlink targets: internal, external, indirect and anonymous ones.
import { isSpaceCode, normalizeSpace, strip } from '../chars.ts';
import { ESCAPE, markEscapes, unescapeText } from '../inline/inline-text.ts';
import { adjustUri, joinUri } from '../inline/interpreted.ts';
import { isSimpleName } from '../inline/names-scan.ts';
import { indentedBlock } from '../lines.ts';
import { normalizeName } from '../names.ts';
import { readComment } from './comment.ts';
import { matchMark, skipSpaces } from './markers.ts';
import type { BlockState } from './state.ts';

/** What a target leads to: another name, a URI, or (an empty one) the place where it stands. */
export type TargetAim = { readonly refname: string } | { readonly uri: string };

export function readTarget(state: BlockState, nameStart: number): void {
  const start = state.index;
  const block = indentedBlock(state.lines, start, { firstIndent: nameStart, untilBlank: true, strip: false });
  const lines = block.lines.map((line) => markEscapes(line.text));
  const found = findName(lines);
  if (found === undefined) {
    state.context.report('malformed-target', state.range(start, start + 1));
    readComment(state, matchMark(state.text, '..'));
    return;
  }
  state.pass(block);
  addTarget(state, unescapeText(found.name), found.name === '', readAim(found.rest), start);
}

export function readAnonymousTarget(state: BlockState, width: number): void {
  const start = state.index;
  const { lines } = state.take({ firstIndent: width, untilBlank: true });
  addTarget(state, '', true, readAim(lines.map((line) => markEscapes(line.text))), start);
}

function addTarget(state: BlockState, name: string, anonymous: boolean, aim: TargetAim, start: number): void {
  const position = state.range(start, state.index);
  const names = { identifier: normalizeName(name), label: normalizeSpace(name) };
  if ('uri' in aim && aim.uri !== '') {
    const url = anonymous ? aim.uri : adjustUri(aim.uri);
    state.out.push({
      type: 'definition',
      ...names,
      url,
      position,
      ...(anonymous && { data: { anonymous } }),
    });
  } else
    state.out.push({
      type: 'target',
      ...names,
      ...(anonymous && { anonymous }),
      ...('refname' in aim && { refname: aim.refname }),
      children: [],
      position,
    });
}

/** Splits the lines of a target after the colon that ends its name; the name may go on over lines. */
function findName(lines: readonly string[]): { name: string; rest: string[] } | undefined {
  let text = '';
  let searched = 0;
  for (const [index, line] of lines.entries()) {
    const lineStart = text.length;
    text += line;
    const found = matchName(text, searched);
    if (found !== undefined) {
      const first = strip(text.slice(Math.max(found.end, lineStart)));
      return { name: found.name, rest: [first, ...lines.slice(index + 1)] };
    }
    searched = Math.max(0, lineStart - 2);
  }
  return undefined;
}

/** Matches a name and its colon. A name in backquotes may hold colons; another ends at the first that a space follows. */
function matchName(text: string, from: number): { name: string; end: number } | undefined {
  if (text[0] === '_' && isNameEnd(text, 1)) return { name: '', end: nameEnd(text, 1) };
  if (text[0] === '_' || text[0] === ' ') return undefined;
  if (text[0] === '`' && text[1] !== '`' && text[1] !== ' ') {
    for (let close = text.indexOf('`', 2); close >= 0; close = text.indexOf('`', close + 1)) {
      if (!endsBadly(text, close) && isNameEnd(text, close + 1))
        return { name: text.slice(1, close), end: nameEnd(text, close + 1) };
    }
  }
  if (text[0] === '`') return undefined;
  for (let colon = text.indexOf(':', Math.max(1, from)); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const end = text[colon - 1] === ' ' && text[colon - 2] !== ESCAPE ? colon - 1 : colon;
    if (!endsBadly(text, end) && !isBareColon(text, end - 1) && isNameEnd(text, end)) {
      return { name: text.slice(0, end), end: nameEnd(text, end) };
    }
  }
  return undefined;
}

/** True where a name cannot end before `index`: after white space or an escape. */
function endsBadly(text: string, index: number): boolean {
  const code = text.charCodeAt(index - 1);
  return index < 1 || code === 0 || isSpaceCode(code);
}

function isBareColon(text: string, index: number): boolean {
  return text[index] === ':' && text[index - 1] !== ESCAPE;
}

/** True for an optional space, a colon, and a space or the end. */
function isNameEnd(text: string, index: number): boolean {
  const colon = text[index] === ' ' ? index + 1 : index;
  return text[colon] === ':' && (colon + 1 === text.length || text[colon + 1] === ' ');
}

function nameEnd(text: string, index: number): number {
  return skipSpaces(text, (text[index] === ' ' ? index + 1 : index) + 1);
}

export function readAim(lines: readonly string[]): TargetAim {
  const last = lines.at(-1);
  if (last !== undefined && strip(last).endsWith('_')) {
    const refname = referenceName(lines.map(strip).join(' '));
    if (refname !== undefined) return { refname };
  }
  return { uri: joinUri(lines.join(' ')) };
}

/** The name in `name_` or `` `any name`_ ``. */
function referenceName(text: string): string | undefined {
  const reference = normalizeSpace(text);
  if (reference.startsWith('`')) {
    if (!reference.endsWith('`_') || reference.length < 4 || reference[1] === ' ') return undefined;
    return endsBadly(reference, reference.length - 2) ? undefined : unescapeText(reference.slice(1, -2));
  }
  const name = reference.slice(0, -1);
  return isSimpleName(name) ? unescapeText(name) : undefined;
}
