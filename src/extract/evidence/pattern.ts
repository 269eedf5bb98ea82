// Patterns of names of tests: text as it stands, with holes for the feature (`{feature}`), the target (`{target}`) and
// for anything else (`{}`). A stranger may have written pattern and name, so matching never goes back.

/** What a name says that a test is about. */
export interface Captures {
  readonly feature?: string | undefined;
  readonly target?: string | undefined;
}

interface Pattern {
  readonly before: string;
  /** Each hole with the text behind it; that behind the last one ends the name. */
  readonly holes: readonly { readonly name: string; readonly text: string }[];
}

const MAX_LENGTH = 500;
/** Each test is held against all of a list. */
const MOST_PATTERNS = 50;
const HOLE = /\{([^{}]*)\}/u;
const NAMES: ReadonlySet<string> = new Set(['feature', 'target', '']);

function patternOf(text: string): Pattern {
  // What stands between the holes, and, at the odd places, their names.
  const [before = '', ...parts] = text.split(HOLE);
  const holes = parts.flatMap((name, index) =>
    index % 2 === 0 ? [{ name, text: parts[index + 1] ?? '' }] : [],
  );
  return { before, holes };
}

/** Why patterns of a configuration are not taken, as the rest of a sentence; undefined where they are. */
export function flawOfPatterns(patterns: readonly string[]): string | undefined {
  if (patterns.length > MOST_PATTERNS) return `has more than ${MOST_PATTERNS} patterns`;
  return patterns.map(flawOfPattern).find((flaw) => flaw !== undefined);
}

function flawOfPattern(text: string): string | undefined {
  if (text.length > MAX_LENGTH) return `has a pattern of more than ${MAX_LENGTH} characters`;
  const { holes } = patternOf(text);
  const names = holes.map(({ name }) => name).filter((name) => name !== '');
  if (names.some((name) => !NAMES.has(name)))
    return 'has a hole that is unknown; write `{feature}`, `{target}`, or `{}` for any other text';
  if (names.length === 0) return 'has a pattern with neither `{feature}` nor `{target}`';
  if (new Set(names).size < names.length)
    return 'has a pattern with one hole twice; write `{}` for other text';
  return holes.slice(0, -1).some((hole) => hole.text === '')
    ? 'has a pattern with two holes side by side; put text between them'
    : undefined;
}

/**
 * Makes the function that gives what a name says by a pattern without a flaw; each hole is as short as it can be, and never
 * empty.
 */
export function createPattern(text: string): (name: string) => Captures | undefined {
  const { before, holes } = patternOf(text);
  return (name) => {
    if (!name.startsWith(before)) return undefined;
    const captures: { feature?: string; target?: string } = {};
    let at = before.length;
    for (const [index, hole] of holes.entries()) {
      const isLast = index === holes.length - 1;
      const end = isLast ? name.length - hole.text.length : name.indexOf(hole.text, at + 1);
      if (end <= at || (isLast && !name.endsWith(hole.text))) return undefined;
      if (hole.name === 'feature' || hole.name === 'target') captures[hole.name] = name.slice(at, end).trim();
      at = end + hole.text.length;
    }
    return captures;
  };
}
