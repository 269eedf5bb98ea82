// What a closing bracket closes: a link with its address, a reference, or nothing.
import type { Link, LinkReference } from 'mdast';
import { type Defined, normalName } from './names.ts';
import type { Frame } from './phrasing.ts';

export interface Brackets {
  readonly text: string;
  readonly open: number;
  readonly close: number;
  /** Where the line of the closing bracket ends. */
  readonly end: number;
  readonly isOneLine: boolean;
  /** The next line of the text has the marks of a container before it. */
  readonly isAboveMarks: boolean;
  /** Nothing behind the closing bracket closes a parenthesis. */
  readonly isOpen: boolean;
}

type Node = Omit<Link, 'children'> | Omit<LinkReference, 'children'>;

interface Resource {
  readonly node: Omit<Link, 'children'>;
  readonly end: number;
}

export type Outcome = 'decline' | 'text' | Resource | { readonly node: Node; readonly end: number };

/** An address and a title without escapes, entities, angles and brackets. */
const RESOURCE = /\(([^\s\\()<>\u0000-\u001F\u007F]*)(?: "([^"\\&\r\n\t]*)")?\)/y;
const LABEL = /\[([^[\]\\\r\n]*)\]/y;
const CHARACTER_REFERENCE = /&[A-Za-z#]/;

/** What the brackets are; `frame` holds what stands between them. */
export function closeBracket(brackets: Brackets, frame: Frame, defined: Defined): Outcome {
  const { text, close, end, isOpen } = brackets;
  const next = close + 1 < end ? text.charAt(close + 1) : '';
  // No link stands in another.
  if (frame.hasLink) return 'text';
  if (next === '(' && !isOpen) return resource(brackets);
  if (next === '[' && brackets.isAboveMarks && labelBehind(brackets) === undefined) return 'decline';
  if (defined.links.length === 0) return 'text';
  if (!brackets.isOneLine) return 'decline';
  return next === '[' ? reference(brackets, defined) : shortcut(brackets, defined);
}

/** The address behind a closing bracket. */
export function resource({
  text,
  close,
  end,
}: Pick<Brackets, 'text' | 'close' | 'end'>): Resource | 'decline' {
  RESOURCE.lastIndex = close + 1;
  const match = RESOURCE.exec(text);
  if (!match || RESOURCE.lastIndex > end) return 'decline';
  const [, url = '', title] = match;
  if (CHARACTER_REFERENCE.test(url) && url.includes(';')) return 'decline';
  if (title !== undefined && url === '') return 'decline';
  return { node: { type: 'link', title: title ?? null, url }, end: RESOURCE.lastIndex };
}

/** The label right behind, on the line of the closing bracket; micromark looks for its end beyond that line, and then ends the texts below elsewhere. */
function labelBehind({ text, close, end }: Brackets): string | undefined {
  LABEL.lastIndex = close + 1;
  const label = LABEL.exec(text)?.[1];
  return LABEL.lastIndex > end ? undefined : label;
}

/** `[a][b]` and `[a][]`: a label that is not defined leaves more than one reading. */
function reference(brackets: Brackets, defined: Defined): Outcome {
  const { text, open, close } = brackets;
  const label = labelBehind(brackets);
  if (label === undefined || label.startsWith('^')) return 'decline';
  const node = referenceTo(label === '' ? text.slice(open + 1, close) : label, defined);
  if (!node) return 'decline';
  return { node: { ...node, referenceType: label === '' ? 'collapsed' : 'full' }, end: LABEL.lastIndex };
}

function shortcut({ text, open, close }: Brackets, defined: Defined): Outcome {
  const label = text.slice(open + 1, close);
  if (/[\\&[\]]/.test(label)) return 'decline';
  const node = referenceTo(label, defined);
  return node ? { node: { ...node, referenceType: 'shortcut' }, end: close + 1 } : 'text';
}

type Reference = Pick<LinkReference, 'type' | 'identifier' | 'label'>;

function referenceTo(label: string, defined: Defined): Reference | undefined {
  if (/[\\&[\]]/.test(label) || label.length > 999) return undefined;
  const name = normalName(label);
  if (!defined.links.includes(name)) return undefined;
  return { type: 'linkReference', identifier: name.toLowerCase(), label };
}
