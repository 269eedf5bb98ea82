// unknown-symbol: a sign that neither a legend nor any vocabulary explains.
import * as v from 'valibot';
import { type CellClaim, LEVELS } from '../../src/extract/claims.ts';
import { nearest } from '../../src/lint/nearest.ts';
import { defineRule, type Fix } from '../../src/lint/rule.ts';
import { signGroups } from '../../src/lint/sign-groups.ts';
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
  check({ matrix, options, report }) {
    if (!signGroups(matrix.claims).some(({ basis }) => basis === 'none')) return;
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
        meant === undefined && (isPhrase(symbol) || claims.every((claim) => isIn(inWords, claim)));
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

/** Several words are a remark, and no sign that somebody mistyped. */
function isPhrase(symbol: string): boolean {
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
  for (const claim of placed(matrix)) {
    if (claim.basis !== 'none' || claim.symbol === '' || isMarkAlone(claim)) continue;
    pushTo(bySymbol, claim.symbol, claim);
  }
  return bySymbol;
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
