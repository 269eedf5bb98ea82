// Finds URIs and e-mail addresses that stand in a text without markup.
import type { Offsets } from '../../../position.ts';
import { isAsciiLetter } from '../chars.ts';
import type { Recognizer } from './recognition.ts';

/** A standalone hyperlink; `scheme` is undefined for an e-mail address. */
export interface FoundUri extends Offsets {
  readonly scheme?: string;
}

const URI_CHARS = charSet("-_.!~*'()[];/:@&=+$,%\0");
const LAST_CHARS = charSet('_~*/=+');
const EMAIL_CHARS = charSet("-_!~*'{|}/#?^`&=+$%\0");
const SCHEME_CHARS = charSet('.+-');

/** Letters, digits and others, by their code. */
function charSet(others: string): ReadonlyArray<boolean> {
  return Array.from({ length: 128 }, (_, code) => {
    const sign = String.fromCharCode(code);
    return /[0-9A-Za-z]/.test(sign) || others.includes(sign);
  });
}

/** Searches one text from left to right; runs that were scanned once are remembered. */
export class UriScanner {
  readonly #recognizer: Recognizer;
  readonly #text: string;
  #schemeEnd = -1;
  #localEnd = -1;
  #hosts = new Map<number, number>();

  constructor(recognizer: Recognizer) {
    this.#recognizer = recognizer;
    this.#text = recognizer.text;
  }

  /** The first link at or after `from`, where the text still to be read begins. */
  find(from: number): FoundUri | undefined {
    for (let index = from; index < this.#text.length; index++) {
      const code = this.#text.charCodeAt(index);
      if (!has(EMAIL_CHARS, code) || !this.#recognizer.mayStart(index, from)) continue;
      const found = this.at(index);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The link that begins at `start`. */
  at(start: number): FoundUri | undefined {
    if (isAsciiLetter(this.#text.charCodeAt(start))) {
      const colon = this.#schemeRun(start);
      const end = this.#text[colon] === ':' ? this.#uriEnd(colon + 1) : -1;
      if (end > 0) return { start, end, scheme: this.#text.slice(start, colon) };
    }
    const end = this.#emailEnd(start);
    return end > 0 ? { start, end } : undefined;
  }

  #schemeRun(start: number): number {
    if (this.#schemeEnd <= start) this.#schemeEnd = this.#run(SCHEME_CHARS, start);
    return this.#schemeEnd;
  }

  #run(chars: readonly boolean[], start: number): number {
    let index = start;
    while (has(chars, this.#text.charCodeAt(index))) index++;
    return index;
  }

  /** Path, then query, then fragment: the longest that ends well, as a greedy match has it. */
  #uriEnd(start: number): number {
    const end = this.#run(URI_CHARS, start);
    if (this.#endsUri(start, end)) {
      const queryEnd = this.#text[end] === '?' ? this.#queryEnd(end + 1) : -1;
      if (queryEnd > 0) return queryEnd;
      const fragmentEnd =
        this.#text[end] === '#' ? this.#lastGoodEnd(end + 1, this.#run(URI_CHARS, end + 1)) : -1;
      if (fragmentEnd > 0) return fragmentEnd;
    }
    return this.#lastGoodEnd(start, end);
  }

  #queryEnd(start: number): number {
    const end = this.#run(URI_CHARS, start);
    if (this.#text[end] === '#' && this.#endsUri(start, end)) {
      const fragmentEnd = this.#lastGoodEnd(end + 1, this.#run(URI_CHARS, end + 1));
      if (fragmentEnd > 0) return fragmentEnd;
    }
    return this.#lastGoodEnd(start, end);
  }

  #lastGoodEnd(start: number, end: number): number {
    for (let index = end; index > start; index--) {
      if (this.#endsUri(start, index) && this.#recognizer.mayEnd(index)) return index;
    }
    return -1;
  }

  /** True where a URI can end before `end`: no punctuation at its end, unless a `>` follows. */
  #endsUri(start: number, end: number): boolean {
    if (end <= start) return false;
    const last = this.#text.charCodeAt(end - 1);
    return has(LAST_CHARS, last) || (has(URI_CHARS, last) && this.#text[end] === '>');
  }

  #emailEnd(start: number): number {
    if (this.#localEnd <= start) this.#localEnd = this.#localRun(start);
    const at = this.#localEnd;
    if (at === start || this.#text[at] !== '@' || this.#text[at - 1] === '\0' || this.#text[at - 1] === '.')
      return -1;
    const known = this.#hosts.get(at);
    if (known !== undefined) return known;
    const end = this.#hostEnd(at + 1);
    this.#hosts.set(at, end);
    return end;
  }

  /** The name of an address: runs of characters with single dots between them. */
  #localRun(start: number): number {
    let index = start;
    while (has(EMAIL_CHARS, this.#text.charCodeAt(index))) {
      index = this.#run(EMAIL_CHARS, index);
      if (this.#text[index] !== '.' || !has(EMAIL_CHARS, this.#text.charCodeAt(index + 1))) break;
      index++;
    }
    return index;
  }

  #hostEnd(start: number): number {
    if (!has(EMAIL_CHARS, this.#text.charCodeAt(start))) return -1;
    let end = start;
    while (this.#text[end] === '.' || has(EMAIL_CHARS, this.#text.charCodeAt(end))) end++;
    const beyond = has(URI_CHARS, this.#text.charCodeAt(end)) ? end + 1 : end;
    return this.#lastGoodEnd(start + 1, beyond);
  }
}

function has(chars: readonly boolean[], code: number): boolean {
  return chars[code] === true;
}
