// Details of features as named stretches: sections under headings, lists, and what stands in both.
import type { Heading, List, ListItem, Nodes, Root, RootContent } from 'mdast';
import { foldName } from '../extract/text/fold.ts';
import { offsetsOf, writtenOf } from '../syntax/nodes.ts';
import { keyed } from './names.ts';
import type { Span } from './node.ts';
import { ATTACHED, attachedStart, type Outliner } from './outliner.ts';

export interface Details {
  /** Runs of sections that are each about a feature. */
  readonly spans: readonly Span[];
  /** What stands in none of them. */
  readonly others: readonly RootContent[];
}

export function detailsSpans({ children }: Root, outliner: Outliner): Details {
  const runs: RunBuilder[] = [];
  const others: RootContent[] = [];
  let run: RunBuilder | undefined;
  for (const node of children) {
    if (node.type === 'heading' && isAboutFeature(node, outliner)) {
      if (run?.depth !== node.depth) {
        run = { depth: node.depth, sections: [] };
        runs.push(run);
      }
      run.sections.push([node]);
    } else if (node.type === 'heading' && run !== undefined && node.depth <= run.depth) run = undefined;
    else if (run !== undefined) run.sections.at(-1)?.push(node);
    if (run === undefined) others.push(node);
  }
  return { spans: runs.map(({ sections }) => runSpan(sections, outliner)), others };
}

interface RunBuilder {
  readonly depth: Heading['depth'];
  readonly sections: RootContent[][];
}

function isAboutFeature(node: Heading, { places }: Outliner): boolean {
  const { start, end } = offsetsOf(node);
  return places.names(start, end)[0]?.feature !== undefined;
}

function runSpan(sections: readonly (readonly RootContent[])[], outliner: Outliner): Span {
  const children = sections.map((nodes) => sectionSpan(nodes, outliner));
  return { key: 'details', start: children[0]?.start ?? 0, end: children.at(-1)?.end ?? 0, children };
}

function sectionSpan(nodes: readonly RootContent[], outliner: Outliner): Span {
  const { text } = outliner;
  // What is attached to the next section is a part of that.
  const isOwn = (node: RootContent): boolean => !ATTACHED.test(writtenOf(node, text));
  const children = nodes.filter(isOwn).map((node) => partSpan(node, outliner));
  const [heading] = children;
  const { start = 0, end = 0 } = heading ?? {};
  const about = outliner.places.names(start, end)[0];
  const begin = attachedStart(text, start);
  return { ...keyed(about, ''), start: begin, end: children.at(-1)?.end ?? end, children };
}

/** A block of a section: known by the words before its colon, or by what kind of block it is. */
function partSpan(node: Nodes, outliner: Outliner): Span {
  const { start, end } = offsetsOf(node);
  if (node.type === 'list') return listSpan(node, outliner);
  return { key: `${node.type} ${leadWords(outliner.text.slice(start, end))}`, start, end };
}

const leadWords = (text: string): string => foldName(/^[^:\n]{1,60}(?=:)/u.exec(text)?.[0] ?? '');

/** A list, its items known by the features and targets that they name. */
export function listSpan(list: List, outliner: Outliner): Span {
  return { key: 'list', ...offsetsOf(list), children: list.children.map((item) => itemSpan(item, outliner)) };
}

function itemSpan(item: ListItem, outliner: Outliner): Span {
  const { start, end } = offsetsOf(item);
  const lists = item.children.filter((child) => child.type === 'list');
  const [list] = lists;
  const { text, places } = outliner;
  const head = list === undefined ? end : offsetsOf(list).start;
  const words = text.slice(start, head);
  return {
    ...keyed(places.names(start, head)[0], leadWords(words) || foldName(words)),
    start,
    end,
    // With one list in it, an item consists of what stands above the list, and of its items.
    ...(lists.length === 1 && list && { children: listSpan(list, outliner).children ?? [] }),
  };
}
