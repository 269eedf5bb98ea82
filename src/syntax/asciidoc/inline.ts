// The inline markup of AsciiDoc: text to nodes, each with its place.
import type { PhrasingContent } from 'mdast';
import type { Found, Inlines, TextReader } from './inlines.ts';
import { MACROS, passed } from './macros.ts';
import type { Stretch } from './stretch.ts';

/** Markup in markup beyond this stays text. */
const DEEPEST = 20;

/** Whatever may begin markup; what does not stays text. */
const TRIGGER =
  /\\|[*_`#^~+{[&]|"`|\$\$|<<|\(\(| \+(?=\n|$)|(?<![\p{L}\p{N}])(?:https?|ftp|irc):\/\/|(?:image|icon|link|xref|mailto|footnote|footnoteref|kbd|btn|menu|stem|latexmath|asciimath|pass|anchor|indexterm2?):/gu;

const WORD = /[\p{L}\p{N}_]/u;

/** A reader of one stretch of text, from one index to another. */
class InlineReader implements TextReader {
  readonly stretch: Stretch;
  readonly inlines: Inlines;
  readonly nodes: PhrasingContent[] = [];
  readonly #end: number;
  readonly #depth: number;
  /** Marks that nothing closes any more. */
  readonly #unclosed = new Set<string>();
  /** How far marks are text, because one before them is escaped that they would close. */
  readonly #literal = new Map<string, number>();
  #brackets: ReadonlyMap<number, number> | undefined;
  #from: number;

  constructor(stretch: Stretch, inlines: Inlines, from = 0, end = stretch.text.length, depth = 0) {
    this.stretch = stretch;
    this.inlines = inlines;
    this.#from = from;
    this.#end = end;
    this.#depth = depth;
  }

  get text(): string {
    return this.stretch.text;
  }

  /** What stands from one index to another, read in its turn. */
  inside(from: number, to: number): PhrasingContent[] {
    if (this.#depth >= DEEPEST) return from < to ? [this.literal(this.text.slice(from, to), from, to)] : [];
    return new InlineReader(this.stretch, this.inlines, from, to, this.#depth + 1).read();
  }

  literal(value: string, from: number, to: number): PhrasingContent {
    return { type: 'text', value, position: this.stretch.range(from, to) };
  }

  /** The index of the bracket that closes the one at `open`. */
  closing(open: number): number | undefined {
    this.#brackets ??= bracketsOf(this.text, this.#from, this.#end);
    return this.#brackets.get(open);
  }

  /** Where the mark stands next that closes what `from` is inside of. */
  #closer(mark: string, from: number, isConstrained: boolean): number | undefined {
    const key = isConstrained ? `${mark} ` : mark;
    if (this.#unclosed.has(key)) return undefined;
    for (let at = this.text.indexOf(mark, from); at >= 0; at = this.text.indexOf(mark, at + 1)) {
      if (at + mark.length > this.#end) break;
      if (at === from) continue;
      if (!isConstrained) return at;
      const isTight = !/\s/u.test(this.text[at - 1] ?? ' ');
      const next = at + mark.length < this.#end ? (this.text[at + mark.length] ?? '') : '';
      if (isTight && !WORD.test(next)) return at;
    }
    this.#unclosed.add(key);
    return undefined;
  }

  read(): PhrasingContent[] {
    let plain = this.#from;
    const first = this.#from;
    const trigger = new RegExp(TRIGGER);
    trigger.lastIndex = first;
    for (let match = trigger.exec(this.text); match !== null; match = trigger.exec(this.text)) {
      const at = match.index;
      if (at >= this.#end) break;
      if (match[0] === '\\') {
        const length = this.#escaped(trigger, at + 1);
        // The backslash goes, and what it stands before is text.
        if (length > 0) {
          this.#plain(plain, at);
          plain = at + 1;
        }
        trigger.lastIndex = at + 1 + length;
        continue;
      }
      const found = this.#markup(match[0], at);
      if (found === undefined || found.end > this.#end) {
        trigger.lastIndex = at + match[0].length;
        continue;
      }
      this.#plain(plain, at);
      for (const node of found.nodes) this.nodes.push(node);
      plain = found.end;
      trigger.lastIndex = found.end;
    }
    this.#plain(plain, this.#end);
    return this.nodes;
  }

  /** How much a backslash before `at` makes text: the sign of markup, or what Asciidoctor sets as other signs. */
  #escaped(trigger: RegExp, at: number): number {
    // What closes a macro is text in it.
    if (this.#depth > 0 && this.text[at] === ']') return 1;
    trigger.lastIndex = at;
    const next = trigger.exec(this.text);
    if (next?.index === at && this.#isEscaped(next[0], at)) return next[0].length;
    REPLACED.lastIndex = at;
    return REPLACED.exec(this.text)?.[0].length ?? 0;
  }

  /** Whether a sign behind a backslash begins markup: before any other, the backslash is text. */
  #isEscaped(sign: string, at: number): boolean {
    if (sign === '\\') return false;
    if (sign === '{') return /^\{\w[\w-]*\\?\}/u.test(this.text.slice(at, at + 100));
    const marked = QUOTES.has(sign) ? this.#marked(sign, at, at) : undefined;
    if (marked !== undefined) this.#literal.set(sign, marked.end);
    return !QUOTES.has(sign) || marked !== undefined;
  }

  #plain(from: number, to: number): void {
    if (to > from) this.nodes.push(this.literal(this.text.slice(from, to), from, to));
  }

  #markup(sign: string, at: number): Found | undefined {
    if (sign === '{') return this.#attribute(at);
    if (sign === ' +')
      return { end: at + 2, nodes: [{ type: 'break', position: this.stretch.range(at, at + 2) }] };
    if (sign === '"`') return this.#curled(at);
    if (sign === '[') return this.#span(at) ?? MACROS.anchor(this, at);
    if (this.text.startsWith('+++', at)) return this.#passed(at);
    if (QUOTES.has(sign)) return this.#marked(sign, at, at);
    return MACROS[sign === '<<' ? 'reference' : sign === '((' ? 'index' : sign === '&' ? 'entity' : 'macro'](
      this,
      at,
    );
  }

  /** Text between curled quotation marks, as they are written: "`text`". */
  #curled(at: number): Found | undefined {
    const close = this.#closer('`"', at + 2, false);
    if (close === undefined) return undefined;
    const marks = [this.literal('“', at, at + 2), this.literal('”', close, close + 2)] as const;
    return { end: close + 2, nodes: [marks[0], ...this.inside(at + 2, close), marks[1]] };
  }

  /** `+++<br>+++`: what the page has as it is. */
  #passed(at: number): Found | undefined {
    const close = this.#closer('+++', at + 3, false);
    if (close === undefined) return undefined;
    return { end: close + 3, nodes: passed(this, at + 3, close) };
  }

  #attribute(at: number): Found | undefined {
    REFERENCE.lastIndex = at;
    const [all, entry, set = '', name = '', backslash] = REFERENCE.exec(this.text) ?? [];
    if (all === undefined) return undefined;
    const behind = at + all.length;
    const { attributes, line, growth } = this.inlines;
    // `{set:name:value}` and `{set:name!}`: an entry that shows nothing.
    if (entry !== undefined) {
      attributes.set(entry.replace(/!$/u, ''), entry.endsWith('!') ? undefined : set, line);
      return { end: behind, nodes: [] };
    }
    // `{name\}`, which is text without the backslash.
    if (backslash !== undefined) return { end: behind, nodes: [this.literal(`{${name}}`, at, behind)] };
    const value = attributes.get(name, line);
    if (value === undefined || value.length > growth) return undefined;
    this.inlines.growth -= value.length;
    const end = isBegun(value) ? this.#endOfMacro(behind) : behind;
    const stretch = this.stretch.replaced(value, at, behind, end);
    const { length } = stretch.text;
    if (this.#depth >= DEEPEST) return { end, nodes: [this.literal(stretch.text, at, end)] };
    return { end, nodes: new InlineReader(stretch, this.inlines, 0, length, this.#depth + 1).read() };
  }

  /** Where a macro ends that the value of an attribute before `from` begins: behind its address and its brackets. */
  #endOfMacro(from: number): number {
    ADDRESS.lastIndex = from;
    const open = Math.min(from + (ADDRESS.exec(this.text)?.[0].length ?? 0), this.#end);
    const close = this.text[open] === '[' ? this.closing(open) : undefined;
    return close === undefined ? open : close + 1;
  }

  /** `[.role]#text#`. */
  #span(at: number): Found | undefined {
    ROLES.lastIndex = at;
    const [all, roles = ''] = ROLES.exec(this.text) ?? [];
    if (all === undefined) return undefined;
    const mark = at + all.length;
    const found = this.#marked(this.text[mark] ?? '', mark, at);
    if (found) for (const role of roles.split(/[.,\s]+/u)) if (role !== '') this.inlines.roles.push(role);
    return found;
  }

  /** Text in marks: doubled ones anywhere, single ones around whole words. */
  #marked(sign: string, at: number, from: number): Found | undefined {
    const wrap = QUOTES.get(sign);
    if (wrap === undefined || at < (this.#literal.get(sign) ?? 0)) return undefined;
    const run = sign === '`' ? /^`{3,}/u.exec(this.text.slice(at, at + 9))?.[0] : undefined;
    if (run !== undefined) return this.#quoted(run, from, at + run.length, wrap);
    const double = sign + sign;
    if (this.text.startsWith(double, at) && sign !== '^' && sign !== '~') {
      const found = this.#quoted(double, from, at + 2, wrap);
      if (found !== undefined) return found;
    }
    const before = this.text[from - 1] ?? '';
    const isFree = from === this.#from || !(WORD.test(before) || /[;:}]/u.test(before));
    if (sign !== '^' && sign !== '~') {
      if (!isFree || /^(?:\s|$)/u.test(this.text.slice(at + 1, at + 2))) return undefined;
      return this.#quoted(sign, from, at + 1, wrap, true);
    }
    const found = this.#quoted(sign, from, at + 1, wrap);
    return found && /\s/u.test(this.text.slice(at + 1, found.end - 1)) ? undefined : found;
  }

  #quoted(mark: string, from: number, inner: number, wrap: Wrap, isConstrained = false): Found | undefined {
    const close = this.#closer(mark, inner, isConstrained);
    if (close === undefined) return undefined;
    const end = close + mark.length;
    const value = this.text.slice(inner, close);
    const position = this.stretch.range(from, end);
    const isLiteral = mark.startsWith('+');
    const children = isLiteral ? [this.literal(value, inner, close)] : this.inside(inner, close);
    return { end, nodes: wrap(children, position, value) };
  }
}

type Wrap = (
  children: PhrasingContent[],
  position: NonNullable<PhrasingContent['position']>,
  value: string,
) => readonly PhrasingContent[];

const REFERENCE = /\{(?:set:(\w[\w-]*!?)(?::([^{}\n]{0,500}))?|(\w[\w-]*)(\\)?)\}/uy;

/** What Asciidoctor sets as arrows, dots, signs and links. */
const REPLACED = /->|=>|<-|<=|\.{3}|\((?:C|R|TM)\)|[\w.%+-]{1,64}@[\p{L}\p{N}]|file:\/\//uy;

/** What begins an address, or a macro whose brackets follow. */
const BEGIN = /(?<![\p{L}\p{N}_])(?:(?:https?|ftp|irc):\/\/|(?:image|icon|link|xref|mailto|footnote):)/u;
const BREAK = /[\s[\]]/u;

/** Whether a value ends within an address or before the brackets of a macro. */
function isBegun(value: string): boolean {
  let at = value.length;
  while (at > 0 && !BREAK.test(value.charAt(at - 1))) at -= 1;
  return BEGIN.test(value.slice(at));
}

const ADDRESS = /[^\s[\]]*/uy;
const ROLES = /\[([^[\]\n]{1,200})\](?=[*_`#^~])/uy;

const QUOTES: ReadonlyMap<string, Wrap> = new Map<string, Wrap>([
  ['*', (children, position) => [{ type: 'strong', children, position }]],
  ['_', (children, position) => [{ type: 'emphasis', children, position }]],
  ['#', (children, position) => [{ type: 'emphasis', children, position }]],
  ['~', (children, position) => [{ type: 'emphasis', children, position }]],
  ['+', (children) => children],
  [
    '`',
    (children, position) => {
      const texts = children.flatMap((child) => (child.type === 'text' ? [child.value] : []));
      return texts.length === children.length
        ? [{ type: 'inlineCode', value: texts.join(''), position }]
        : [{ type: 'emphasis', children, position }];
    },
  ],
  ['^', (children, position, value) => [{ type: 'role', name: 'superscript', value, children, position }]],
]);

export function readInline(stretch: Stretch, inlines: Inlines): PhrasingContent[] {
  return new InlineReader(stretch, inlines).read();
}

/** Names of macros and their targets are no longer. */
const LONGEST_TARGET = 300;

/** Whether a bracket opens what a macro holds: a colon stands in the word before it. */
function opensMacro(text: string, open: number): boolean {
  for (let at = open - 1; at > open - LONGEST_TARGET && /[^\s[\]]/u.test(text[at] ?? ' '); at -= 1)
    if (text[at] === ':') return true;
  return false;
}

/** The brackets of a text that belong together, by where they open; escaped ones are text. */
function bracketsOf(text: string, from: number, end: number): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (let at = from; at < end; at += 1) {
    const sign = text[at];
    if (sign === '\\') {
      at += 1;
      const last = open.at(-1);
      if (text[at] === ']' && last !== undefined && !opensMacro(text, last)) open.pop();
    } else if (sign === '[') open.push(at);
    else if (sign === ']') {
      const begin = open.pop();
      if (begin !== undefined) pairs.set(begin, at);
    }
  }
  return pairs;
}
