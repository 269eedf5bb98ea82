// The attributes of an AsciiDoc document: what `{name}` stands for, by the line where it stands.
import { lookup } from '../../lookup.ts';
import { firstIndex } from '../../search.ts';

const GIVEN: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  asterisk: '*',
  backslash: '\\',
  backtick: '`',
  blank: '',
  brvbar: '¦',
  caret: '^',
  cpp: 'C++',
  deg: '°',
  empty: '',
  endsb: ']',
  gt: '>',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  nbsp: '\u00a0',
  plus: '+',
  pp: '++',
  quot: '"',
  rdquo: '”',
  rsquo: '’',
  sp: ' ',
  startsb: '[',
  tilde: '~',
  'two-colons': '::',
  'two-semicolons': ';;',
  vbar: '|',
  wj: '\u2060',
  zwsp: '\u200b',
};

/** What Asciidoctor keeps of a value. */
const LONGEST = 4096;

export const REFERENCE = /\{(\w[\w-]*)\}/gu;

export class Attributes {
  readonly #values = new Map<string, { readonly line: number; readonly value: string | undefined }[]>();

  /** `line` is the number of the lines before the entry. */
  set(name: string, value: string | undefined, line: number): void {
    const key = name.toLowerCase();
    const values = this.#values.get(key) ?? [];
    // `pass:q[…]` keeps a value from what Asciidoctor does to values; its brackets go.
    const given = value && (/^pass:[a-z,]*\[(.*)\]$/u.exec(value)?.[1] ?? value);
    const replaced = given && this.replace(given, line).slice(0, LONGEST);
    values.push({ line, value: replaced });
    this.#values.set(key, values);
  }

  /** What the name stands for in a line; where it is only set further down, that. */
  get(name: string, line: number): string | undefined {
    const key = name.toLowerCase();
    const values = this.#values.get(key);
    if (values === undefined) return lookup(GIVEN, key);
    const behind = firstIndex(values.length, (index) => (values[index]?.line ?? 0) > line);
    return values[Math.max(0, behind - 1)]?.value;
  }

  replace(text: string, line: number): string {
    if (!text.includes('{')) return text;
    let left = 2 * LONGEST;
    return text.replace(REFERENCE, (reference, name: string) => {
      const value = this.get(name, line);
      left -= value?.length ?? 0;
      return left < 0 ? reference : (value ?? reference);
    });
  }
}
