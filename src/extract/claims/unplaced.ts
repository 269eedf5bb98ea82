// A summary copied as text: rows of names and signs whose columns are lost, counted but not placed.
import type { FeatureClaim, StatusClaim, TableFacts, TargetClaim, Text } from '../claims.ts';
import type { DetailsEntry } from '../details/entry.ts';
import { type Section, walkSections } from '../index/sections.ts';
import { isFeatureHeader } from '../lexicon/headers.ts';
import { parseStatus } from '../lexicon/status.ts';
import type { ExtractOptions } from '../options.ts';
import { type Flat, flatten, type Place } from '../text/flat.ts';
import { featureKey, foldName } from '../text/fold.ts';
import { textOf } from '../text/passages.ts';
import { targetKey } from './table.ts';

export interface UnplacedSummary {
  readonly targets: readonly TargetClaim[];
  readonly features: readonly FeatureClaim[];
  readonly statuses: readonly StatusClaim[];
  readonly facts: TableFacts;
}

interface Line {
  readonly from: number;
  readonly text: string;
}

function linesOf(flat: Flat): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const text of flat.text.split('\n')) {
    if (text.trim() !== '') lines.push({ from, text });
    from += text.length + 1;
  }
  return lines;
}

/** Where the names of the details stand in the header line, in order; undefined where too few do. */
function headerTargets(
  line: Line,
  names: readonly string[],
  flat: Flat,
  place: Place,
): readonly Text[] | undefined {
  // Half of the names do not fit into the line.
  if (names.length > line.text.length * 2) return undefined;
  const found: { at: number; name: string }[] = [];
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const at = line.text.indexOf(name);
    const taken = found.some((other) => at < other.at + other.name.length && at + name.length > other.at);
    if (at >= 0 && !taken) found.push({ at, name });
  }
  if (found.length < 2 || found.length * 2 < names.length) return undefined;
  return found
    .sort((a, b) => a.at - b.at)
    .flatMap(({ at, name }) => textOf(flat, line.from + at, line.from + at + name.length, place) ?? []);
}

interface Row {
  readonly title: Text;
  readonly status: Text | undefined;
  readonly signs: readonly Text[];
}

/** No title has more words. */
const MOST_WORDS = 40;

/** A row: the longest known title it begins with, or all up to the status word or the signs; then the rest. */
function rowOf(line: Line, titles: ReadonlySet<string>, flat: Flat, place: Place): Row | undefined {
  const words = [...line.text.matchAll(/\S+/gu)].map((match) => ({ word: match[0], at: match.index }));
  const isSign = (word: string): boolean => word === '?' || (word.length <= 2 && !/[\p{L}\p{N}]/u.test(word));
  let signs = words.length;
  while (signs > 1 && isSign(words[signs - 1]?.word ?? '')) signs -= 1;
  let known = 0;
  for (let count = Math.min(signs, MOST_WORDS); count > 0; count -= 1) {
    const last = words[count - 1];
    if (last !== undefined && titles.has(foldName(line.text.slice(0, last.at + last.word.length)))) {
      known = count;
      break;
    }
  }
  const lastWord = words[signs - 1];
  const hasStatus = lastWord !== undefined && signs > 1 && parseStatus(lastWord.word) !== undefined;
  const titleWords = known > 0 ? known : hasStatus ? signs - 1 : signs;
  const end = words[titleWords - 1];
  if (end === undefined) return undefined;
  const text = (from: number, to: number): Text | undefined =>
    textOf(flat, line.from + from, line.from + to, place);
  const title = text(0, end.at + end.word.length);
  const statusWords = words.slice(titleWords, signs);
  const [first, last] = [statusWords[0], statusWords[statusWords.length - 1]];
  if (title === undefined) return undefined;
  return {
    title,
    status:
      first === undefined || last === undefined ? undefined : text(first.at, last.at + last.word.length),
    signs: words.slice(signs).flatMap(({ word, at }) => text(at, at + word.length) ?? []),
  };
}

function claimsOf(
  flat: Flat,
  header: Line,
  rows: readonly Line[],
  names: readonly Text[],
  entries: readonly DetailsEntry[],
  place: Place,
  options: ExtractOptions,
): UnplacedSummary {
  const targets = names.map(
    (name): TargetClaim => ({
      view: 'summary',
      key: targetKey(name.text, options),
      title: name.text,
      range: name.range,
    }),
  );
  const titles = new Set(entries.map((entry) => foldName(entry.title.text)));
  const read = rows.flatMap((line) => {
    const row = rowOf(line, titles, flat, place);
    return row === undefined ? [] : [{ ...row, line, key: featureKey([], row.title.text) }];
  });
  const lineRange = (line: Line): TableFacts['range'] =>
    textOf(flat, line.from, line.from + line.text.length, place)?.range ?? place.locator.range(0, 0);
  const start = lineRange(header);
  const end = lineRange(rows[rows.length - 1] ?? header);
  return {
    targets,
    features: read.map(({ title, key, line }) => ({
      view: 'summary',
      key,
      title: title.text,
      group: [],
      range: title.range,
      block: lineRange(line),
      commands: [],
      attributes: [],
    })),
    statuses: read.flatMap(({ key, status }) => {
      if (status === undefined) return [];
      const parsed = parseStatus(status.text);
      return [
        {
          view: 'summary' as const,
          feature: key,
          text: status.text,
          range: status.range,
          ...(parsed === undefined ? {} : { status: parsed }),
        },
      ];
    }),
    facts: {
      range: { start: start.start, end: end.end },
      orientation: 'features-in-rows',
      columns: [],
      rows: read.map(({ line, key }) => ({
        kind: 'feature',
        range: lineRange(line),
        key,
        cellCount: 0,
        end: lineRange(line),
      })),
      vocabulary: [],
      legend: [],
      unplaced: read.map(({ key, signs }) => ({ feature: key, signs })),
    },
  };
}

/** A paragraph whose first line reads as the header of a table. */
export interface CopiedTable {
  readonly flat: Flat;
  readonly header: Line;
  readonly rows: readonly Line[];
}

/** So many are looked at for each part of the details, and lines of headers are no longer. */
const MOST_COPIED = 20;
const LONGEST_HEADER = 2000;

/** The paragraphs of a document that may be tables copied as text. */
export function copiedTables(top: Section, place: Place): readonly CopiedTable[] {
  const found: CopiedTable[] = [];
  for (const { blocks } of walkSections(top))
    for (const block of blocks) {
      if (block.type !== 'paragraph') continue;
      const flat = flatten(block.children, place);
      const [header, ...rows] = linesOf(flat);
      if (header === undefined || rows.length < 2 || header.text.length > LONGEST_HEADER) continue;
      if (isFeatureHeader(header.text.slice(0, 60))) found.push({ flat, header, rows });
      if (found.length === MOST_COPIED) return found;
    }
  return found;
}

/** The first of the copied tables whose header the details explain. */
export function unplacedSummary(
  copied: readonly CopiedTable[],
  entries: readonly DetailsEntry[],
  place: Place,
  options: ExtractOptions,
): UnplacedSummary | undefined {
  if (copied.length === 0) return undefined;
  const names = [...new Set(entries.flatMap((entry) => entry.support.map((line) => line.name.text)))];
  for (const { flat, header, rows } of copied) {
    const targets = headerTargets(header, names, flat, place);
    if (targets !== undefined) return claimsOf(flat, header, rows, targets, entries, place, options);
  }
  return undefined;
}
