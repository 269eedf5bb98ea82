// How many elements HTML holds open at once, and how many it makes, judged without building them. Where the rules of
// HTML are many, this counts too much, never too little: what it lets pass, a parser that recurses can take.

/** Elements in one another; pages have some dozens. */
export const MAX_OPEN_ELEMENTS = 250;

/** Elements in all, those counted that unclosed `<b>` and its like make again and again. */
export const MAX_ELEMENTS = 4_000_000;

/** Offsets where a limit is passed. */
export interface HtmlMeasure {
  readonly deep?: number;
  readonly many?: number;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const TAG = /<(?:!--|(\/?)([A-Za-z][^\t\n\f\r />]*))/g;
const COMMENT_END = /--!?>/g;
const LEAVES = words('area base br col embed hr img input link meta param source track wbr');
/** What stands in them is no HTML. */
const RAW = words('script style textarea title iframe noembed noframes xmp');
/** Their end tags close what is left open in them, if that is of `ENDS`. */
const BLOCKS = words(
  'address article aside blockquote center details dialog div dl fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup main menu nav ol pre section summary table ul',
);
/** Elements whose end tag may be left out, and which of them a start tag of each ends. */
const ENDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['p', words('p')],
  ['li', words('p li')],
  ['dd', words('p dd dt')],
  ['dt', words('p dd dt')],
  ['option', words('option')],
]);
const CELL = words('p li dd dt option td th');
const ROW = words('p li dd dt option td th tr caption colgroup');
const ROWS = words('p li dd dt option td th tr caption colgroup thead tbody tfoot');
/** Parts of a table: outside of one, they are nothing. */
const PARTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['td', CELL],
  ['th', CELL],
  ['tr', ROW],
  ['caption', ROWS],
  ['colgroup', ROWS],
  ['thead', ROWS],
  ['tbody', ROWS],
  ['tfoot', ROWS],
]);
/** Opened again in every block that begins while they are open. */
const FORMATTING = words('a b big code em font i nobr s small strike strong tt u');

class Elements {
  /** Names, the innermost last. */
  readonly #open: string[] = [];
  #formatting = 0;
  /** How many `svg` and `math` are open: in them, all elements are as any other. */
  #foreign = 0;
  /** Elements made so far. */
  made = 0;

  get depth(): number {
    return this.#open.length;
  }

  get isForeign(): boolean {
    return this.#foreign > 0;
  }

  #push(name: string): void {
    this.#open.push(name);
    if (FORMATTING.has(name)) this.#formatting += 1;
    if (name === 'svg' || name === 'math') this.#foreign += 1;
  }

  #pop(): void {
    const name = this.#open.pop() ?? '';
    if (FORMATTING.has(name)) this.#formatting -= 1;
    if (name === 'svg' || name === 'math') this.#foreign -= 1;
  }

  #popWhile(names: ReadonlySet<string>): void {
    while (names.has(this.#open.at(-1) ?? '')) this.#pop();
  }

  start(name: string, selfClosing: boolean): void {
    this.made += 1 + this.#formatting;
    if (this.isForeign) {
      if (!selfClosing) this.#push(name);
      return;
    }
    if (LEAVES.has(name)) return;
    const part = PARTS.get(name);
    if (part !== undefined) {
      if (!this.#isInTable()) return;
      this.#popWhile(part);
    } else this.#popWhile(ENDS.get(name) ?? NONE);
    // A link cannot stand in a link: the second ends the first.
    if (name === 'a' && this.#open.at(-1) === 'a') return;
    this.#push(name);
  }

  /** Whether nothing but parts of a table stands between here and the table. */
  #isInTable(): boolean {
    for (let at = this.#open.length - 1; at >= 0; at -= 1) {
      const name = this.#open[at] ?? '';
      if (name === 'table') return true;
      if (!ROWS.has(name)) return false;
    }
    return false;
  }

  end(name: string): void {
    const closable = BLOCKS.has(name) ? ROWS : (ENDS.get(name) ?? PARTS.get(name) ?? NONE);
    let at = this.#open.length - 1;
    while (at >= 0 && this.#open[at] !== name && closable.has(this.#open[at] ?? '')) at -= 1;
    if (this.#open[at] !== name) return;
    while (this.#open.length > at) this.#pop();
  }
}

const NONE: ReadonlySet<string> = new Set();

/** Goes over the tags of `html` once, as a tokenizer would: comments, attributes and raw text are passed over. */
export function measureHtml(html: string): HtmlMeasure {
  const elements = new Elements();
  let at = 0;
  for (;;) {
    TAG.lastIndex = at;
    const tag = TAG.exec(html);
    if (tag === null) return {};
    const [opening, slash, written] = tag;
    at = tag.index + opening.length;
    if (written === undefined) {
      // `<!-->` is a whole comment.
      at = endOf(COMMENT_END, html, at - 2);
      continue;
    }
    const name = written.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
    at = tagEnd(html, at);
    if (slash === '/') {
      elements.end(name);
      continue;
    }
    const isRaw = RAW.has(name) && !elements.isForeign;
    if (isRaw) at = endOf(new RegExp(`</${name}`, 'gi'), html, at);
    else elements.start(name, html[at - 2] === '/');
    if (elements.depth > MAX_OPEN_ELEMENTS) return { deep: tag.index };
    if (elements.made > MAX_ELEMENTS) return { many: tag.index };
  }
}

function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : text.length;
}

const SPACE = /[\t\n\f\r ]/;

/** Past the `>` of a tag whose name ends at `from`: one in quotes is a part of a value. */
function tagEnd(html: string, from: number): number {
  let state: 'between' | 'name' | 'after-name' | 'before-value' | 'value' = 'between';
  for (let at = from; at < html.length; at += 1) {
    const character = html.charAt(at);
    if (character === '>') return at + 1;
    if (SPACE.test(character)) {
      if (state === 'name') state = 'after-name';
      else if (state === 'value') state = 'between';
    } else if (state === 'value') continue;
    else if (state === 'before-value') {
      if (character === '"' || character === "'") {
        const close = html.indexOf(character, at + 1);
        if (close < 0) return html.length;
        at = close;
        state = 'between';
      } else state = 'value';
    } else if (character === '/') state = 'between';
    else if (character === '=' && state !== 'between') state = 'before-value';
    else state = 'name';
  }
  return html.length;
}
