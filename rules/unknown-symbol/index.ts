// unknown-symbol: a sign that neither a legend nor any vocabulary explains.
import * as v from 'valibot';
import { type CellClaim, LEVELS } from '../../src/extract/claims.ts';
import { isOtherLanguage } from '../../src/extract/lexicon/languages.ts';
import { foldSign } from '../../src/extract/text/fold.ts';
import type { MatrixDocument } from '../../src/lint/document.ts';
import { nearest } from '../../src/lint/nearest.ts';
import { defineRule, type Fix } from '../../src/lint/rule.ts';
import { featureTitle, type MatrixView, pushTo, rowAt, targetTitle } from '../../src/lint/view.ts';
import { count, enumerate, quote } from '../../src/lint/words.ts';

interface Use {
  readonly symbol: string;
  readonly places: number;
  readonly meant: string | undefined;
}

const RELATED = 3;

export default defineRule({
  meta: {
    id: 'unknown-symbol',
    description: 'A sign that neither the legend nor any known vocabulary explains.',
    severity: 'error',
    preset: 'recommended',
    scope: 'matrix',
    fixable: 'safe',
    messages: {
      unknown: ({ symbol, places, meant }: Use) =>
        `Nothing explains the sign ${quote(symbol)}${places === 1 ? '' : ` (in ${count(places, 'cell')})`}.${meant === undefined ? '' : ` Did you mean ${quote(meant)}?`} It counts as unknown: write a sign of the legend, or explain it there.`,
      remark: ({ symbol, places }: Use) =>
        `The cell says ${quote(symbol)}${places === 1 ? '' : ` (as ${count(places - 1, 'other')} ${places === 2 ? 'does' : 'do'})`}, and not how well the feature is supported. It counts as unknown: write a sign of the legend before the remark.`,
      marks: ({
        symbol,
        feature,
        target,
      }: {
        readonly symbol: string;
        readonly feature: string;
        readonly target: string;
      }) =>
        `The cell for ${quote(feature)} on ${quote(target)} holds the footnote mark ${quote(symbol)} and no sign of a level. It counts as unknown: write the level before the mark.`,
      many: ({ symbols }: { readonly symbols: readonly string[] }) =>
        `Nothing explains ${count(symbols.length, 'more sign')}: ${enumerate(symbols)}. They count as unknown: explain the signs in a legend.`,
    },
    options: v.strictObject({
      maximum: v.pipe(
        v.number(),
        v.integer(),
        v.minValue(1),
        v.description('So many signs of one matrix get a finding of their own, the others one together.'),
      ),
    }),
    defaults: { maximum: 10 },
  },
  check({ document, matrix, options, report }) {
    for (const { feature, target, symbol, range } of placed(matrix).filter(isMarkAlone)) {
      const data = {
        symbol,
        feature: featureTitle(matrix, feature),
        target: targetTitle(matrix, target),
      };
      report({ messageId: 'marks', data, range, feature, target, actual: symbol });
    }
    const uses = [...unexplained(matrix)];
    const inWords = rowsInWords(matrix);
    for (const [symbol, claims] of uses.slice(0, options.maximum)) {
      const [first, ...others] = claims;
      if (first === undefined) continue;
      const meant = meantBy(symbol, matrix);
      const isRemark =
        meant === undefined &&
        (isPhrase(symbol) || isSetApart(first, document) || claims.every((claim) => isIn(inWords, claim)));
      report({
        messageId: isRemark ? 'remark' : 'unknown',
        severity: isRemark ? 'info' : undefined,
        data: { symbol, places: claims.length, meant },
        range: first.symbolRange,
        ...(others.length === 0 ? { feature: first.feature, target: first.target } : {}),
        expected: meant,
        actual: symbol,
        related: others.slice(0, RELATED).map(({ symbolRange: range, feature, target }) => ({
          range,
          message: `Also for ${quote(featureTitle(matrix, feature))} on ${quote(targetTitle(matrix, target))}.`,
        })),
        fix: meant === undefined ? undefined : respell(claims, meant),
      });
    }
    const rest = uses.slice(options.maximum);
    const first = rest[0]?.[1][0];
    if (first === undefined) return;
    const symbols = rest.map(([symbol]) => symbol);
    report({ messageId: 'many', data: { symbols }, range: first.symbolRange, actual: symbols.join(' ') });
  },
});

/** Cells but those of ragged rows, which may stand in the wrong column. */
function placed({ claims, ragged }: MatrixView): readonly CellClaim[] {
  if (ragged.length === 0) return claims.cells;
  return claims.cells.filter(({ view, range }) => view !== 'summary' || rowAt(ragged, range) === undefined);
}

/** A cell of nothing but footnote marks; its level was forgotten, which is no matter of vocabulary. */
function isMarkAlone({ basis, symbol, symbolRange, footnotes }: CellClaim): boolean {
  if (basis !== 'none' || symbol === '') return false;
  const [first] = footnotes;
  return first !== undefined && first.range.start.offset <= symbolRange.start.offset;
}

/** What stands in code or leads elsewhere is written so on purpose. */
function isSetApart({ range, symbolRange }: CellClaim, { source }: MatrixDocument): boolean {
  const { offset } = symbolRange.end;
  return (
    source.text[offset] === '`' || source.text.slice(range.start.offset, range.end.offset).includes('](#')
  );
}

/** Characters of scripts that set no blanks between words: more of them than a word for a level has. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{4}/u;

/** Several words are a remark, and no sign that somebody mistyped. */
function isPhrase(symbol: string): boolean {
  if (UNSPACED.test(symbol)) return true;
  const words = symbol.split(/\s+/u).map((word) => /\p{L}/u.test(word));
  return words.some((isWord, index) => isWord && words[index + 1] === true);
}

/** Features that most cells of the summary answer in words of their own: `HMAC`, `JWT`, `token`. */
function rowsInWords(matrix: MatrixView): ReadonlySet<string> {
  const counts = new Map<string, { words: number; filled: number }>();
  for (const { feature, view, symbol, basis } of matrix.claims.cells) {
    if (view !== 'summary' || symbol === '') continue;
    const known = counts.get(feature) ?? { words: 0, filled: 0 };
    known.filled += 1;
    if (basis === 'value' || (basis === 'none' && /\p{L}{2}/u.test(symbol))) known.words += 1;
    counts.set(feature, known);
  }
  return new Set(
    [...counts].flatMap(([feature, { words, filled }]) => (words > 1 && words * 2 > filled ? [feature] : [])),
  );
}

function isIn(features: ReadonlySet<string>, { feature, view }: CellClaim): boolean {
  return view === 'summary' && features.has(feature);
}

/** Claims by sign, first seen first. */
function unexplained(matrix: MatrixView): ReadonlyMap<string, readonly CellClaim[]> {
  const bySymbol = new Map<string, CellClaim[]>();
  const all = placed(matrix);
  const slips = foreignSlips(all);
  for (const claim of all) {
    const isNone = claim.basis === 'none' && claim.symbol !== '' && !isMarkAlone(claim);
    if (isNone || slips.has(foldSign(claim.symbol))) pushTo(bySymbol, claim.symbol, claim);
  }
  return bySymbol;
}

/** A word is so many times rarer than the one that it is a slip of. */
const RARER = 8;

/** Words of other languages that are rather a slip of a frequent one: `complet` among fifty times `complete`. */
function foreignSlips(claims: readonly CellClaim[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { basis, symbol } of claims) {
    if (basis !== 'preset' || !/^\p{L}{4,}$/u.test(symbol)) continue;
    const word = foldSign(symbol);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const [foreign, own] = [new Set<string>(), new Set<string>()];
  for (const word of counts.keys()) (isOtherLanguage(word) ? foreign : own).add(word);
  return new Set(
    [...foreign].filter((word) => {
      const meant = nearest(word, own);
      return meant !== undefined && (counts.get(meant) ?? 0) >= (counts.get(word) ?? 0) * RARER;
    }),
  );
}

/** A word that a level or a sign in use was meant to be; signs that are no words have nothing near. */
function meantBy(symbol: string, { claims }: MatrixView): string | undefined {
  if (!/^\p{L}{3,}/u.test(symbol)) return undefined;
  const words = (claims.table?.vocabulary ?? [])
    .filter((sign) => sign.basis !== 'none' && /^\p{L}{2,}/u.test(sign.symbol))
    .map((sign) => sign.symbol);
  return nearest(symbol, [...words, ...LEVELS]);
}

function respell(claims: readonly CellClaim[], meant: string): Fix {
  const edits = claims.map((claim) => ({ range: claim.symbolRange, text: meant }));
  return { safe: true, edits, description: `Write ${quote(meant)}` };
}
