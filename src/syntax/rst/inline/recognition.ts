// The inline recognition rules: where markup may begin and end, and where its end is.
import type { Offsets } from '../../../position.ts';
import { isSpaceCode, isSpaceOrEdge } from '../chars.ts';
import { closesAfter, isQuotePair, opensBefore } from '../punctuation.ts';
import { ESCAPE } from './inline-text.ts';
import { NameScanner } from './names-scan.ts';

/** The kinds of markup that have an end-string of their own. */
export type EndKind = 'emphasis' | 'strong' | 'literal' | 'target' | 'substitution' | 'interpreted';

/** An end-string: the text ends at `start`, the markup at `end`. */
export interface InlineEnd extends Offsets {
  /** The role after interpreted text. */
  readonly role?: string;
  /** The underscores of a reference. */
  readonly reference: '' | '_' | '__';
}

/** Looks at one text by the recognition rules; `anywhere` switches those about neighbours off. */
export class Recognizer {
  readonly text: string;
  readonly names: NameScanner;
  readonly #anywhere: boolean;
  /** For each kind, the place from which on no end-string stands: no text is searched twice in vain. */
  readonly #noneFrom: Partial<Record<EndKind, number>> = {};

  constructor(text: string, anywhere: boolean) {
    this.text = text;
    this.names = new NameScanner(text);
    this.#anywhere = anywhere;
  }

  get anywhere(): boolean {
    return this.#anywhere;
  }

  /** True where a start-string may stand; `base` is where the text still to be read begins. */
  mayStart(index: number, base: number): boolean {
    if (index === base) return true;
    const before = this.text.charCodeAt(index - 1);
    return this.#anywhere ? before !== 0 : isSpaceCode(before) || opensBefore(before);
  }

  mayEnd(index: number): boolean {
    if (this.#anywhere || isSpaceOrEdge(this.text, index)) return true;
    const after = this.text.charCodeAt(index);
    return after === 0 || closesAfter(after);
  }

  /** True for a start-string between quotes, or with nothing behind it: it is not markup. */
  isQuoted(start: number, end: number, base: number): boolean {
    if (start === base) return false;
    return end >= this.text.length || isQuotePair(this.text.charAt(start - 1), this.text.charAt(end));
  }

  /** Finds the end-string of markup whose text begins at `from`. */
  findEnd(kind: EndKind, from: number): InlineEnd | undefined {
    if (from >= (this.#noneFrom[kind] ?? Number.POSITIVE_INFINITY)) return undefined;
    const mark = END_MARKS[kind];
    for (let at = this.text.indexOf(mark, from); at >= 0; at = this.text.indexOf(mark, at + 1)) {
      const end = this.#endAt(kind, at, from);
      if (end !== undefined) return at === from ? undefined : end;
    }
    this.#noneFrom[kind] = from;
    return undefined;
  }

  #endAt(kind: EndKind, at: number, from: number): InlineEnd | undefined {
    if (at > from && !this.#mayEndAfter(kind, at, from)) return undefined;
    const end = at + END_MARKS[kind].length;
    if (kind === 'substitution') return this.#referenceEnd(at, end);
    if (kind === 'interpreted') return this.#interpretedEnd(at, end);
    return this.mayEnd(end) ? { start: at, end, reference: '' } : undefined;
  }

  /** No end-string follows white space, nor (but for literals) an escape. */
  #mayEndAfter(kind: EndKind, at: number, from: number): boolean {
    const before = this.text.charCodeAt(at - 1);
    if (kind === 'literal') return !isSpaceCode(before);
    if (before !== 0 && !isSpaceCode(before)) return true;
    return kind === 'interpreted' && at - 2 >= from && this.text[at - 2] === ESCAPE;
  }

  #interpretedEnd(at: number, end: number): InlineEnd | undefined {
    if (this.text[end] === ':') {
      const nameEnd = this.#roleEnd(end + 1);
      if (nameEnd > end + 1 && this.text[nameEnd] === ':') {
        const found = this.#referenceEnd(at, nameEnd + 1);
        if (found !== undefined) return { ...found, role: this.text.slice(end + 1, nameEnd) };
      }
    }
    return this.#referenceEnd(at, end);
  }

  /** Where the role name at `start` ends; a name that goes on beyond its last colon ends there if anything may follow. */
  #roleEnd(start: number): number {
    const end = this.names.end(start);
    if (!this.#anywhere || this.text[end] === ':') return end;
    return Math.max(start, this.text.lastIndexOf(':', end - 1));
  }

  #referenceEnd(start: number, end: number): InlineEnd | undefined {
    const { text } = this;
    if (text[end] === '_') {
      if (text[end + 1] === '_' && this.mayEnd(end + 2)) return { start, end: end + 2, reference: '__' };
      if (this.mayEnd(end + 1)) return { start, end: end + 1, reference: '_' };
    }
    return this.mayEnd(end) ? { start, end, reference: '' } : undefined;
  }
}

const END_MARKS: Readonly<Record<EndKind, string>> = {
  emphasis: '*',
  strong: '**',
  literal: '``',
  target: '`',
  substitution: '|',
  interpreted: '`',
};
