// Three-way merge of a document by its matrices: changes of different cells, rows and columns never stand in each other's way.
import type { MatrixDocument } from '../lint/document.ts';
import { type Conflict, createFates, expect, factsOf, says } from './facts.ts';
import { createMerger, type NodeMerger } from './merge-nodes.ts';
import { mergedNames, sideNames, type Version } from './names.ts';
import { type Node, textOf } from './node.ts';
import { type Block, outline } from './outline.ts';
import { changedOne, mapThree, SIDES, same, type Three } from './three.ts';

export type { Conflict } from './facts.ts';

export interface MatrixMerge {
  /**
   * The three texts with the changes of both sides in all of them, so that a merge by lines meets only what is in
   * conflict, and the text around the matrices.
   */
  readonly texts: Three<string>;
  readonly conflicts: readonly Conflict[];
  /**
   * Whether a text says what a merge has to, its conflicts settled for that side. Without `withNotes`, notes may be
   * missing: their text stands around the matrices, where it may be in conflict.
   */
  isRight(merged: MatrixDocument, side: 'ours' | 'theirs', withNotes: boolean): boolean;
}

/** Merges the matrices of three versions of a document in one format, whose lines all end with LF. */
export function mergeMatrices(documents: Three<MatrixDocument>): MatrixMerge {
  const matrices = mapThree(documents, (document) => document.matrices.map(({ model }) => model));
  const names = mapThree(matrices, (list) => sideNames(matrices.base, list));
  const versions = mapThree(matrices, (list, side): Version => ({ matrices: list, names: names[side] }));
  const facts = mapThree(versions, (version) => factsOf(version));
  const fates = createFates(facts);
  const expected = expect(facts, fates);
  const blocks = mapThree(documents, (document, side) => outline(document, names[side]));
  return {
    texts: mergeBlocks(
      mapThree(documents, ({ source }) => source.text),
      blocks,
      createMerger(fates),
    ),
    conflicts: expected.conflicts,
    isRight: (merged, side, withNotes) => {
      const models = merged.matrices.map(({ model }) => model);
      const other = side === 'ours' ? 'theirs' : 'ours';
      const found = mergedNames(models, [versions[side], versions[other], versions.base]);
      return says(factsOf({ matrices: models, names: found }), expected[side], withNotes);
    },
  };
}

interface Replacement extends Pick<Block, 'start' | 'end'> {
  readonly text: string;
}

function mergeBlocks(
  texts: Three<string>,
  blocks: Three<ReadonlyMap<string, Block>>,
  merger: NodeMerger,
): Three<string> {
  const replacements: Three<Replacement[]> = { base: [], ours: [], theirs: [] };
  for (const [key, ours] of blocks.ours) {
    const [base, theirs] = [blocks.base.get(key), blocks.theirs.get(key)];
    if (base === undefined || theirs === undefined) continue;
    const three = { base, ours, theirs };
    const one = changedOne(mapThree(three, ({ start, end }, side) => texts[side].slice(start, end)));
    const merged =
      one === undefined
        ? mergedTexts(
            mapThree(three, ({ node }) => node),
            merger,
          )
        : same(one);
    if (merged === undefined) continue;
    for (const side of SIDES) replacements[side].push({ ...three[side], text: merged[side] });
  }
  return mapThree(texts, (text, side) => replace(text, replacements[side]));
}

/** The texts of a block after the merge, in the layout of the side that changed it. */
function mergedTexts(nodes: Three<Node>, merger: NodeMerger): Three<string> | undefined {
  const { base, ours, theirs } = merger(nodes) ?? {};
  if (base === undefined || ours === undefined || theirs === undefined) return undefined;
  if (base.kind === 'leaf' || ours.kind === 'leaf' || theirs.kind === 'leaf')
    return mapThree({ base, ours, theirs }, textOf);
  const isLaidOut = ours.layout !== undefined && ours.layout.name !== base.layout?.name;
  const layout = isLaidOut ? ours.layout : (theirs.layout ?? ours.layout);
  if (layout === undefined) return mapThree({ base, ours, theirs }, textOf);
  const [before = '', left = '', right = ''] = layout.draw([base, ours, theirs]);
  return { base: before, ours: left, theirs: right };
}

function replace(text: string, replacements: readonly Replacement[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, text: put } of replacements.toSorted((a, b) => a.start - b.start)) {
    parts.push(text.slice(from, start), put);
    from = end;
  }
  return [...parts, text.slice(from)].join('');
}
