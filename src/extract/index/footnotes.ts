// Footnote definitions of a document, in every notation, each with the section that it belongs to.
import type { Nodes } from 'mdast';
import { groupBy } from '../../group.ts';
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

/** The first definition of each folded label. */
const byLabel = (definitions: readonly FootnoteDefinitionFacts[]): Map<string, FootnoteDefinitionFacts> =>
  new Map(definitions.toReversed().map((one) => [foldName(one.label), one]));

const scopesOf = (definitions: Iterable<FootnoteDefinitionFacts>): Scopes =>
  new Map(
    [...groupBy(definitions, ({ section }) => section)].map(([section, own]) => [section, byLabel(own)]),
  );

/** The definition in the first of `sections` that has one. */
function findIn(
  scopes: Scopes,
  key: string,
  sections: Iterable<Section>,
): FootnoteDefinitionFacts | undefined {
  for (const section of sections) {
    const found = scopes.get(section)?.get(key);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Gathers the footnotes of the document under `top`. */
export function footnotesOf(top: Section, place: Place): Footnotes {
  const definitions = [...walkSections(top)].flatMap((section) => definitionsIn(section, place));
  const bySection = scopesOf(definitions);
  const anywhere = byLabel(definitions.filter(({ notation }) => notation === 'reference'));
  let loose: Scopes | undefined;
  return {
    definitions,
    find(label, section) {
      const key = foldName(label);
      const found =
        findIn(bySection, key, outwards(section)) ??
        findIn(bySection, key, walkSections(section)) ??
        anywhere.get(key);
      if (found !== undefined) return found;
      loose ??= scopesOf(
        [...walkSections(top)].flatMap((one) => [
          ...looseDefinitionsIn(one, place),
          ...numberedNotes(one, place),
        ]),
      );
      return findIn(loose, key, outwards(section));
    },
  };
}

/** A footnote from its definitions, of one label in one scope: the document for the syntax's own, else the section. */
function definedFacts(
  definitions: readonly FootnoteDefinitionFacts[],
  references: ReadonlyMap<FootnoteDefinitionFacts, ReadonlyMap<number, Range>>,
): readonly FootnoteFacts[] {
  const startOf = ([first]: readonly LedText[]): number => first?.range.start.offset ?? 0;
  const scopes = groupBy(definitions, ({ wide, section }) => (wide === true ? undefined : section));
  return [...scopes.values()]
    .flatMap((own) => [...groupBy(own, ({ notation, label }) => `${notation} ${foldName(label)}`).values()])
    .sort((a, b) => startOf(a) - startOf(b))
    .flatMap((same) =>
      same.slice(0, 1).map(({ label, notation }) => ({
        label,
        notation,
        definitions: same.map(({ text, range }) => ({ text, range })),
        references: same.flatMap((one) => [...(references.get(one)?.values() ?? [])]),
      })),
    );
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
  // In prose, only a syntax with footnotes of its own can tell them from other text.
  for (const section of walkSections(top))
    for (const node of section.contents.references)
      use(footnoteLabel(node, place), 'reference', section, rangeOf(node, place));
  const near = new Set(marked.map(({ section }) => section));
  for (const { section } of references.keys()) near.add(section);
  // A line that begins with `(1)` far from any matrix is a line of prose, unless something refers to it.
  const told = footnotes.definitions.filter(
    (one) => one.wide === true || references.has(one) || near.has(one.section),
  );
  const undefinedOnes = [...lost.values()].map(({ label, notation, ranges }) => ({
    label,
    notation,
    definitions: [],
    references: [...ranges.values()],
  }));
  return [...definedFacts(told, references), ...undefinedOnes];
}
