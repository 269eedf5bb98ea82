// The whole document as reStructuredText: title, principles, Summary, Details, closing notes.
import { extractTree } from '../../extract/document.ts';
import { GROUP_SEPARATOR } from '../../extract/index/sections.ts';
import { assignIds } from '../../model/ids.ts';
import { lookup } from '../../model/record.ts';
import type { Feature, Matrix, Target } from '../../model/schema.ts';
import { parseRst } from '../../syntax/rst/index.ts';
import type { EmitOptions, Emitted } from '../emitter.ts';
import { withoutPrograms } from '../links.ts';
import { isWhole, Losses, lossesBetween, lossesByReading } from '../losses.ts';
import { needColumnId, needOwnId } from '../markdown/anchors.ts';
import { commonLength } from '../markdown/plan.ts';
import { legendOf, symbolOf } from '../words.ts';
import { heading, item, list, MAX_DEPTH, texts } from './blocks.ts';
import { entryBlocks, statusText } from './details.ts';
import {
  anchor,
  anchorLink,
  atStart,
  inline,
  link,
  nameAtStart,
  normalName,
  proseOf,
  strong,
} from './escape.ts';
import { type RstTable, tableOf } from './table.ts';

/** Writes a document block by block, and gathers what RST cannot hold. */
class Writer {
  readonly blocks: string[] = [];
  readonly #options: EmitOptions;
  readonly #anchors = new Set<string>();
  readonly #losses = new Losses('RST');
  #path: readonly string[] = [];

  constructor(options: EmitOptions) {
    this.#options = options;
  }

  get losses(): readonly string[] {
    return this.#losses.sentences();
  }

  #heading(title: string, depth: number): void {
    if (depth > MAX_DEPTH) this.#losses.add(`headings deeper than ${MAX_DEPTH} levels`, title);
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
    const shared = Math.min(commonLength(path, this.#path), path.length - 1);
    for (const [index, name] of path.entries()) {
      if (index >= shared) this.#heading(atStart(name), index + 1);
    }
    this.#path = path;
    return path.length + 1;
  }

  #principles({ principles = [] }: Matrix): void {
    const items = principles.flatMap(({ title, text }) => {
      const [first = '', ...others] = proseOf(text);
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
    else this.#losses.add('ids that differ by case or repeat', id);
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
    if (linked === undefined) this.#losses.add('links to such addresses', address);
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
      const symbols = targets.map(({ id }) => symbolOf(lookup(feature.support, id)?.level));
      const status = feature.status === undefined ? '' : statusText(feature.status);
      rows.push([title ?? nameAtStart(feature.title), ...(hasStatus ? [status] : []), ...symbols]);
    }
    if (this.#options.headings !== false) this.#heading('Summary', depth);
    const legend = legendOf(matrix);
    if (legend !== undefined) this.blocks.push(legend);
    this.blocks.push(tableOf(rows, notationOf(this.#options)));
  }

  #details(matrix: Matrix, anchors: ReadonlyMap<Feature, string>, depth: number): void {
    if (matrix.features.length === 0) return;
    this.#heading('Details', depth);
    let group: readonly string[] = [];
    for (const feature of matrix.features) {
      const names = feature.group.map(atStart).filter((name) => name !== '');
      const shared = commonLength(names, group);
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

/** The matrices as RST can hold them: no links that would run, and no ids but those that the titles tell. */
function heldOf(matrices: readonly Matrix[], options: EmitOptions): readonly Matrix[] {
  const harmless = withoutPrograms(matrices);
  if (!isWhole(options)) return harmless;
  const ids = assignIds(
    matrices.map(({ title }, index) => ({ key: String(index), title })),
    'matrix',
  );
  return harmless.map((matrix, index) => ({
    ...matrix,
    id: ids.get(String(index)) ?? matrix.id,
  }));
}

/**
 * Writes matrices as one RST document that docutils takes without a warning. Texts come back as they are,
 * white space folded; the losses say what does not.
 */
export function emitRst(matrices: readonly Matrix[], options: EmitOptions = {}): Emitted {
  const writer = new Writer(options);
  const held = heldOf(matrices, options);
  for (const matrix of held) writer.matrix(matrix);
  const text = writer.blocks.length === 0 ? '' : `${writer.blocks.join('\n\n')}\n`;
  const read = () => extractTree({ root: parseRst(text).root, text, markdown: false });
  const losses = lossesByReading('RST', held, options, writer.losses, read);
  return { text, losses: [...lossesBetween('RST', matrices, held), ...losses] };
}
