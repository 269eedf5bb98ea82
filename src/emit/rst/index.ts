// The whole document as reStructuredText: title, principles, Summary, Details, closing notes.
import type { Level } from '../../extract/claims.ts';
import { extractTree } from '../../extract/document.ts';
import { GROUP_SEPARATOR } from '../../extract/index/sections.ts';
import { lookup } from '../../model/record.ts';
import type { Feature, Matrix, Target } from '../../model/schema.ts';
import { parseRst } from '../../syntax/rst/index.ts';
import type { EmitOptions, Emitted } from '../emitter.ts';
import { needColumnId, needOwnId } from '../markdown/anchors.ts';
import { lossesByReading } from '../read-back.ts';
import { legendOf, signOf } from '../words.ts';
import { heading, item, list, MAX_DEPTH, texts } from './blocks.ts';
import { entryBlocks } from './details.ts';
import {
  anchor,
  anchorLink,
  atStart,
  inline,
  link,
  nameAtStart,
  normalName,
  paragraphsOf,
  strong,
} from './escape.ts';
import { type RstTable, tableOf } from './table.ts';
import { statusText } from './words.ts';

/** Writes a document block by block, and gathers what RST cannot hold. */
class Writer {
  readonly blocks: string[] = [];
  readonly #options: EmitOptions;
  readonly #anchors = new Set<string>();
  readonly #losses = new Map<string, number>();
  #path: readonly string[] = [];

  constructor(options: EmitOptions) {
    this.#options = options;
  }

  get losses(): readonly string[] {
    return [...this.#losses].map(([what, count]) => `RST cannot hold ${what} (${count}).`);
  }

  #lose(what: string): void {
    this.#losses.set(what, (this.#losses.get(what) ?? 0) + 1);
  }

  #heading(title: string, depth: number): void {
    if (depth > MAX_DEPTH) this.#lose(`headings deeper than ${MAX_DEPTH} levels`);
    this.blocks.push(heading(title, depth));
  }

  matrix(matrix: Matrix): void {
    const { view = 'all', headings = true } = this.#options;
    const depth = headings ? this.#headings(matrix) : 1;
    if (view === 'all') this.#principles(matrix);
    const anchors = view === 'all' ? this.#anchorsOf(matrix) : new Map<Feature, string>();
    if (view !== 'details') this.#summary(matrix, anchors, depth);
    if (view !== 'summary') this.#details(matrix, anchors, depth);
    const notes = view === 'all' ? texts(matrix.notes ?? []) : '';
    if (notes !== '') {
      this.#heading('Notes', depth);
      this.blocks.push(notes);
    }
  }

  /** The headings above the matrix that the one before has not; gives the depth of those below. */
  #headings({ title, section }: Matrix): number {
    const above = [...section, ...(title === '' || section.at(-1) === title ? [] : [title])];
    const path = above.filter((name) => inline(name) !== '');
    let shared = 0;
    while (shared < path.length - 1 && path[shared] === this.#path[shared]) shared += 1;
    for (const [index, name] of path.entries()) {
      if (index >= shared) this.#heading(atStart(name), index + 1);
    }
    this.#path = path;
    return path.length + 1;
  }

  #principles({ principles = [] }: Matrix): void {
    const items = principles.flatMap(({ title, text }) => {
      const [first = '', ...others] = paragraphsOf(text);
      const lead = strong(title);
      if (lead === '' && first === '') return [];
      const line = lead === '' ? atStart(first) : `${lead}${first === '' ? '' : ` - ${inline(first)}`}`;
      return [item(line, others.map(atStart))];
    });
    if (items.length > 0) this.blocks.push('Guiding principles:', list(items));
  }

  /** Takes an id for an anchor; false where another of the document is the same to docutils. */
  #claim(id: string): boolean {
    const name = normalName(id);
    const isFree = name !== '' && !this.#anchors.has(name);
    if (isFree) this.#anchors.add(name);
    else this.#lose('ids that differ by case or repeat');
    return isFree;
  }

  /** The anchors of the entries: their ids; one that its title tells needs none where another has it. */
  #anchorsOf({ features }: Matrix): ReadonlyMap<Feature, string> {
    const anchors = new Map<Feature, string>();
    const needy = needOwnId(features, 'feature');
    for (const feature of features) {
      const isTaken = this.#anchors.has(normalName(feature.id));
      if ((needy.has(feature) || !isTaken) && this.#claim(feature.id)) anchors.set(feature, feature.id);
    }
    return anchors;
  }

  #linked(text: string, address: string | undefined): string | undefined {
    if (address === undefined || address === '') return undefined;
    const linked = link(text, address);
    if (linked === undefined) this.#lose('links to such addresses');
    return linked;
  }

  /** The cells above the columns, with the ids that their titles do not tell. */
  #headers(targets: readonly Target[]): readonly string[] {
    const needy = needColumnId(targets);
    return targets.map((target) => {
      const title = this.#linked(target.title, target.link) ?? nameAtStart(target.title);
      return needy.has(target) && this.#claim(target.id) ? `${anchor(target.id)}\n\n${title}` : title;
    });
  }

  #summary(matrix: Matrix, anchors: ReadonlyMap<Feature, string>, depth: number): void {
    const { features, targets } = matrix;
    const used = new Set<Level | undefined>();
    const hasStatus = features.some(({ status }) => status !== undefined);
    const titles = this.#headers(targets);
    const rows: (readonly string[])[] = [['Feature', ...(hasStatus ? ['Status'] : []), ...titles]];
    let group: readonly string[] = [];
    for (const feature of features) {
      if (feature.group.join('\n') !== group.join('\n')) rows.push(groupRow(feature.group, rows));
      group = feature.group;
      const at = anchors.get(feature);
      const title =
        at === undefined ? this.#linked(feature.title, feature.link) : anchorLink(feature.title, at);
      const levels = targets.map(({ id }) => lookup(feature.support, id)?.level);
      for (const level of levels) used.add(level);
      const status = feature.status === undefined ? '' : statusText(feature.status);
      rows.push([title ?? nameAtStart(feature.title), ...(hasStatus ? [status] : []), ...levels.map(signOf)]);
    }
    if (this.#options.headings !== false) this.#heading('Summary', depth);
    const legend = legendOf(used);
    if (legend !== undefined) this.blocks.push(legend);
    this.blocks.push(tableOf(rows, notationOf(this.#options)));
  }

  #details(matrix: Matrix, anchors: ReadonlyMap<Feature, string>, depth: number): void {
    if (matrix.features.length === 0) return;
    this.#heading('Details', depth);
    let group: readonly string[] = [];
    for (const feature of matrix.features) {
      const names = feature.group.map(atStart).filter((name) => name !== '');
      let shared = 0;
      while (shared < names.length && names[shared] === group[shared]) shared += 1;
      for (const [index, name] of names.entries()) {
        if (index >= shared) this.#heading(name, depth + 1 + index);
      }
      group = names;
      this.#entry(feature, matrix, anchors.get(feature), depth + 1 + names.length);
    }
  }

  #entry(feature: Feature, matrix: Matrix, name: string | undefined, depth: number): void {
    if (name !== undefined) this.blocks.push(anchor(name));
    const title = this.#linked(feature.title, feature.link) ?? nameAtStart(feature.title);
    this.#heading(title === '' ? atStart(feature.id) : title, depth);
    this.blocks.push(...entryBlocks(feature, matrix));
  }
}

/** `list-table` unless another is asked for: no width of a character can break it. */
function notationOf({ table }: EmitOptions): RstTable {
  return table === 'grid' || table === 'simple' ? table : 'list-table';
}

/** The row above the features of a group; a blank row where features without one follow a group. */
function groupRow(group: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const blanks = (rows[0] ?? []).slice(1).map(() => '');
  return [strong(group.join(GROUP_SEPARATOR)), ...blanks];
}

/**
 * Writes matrices as one RST document that docutils takes without a warning. Texts come back as they are,
 * white space folded; the losses say what does not.
 */
export function emitRst(matrices: readonly Matrix[], options: EmitOptions = {}): Emitted {
  const writer = new Writer(options);
  for (const matrix of matrices) writer.matrix(matrix);
  const text = writer.blocks.length === 0 ? '' : `${writer.blocks.join('\n\n')}\n`;
  const read = () => extractTree({ root: parseRst(text).root, text, markdown: false });
  return { text, losses: lossesByReading('RST', matrices, options, writer.losses, read) };
}
