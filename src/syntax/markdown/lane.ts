// What the parsers of blocks share: the names that are defined, and what they hand back.
import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from 'mdast';
import type { Point } from 'unist';
import { inlineOf, type Stretch } from './inline.ts';
import type { Lines } from './lines.ts';
import type { Defined } from './names.ts';

/** Parses parts of the document by remark-parse, with the names of all of it. */
export type PartParser = (text: string) => readonly RootContent[];

export interface Lane {
  readonly defined: Defined;
  readonly parsePart: PartParser;
  /** The first of two passes: names are collected, text is not read. */
  readonly namesOnly: boolean;
}

export interface Parsed {
  readonly node: BlockContent | DefinitionContent;
  readonly next: number;
}

/** Parses the blocks of a container; undefined: declined. */
export type ParseBlocks = (lane: Lane, lines: Lines) => Parsed['node'][] | undefined;

/** The end of a node that this lane or remark-parse made. */
export function endOfNode(node: RootContent | undefined): Point | undefined {
  return node?.position?.end;
}

/** The children of a stretch; undefined: declined. */
export function phrasing(lane: Lane, stretch: Stretch): PhrasingContent[] | undefined {
  return lane.namesOnly ? [] : inlineOf(stretch, lane.defined);
}
