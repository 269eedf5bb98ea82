// The tree of an INI file: sections, options and comments, each with the place of its every part.
import type { Problem } from '../../diagnostic.ts';
import type { Range } from '../../position.ts';

/** A stretch of one line, whitespace around it stripped. */
export interface IniText {
  readonly text: string;
  readonly range: Range;
}

/** The value of an option, which may go on over several lines. */
export interface IniValue {
  /** As configparser gives it: lines joined by `\n`, blank ones included, the end stripped. */
  readonly text: string;
  /** The lines that make `text`, in order; a blank line has an empty text. */
  readonly lines: readonly IniText[];
  /** From the first character of the value to the last; empty after the delimiter when there is none. */
  readonly range: Range;
}

/** `key = value` with its continuation lines. */
export interface IniOption {
  /** In lower case, as configparser compares keys. */
  readonly key: string;
  /** As written. */
  readonly name: IniText;
  readonly value: IniValue;
}

/** `[name]` with the options under it. A section that is written twice is here twice. */
export interface IniSection {
  readonly name: IniText;
  /** True of `[DEFAULT]`, whose options every other section has too. */
  readonly defaults: boolean;
  /** From the header's bracket to the end of the last option (or of the header). */
  readonly range: Range;
  readonly options: readonly IniOption[];
}

export interface IniFile {
  readonly sections: readonly IniSection[];
  /** Comment lines with their `#` or `;`. */
  readonly comments: readonly IniText[];
  readonly problems: readonly Problem[];
}
