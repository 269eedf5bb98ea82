// What a format could not hold: what its writer knows, and what reading the written text back shows.
import type { DocumentClaims } from '../extract/claims.ts';
import { historyOf } from '../extract/lexicon/history.ts';
import { pushTo } from '../group.ts';
import { lookup } from '../lookup.ts';
import { buildMatrices } from '../model/build.ts';
import type { Cell, Feature, Matrix, Target } from '../model/schema.ts';
import type { EmitOptions } from './emitter.ts';

/** Parts of a matrix, a target, a feature and a cell, with the words for them. */
const MATRIX_PARTS = {
  title: 'title',
  section: 'headings',
  principles: 'guiding principles',
  targetLabel: 'word for its targets',
  notes: 'closing notes',
} as const satisfies { [part in keyof Matrix]?: string };

const TARGET_PARTS = { id: 'id', title: 'title', link: 'link', attributes: 'attributes' } as const satisfies {
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

const CELL_PARTS = {
  level: 'level',
  text: 'text',
  stage: 'stage',
  since: 'first version',
  until: 'last version',
  notes: 'notes',
} as const satisfies {
  [part in keyof Cell]?: string;
};

/** A value to compare by; nothing said is said in several ways: absent, empty text, empty list. */
function plain(value: unknown): string {
  const text = JSON.stringify(value ?? '');
  return text === '""' || text === '[]' || text === '{}' ? '' : text;
}

/** What a format cannot hold: one sentence a kind, with how many there are and the first of them. */
export class Losses {
  readonly #format: string;
  readonly #kinds = new Map<string, string[]>();

  constructor(format: string) {
    this.#format = format;
  }

  /** `kind` reads after "cannot hold"; `name` is of what the loss is about. */
  add(kind: string, name: string): void {
    pushTo(this.#kinds, kind, name);
  }

  sentences(): string[] {
    return [...this.#kinds].map(([kind, [first, ...more]]) => {
      const others = more.length > 0 ? ` and ${more.length} more` : '';
      return `${this.#format} cannot hold ${kind}: \`${first}\`${others}.`;
    });
  }

  compare<T extends object>(
    parts: { readonly [part in keyof T]?: string },
    before: T,
    after: T | undefined,
    of: string,
    name: string,
  ): void {
    for (const part in parts) {
      if (before[part] === after?.[part]) continue;
      const word = parts[part];
      if (word !== undefined && plain(before[part]) !== plain(after?.[part]))
        this.add(`the ${word} of a ${of} unchanged`, name);
    }
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

function compareFeature(losses: Losses, before: Feature, after: Feature | undefined, targets: Pairs): void {
  if (before === after) return;
  losses.compare(FEATURE_PARTS, before, after, 'feature', before.title);
  for (const [{ id, title }, readTarget] of targets) {
    const cell = lookup(before.support, id);
    const read = after && readTarget && lookup(after.support, readTarget.id);
    const name = `${before.title} / ${title}`;
    // What the words of a cell tell by themselves is no loss where the matrix does not say it.
    if (cell !== undefined)
      losses.compare(CELL_PARTS, { ...historyOf(read ?? {}), ...cell }, read, 'cell', name);
    else if (read !== undefined) losses.add('a blank cell', name);
  }
}

/** What of `before` is not in `after`, which a reader makes of its text: a sentence for each kind of loss. */
export function lossesBetween(format: string, before: readonly Matrix[], after: readonly Matrix[]): string[] {
  const losses = new Losses(format);
  for (const [index, matrix] of before.entries()) {
    const read = after[index];
    if (read === undefined) {
      losses.add('the matrix', matrix.title);
      continue;
    }
    // A reader may know a word for the targets that the matrix has not: nothing is lost by that.
    const said = matrix.targetLabel === undefined ? { ...read, targetLabel: '' } : read;
    losses.compare(MATRIX_PARTS, matrix, said, 'matrix', matrix.title);
    for (const [at, target] of matrix.targets.entries()) {
      losses.compare(TARGET_PARTS, target, read.targets[at], 'target', target.title);
    }
    if (read.targets.length > matrix.targets.length)
      losses.add('the number of targets of a matrix', matrix.title);
    if (read.features.length > matrix.features.length)
      losses.add('the number of features of a matrix', matrix.title);
    const targets = matrix.targets.map((target, at) => [target, read.targets[at]] as const);
    const stated = statedIn(targets);
    for (const [at, feature] of matrix.features.entries()) {
      compareFeature(losses, feature, read.features[at], stated(feature, read.features[at]));
    }
  }
  const more = after[before.length];
  if (more !== undefined) losses.add('the number of matrices', more.title);
  return losses.sentences();
}

/** Up to so many cells, a written document is read back: a fraction of a second. */
const MOST_CELLS = 2_000;

/** Whether the whole document is written: what a part was not asked for is no loss. */
function isWhole({ view = 'all', headings = true }: EmitOptions): boolean {
  return view === 'all' && headings;
}

/** What is lost for certain, and where the whole document was written, what reading it back shows beyond that. */
export function lossesByReading(
  format: string,
  matrices: readonly Matrix[],
  options: EmitOptions,
  known: readonly string[],
  read: () => DocumentClaims,
): readonly string[] {
  const cells = matrices.reduce((sum, { features, targets }) => sum + features.length * targets.length, 0);
  if (known.length > 0 || !isWhole(options) || cells > MOST_CELLS) return known;
  return lossesBetween(format, matrices, buildMatrices(read()));
}
