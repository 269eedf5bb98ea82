// One level cell of a table read to a claim.
import type { Range } from '../../position.ts';
import type { CellClaim, Text } from '../claims.ts';
import { answerIn, type GridCell } from '../grid/grid.ts';
import type { TitleContext } from '../grid/header.ts';
import { levelOfMeaning } from '../legends/meaning.ts';
import { isCondition } from '../lexicon/reservations.ts';
import type { Reading, Vocabulary } from '../lexicon/vocabulary.ts';
import { LEVELS, type Level } from '../support.ts';
import { flatRange } from '../text/flat.ts';
import { foldSpace } from '../text/fold.ts';

/** Pages rendered from a matrix tell the level by a class that the sign hides. */
const LEVEL_CLASS = /(?:^|[_-])(complete|partial|missing|unknown|not-applicable)$/u;

function levelOfClass(cell: GridCell): Level | undefined {
  if (cell.classes.length === 0) return undefined;
  for (const name of cell.classes) {
    if (!/impl/u.test(name)) continue;
    const found = LEVEL_CLASS.exec(name)?.[1];
    const level = LEVELS.find((known) => known === found);
    if (level !== undefined) return level;
  }
  return undefined;
}

const NO_NOTES: readonly Text[] = [];

/** The texts of the definitions of a cell's footnotes. */
export function notesOf(cell: GridCell, { footnotes, section }: TitleContext): readonly Text[] {
  if (cell.marks.length === 0) return NO_NOTES;
  return cell.marks.flatMap((mark) => {
    const found = footnotes.find(mark.label, section);
    return found === undefined ? [] : [{ text: found.text, range: found.range }];
  });
}

/** What the notes of a cell say that is nothing but marks: `Yes, if the server runs`, `Only on Linux`. */
function readMarksOnly(cell: GridCell, notes: readonly Text[], words: Vocabulary): Reading {
  const plain = { sign: cell.text, length: 0, plain: false };
  const levels = new Set(notes.map(({ text }) => (isCondition(text) ? 'partial' : answerLevel(text, words))));
  const [only] = levels;
  return levels.size === 1 && only !== undefined
    ? { level: only, basis: 'legend', ...plain }
    : { level: 'unknown', basis: 'none', ...plain };
}

/** What a note answers that begins with a word for a level. */
function answerLevel(text: string, words: Vocabulary): Level | undefined {
  const said = /^\p{L}+(?=[,.:;])/u.test(text) ? words.read(text) : undefined;
  return said?.basis === 'preset' && said.level !== 'unknown' ? said.level : undefined;
}

/** `(*)` alone is no mark beside a sign; where nothing explains it as a sign, a footnote may. */
function readBracketed(cell: GridCell, { footnotes, section }: TitleContext): Reading | undefined {
  const label = /^\(([*†‡§]{1,3})\)$/u.exec(cell.core)?.[1];
  const note = label === undefined ? undefined : footnotes.find(label, section);
  const level = note === undefined ? undefined : levelOfMeaning(note.text);
  const { length } = cell.core;
  return level && { level, basis: 'legend', sign: cell.core, length, plain: false };
}

/** The cell as it reads where it says more than its level; a link is more, and kept as it is written. */
function textOf(cell: GridCell, plain: boolean, { place }: TitleContext): string | undefined {
  if (cell.text === '') return undefined;
  const { link } = cell.flat;
  // A jump within the page leads to the details, and says nothing of the level.
  if (link === undefined || link.startsWith('#')) return plain ? undefined : cell.text;
  const source = foldSpace(place.text.slice(cell.range.start.offset, cell.range.end.offset));
  return source.startsWith('<') ? `[${cell.text}](${link})` : source;
}

/** The claim of `cell` for one feature and one target. */
export function cellClaim(
  cell: GridCell,
  feature: string,
  target: string,
  vocabulary: Vocabulary,
  context: TitleContext,
): CellClaim {
  const notes = notesOf(cell, context);
  const marksOnly = cell.core === '' && cell.marks.length > 0;
  const said = answerIn(cell, vocabulary.explains);
  const given = marksOnly ? readMarksOnly(cell, notes, vocabulary) : vocabulary.read(said);
  const reading = given.basis === 'none' && !marksOnly ? (readBracketed(cell, context) ?? given) : given;
  const level = levelOfClass(cell) ?? reading.level;
  const whole = reading.length >= cell.core.length;
  const text = textOf(cell, reading.plain && said === cell.core && cell.marks.length === 0, context);
  return {
    view: 'summary',
    feature,
    target,
    level,
    basis: level === reading.level ? reading.basis : 'preset',
    symbol: reading.sign,
    notes,
    footnotes: cell.marks,
    range: cell.range,
    symbolRange: whole ? cell.coreRange : signRange(cell, reading.length, context),
    ...(text === undefined ? {} : { text }),
    ...(level === reading.level && reading.given),
  };
}

function signRange({ flat }: GridCell, length: number, { place }: TitleContext): Range {
  const from = flat.text.length - flat.text.trimStart().length;
  return flatRange(flat, from, from + length, place);
}
