// The whole document as marked-up text: title, principles, Summary, Details, closing notes.
import { GROUP_SEPARATOR } from '../extract/index/sections.ts';
import { lookup } from '../model/record.ts';
import type { Feature, Matrix, Target } from '../model/schema.ts';
import type { Dialect } from './dialect.ts';
import type { EmitOptions } from './emitter.ts';
import { entryBlocks, statusOf, textsOf } from './entry-blocks.ts';
import { Losses } from './losses.ts';
import { needColumnId, needOwnId } from './markdown/anchors.ts';
import { commonLength, joinEnd } from './markdown/plan.ts';
import { legendOf, symbolOf } from './words.ts';

/** Writes a document block by block, and gathers what its dialect cannot hold. */
export class DocumentWriter {
  readonly blocks: string[] = [];
  readonly #dialect: Dialect;
  readonly #options: EmitOptions;
  readonly #anchors = new Set<string>();
  readonly #losses: Losses;
  #path: readonly string[] = [];

  constructor(dialect: Dialect, options: EmitOptions) {
    this.#dialect = dialect;
    this.#options = options;
    this.#losses = new Losses(dialect.name);
  }

  get text(): string {
    return this.blocks.length === 0 ? '' : `${this.blocks.join('\n\n')}\n`;
  }

  get losses(): readonly string[] {
    return this.#losses.sentences();
  }

  #heading(title: string, depth: number): void {
    const { maxDepth } = this.#dialect;
    if (depth > maxDepth) this.#losses.add(`headings deeper than ${maxDepth} levels`, title);
    this.blocks.push(this.#dialect.heading(title, depth));
  }

  matrix(matrix: Matrix): void {
    const { view = 'all', headings = true } = this.#options;
    const depth = headings ? this.#headings(matrix) : 1;
    if (view === 'all') this.#principles(matrix);
    const anchors = view === 'all' ? this.#anchorsOf(matrix) : new Map<Feature, string>();
    if (view !== 'details') this.#summary(matrix, anchors, depth);
    if (view !== 'summary') this.#details(matrix, anchors, depth);
    const notes = view === 'all' ? textsOf(matrix.notes ?? [], this.#dialect) : '';
    if (notes !== '') {
      this.#heading('Notes', depth);
      this.blocks.push(notes);
    }
  }

  /** The headings above the matrix that the one before has not; gives the depth of those below. */
  #headings({ title, section, features }: Matrix): number {
    const above = [...section, ...(title === '' || section.at(-1) === title ? [] : [title])];
    const named = above.filter((name) => this.#dialect.inline(name) !== '');
    const isGrouped = features.some(({ group }) => group.length > 0);
    const path = joinEnd(named, this.#dialect.maxDepth - (isGrouped ? 3 : 2), ' / ');
    const shared = Math.min(commonLength(path, this.#path), path.length - 1);
    for (const [index, name] of path.entries()) {
      if (index >= shared) this.#heading(this.#dialect.atStart(name), index + 1);
    }
    this.#path = path;
    return path.length + 1;
  }

  #principles({ principles = [] }: Matrix): void {
    const items = principles.flatMap(({ title, text }) => {
      const [first = '', ...others] = this.#dialect.proseOf(text);
      const lead = this.#dialect.strong(title);
      if (lead === '' && first === '') return [];
      const line =
        lead === ''
          ? this.#dialect.atStart(first)
          : `${lead}${first === '' ? '' : ` - ${this.#dialect.inline(first)}`}`;
      return [this.#dialect.item(line, others.map(this.#dialect.atStart))];
    });
    if (items.length > 0) this.blocks.push('Guiding principles:', this.#dialect.list(items));
  }

  /** Takes an id for an anchor; false where another of the document is the same to docutils. */
  #claim(id: string): boolean {
    const name = this.#dialect.normalName(id);
    const isFree = name !== '' && !this.#anchors.has(name);
    if (isFree) this.#anchors.add(name);
    else this.#losses.add('ids that differ by case or repeat', id);
    return isFree;
  }

  /** The anchors of the entries: their ids; one that its title tells needs none where another has it. */
  #anchorsOf({ features }: Matrix): ReadonlyMap<Feature, string> {
    const anchors = new Map<Feature, string>();
    const needy = needOwnId(features, 'feature');
    for (const feature of features) {
      const isTaken = this.#anchors.has(this.#dialect.normalName(feature.id));
      if ((needy.has(feature) || !isTaken) && this.#claim(feature.id)) anchors.set(feature, feature.id);
    }
    return anchors;
  }

  #linked(text: string, address: string | undefined): string | undefined {
    if (address === undefined || address === '') return undefined;
    const linked = this.#dialect.link(text, address);
    if (linked === undefined) this.#losses.add('links to such addresses', address);
    return linked;
  }

  /** The cells above the columns, with the ids that their titles do not tell. */
  #headers(targets: readonly Target[]): readonly string[] {
    const needy = needColumnId(targets);
    return targets.map((target) => {
      const title = this.#linked(target.title, target.link) ?? this.#dialect.nameAtStart(target.title);
      return needy.has(target) && this.#claim(target.id) ? this.#dialect.cellAnchor(target.id, title) : title;
    });
  }

  #summary(matrix: Matrix, anchors: ReadonlyMap<Feature, string>, depth: number): void {
    const { features, targets } = matrix;
    const hasStatus = features.some(({ status }) => status !== undefined);
    const titles = this.#headers(targets);
    const rows: (readonly string[])[] = [['Feature', ...(hasStatus ? ['Status'] : []), ...titles]];
    let group: readonly string[] = [];
    for (const feature of features) {
      if (feature.group.join('\n') !== group.join('\n'))
        rows.push(groupRow(feature.group, rows, this.#dialect));
      group = feature.group;
      const at = anchors.get(feature);
      const title =
        at === undefined
          ? this.#linked(feature.title, feature.link)
          : this.#dialect.anchorLink(feature.title, at);
      const symbols = targets.map(({ id }) => symbolOf(lookup(feature.support, id)?.level));
      const status = feature.status === undefined ? '' : statusOf(feature.status, this.#dialect);
      rows.push([
        title ?? this.#dialect.nameAtStart(feature.title),
        ...(hasStatus ? [status] : []),
        ...symbols,
      ]);
    }
    if (this.#options.headings !== false) this.#heading('Summary', depth);
    const legend = legendOf(matrix);
    if (legend !== undefined) this.blocks.push(legend);
    this.blocks.push(this.#dialect.table(rows, this.#options));
  }

  #details(matrix: Matrix, anchors: ReadonlyMap<Feature, string>, depth: number): void {
    if (matrix.features.length === 0) return;
    this.#heading('Details', depth);
    let group: readonly string[] = [];
    for (const feature of matrix.features) {
      const joined = joinEnd(feature.group, this.#dialect.maxDepth - depth - 1, GROUP_SEPARATOR);
      const names = joined.map(this.#dialect.atStart).filter((name) => name !== '');
      const shared = commonLength(names, group);
      for (const [index, name] of names.entries()) {
        if (index >= shared) this.#heading(name, depth + 1 + index);
      }
      group = names;
      this.#entry(feature, matrix, anchors.get(feature), depth + 1 + names.length);
    }
  }

  #entry(feature: Feature, matrix: Matrix, name: string | undefined, depth: number): void {
    if (name !== undefined) this.blocks.push(this.#dialect.anchor(name));
    const title = this.#linked(feature.title, feature.link) ?? this.#dialect.nameAtStart(feature.title);
    this.#heading(title === '' ? this.#dialect.atStart(feature.id) : title, depth);
    this.blocks.push(...entryBlocks(feature, matrix, this.#dialect));
  }
}

/** The row above the features of a group; a blank row where features without one follow a group. */
function groupRow(
  group: readonly string[],
  rows: readonly (readonly string[])[],
  { strong }: Dialect,
): readonly string[] {
  const blanks = (rows[0] ?? []).slice(1).map(() => '');
  return [strong(group.join(GROUP_SEPARATOR)), ...blanks];
}
