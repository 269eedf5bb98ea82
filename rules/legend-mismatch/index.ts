// legend-mismatch: a sign that the legend does not explain, or explains and nobody uses.
import type { CellClaim, LegendEntry } from '../../src/extract/claims.ts';
import { fillsPlaceholder, placeholdersOf } from '../../src/extract/legends/placeholders.ts';
import { foldName } from '../../src/extract/text/fold.ts';
import { agreedCell, levelsWithSigns } from '../../src/lint/agree.ts';
import type { MatrixDocument } from '../../src/lint/document.ts';
import { generalEntries, isExplained, levelEntries, usedLegend } from '../../src/lint/legend.ts';
import { foldedLook } from '../../src/lint/lookalikes.ts';
import { isDescription } from '../../src/lint/own-scale.ts';
import { isMentioned, tablesOf } from '../../src/lint/prose.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { cellOf, type MatrixView, pushTo } from '../../src/lint/view.ts';
import { alsoHere, count, type Data, enumerate, quote, quoteBriefly } from '../../src/lint/words.ts';
import { memo } from '../../src/memo.ts';
import type { Range } from '../../src/position.ts';
import { findAt, firstIndex } from '../../src/search.ts';
import { idleLegends, unexplainedWords } from './data.ts';

export default defineRule({
  meta: {
    id: 'legend-mismatch',
    description: 'A symbol that the legend leaves out, or one that it explains and no table uses.',
    severity: 'warning',
    preset: 'recommended',
    scope: 'document',
    messages: {
      unexplained: ({ symbol, places, level }: Data<'symbol' | 'level', 'places'>) =>
        `The legend does not explain ${quote(symbol)} (${count(places, 'cell')}, read as ${level}). Add it there, or use a symbol that it explains.`,
      unused: ({ symbol, meaning }: Data<'symbol' | 'meaning'>) =>
        `No table uses ${quote(symbol)}, which the legend explains as ${quote(meaning)}. Remove it from the legend, or use it.`,
      contradiction: ({ symbol, meaning, other }: Data<'symbol' | 'meaning' | 'other'>) =>
        `The legend explains ${symbol === '' ? 'a blank cell' : quote(symbol)} as ${quoteBriefly(meaning)} here and as ${quoteBriefly(other)} before. Keep the right one.`,
      twice: ({ symbol, meaning }: Data<'symbol' | 'meaning'>) =>
        `The legend explains ${symbol === '' ? 'a blank cell' : quote(symbol)} a second time, as ${quote(meaning)}. Remove one of the two.`,
      unstated: ({ word, places }: Data<'word', 'places'>) =>
        `The legend in the comments does not explain ${quote(word)} (${count(places, 'place')}). Add it there.`,
      idle: ({ words }: { readonly words: readonly string[] }) =>
        `The comments explain ${enumerate(words)}, and nothing in the file uses any of them. Remove the lines, or use the words.`,
      otherwise: ({ word, instead, places }: Data<'word' | 'instead', 'places'>) =>
        `The legend in the comments explains ${quote(instead)}, and the file says ${quote(word)} (${count(places, 'place')}). Use one word in both.`,
    },
  },
  check({ document, matrices, report }) {
    const unexplained = new Map<string, { claim: CellClaim; matrix: MatrixView }[]>();
    for (const matrix of matrices) {
      const legend = usedLegend(matrix);
      if (legend === undefined) continue;
      const words = legend.filter(({ symbol }) => isWord(symbol)).length * 2 > legend.length;
      for (const claim of matrix.claims.cells) {
        if (claim.view !== 'summary' || !isBare(claim) || isDescription(claim, matrix)) continue;
        if (isWord(claim.symbol) ? !words : !isBareSign(claim)) continue;
        // What the details say otherwise is told as a contradiction.
        if (!isExplained(claim.symbol, matrix) && !isContradicted(claim, matrix))
          pushTo(unexplained, foldedLook(claim.symbol), { claim, matrix });
      }
    }
    for (const claims of unexplained.values()) {
      const [first] = claims;
      if (first === undefined) continue;
      const { symbol, level, symbolRange: range } = first.claim;
      // Whatever the line says, a reader finds it.
      if (isMentioned(symbol, document)) continue;
      const related = alsoHere(
        range,
        claims.map(({ claim }) => claim.symbolRange),
      );
      // A question mark or a dash in a cell needs no line for most readers, and a list of words that few cells hold may be no legend.
      const known = first.matrix.claims.cells.filter(({ basis }) => basis === 'legend').length;
      const severity =
        level === 'unknown' || /^\p{Pd}+$/u.test(symbol) || isWord(symbol) || claims.length > known
          ? 'info'
          : 'warning';
      const place = { range, matrix: first.matrix, actual: symbol, related, severity } as const;
      report({ messageId: 'unexplained', data: { symbol, level, places: claims.length }, ...place });
    }
    const comments = document.claims.legend ?? [];
    for (const entries of idleLegends(comments, document.source.text)) {
      const [first] = entries;
      if (first === undefined) continue;
      const words = entries.map(({ symbol }) => symbol);
      const related = alsoHere(first.range, entries);
      report({ messageId: 'idle', data: { words }, range: first.range, related, severity: 'info' });
    }
    for (const matrix of matrices) {
      for (const { word, places, range, instead, used: at } of unexplainedWords(matrix.claims, comments)) {
        const related = [{ path: document.source.path, range: at, message: 'First used here.' }];
        const finding = { range, matrix, actual: word, related };
        if (instead === undefined) report({ messageId: 'unstated', data: { word, places }, ...finding });
        else
          report({ messageId: 'otherwise', data: { word, instead, places }, ...finding, expected: instead });
      }
    }
    const entries = new Map(
      matrices.flatMap((matrix) =>
        levelEntries(matrix).map((entry) => [entry.range.start.offset, { entry, matrix }] as const),
      ),
    );
    if (entries.size === 0) return;
    for (const { entry, first, matrix } of repeated(matrices)) {
      const { symbol, meaning, range } = entry;
      if (bracketOf(entry, document) !== bracketOf(first, document)) continue;
      // Footnotes on one word each say their part.
      if (isInNote(entry, document) && isInNote(first, document)) continue;
      const related = [{ range: first.range, message: 'It is explained here as well.' }];
      const about = { range, matrix, actual: meaning, expected: first.meaning, related };
      if (entry.level === first.level)
        report({ messageId: 'twice', data: { symbol, meaning }, ...about, severity: 'info' });
      else
        report({
          messageId: 'contradiction',
          data: { symbol, meaning, other: first.meaning },
          ...about,
          severity: 'error',
        });
    }
    const used = signsInTables(document, matrices, [...entries.values()]);
    // A list of which no table uses anything explains something else.
    const legends = new Set(
      [...entries.values()].flatMap(({ entry, matrix }) => (used(entry) ? matrix : [])),
    );
    for (const { entry, matrix } of entries.values()) {
      if (entry.symbol === '' || !legends.has(matrix) || used(entry) || isInNote(entry, document)) continue;
      const data = { symbol: entry.symbol, meaning: entry.meaning };
      report({ messageId: 'unused', data, range: entry.range, matrix, severity: 'info' });
    }
  },
});

function isContradicted({ feature, target }: CellClaim, matrix: MatrixView): boolean {
  const cell = cellOf(matrix.features.get(feature), target);
  return cell !== undefined && agreedCell(cell, levelsWithSigns(matrix.claims)) === undefined;
}

const notesOf = memo(({ claims }: MatrixDocument) =>
  claims.footnotes
    .flatMap(({ definitions }) => definitions.map(({ range }) => range))
    .sort((a, b) => a.start.offset - b.start.offset),
);

function isInNote({ range }: LegendEntry, document: MatrixDocument): boolean {
  return findAt(notesOf(document), (note) => note, range) !== undefined;
}

interface Repeated {
  readonly entry: LegendEntry;
  readonly first: LegendEntry;
  readonly matrix: MatrixView;
}

/** Entries that explain a sign again, to every table that the first one speaks to: a legend of a section may differ. */
function* repeated(matrices: readonly MatrixView[]): Generator<Repeated> {
  const tables = new Map<number, number>();
  for (const matrix of matrices) {
    for (const { range } of generalEntries(matrix))
      tables.set(range.start.offset, (tables.get(range.start.offset) ?? 0) + 1);
  }
  const told = new Set<number>();
  for (const matrix of matrices) {
    const bySign = new Map<string, LegendEntry>();
    // What is said of a target explains no sign.
    const targets = new Set([...matrix.targets.values()].map(({ title }) => foldName(title)));
    const inOrder = generalEntries(matrix)
      .filter(({ symbol }) => !targets.has(foldName(symbol)))
      .sort((a, b) => a.range.start.offset - b.range.start.offset);
    for (const entry of inOrder) {
      const at = entry.range.start.offset;
      const key = foldedLook(entry.symbol);
      const first = bySign.get(key);
      if (first === undefined) bySign.set(key, entry);
      else if (tables.get(at) === tables.get(first.range.start.offset) && !told.has(at)) {
        told.add(at);
        yield { entry, first, matrix };
      }
    }
  }
}

/** The bracket behind an explained symbol: `asahi (release)` is another label than `asahi`. */
function bracketOf({ range }: LegendEntry, { source }: MatrixDocument): string {
  const { offset } = range.end;
  return /^[\s*_`]*\(([^()\r\n]*)\)/u.exec(source.text.slice(offset, offset + LONGEST_LABEL))?.[1] ?? '';
}

const LONGEST_LABEL = 80;

/** Understood without the legend, and not for the text around it. */
function isBare({ symbol, basis, text = '' }: CellClaim): boolean {
  // `O(n)`: a letter with a bracket at it is a formula; a symbol behind other text joins texts.
  if (symbol === '' || /^\p{L}\(/u.test(text) || !(text === '' || text.startsWith(symbol))) return false;
  return basis === 'preset' || basis === 'company';
}

/** A word explains itself, unless the legend is one of words. */
function isWord(symbol: string): boolean {
  return !/^:.*:$/u.test(symbol) && /\p{L}{2}|^n[./]?a\.?$/iu.test(symbol) && !/\d/u.test(symbol);
}

function isBareSign({ symbol }: CellClaim): boolean {
  return /^:.*:$/u.test(symbol) || !/\p{L}{2}|^n[./]?a\.?$|\d/iu.test(symbol);
}

/** Whether any table of the document, matrix or not, holds a sign: alone or beside other text, and not to explain it. */
function signsInTables(
  { source, claims }: MatrixDocument,
  matrices: readonly MatrixView[],
  explained: readonly { readonly entry: LegendEntry }[],
): (entry: LegendEntry) => boolean {
  const legend = explained.map(({ entry }) => entry.range).sort((a, b) => a.start.offset - b.start.offset);
  const tables = tablesOf(claims.decisions).flatMap((range) => textsAround(legend, range, source.text));
  const written = new Set(tables.flatMap((text) => text.split(/[\s|`[\]/&,]+/u)));
  for (const { claims: matrix } of matrices) {
    for (const { symbol } of matrix.cells) written.add(symbol);
  }
  const tokens = new Set([...written].map((text) => foldedLook(text)));
  return (entry) => {
    const { symbol } = entry;
    // `✅ Supported` explains the sign that stands alone in the table.
    const [lead = symbol] = /^[^\p{L}\p{N}\s]+(?=\s)/u.exec(symbol) ?? [];
    if (tokens.has(foldedLook(symbol)) || tokens.has(foldedLook(lead))) return true;
    const placeholders = placeholdersOf([entry]);
    if (placeholders.length > 0)
      return [...written].some((text) => fillsPlaceholder(text, placeholders) !== undefined);
    return symbol.length > 3 && tables.some((text) => text.includes(symbol));
  };
}

/** The texts of a range before, between and behind the sorted ranges inside it. */
function textsAround(inside: readonly Range[], { start, end }: Range, text: string): readonly string[] {
  const texts: string[] = [];
  let from = start.offset;
  const first = firstIndex(inside.length, (index) => (inside[index]?.start.offset ?? 0) >= from);
  for (let at = first; at < inside.length; at += 1) {
    const range = inside[at];
    if (range === undefined || range.end.offset > end.offset) break;
    texts.push(text.slice(from, range.start.offset));
    from = Math.max(from, range.end.offset);
  }
  return [...texts, text.slice(from, end.offset)];
}
