// Regular expressions of JavaScript to trees: as much as is needed to judge how long they run.

/** A part of an expression. Atoms are kept as they are written, since only the engine knows what they match. */
export type Part =
  | { readonly kind: 'atom'; readonly source: string }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Part[] }
  | { readonly kind: 'repeat'; readonly part: Part; readonly least: number; readonly most: number }
  | { readonly kind: 'group'; readonly part: Part; readonly number: number }
  | { readonly kind: 'look'; readonly part: Part; readonly behind: boolean; readonly negative: boolean }
  | { readonly kind: 'edge'; readonly sign: '^' | '$' | 'b' | 'B' }
  | { readonly kind: 'back'; readonly group: number };

/** What this reader does not know; such an expression is not proven. */
export class UnknownSyntax extends Error {}

const LOOKS: readonly (readonly [string, boolean, boolean])[] = [
  ['(?=', false, false],
  ['(?!', false, true],
  ['(?<=', true, false],
  ['(?<!', true, true],
];
const ESCAPE =
  /\\(?:u\{[0-9a-f]+\}|u[0-9a-f]{4}(?:\\u[0-9a-f]{4})?|x[0-9a-f]{2}|p\{[^}]*\}|P\{[^}]*\}|c[A-Z]|[\s\S])/iy;
const COUNT = /\{(\d+)(?:(,)(\d*))?\}/y;

class Reader {
  #at = 0;
  #groups = 0;
  readonly #pattern: string;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  read(): Part {
    const part = this.#choice();
    if (this.#at < this.#pattern.length) throw new UnknownSyntax(`at ${this.#at}`);
    return part;
  }

  #takes(sign: string): boolean {
    if (!this.#pattern.startsWith(sign, this.#at)) return false;
    this.#at += sign.length;
    return true;
  }

  #match(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.#at;
    const found = expression.exec(this.#pattern);
    if (found) this.#at += found[0].length;
    return found;
  }

  #choice(): Part {
    const parts = [this.#sequence()];
    while (this.#takes('|')) parts.push(this.#sequence());
    const [only] = parts;
    return parts.length === 1 && only ? only : { kind: 'choice', parts };
  }

  #sequence(): Part {
    const parts: Part[] = [];
    while (this.#at < this.#pattern.length && !/[|)]/.test(this.#pattern.charAt(this.#at)))
      parts.push(this.#repeated(this.#part()));
    return { kind: 'sequence', parts };
  }

  #repeated(part: Part): Part {
    let [least, most] = [1, 1];
    if (this.#takes('*')) [least, most] = [0, Number.POSITIVE_INFINITY];
    else if (this.#takes('+')) most = Number.POSITIVE_INFINITY;
    else if (this.#takes('?')) least = 0;
    else {
      const count = this.#match(COUNT);
      if (!count) return part;
      least = Number(count[1]);
      most = count[2] === undefined ? least : count[3] === '' ? Number.POSITIVE_INFINITY : Number(count[3]);
    }
    this.#takes('?');
    return { kind: 'repeat', part, least, most };
  }

  #part(): Part {
    const look = LOOKS.find(([sign]) => this.#takes(sign));
    if (look) return { kind: 'look', part: this.#closed(), behind: look[1], negative: look[2] };
    if (this.#takes('(?:')) return this.#closed();
    if (this.#takes('(')) {
      this.#groups += 1;
      const number = this.#groups;
      if (this.#takes('?<')) this.#at = this.#pattern.indexOf('>', this.#at) + 1;
      return { kind: 'group', part: this.#closed(), number };
    }
    if (this.#takes('^')) return { kind: 'edge', sign: '^' };
    if (this.#takes('$')) return { kind: 'edge', sign: '$' };
    if (this.#takes('[')) return this.#class();
    const escapedSign = this.#match(ESCAPE)?.[0];
    if (escapedSign !== undefined) return escaped(escapedSign);
    const [sign = ''] = this.#pattern.slice(this.#at);
    this.#at += sign.length;
    return { kind: 'atom', source: sign };
  }

  #closed(): Part {
    const part = this.#choice();
    if (!this.#takes(')')) throw new UnknownSyntax('no `)`');
    return part;
  }

  #class(): Part {
    const from = this.#at - 1;
    while (this.#at < this.#pattern.length && !this.#takes(']')) {
      this.#takes('\\');
      this.#at += 1;
    }
    return { kind: 'atom', source: this.#pattern.slice(from, this.#at) };
  }
}

function escaped(source: string): Part {
  const sign = source.slice(1);
  if (sign === 'b' || sign === 'B') return { kind: 'edge', sign };
  if (/^[1-9]$/.test(sign)) return { kind: 'back', group: Number(sign) };
  if (sign === 'k') throw new UnknownSyntax('a named reference');
  return { kind: 'atom', source };
}

/** The tree of a pattern; throws `UnknownSyntax` where it is not understood. */
export function parseRegex(pattern: string): Part {
  return new Reader(pattern).read();
}
