// unknown-symbol: a symbol or word where a level belongs, and nothing says which level it is.
import * as v from 'valibot';
import type { CellClaim } from '../../src/extract/claims.ts';
import { groupBy } from '../../src/group.ts';
import type { MatrixDocument } from '../../src/lint/document.ts';
import { isDescription } from '../../src/lint/own-scale.ts';
import { isMentioned } from '../../src/lint/prose.ts';
import { defineRule, type Fix, type Severity } from '../../src/lint/rule.ts';
import { isTold } from '../../src/lint/told.ts';
import type { MatrixView } from '../../src/lint/view.ts';
import { alsoHere, count, type Data, eitherOf, enumerate, quote } from '../../src/lint/words.ts';
import { memo } from '../../src/memo.ts';
import { positive } from '../../src/schema-parts.ts';
import { slipsBeside } from './beside.ts';
import { alone, marksAlone, unexplained } from './cells.ts';
import { type Guess, guesser } from './guess.ts';

type Use = Data<'symbol', 'places'>;

/** So many more marks without a level are no slips. */
const OFTEN = 2;

const places = (number: number): string => (number === 1 ? '' : ` (${count(number, 'cell')})`);

export default defineRule({
  meta: {
    id: 'unknown-symbol',
    description: 'A symbol or word stands for a level, and nothing explains it.',
    severity: 'error',
    preset: 'recommended',
    scope: 'matrix',
    fixable: 'unsafe',
    messages: {
      near: ({ symbol, places: cells, words }: Use & { readonly words: readonly string[] }) =>
        `${quote(symbol)}${places(cells)} is not a known level. Did you mean ${eitherOf(words)}?`,
      unknown: ({ symbol, places: cells }: Use) =>
        `Nothing explains the symbol ${quote(symbol)}${places(cells)}. Add it to a legend, or use a symbol that readers know.`,
      mentioned: ({ symbol, places: cells }: Use) =>
        `The text mentions ${quote(symbol)}${places(cells)}, and does not say which level it is. Explain it as in \`${symbol} = partial\`.`,
      remark: ({ symbol, places: cells }: Use) =>
        `${quote(symbol)}${places(cells)} does not say how well the feature is supported. Put a level before it.`,
      marks: ({ symbol, places: cells }: Use) =>
        `The footnote mark ${quote(symbol)}${places(cells)} stands alone, without a level. Put a level before the mark.`,
      many: ({ symbols }: { readonly symbols: readonly string[] }) =>
        `Nothing explains ${count(symbols.length, 'more symbol')}: ${enumerate(symbols)}. Add ${symbols.length === 1 ? 'it' : 'them'} to a legend.`,
    },
    options: v.strictObject({
      maximum: positive('This many symbols of a matrix get a finding each, the others share one.'),
    }),
    defaults: { maximum: 10 },
  },
  check({ document, matrix, options, report }) {
    const marks = marksAlone(matrix).toSorted((a, b) => a.range.start.offset - b.range.start.offset);
    for (const [first, ...others] of groupBy(marks, ({ symbol }) => symbol).values()) {
      if (first === undefined) continue;
      const { feature, target, symbol, range } = first;
      report({
        messageId: 'marks',
        data: { symbol, places: others.length + 1 },
        range,
        ...(others.length === 0 && { feature, target }),
        actual: symbol,
        // A mark that stands alone again and again is meant to.
        severity: others.length < OFTEN ? 'warning' : 'info',
        related: alsoHere(range, others),
      });
    }
    for (const { claim, words, meant } of slipsBeside(matrix, document)) {
      const { range, feature, target } = claim;
      const data = { symbol: words, places: 1, words: [meant] };
      const about = { range, feature, target, expected: meant, actual: words } as const;
      report({ messageId: 'near', data, ...about, severity: 'warning' });
    }
    const told = placesOfProblems(document);
    // What Asciidoctor takes for rows is no longer what was written once a cell is missing.
    if (document.source.format === 'asciidoc' && isBroken(matrix, document)) return;
    const unread = unexplained(matrix, told);
    const lone = alone(matrix, told);
    if (unread.size + lone.size === 0) return;
    const guess = guesser(matrix, unread);
    const slips = [...lone].filter(([symbol]) => isSlip(guess(headOf(symbol))));
    // Slips first: among many texts, they are what a finding of its own is for.
    const isLoud = ([symbol]: readonly [string, unknown]): boolean =>
      guess(headOf(symbol)).severity !== 'info';
    const all = [...new Map([...unread, ...slips])];
    const uses = [...all.filter(isLoud), ...all.filter((use) => !isLoud(use))];
    if (uses.length === 0) return;
    for (const [symbol, claims] of uses.slice(0, options.maximum)) {
      const [first, ...others] = claims;
      if (first === undefined) continue;
      const { words, severity, certain, told } = judge(first, guess(headOf(symbol)), document, matrix);
      const about = {
        range: first.symbolRange,
        severity,
        ...(others.length === 0 ? { feature: first.feature, target: first.target } : {}),
        actual: symbol,
        related: alsoHere(
          first.symbolRange,
          others.map(({ symbolRange }) => symbolRange),
        ),
      };
      const data = { symbol, places: claims.length };
      if (words.length > 0) {
        const fix =
          certain === undefined ? undefined : respell(claims, symbol.replace(headOf(symbol), certain));
        report({ messageId: 'near', data: { ...data, words }, ...about, expected: certain, fix });
      } else report({ messageId: told ?? messageFor(severity), data, ...about });
    }
    const rest = uses.slice(options.maximum);
    const first = rest[0]?.[1][0];
    if (first === undefined) return;
    const symbols = rest.map(([symbol]) => symbol);
    const about = { range: first.symbolRange, actual: symbols.join(' '), severity: 'info' } as const;
    report({ messageId: 'many', data: { symbols }, ...about });
  },
});

/** A mark wants to be explained; a word says something, only not the level. */
function messageFor(severity: Severity): 'unknown' | 'remark' {
  return severity === 'info' ? 'remark' : 'unknown';
}

/** A text without the remark in brackets behind it: `Suported (2.0)`. */
const headOf = (symbol: string): string => symbol.replace(/(?<=\S)\s+\([^()]*\)$/u, '');

/** A near miss of a word in use, or a symbol that only a legend can explain. */
function isSlip({ certain, words, severity }: Guess): boolean {
  return certain !== undefined || (words.length === 0 && severity === 'warning');
}

type Judgement = Guess & { readonly told?: 'mentioned' | 'unknown' };

/** A guess held against the place: a text that was meant as one is no slip, and a symbol that the text mentions no secret. */
function judge(claim: CellClaim, guess: Guess, document: MatrixDocument, matrix: MatrixView): Judgement {
  const silent = { words: [], severity: 'info', certain: undefined } as const;
  if (isSetApart(claim, document)) return silent;
  const isMeant = isDescription(claim, matrix) || isLink(claim, document);
  if (guess.certain === undefined && isMeant) return silent;
  const isMark = guess.words.length === 0 && guess.severity === 'warning';
  if (isMark && isMentioned(claim.symbol, document)) return { ...silent, told: 'mentioned' };
  return isMark && isPart(document) ? { ...silent, told: 'unknown' } : guess;
}

/** A text without headings is included in pages, which may have the legend. */
function isPart({ claims: { headings }, source: { format } }: MatrixDocument): boolean {
  return (format === 'rst' || format === 'asciidoc') && headings?.length === 0;
}

/** What stands in code or leads elsewhere in the document is written so on purpose. */
function isSetApart({ range, symbolRange }: CellClaim, { source: { text } }: MatrixDocument): boolean {
  const cell = text.slice(range.start.offset, range.end.offset);
  return text[symbolRange.end.offset] === '`' || cell.includes('](#');
}

/** A link leads to what explains it. */
function isLink({ range }: CellClaim, { source: { text } }: MatrixDocument): boolean {
  return /\]\(|:\/\/|<a\s[^<>]{0,200}href/iu.test(text.slice(range.start.offset, range.end.offset));
}

function respell(claims: readonly CellClaim[], meant: string): Fix {
  const edits = claims.map((claim) => ({ range: claim.symbolRange, text: meant }));
  return { safe: false, edits, description: `Replace by ${quote(meant)}` };
}

function isBroken({ claims: { table } }: MatrixView, document: MatrixDocument): boolean {
  if (table === undefined) return false;
  const { start, end } = table.range;
  return isTold(document, { from: start.offset, to: end.offset, by: 'offset' });
}

/** Where the reading has told a fault already: what such a cell holds is a part of it. */
const placesOfProblems = memo(
  ({ claims }: MatrixDocument): ReadonlySet<number> =>
    new Set(claims.problems.map(({ range }) => range.start.offset)),
);
