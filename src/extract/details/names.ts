// The targets that details name: a column under such a name holds levels, whatever its signs.
import type { List, Nodes } from 'mdast';
import { findBlocks, type Section, walkSections } from '../index/sections.ts';
import type { Vocabulary } from '../lexicon/vocabulary.ts';
import { flatten, type Place } from '../text/flat.ts';
import { foldName } from '../text/fold.ts';
import { isSupportList, supportName } from './support.ts';

function nestedLists(section: Section): readonly List[] {
  const found: List[] = [];
  findBlocks(section.blocks, (node): node is Nodes => {
    if (node.type === 'list') found.push(node);
    return node.type === 'table';
  });
  return found;
}

/** Folded names of the lists of names and levels below `top`. */
export function namedTargets(top: Section, vocabulary: Vocabulary, place: Place): ReadonlySet<string> {
  const names = new Set<string>();
  for (const section of walkSections(top)) {
    for (const list of nestedLists(section)) {
      if (list.children.length < 2 || !isSupportList(list, vocabulary, place)) continue;
      for (const { children } of list.children) {
        const paragraph = children[0];
        if (paragraph?.type !== 'paragraph') continue;
        const name = supportName(flatten(paragraph.children, place).text, vocabulary);
        if (name !== undefined) names.add(foldName(name));
      }
    }
  }
  return names;
}
