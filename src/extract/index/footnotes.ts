// Footnote definitions of a document, in every notation, each with the section that it belongs to.
import type { Nodes } from 'mdast';
import type { Range } from '../../position.ts';
import type { FootnoteFacts, FootnoteMark, FootnoteNotation } from '../claims.ts';
import { flatten, footnoteLabel, offsetsOf, type Place, rangeOf } from '../text/flat.ts';
import { foldName, foldSpace } from '../text/fold.ts';
import { definitionsInLines, definitionsInParagraph, type LedText } from './footnote-leads.ts';
import { outwards, type Section, walkSections } from './sections.ts';

export interface FootnoteDefinitionFacts extends LedText {
  readonly section: Section;
  /** A footnote of the syntax itself, whose label holds for the whole document. */
  readonly wide?: boolean;
}

/** Looks definitions up as a reader does: in the section at hand first, then outwards. */
export interface Footnotes {
  readonly definitions: readonly FootnoteDefinitionFacts[];
  find(label: string, section: Section): FootnoteDefinitionFacts | undefined;
}

function definitionsIn(section: Section, place: Place): readonly FootnoteDefinitionFacts[] {
  const noted = section.contents.footnotes.map((node) => ({
    label: footnoteLabel(node, place),
    notation: 'reference' as const,
    wide: true,
    section,
    text: foldSpace(flatten(node.children, place).text),
    range: rangeOf(node, place),
  }));
  const prose = section.contents.paragraphs
    .flatMap((node) => definitionsInParagraph(flatten([node], place), place))
    .map((found) => ({ ...found, section }));
  return [...noted, ...prose];
}

/** What a cell begins with that holds a footnote; most cells need no second look. */
const MARKED = /^[|\s\\]*(?:[*(†‡§¶⁰¹²³⁴⁵⁶⁷⁸⁹]|<sup)/u;

/**
 * Texts that may be footnotes: behind another in its line, with no space after the mark, or in a cell of the table.
 * They are, where a mark refers to them.
 */
function* looseDefinitionsIn(section: Section, place: Place): Generator<FootnoteDefinitionFacts> {
  const cells = section.contents.tables
    .flatMap(({ children: rows }) => rows.flatMap((row) => row.children))
    .filter((cell) => MARKED.test(place.text.slice(offsetsOf(cell)[0], offsetsOf(cell)[0] + 40)));
  for (const node of [...section.contents.paragraphs, ...cells]) {
    for (const found of definitionsInLines(flatten([node], place), place)) yield { ...found, section };
  }
}

/** "Notes", "Footnotes", "Notes regarding the tables above". */
const NOTES =
  /^(?:(?:foot|end)?notes?|remarks?|limitations?)(?: (?:about|for|on|regarding|to) [^.]{1,80})?$/u;

/** Items of a numbered list called "Notes", or below a table: they are footnotes, where a mark has the number of one. */
function* numberedNotes(section: Section, place: Place): Generator<FootnoteDefinitionFacts> {
  const isTitled = NOTES.test(foldName(section.title));
  const scope = isTitled ? (section.parent ?? section) : section;
  let isNoted = isTitled;
  for (const block of section.blocks.flatMap(unquoted)) {
    if (block.type === 'paragraph') {
      const text = flatten(block.children, place).text.trim();
      // "What to do:" is followed by a list of its own.
      isNoted = NOTES.test(foldName(text)) || (isNoted && !text.endsWith(':'));
    }
    if (block.type === 'table' || block.type === 'html') isNoted = true;
    if (block.type !== 'list' || block.ordered !== true || !isNoted) continue;
    for (const [index, item] of block.children.entries()) {
      const label = String((block.start ?? 1) + index);
      const text = foldSpace(flatten(item.children, place).text);
      yield { label, notation: 'superscript', text, range: rangeOf(item, place), section: scope };
    }
  }
}

/** A block, or those inside of it where it is only indented. */
function unquoted(block: Nodes): readonly Nodes[] {
  return block.type === 'blockquote' ? block.children : [block];
}

type Scopes = Map<Section, Map<string, FootnoteDefinitionFacts>>;

/** Definitions by section and folded label, the first of each. */
function scopesOf(definitions: Iterable<FootnoteDefinitionFacts>): Scopes {
  const scopes: Scopes = new Map();
  for (const definition of definitions) {
    const key = foldName(definition.label);
    const scope = scopes.get(definition.section) ?? new Map<string, FootnoteDefinitionFacts>();
    if (!scope.has(key)) scope.set(key, definition);
    scopes.set(definition.section, scope);
  }
  return scopes;
}

function findIn(scopes: Scopes, key: string, section: Section): FootnoteDefinitionFacts | undefined {
  for (const scope of outwards(section)) {
    const found = scopes.get(scope)?.get(key);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Gathers the footnotes of the document under `top`. */
export function footnotesOf(top: Section, place: Place): Footnotes {
  const definitions = [...walkSections(top)].flatMap((section) => definitionsIn(section, place));
  const bySection = scopesOf(definitions);
  const anywhere = new Map<string, FootnoteDefinitionFacts>();
  for (const definition of definitions) {
    const key = foldName(definition.label);
    if (definition.notation === 'reference' && !anywhere.has(key)) anywhere.set(key, definition);
  }
  let loose: Scopes | undefined;
  return {
    definitions,
    find(label, section) {
      const key = foldName(label);
      const near = findIn(bySection, key, section);
      if (near !== undefined) return near;
      for (const child of walkSections(section)) {
        const found = bySection.get(child)?.get(key);
        if (found !== undefined) return found;
      }
      const far = anywhere.get(key);
      if (far !== undefined) return far;
      loose ??= scopesOf(
        [...walkSections(top)].flatMap((one) => [
          ...looseDefinitionsIn(one, place),
          ...numberedNotes(one, place),
        ]),
      );
      return findIn(loose, key, section);
    },
  };
}

/** Footnote references of the prose, which only a syntax with footnotes of its own can tell from other text. */
function proseReferences(
  top: Section,
  place: Place,
): readonly { label: string; section: Section; range: Range }[] {
  return [...walkSections(top)].flatMap((section) =>
    section.contents.references.map((node) => ({
      label: footnoteLabel(node, place),
      section,
      range: rangeOf(node, place),
    })),
  );
}

type Same = readonly [FootnoteDefinitionFacts, ...FootnoteDefinitionFacts[]];

/** Definitions of one label in one scope: the document for the syntax's own footnotes, else the section. */
function bySameLabel(definitions: readonly FootnoteDefinitionFacts[]): readonly Same[] {
  const scopes = new Map<
    Section | undefined,
    Map<string, [FootnoteDefinitionFacts, ...FootnoteDefinitionFacts[]]>
  >();
  for (const definition of definitions) {
    const scope = definition.wide === true ? undefined : definition.section;
    const labels =
      scopes.get(scope) ?? new Map<string, [FootnoteDefinitionFacts, ...FootnoteDefinitionFacts[]]>();
    const key = `${definition.notation} ${foldName(definition.label)}`;
    const same = labels.get(key);
    if (same === undefined) labels.set(key, [definition]);
    else same.push(definition);
    scopes.set(scope, labels);
  }
  return [...scopes.values()]
    .flatMap((labels) => [...labels.values()])
    .sort((a, b) => a[0].range.start.offset - b[0].range.start.offset);
}

/** Each definition with its references, then each label that is referred to and never defined. */
export function footnoteFacts(
  footnotes: Footnotes,
  marked: readonly { readonly section: Section; readonly marks: readonly FootnoteMark[] }[],
  top: Section,
  place: Place,
): readonly FootnoteFacts[] {
  const references = new Map<FootnoteDefinitionFacts, Map<number, Range>>();
  const lost = new Map<string, { label: string; notation: FootnoteNotation; ranges: Map<number, Range> }>();
  const use = (label: string, notation: FootnoteNotation, section: Section, range: Range): void => {
    const found = footnotes.find(label, section);
    if (found !== undefined) {
      const uses = references.get(found) ?? new Map<number, Range>();
      references.set(found, uses.set(range.start.offset, range));
      return;
    }
    const key = `${foldName(label)}\u001f${notation}\u001f${section.path.join('\u001f')}`;
    const entry = lost.get(key) ?? { label, notation, ranges: new Map<number, Range>() };
    entry.ranges.set(range.start.offset, range);
    lost.set(key, entry);
  };
  for (const { section, marks } of marked) {
    for (const mark of marks) use(mark.label, mark.notation, section, mark.range);
  }
  for (const { label, section, range } of proseReferences(top, place))
    use(label, 'reference', section, range);
  const near = new Set(marked.map(({ section }) => section));
  for (const { section } of references.keys()) near.add(section);
  // A line that begins with `(1)` far from any matrix is a line of prose, unless something refers to it.
  const told = footnotes.definitions.filter(
    (one) => one.wide === true || references.has(one) || near.has(one.section),
  );
  const defined = bySameLabel(told).map((same) => ({
    label: same[0].label,
    notation: same[0].notation,
    definitions: same.map(({ text, range }) => ({ text, range })),
    references: same.flatMap((definition) => [...(references.get(definition)?.values() ?? [])]),
  }));
  const undefinedOnes = [...lost.values()].map(({ label, notation, ranges }) => ({
    label,
    notation,
    definitions: [],
    references: [...ranges.values()],
  }));
  return [...defined, ...undefinedOnes];
}
