// What a format could not hold, found by reading the written text back and comparing.
import { lookup } from '../model/record.ts';
import type { Cell, Feature, Matrix, Target } from '../model/schema.ts';

/** Parts of a matrix, a target, a feature and a cell, with the words for them. */
const MATRIX_PARTS = {
  title: 'title',
  section: 'headings above it',
  principles: 'guiding principles',
  targetLabel: 'word for its targets',
  notes: 'closing notes',
} as const satisfies { [part in keyof Matrix]?: string };

const TARGET_PARTS = { id: 'id', title: 'title', link: 'link' } as const satisfies {
  [part in keyof Target]?: string;
};

const FEATURE_PARTS = {
  id: 'id',
  title: 'title',
  group: 'group',
  link: 'link',
  status: 'status',
  api: 'API name',
  commands: 'commands',
  notes: 'notes',
  attributes: 'attributes',
} as const satisfies { [part in keyof Feature]?: string };

const CELL_PARTS = { level: 'level', text: 'text', notes: 'notes' } as const satisfies {
  [part in keyof Cell]?: string;
};

/** A value to compare by; nothing said is said in several ways: absent, empty text, empty list. */
function plain(value: unknown): string {
  const text = JSON.stringify(value ?? '');
  return text === '""' || text === '[]' || text === '{}' ? '' : text;
}

/** Gathers losses of one kind in one sentence: how many, and the first of them. */
class Tally {
  readonly #kinds = new Map<string, { count: number; readonly first: string }>();

  note(kind: string, name: string): void {
    const known = this.#kinds.get(kind);
    if (known === undefined) this.#kinds.set(kind, { count: 1, first: name });
    else known.count += 1;
  }

  compare<T extends object>(
    parts: { readonly [part in keyof T]?: string },
    before: T,
    after: T | undefined,
    of: (word: string) => string,
    name: string,
  ): void {
    for (const part in parts) {
      const word = parts[part];
      if (word !== undefined && plain(before[part]) !== plain(after?.[part])) this.note(of(word), name);
    }
  }

  sentences(format: string): string[] {
    return [...this.#kinds].map(([kind, { count, first }]) => {
      const others = count > 1 ? ` and ${count - 1} more` : '';
      return `${format} cannot hold the ${kind} as it is: \`${first}\`${others}.`;
    });
  }
}

type Pairs = readonly (readonly [Target, Target | undefined])[];

/** Finds the targets that a feature, or what was read of it, has a cell for; in a sparse matrix, few of all. */
function statedIn(targets: Pairs): (before: Feature, after: Feature | undefined) => Pairs {
  const written = new Map(targets.map(([{ id }], at) => [id, at]));
  const read = new Map(targets.flatMap(([, target], at) => (target === undefined ? [] : [[target.id, at]])));
  return (before, after) => {
    const places = new Set([
      ...Object.keys(before.support).flatMap((id) => written.get(id) ?? []),
      ...Object.keys(after?.support ?? {}).flatMap((id) => read.get(id) ?? []),
    ]);
    return [...places].sort((a, b) => a - b).flatMap((at) => targets.slice(at, at + 1));
  };
}

function compareFeature(tally: Tally, before: Feature, after: Feature | undefined, targets: Pairs): void {
  tally.compare(FEATURE_PARTS, before, after, (word) => `${word} of a feature`, before.title);
  for (const [{ id, title }, readTarget] of targets) {
    const cell = lookup(before.support, id);
    const read = after && readTarget && lookup(after.support, readTarget.id);
    const name = `${before.title} / ${title}`;
    if (cell !== undefined) tally.compare(CELL_PARTS, cell, read, (word) => `${word} of a cell`, name);
    else if (read !== undefined) tally.note('blank of a cell', name);
  }
}

/**
 * What of `before` is not in `after`, a sentence for each kind of loss; `after` is what a reader makes of the
 * text written from `before`. Matrices, targets and features are held against each other by their order.
 */
export function lossesBetween(format: string, before: readonly Matrix[], after: readonly Matrix[]): string[] {
  const tally = new Tally();
  for (const [index, matrix] of before.entries()) {
    const read = after[index];
    if (read === undefined) {
      tally.note('matrix', matrix.title);
      continue;
    }
    // A reader may know a word for the targets that the matrix has not: nothing is lost by that.
    const said = matrix.targetLabel === undefined ? { ...read, targetLabel: '' } : read;
    tally.compare(MATRIX_PARTS, matrix, said, (word) => `${word} of a matrix`, matrix.title);
    for (const [at, target] of matrix.targets.entries()) {
      tally.compare(TARGET_PARTS, target, read.targets[at], (word) => `${word} of a target`, target.title);
    }
    if (read.targets.length > matrix.targets.length)
      tally.note('number of targets of a matrix', matrix.title);
    if (read.features.length > matrix.features.length)
      tally.note('number of features of a matrix', matrix.title);
    const targets = matrix.targets.map((target, at) => [target, read.targets[at]] as const);
    const stated = statedIn(targets);
    for (const [at, feature] of matrix.features.entries()) {
      compareFeature(tally, feature, read.features[at], stated(feature, read.features[at]));
    }
  }
  const more = after[before.length];
  if (more !== undefined) tally.note('number of matrices', more.title);
  return tally.sentences(format);
}
