// JSON (RFC 8259) to data with places; of broken JSON, the first defect and where it is.
import { REFUSED } from '../diagnostic.ts';
import { createLocator } from '../source/source.ts';
import { type DataEntry, type DataNode, type DataString, type DataTree, MAX_DATA_DEPTH } from './data.ts';

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPES = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** Why the text is not JSON; thrown within this file only, since every level of the descent would pass it on. */
class Defect extends Error {
  readonly offset: number;
  readonly code: string;

  constructor(message: string, offset: number, code = 'syntax-error') {
    super(message);
    this.offset = offset;
    this.code = code;
  }
}

class JsonReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): DataNode {
    const root = this.#value(0);
    this.#skipSpace();
    if (this.#at < this.#text.length) throw this.#unexpected('the end of the text');
    return root;
  }

  #skipSpace(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
      this.#at += 1;
    }
  }

  #unexpected(expected: string): Defect {
    const character = String.fromCodePoint(this.#text.codePointAt(this.#at) ?? 0);
    const found =
      this.#at < this.#text.length ? `unexpected ${JSON.stringify(character)}` : 'unexpected end of the text';
    return new Defect(`${found}, expected ${expected}`, this.#at);
  }

  #value(depth: number): DataNode {
    if (depth > MAX_DATA_DEPTH)
      throw new Defect(`nested deeper than ${MAX_DATA_DEPTH} levels`, this.#at, REFUSED);
    this.#skipSpace();
    const character = this.#text[this.#at];
    if (character === '{') return this.#object(depth);
    if (character === '[') return this.#array(depth);
    if (character === '"') return this.#string();
    return this.#number() ?? this.#word();
  }

  #number(): DataNode | undefined {
    NUMBER.lastIndex = this.#at;
    const digits = NUMBER.exec(this.#text)?.[0];
    if (digits === undefined) return undefined;
    const start = this.#at;
    this.#at += digits.length;
    return { kind: 'scalar', value: Number(digits), start, end: this.#at };
  }

  #word(): DataNode {
    for (const [word, value] of WORDS) {
      if (!this.#text.startsWith(word, this.#at)) continue;
      const start = this.#at;
      this.#at += word.length;
      return { kind: 'scalar', value, start, end: this.#at };
    }
    throw this.#unexpected('a value');
  }

  #string(): DataString {
    const start = this.#at + 1;
    let hasEscapes = false;
    this.#at = start;
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code === 34) break;
      if (Number.isNaN(code)) throw new Defect('this text has no closing quote', start - 1);
      if (code < 32)
        throw this.#unexpected('an escape such as `\\n`: control characters cannot stand in a text');
      if (code === 92) {
        hasEscapes = true;
        this.#skipEscape();
      } else this.#at += 1;
    }
    const end = this.#at;
    this.#at += 1;
    const raw = this.#text.slice(start, end);
    const value: unknown = hasEscapes ? JSON.parse(`"${raw}"`) : raw;
    return { kind: 'string', value: String(value), start, end };
  }

  #skipEscape(): void {
    ESCAPES.lastIndex = this.#at;
    const sequence = ESCAPES.exec(this.#text)?.[0];
    if (sequence === undefined) throw new Defect('this escape does not exist in JSON', this.#at);
    this.#at += sequence.length;
  }

  #array(depth: number): DataNode {
    const start = this.#at;
    const items: DataNode[] = [];
    this.#items(']', () => items.push(this.#value(depth + 1)));
    return { kind: 'array', items, start, end: this.#at };
  }

  #object(depth: number): DataNode {
    const start = this.#at;
    const entries: DataEntry[] = [];
    this.#items('}', () => {
      if (this.#text[this.#at] !== '"') throw this.#unexpected('a key in double quotes');
      const key = this.#string();
      this.#skipSpace();
      if (this.#text[this.#at] !== ':') throw this.#unexpected('`:` after the key');
      this.#at += 1;
      entries.push({ key, value: this.#value(depth + 1) });
    });
    return { kind: 'object', entries, start, end: this.#at };
  }

  /** Items parted by commas, from the opening bracket at hand to past the closing one. */
  #items(close: string, readItem: () => void): void {
    this.#at += 1;
    this.#skipSpace();
    if (this.#text[this.#at] === close) {
      this.#at += 1;
      return;
    }
    for (;;) {
      this.#skipSpace();
      readItem();
      this.#skipSpace();
      const character = this.#text[this.#at];
      if (character !== ',' && character !== close) throw this.#unexpected(`\`,\` or \`${close}\``);
      this.#at += 1;
      if (character === close) return;
    }
  }
}

/** Reads JSON; linear in the text. Invalid JSON gives one problem, at its first defect. */
export function parseJson(text: string): DataTree {
  try {
    return { root: new JsonReader(text).read(), problems: [] };
  } catch (error) {
    if (!(error instanceof Defect)) throw error;
    const range = createLocator(text).range(error.offset, Math.min(error.offset + 1, text.length));
    const message = `This is not valid JSON: ${error.message}. Nothing of the file can be read until it is mended.`;
    return { problems: [{ code: error.code, message, range }] };
  }
}
