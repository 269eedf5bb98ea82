// INI text to tree, line by line as Python's configparser reads it; where that would stop, a problem is told.
import type { Problem } from '../../diagnostic.ts';
import type { Point, Range } from '../../position.ts';
import { type IniLine, iniLines, pointIn, rangeIn, textIn } from './lines.ts';
import type { IniFile, IniOption, IniSection, IniText } from './tree.ts';

/** The section whose options every other section inherits. */
const DEFAULT_SECTION = 'DEFAULT';

interface OpenOption {
  readonly name: IniText;
  readonly lines: IniText[];
  /** Where the value begins when its first line is blank. */
  readonly empty: Range;
}

interface OpenSection {
  readonly name: IniText;
  readonly start: Point;
  readonly headerEnd: Point;
  readonly options: IniOption[];
  readonly seen: Map<string, IniText>;
}

/** What a line that is no continuation can be. */
type Line =
  | { readonly kind: 'section'; readonly name: IniText; readonly closed: boolean }
  | { readonly kind: 'option'; readonly name: IniText; readonly value: IniText }
  | { readonly kind: 'bogus' };

function delimiterOf(text: string): number {
  const equals = text.indexOf('=');
  const colon = text.indexOf(':');
  if (equals < 0 || colon < 0) return Math.max(equals, colon);
  return Math.min(equals, colon);
}

function classify(line: IniLine): Line {
  const { text } = line;
  const delimiter = delimiterOf(text);
  if (text.startsWith('[')) {
    // configparser takes all up to the last bracket, and ignores what follows it.
    const close = text.lastIndexOf(']');
    if (close > 1) {
      const name = { text: text.slice(1, close), range: rangeIn(line, line.at + 1, line.at + close) };
      return { kind: 'section', name, closed: true };
    }
    if (close < 0 && delimiter < 0 && text.length > 1) {
      return { kind: 'section', name: textIn(line, 1), closed: false };
    }
  }
  if (delimiter <= 0) return { kind: 'bogus' };
  return { kind: 'option', name: textIn(line, 0, delimiter), value: textIn(line, delimiter + 1) };
}

/** Reads a whole file in one pass; linear in its length. */
class Reader {
  readonly comments: IniText[] = [];
  readonly problems: Problem[] = [];
  readonly sections: IniSection[] = [];
  #section: OpenSection | undefined;
  #option: OpenOption | undefined;
  #indent = 0;
  #headerless = false;

  line(line: IniLine): void {
    if (line.text === '') this.#option?.lines.push(textIn(line));
    else if (line.text.startsWith('#') || line.text.startsWith(';')) this.comments.push(textIn(line));
    else if (this.#option !== undefined && line.indent > this.#indent) this.#option.lines.push(textIn(line));
    else this.#statement(line);
  }

  #statement(line: IniLine): void {
    this.#indent = line.indent;
    const statement = classify(line);
    if (statement.kind === 'section') this.#openSection(line, statement.name, statement.closed);
    else if (this.#section === undefined) this.#noHeader(line);
    else if (statement.kind === 'option') this.#openOption(statement.name, statement.value);
    else this.#bogus(line);
  }

  #openSection(line: IniLine, name: IniText, closed: boolean): void {
    this.closeSection();
    if (!closed) {
      const message = `The section header \`[${name.text}\` is not closed, so the parsers that read this file refuse it; add \`]\`.`;
      this.problems.push({ code: 'ini-syntax', message, range: textIn(line).range });
    }
    const start = pointIn(line, line.at);
    const headerEnd = pointIn(line, line.at + line.text.length);
    this.#section = { name, start, headerEnd, options: [], seen: new Map() };
  }

  #openOption(name: IniText, value: IniText): void {
    this.#closeOption();
    const lines = [value];
    const { start } = value.range;
    this.#option = { name, lines, empty: { start, end: start } };
  }

  #noHeader(line: IniLine): void {
    if (this.#headerless) return;
    this.#headerless = true;
    const message =
      'This line stands before the first section header, where the parsers of INI files stop; put it under a `[section]`.';
    this.problems.push({ code: 'ini-syntax', message, range: textIn(line).range });
  }

  #bogus(line: IniLine): void {
    const keyless = line.text.startsWith('=') || line.text.startsWith(':');
    const message = keyless
      ? 'This line has a value but no key, so the parsers that read this file refuse it; name the key before the delimiter.'
      : 'This line is neither `key=value` nor a section header, so the parsers that read this file refuse it; indent it if it continues the value above.';
    this.problems.push({ code: 'ini-syntax', message, range: textIn(line).range });
    // An empty key takes no continuation lines; a line without delimiter leaves the option above open.
    if (keyless) this.#closeOption();
  }

  #closeOption(): void {
    const option = this.#option;
    const section = this.#section;
    this.#option = undefined;
    if (option === undefined || section === undefined) return;
    const closed = closeOption(option);
    const first = section.seen.get(closed.key);
    if (first === undefined) section.seen.set(closed.key, closed.name);
    else this.problems.push(duplicate(closed, section.name.text, first));
    section.options.push(closed);
  }

  closeSection(): void {
    this.#closeOption();
    const section = this.#section;
    if (section === undefined) return;
    const { name, start, headerEnd, options } = section;
    const end = options.at(-1)?.value.range.end ?? headerEnd;
    this.sections.push({ name, defaults: name.text === DEFAULT_SECTION, range: { start, end }, options });
    this.#section = undefined;
  }
}

function closeOption({ name, lines, empty }: OpenOption): IniOption {
  let count = lines.length;
  while (count > 0 && lines[count - 1]?.text === '') count -= 1;
  const kept = lines.slice(0, count);
  const first = kept.find((line) => line.text !== '');
  const range = { start: first?.range.start ?? empty.start, end: kept.at(-1)?.range.end ?? empty.end };
  const text = kept.map((line) => line.text).join('\n');
  return { key: name.text.toLowerCase(), name, value: { text, lines: kept, range } };
}

function duplicate({ name, key }: IniOption, section: string, first: IniText): Problem {
  const message = `The key \`${key}\` stands twice in \`[${section}]\`: Python's parser refuses the file, others take the last; remove one.`;
  const related = [{ range: first.range, message: 'First here.' }];
  return { code: 'duplicate-key', message, range: name.range, related };
}

/** Parses INI as Python's configparser does, without interpolation; what makes that raise becomes a problem. */
export function parseIni(text: string): IniFile {
  const reader = new Reader();
  for (const line of iniLines(text)) reader.line(line);
  reader.closeSection();
  const { sections, comments, problems } = reader;
  return { sections, comments, problems };
}
