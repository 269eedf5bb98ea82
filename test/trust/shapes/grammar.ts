// What a format is made of, as far as its shapes go: the blocks that a document may repeat, and where they stand.

/** One block, or one piece of a line, about a name; `at` counts from 0. */
export type Part = (name: string, at: number) => string;

/** The parts of one format. */
export interface Grammar {
  /** What stands above the repeated blocks: mostly a small matrix, so that every stage has something to do. */
  readonly head: string;
  /** Blocks, which are put under each other with and without a blank line. */
  readonly blocks: Readonly<Record<string, Part>>;
  /** Pieces of a line, which are put into one paragraph, into one cell and into a cell each. */
  readonly pieces?: Readonly<Record<string, Part>>;
  /** What is put around a block, again and again. */
  readonly around?: Readonly<Record<string, (inner: string, name: string) => string>>;
  /** A table with these names for its rows and these texts in its cells. */
  readonly table?: (rows: readonly (readonly [name: string, cell: string])[]) => string;
  /** Documents that grow in another way than by a block. */
  readonly documents?: Readonly<Record<string, (names: readonly string[]) => string>>;
}

/** Two levels in turn, so that what is said twice is not always the same. */
export const levelOf = (at: number): 'complete' | 'missing' => (at % 3 === 0 ? 'missing' : 'complete');
export const signOf = (at: number): '✔' | '✖' => (at % 3 === 0 ? '✖' : '✔');

/** So many names on each side of a table whose cells are as many as there are names. */
export const sideOf = (names: readonly string[]): readonly string[] =>
  names.slice(0, Math.ceil(Math.sqrt(names.length)));
