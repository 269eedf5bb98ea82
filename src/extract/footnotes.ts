// Footnote definitions of a document, in every notation, each with the section that it belongs to.
import type { FootnoteDefinition, FootnoteReference, Nodes } from 'mdast';
import type { Range } from '../position.ts';
import type { FootnoteFacts, FootnoteMark, FootnoteNotation, Text } from './claims.ts';
import { type Flat, flatRange, flatten, footnoteLabel, type Place, rangeOf } from './flat.ts';
import { foldName, foldSpace } from './fold.ts';
import { findBlocks, findNodes, outwards, type Section, walkSections } from './sections.ts';

export interface FootnoteDefinitionFacts extends Text {
  readonly label: string;
  readonly notation: FootnoteNotation;
  readonly section: Section;
  /** A footnote of the syntax itself, whose label holds for the whole document. */
  readonly wide?: boolean;
}

/** Looks definitions up as a reader does: in the section at hand first, then outwards. */
export interface Footnotes {
  readonly definitions: readonly FootnoteDefinitionFacts[];
  find(label: string, section: Section): FootnoteDefinitionFacts | undefined;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LEAD =
  /^(?:\((\d{1,3}|[a-z]|[*†‡]+)\)|\[(\d{1,3}|[*†‡]+)\]|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|([†‡§¶]+|\*{1,3}(?=\s)))\s*(?:[:.)]\s*)?(?=\S)/u;

interface Lead {
  readonly label: string;
  readonly notation: FootnoteNotation;
  readonly length: number;
}

function leadOf(line: string): Lead | undefined {
  const match = LEAD.exec(line);
  if (match === null) return undefined;
  const [whole, parenthesis, bracket, superscript, symbol] = match;
  const length = whole.length;
  if (parenthesis !== undefined) return { label: parenthesis, notation: 'parenthesis', length };
  if (bracket !== undefined) return { label: bracket, notation: 'reference', length };
  if (symbol !== undefined) return { label: symbol, notation: 'symbol', length };
  const digits = [...(superscript ?? '')].map((digit) => SUPERSCRIPTS.indexOf(digit)).join('');
  return { label: digits, notation: 'superscript', length };
}

/** Definitions in a paragraph: one a line that begins with a mark, going on to the next mark. */
function inParagraph(flat: Flat, section: Section, place: Place): readonly FootnoteDefinitionFacts[] {
  const found: { lead: Lead; from: number; to: number }[] = [];
  let at = 0;
  for (const line of flat.text.split('\n')) {
    const indent = line.length - line.trimStart().length;
    const lead = leadOf(line.trimStart());
    const last = found[found.length - 1];
    if (lead !== undefined) found.push({ lead, from: at + indent, to: at + line.length });
    else if (last !== undefined) last.to = at + line.length;
    else if (line.trim() !== '') return superscriptNode(flat, section, place);
    at += line.length + 1;
  }
  return found.map(({ lead, from, to }) => ({
    label: lead.label,
    notation: lead.notation,
    section,
    text: foldSpace(flat.text.slice(from + lead.length, to)),
    range: flatRange(flat, from, to, place),
  }));
}

/** `<sup>1</sup> text`: the mark was taken out of the flat text, and stands before it. */
function superscriptNode(flat: Flat, section: Section, place: Place): readonly FootnoteDefinitionFacts[] {
  const mark = flat.marks[0];
  if (mark === undefined) return [];
  const first = flat.parts.find((part) => flat.text.slice(part.from, part.to).trim() !== '');
  if (first === undefined || mark.range.start.offset >= first.start) return [];
  return [
    {
      label: mark.label,
      notation: mark.notation,
      section,
      text: foldSpace(flat.text),
      range: place.locator.range(mark.range.start.offset, first.end),
    },
  ];
}

function isDefinition(node: Nodes): node is FootnoteDefinition {
  return node.type === 'footnoteDefinition';
}

/** Paragraphs outside tables and definitions; a definition is offered too, so that it is not looked into. */
function textBlocks(section: Section): readonly Nodes[] {
  const wanted = (node: Nodes): node is Nodes =>
    node.type === 'paragraph' || node.type === 'table' || isDefinition(node);
  return findBlocks(section.blocks, wanted).filter((node) => node.type === 'paragraph');
}

function definitionsIn(section: Section, place: Place): readonly FootnoteDefinitionFacts[] {
  const nodes = place.noted === false ? [] : findBlocks<FootnoteDefinition>(section.blocks, isDefinition);
  const noted = nodes.map((node) => ({
    label: footnoteLabel(node, place),
    notation: 'reference' as const,
    wide: true,
    section,
    text: foldSpace(flatten(node.children, place).text),
    range: rangeOf(node, place),
  }));
  const prose = textBlocks(section).flatMap((node) => inParagraph(flatten([node], place), section, place));
  return [...noted, ...prose];
}

/** Gathers the footnotes of the document under `top`. */
export function footnotesOf(top: Section, place: Place): Footnotes {
  const definitions = [...walkSections(top)].flatMap((section) => definitionsIn(section, place));
  const bySection = new Map<Section, Map<string, FootnoteDefinitionFacts>>();
  const anywhere = new Map<string, FootnoteDefinitionFacts>();
  for (const definition of definitions) {
    const key = foldName(definition.label);
    const scope = bySection.get(definition.section) ?? new Map<string, FootnoteDefinitionFacts>();
    if (!scope.has(key)) scope.set(key, definition);
    bySection.set(definition.section, scope);
    if (definition.notation === 'reference' && !anywhere.has(key)) anywhere.set(key, definition);
  }
  return {
    definitions,
    find(label, section) {
      const key = foldName(label);
      for (const scope of outwards(section)) {
        const found = bySection.get(scope)?.get(key);
        if (found !== undefined) return found;
      }
      for (const child of walkSections(section)) {
        const found = bySection.get(child)?.get(key);
        if (found !== undefined) return found;
      }
      return anywhere.get(key);
    },
  };
}

/** Footnote references of the prose, which only a syntax with footnotes of its own can tell from other text. */
function proseReferences(
  top: Section,
  place: Place,
): readonly { label: string; section: Section; range: Range }[] {
  if (place.noted === false) return [];
  const isReference = (node: Nodes): node is FootnoteReference => node.type === 'footnoteReference';
  return [...walkSections(top)].flatMap((section) =>
    findNodes<FootnoteReference>(section.blocks, isReference).map((node) => ({
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
