// What a command is made of: the data that defines it, and the function that runs it.

/** What stands in the place of a value, in help and completions. */
export type ValueKind = 'file' | 'text' | 'number';

export interface OptionDefinition {
  /** Without the dashes, in kebab case. */
  readonly name: string;
  /** One letter. */
  readonly short?: string | undefined;
  readonly description: string;
  /** Absent: the option is a switch. */
  readonly value?: { readonly name: string; readonly kind: ValueKind };
  /** Words that the value may be; loaded when asked for, since some come from registries. */
  readonly choices?: () => Promise<readonly string[]>;
  /** The choices are only the beginning of what it takes; the rest is judged where it is used. */
  readonly isOpen?: boolean;
  readonly multiple?: boolean;
  /** Several choices may be given at once, parted by commas. */
  readonly list?: boolean;
  /** A switch that can be turned off again with `--no-…`. */
  readonly negatable?: boolean;
}

export interface ArgumentDefinition {
  /** As it is written in the usage line: `FILE`. */
  readonly name: string;
  readonly description: string;
  readonly kind: ValueKind;
  readonly required: boolean;
  readonly multiple: boolean;
  readonly choices?: (() => Promise<readonly string[]>) | undefined;
}

export interface ExampleDefinition {
  readonly command: string;
  readonly description: string;
}

export interface CommandDefinition {
  readonly name: string;
  /** One line, in the imperative. */
  readonly summary: string;
  /** Paragraphs; each is filled to the width of the page. */
  readonly description: readonly string[];
  readonly arguments: readonly ArgumentDefinition[];
  readonly options: readonly OptionDefinition[];
  /** Whether an option that is not defined is passed over, by its name; by default, none is. */
  readonly passesOver?: (name: string) => boolean;
  readonly examples: readonly ExampleDefinition[];
}

export interface ParsedArguments {
  readonly positionals: readonly string[];
  /** Whether a switch was given; `undefined` where neither it nor its negation was. */
  flag(name: string): boolean | undefined;
  value(name: string): string | undefined;
  values(name: string): readonly string[];
}

/** The world outside, as a command sees it; tests hand in their own. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** Output that was asked for. */
  out(text: string): void;
  /** Waits until standard output has room again: for those who write more than memory should hold. */
  readonly drained?: () => Promise<void>;
  /** Everything else. */
  error(text: string): void;
  readonly outIsTerminal: boolean;
  readonly errorIsTerminal: boolean;
  readonly width: number;
}

/** Clean; findings, drift or regressions; usage, configuration, unreadable input or an internal error. */
export const EXIT = { clean: 0, findings: 1, trouble: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The user asked for something that cannot be done; carries lines for stderr and ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** Mostly one; a line end within one of them is a stranger's. */
  readonly lines: readonly string[];

  constructor(lines: string | readonly string[]) {
    super(typeof lines === 'string' ? lines : lines.join('\n'));
    this.lines = typeof lines === 'string' ? [lines] : lines;
  }
}
