// Lines in two columns, a name and a level, with lines above them that tell for which targets all of them are done.
import type { Nodes, Paragraph, TableRow } from 'mdast';
import { tally } from '../../group.ts';
import type { Text } from '../claims.ts';
import { namesIn, type Wording } from '../details/grammar.ts';
import { itemsOf } from '../index/items.ts';
import type { Section } from '../index/sections.ts';
import { SUPPORT } from '../lexicon/headers.ts';
import { flatten, type Place } from '../text/flat.ts';
import { foldName } from '../text/fold.ts';
import { linesAsParagraph, type Stretch, stretchOf } from '../text/passages.ts';
import { type FactTable, FEWEST, groupRow, headed, rowOf, tableOf, wordsOf } from './table.ts';

/** The share of lines whose second column is a level. */
const LEVELS = 0.8;
/** What parts the columns of a line. */
const GAP = /[^\s-] {3,}(?=\S)|\S\t+(?=\S)/u;
/** `Version 3 --- all done: alpha, beta`. */
const LEAD = /^(.{1,100}?)(?: -{1,3}| [–—]|[:;,])? all ([\p{L} ]{2,20}): (?=\S)/u;

/** A line of a block, with what stands in its columns. */
interface Line {
  readonly whole: Stretch;
  readonly name?: Text;
  readonly value?: Stretch;
}

/** The targets for which all lines below it have a level, and what it calls them together. */
interface Lead {
  readonly title: Text;
  readonly names: readonly Text[];
}

function stretchesOf(block: Nodes, place: Place): readonly Stretch[] {
  const within = (paragraph: Paragraph | undefined): readonly Stretch[] => {
    const flat = flatten(paragraph?.children ?? [], place);
    let at = 0;
    return flat.text.split('\n').map((text) => {
      at += text.length + 1;
      return stretchOf(flat, at - text.length - 1, at - 1, place);
    });
  };
  if (block.type === 'paragraph') return within(block);
  if (block.type === 'code') return within(linesAsParagraph(block, place));
  return block.type === 'list' ? itemsOf(block).flatMap(({ first }) => within(first)) : [];
}

const columnOf = (value: Stretch | undefined): number => value?.at(0)?.range.start.column ?? 0;

/** Parts a line at its gap, or at the column where the values of the others begin. */
function lineOf(whole: Stretch, column: number): Line {
  const found = GAP.exec(whole.text);
  const start = whole.at(0)?.range.start.column ?? column;
  const at = found === null ? column - start : found.index + found[0].length;
  const isApart = found !== null || (at > 0 && whole.text.charAt(at - 1) === ' ');
  const name = isApart ? whole.slice(0, at).at(0) : undefined;
  const value = whole.slice(at);
  return name === undefined || value.text.trim() === '' ? { whole } : { whole, name, value };
}

function leadOf(whole: Stretch, words: Wording): Lead | undefined {
  const [all, title = '', level = ''] = LEAD.exec(whole.text.trim()) ?? [];
  if (all === undefined || !words.explains(level)) return undefined;
  const from = whole.text.length - whole.text.trimStart().length;
  const named = whole.slice(0, from + title.length).at(0);
  return (
    named && { title: named, names: namesIn(whole.slice(from + all.length), words).map(({ name }) => name) }
  );
}

/** What stands in brackets behind the level of a value. */
function bracketOf(value: Stretch): { readonly level: Stretch; readonly inside: Stretch } | undefined {
  const to = value.text.trimEnd().length;
  const open = value.text.indexOf('(');
  return open < 1 || value.text.charAt(to - 1) !== ')'
    ? undefined
    : { level: value.slice(0, open), inside: value.slice(open + 1, to - 1) };
}

type Block = { readonly lead?: Lead; readonly lines: readonly Line[] };

/** The lines below each lead. */
function blocksOf(section: Section, words: Wording, place: Place): readonly Block[] {
  const blocks: { lead?: Lead; lines: Line[] }[] = [{ lines: [] }];
  const wholes = section.blocks.flatMap((block) => stretchesOf(block, place));
  const parted = wholes
    .map((whole) => lineOf(whole, 0))
    .filter(({ value }) => words.explains(levelText(value)));
  const columns = parted.map(({ value }) => columnOf(value)).sort((a, b) => a - b);
  const column = columns[columns.length >> 1] ?? 0;
  if (parted.length < FEWEST) return [];
  for (const whole of wholes) {
    const lead = leadOf(whole, words);
    if (lead !== undefined) blocks.push({ lead, lines: [] });
    else {
      const line = lineOf(whole, column);
      if (line.value !== undefined && columnOf(line.value) === column) blocks.at(-1)?.lines.push(line);
    }
  }
  return blocks.filter(({ lines }) => lines.length > 0);
}

const levelText = (value: Stretch | undefined): string =>
  ((value && bracketOf(value)?.level) ?? value)?.text.trim() ?? '';

/** The targets of the leads, and of brackets with one of these or one that comes again, by their folded names. */
function targetsOf(blocks: readonly Block[], words: Wording): ReadonlyMap<string, Text> {
  const targets = new Map<string, Text>();
  for (const { lead } of blocks) for (const name of lead?.names ?? []) targets.set(foldName(name.text), name);
  if (targets.size === 0) return targets;
  const brackets = blocks
    .flatMap(({ lines }) => lines)
    .flatMap(({ value }) => (value && bracketOf(value)?.inside) ?? [])
    .map((inside) => namesIn(inside, words).map(({ name }) => name));
  const counts = tally(brackets.flat().map(({ text }) => foldName(text)));
  for (const names of brackets) {
    const keys = names.map(({ text }) => foldName(text));
    const isOfTargets = keys.some((key) => targets.has(key) || (counts.get(key) ?? 0) > 1);
    if (!isOfTargets || keys.some((key) => key.startsWith('all '))) continue;
    for (const [at, name] of names.entries())
      targets.set(keys[at] ?? '', targets.get(keys[at] ?? '') ?? name);
  }
  return targets;
}

/** What a line says of each target: those in its brackets and its lead, or all. */
function valuesOf(
  value: Stretch,
  lead: Lead | undefined,
  keys: readonly string[],
  words: Wording,
): readonly boolean[] {
  const bracket = bracketOf(value);
  const said =
    bracket === undefined ? [] : namesIn(bracket.inside, words).map(({ name }) => foldName(name.text));
  const isOfNames =
    bracket !== undefined && (bracket.inside.text.trim() === '' || said.some((key) => keys.includes(key)));
  const own = new Set([...said, ...(lead?.names.map(({ text }) => foldName(text)) ?? [])]);
  return keys.map((key) => !isOfNames || own.has(key));
}

/** The table that lines in columns are; undefined where a section has none. */
export function columnFacts(section: Section, words: Wording, place: Place): FactTable | undefined {
  const blocks = blocksOf(section, words, place);
  const lines = blocks.flatMap((block) => block.lines);
  const levels = lines.filter(({ value }) => words.explains(levelText(value)));
  if (lines.length < FEWEST || levels.length < lines.length * LEVELS) return undefined;
  const targets = targetsOf(blocks, words);
  const keys = [...targets.keys()];
  const rows = blocks.flatMap(({ lead, lines: own }): readonly TableRow[] => {
    const facts = own.flatMap(({ whole, name, value }) => {
      const [position, said] = [whole.at(0)?.range, value?.at(0)];
      if (name === undefined || value === undefined || position === undefined || said === undefined)
        return [];
      const bare = { ...said, text: levelText(value) };
      const values =
        keys.length === 0
          ? [[wordsOf(said)]]
          : valuesOf(value, lead, keys, words).map((has) => (has ? [wordsOf(bare)] : []));
      return [rowOf({ name: [wordsOf(name)], values, position })];
    });
    return [...(lead === undefined ? [] : [groupRow(lead.title)]), ...facts];
  });
  const [start, end] = [rows[0]?.position?.start, rows.at(-1)?.position?.end];
  const block = section.blocks[0];
  if (start === undefined || end === undefined || block === undefined) return undefined;
  const titles = keys.length === 0 ? [headed(SUPPORT, section.heading)] : [...targets.values()].map(wordsOf);
  return { block, table: tableOf(titles, rows, section.heading, { start, end }) };
}
