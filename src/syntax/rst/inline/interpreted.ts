// Interpreted text and phrase references: what stands between single backquotes.
import type { PhrasingContent } from 'mdast';
import { isSpaceCode, normalizeSpace, words } from '../chars.ts';
import { normalizeName } from '../names.ts';
import { ESCAPE, restoreEscapes, splitEscapedSpace, unescapeText } from './inline-text.ts';
import {
  type InlineResult,
  type InlineState,
  linkReference,
  problemText,
  textNode,
  unclosed,
} from './make.ts';
import { type InlineEnd, Recognizer } from './recognition.ts';
import { applyRole } from './roles.ts';
import type { InterpretedStart } from './start.ts';
import { UriScanner } from './uri.ts';

export function readInterpreted(state: InlineState, start: InterpretedStart): InlineResult {
  const found = state.recognizer.findEnd('interpreted', start.end);
  if (found === undefined) {
    // The role before a backquote that nothing closes is text like any other.
    return {
      ...unclosed(state, 'interpreted text or phrase reference', start.quote, start.end),
      plainTo: start.quote,
    };
  }
  const conflict = roleConflict(start, found);
  if (conflict !== undefined) {
    const code = state.context.report('role-conflict', state.source.range(start.start, found.end), conflict);
    return { nodes: [problemText(state, start.start, found.end, code)], end: found.end };
  }
  if (found.reference !== '') return { nodes: phraseReference(state, start, found), end: found.end };
  const name = start.role ?? found.role ?? '';
  const spot = { start: start.start, textStart: start.end, textEnd: found.start, end: found.end };
  return { nodes: [applyRole(state, name, spot)], end: found.end };
}

function roleConflict(start: InterpretedStart, found: InlineEnd): string | undefined {
  if (start.role !== undefined && found.role !== undefined) {
    return 'Interpreted text has a role before it and one after it; only one is allowed.';
  }
  if (found.reference === '' || (start.role ?? found.role) === undefined) return undefined;
  return `Interpreted text has a role ${start.role === undefined ? 'after' : 'before'} it and is a reference too.`;
}

function phraseReference(state: InlineState, start: InterpretedStart, found: InlineEnd): PhrasingContent[] {
  const anonymous = found.reference === '__';
  const raw = state.source.text.slice(start.end, found.start);
  const embedded = findEmbedded(raw);
  if (embedded === undefined) {
    const text = textNode(state, start.end, found.start);
    return [linkReference(state, normalizeSpace(text.value), anonymous, [text], start.start, found.end)];
  }
  const position = state.source.range(start.start, found.end);
  const target = embeddedTarget(embedded.target);
  const text =
    embedded.textEnd > 0
      ? textNode(state, start.end, start.end + embedded.textEnd)
      : {
          ...textNode(state, start.end + embedded.targetStart, start.end + embedded.targetEnd),
          value: target.url ?? target.name ?? '',
        };
  const names = anonymous ? {} : { data: { names: [normalizeName(text.value)] } };
  if (target.url !== undefined)
    return [{ type: 'link', url: target.url, children: [text], position, ...names }];
  const label = target.name ?? '';
  const identifier = normalizeName(label);
  return [
    { type: 'linkReference', identifier, label, referenceType: 'full', children: [text], position, ...names },
  ];
}

interface Embedded {
  /** Where the text before the angle bracket ends. */
  readonly textEnd: number;
  readonly targetStart: number;
  readonly targetEnd: number;
  readonly target: string;
}

/** Finds `<…>` at the end of the text of a phrase reference. */
function findEmbedded(text: string): Embedded | undefined {
  const targetEnd = text.length - 1;
  if (text[targetEnd] !== '>' || targetEnd < 1 || isSpaceOrEscape(text, targetEnd - 1)) return undefined;
  let open = targetEnd - 1;
  while (open >= 0 && !((text[open] === '<' || text[open] === '>') && text[open - 1] !== ESCAPE)) open--;
  if (open < 0 || text[open] !== '<' || isSpaceCode(text.charCodeAt(open + 1)) || open + 1 === targetEnd)
    return undefined;
  let textEnd = open;
  while (textEnd > 0 && (text[textEnd - 1] === ' ' || text[textEnd - 1] === '\n')) textEnd--;
  if (textEnd === open && open > 0) return undefined;
  return { textEnd, targetStart: open + 1, targetEnd, target: text.slice(open + 1, targetEnd) };
}

function isSpaceOrEscape(text: string, index: number): boolean {
  return text[index] === ESCAPE || isSpaceCode(text.charCodeAt(index));
}

/** An embedded alias ends with an underscore; everything else is a URI. */
function embeddedTarget(target: string): { url?: string; name?: string } {
  const escapedUnderscore = restoreEscapes(target).endsWith('\\_');
  if (
    target.endsWith('_') &&
    !escapedUnderscore &&
    new UriScanner(new Recognizer(target, false)).at(0) === undefined
  ) {
    return { name: normalizeSpace(unescapeText(target.slice(0, -1))) };
  }
  return { url: adjustUri(joinUri(target)) };
}

/** A URI as it is meant: white space gone, unless it is escaped. */
export function joinUri(text: string): string {
  return splitEscapedSpace(text)
    .map((part) => words(unescapeText(part)).join(''))
    .join(' ');
}

/** Puts `mailto:` before what is an e-mail address as a whole. */
export function adjustUri(uri: string): string {
  if (!uri.includes('@')) return uri;
  const found = new UriScanner(new Recognizer(uri, false)).at(0);
  return found !== undefined && found.scheme === undefined && found.end === uri.length
    ? `mailto:${uri}`
    : uri;
}
