// lookalike-symbol: a sign that looks like the one in use and is another character.
import type { CellClaim } from '../../src/extract/claims.ts';
import { sourceText } from '../../src/lint/edits.ts';
import { codePoints, latinOf, lookOf, unseenIn } from '../../src/lint/lookalikes.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { summaryGroups } from '../../src/lint/sign-groups.ts';
import { type MatrixView, pushTo } from '../../src/lint/view.ts';
import { count, type Data, quote } from '../../src/lint/words.ts';
import { DOCUMENT_START } from '../../src/position.ts';
import type { Source } from '../../src/source/source.ts';

type Signs = Data<'sign' | 'usual', 'places' | 'usualPlaces'>;

const code = (sign: string): string => `${quote(sign)} (${codePoints(sign)})`;

export default defineRule({
  meta: {
    id: 'lookalike-symbol',
    description: 'A symbol looks like the one in use and is another character.',
    severity: 'warning',
    preset: 'recommended',
    scope: 'document',
    fixable: 'unsafe',
    messages: {
      lookalike: ({ sign, places, usual, usualPlaces }: Signs) =>
        `${code(sign)} (${count(places, 'cell')}) looks like ${code(usual)} (${count(usualPlaces, 'cell')}). Use one of them.`,
      mixed: ({ sign, latin, places }: Omit<Signs, 'usual' | 'usualPlaces'> & { readonly latin: string }) =>
        `${code(sign)} (${count(places, 'cell')}) holds a letter of another alphabet. Did you mean ${quote(latin)}?`,
      unseen: ({ character, places }: Data<'character', 'places'>) =>
        `${count(places, 'cell')} ${places === 1 ? 'holds' : 'hold'} the invisible character ${codePoints(character)}. Remove it, or use a plain space.`,
    },
  },
  check({ document, matrices, report }) {
    const told = new Set<string>();
    for (const signs of looksOfSeveral(matrices).values()) {
      const [usual, ...others] = [...signs].sort((a, b) => b[1].length - a[1].length);
      for (const [sign, claims] of others) {
        const [first] = claims;
        // Words differ from one another in capitals, which everybody sees.
        if (first === undefined || usual === undefined || sign.toLowerCase() === usual[0].toLowerCase())
          continue;
        const data = { sign, places: claims.length, usual: usual[0], usualPlaces: usual[1].length };
        report({ messageId: 'lookalike', data, ...about(claims, document.source, sign, usual[0]) });
        told.add(sign);
      }
    }
    for (const [sign, claims] of mixedWords(document.source, matrices)) {
      const latin = latinOf(sign) ?? sign;
      if (told.has(sign)) continue;
      const data = { sign, latin, places: claims.length };
      report({ messageId: 'mixed', data, ...about(claims, document.source, sign, latin) });
    }
    const hidden = new Map<string, Placed[]>();
    for (const one of unseenIn(document.source.text) === undefined ? [] : placedIn(matrices)) {
      const character = unseenIn(sourceText(document.source, one.claim.range));
      if (character !== undefined) pushTo(hidden, character, one);
    }
    for (const [character, claims] of hidden) {
      const [first] = claims;
      if (first === undefined) continue;
      const data = { character, places: claims.length };
      report({
        messageId: 'unseen',
        data,
        range: first.claim.range,
        matrix: first.matrix,
        ...(claims.length === 1 ? { feature: first.claim.feature, target: first.claim.target } : {}),
        actual: codePoints(character),
      });
    }
  },
});

type Placed = { readonly claim: CellClaim; readonly matrix: MatrixView };

/** The cells of all summaries. */
function placedIn(matrices: readonly MatrixView[]): readonly Placed[] {
  return matrices.flatMap((matrix) =>
    matrix.claims.cells.flatMap((claim) => (claim.view === 'summary' ? [{ claim, matrix }] : [])),
  );
}

/** The cells whose word mixes alphabets, by word. */
function mixedWords(
  { text }: Source,
  matrices: readonly MatrixView[],
): ReadonlyMap<string, readonly Placed[]> {
  const words = new Map<string, Placed[]>();
  if (!/[\u0370-\u052f]/u.test(text)) return words;
  for (const one of placedIn(matrices)) {
    if (latinOf(one.claim.symbol) !== undefined) pushTo(words, one.claim.symbol, one);
  }
  return words;
}

/** What a reader takes a sign of a level for; undefined where it is blank, or nobody understands it. */
function lookIn({ symbol, basis, level }: Pick<CellClaim, 'symbol' | 'basis' | 'level'>): string | undefined {
  return symbol === '' || basis === 'none' ? undefined : `${level} ${lookOf(symbol)}`;
}

/** The cells by sign, of each look that several signs have. */
function looksOfSeveral(
  matrices: readonly MatrixView[],
): ReadonlyMap<string, ReadonlyMap<string, readonly Placed[]>> {
  const signs = new Map<string, Set<string>>();
  for (const group of matrices.flatMap(({ claims }) => summaryGroups(claims))) {
    const look = lookIn(group);
    if (look !== undefined) signs.set(look, (signs.get(look) ?? new Set()).add(group.symbol));
  }
  const looks = new Map<string, Map<string, Placed[]>>();
  if ([...signs.values()].every(({ size }) => size < 2)) return looks;
  for (const one of placedIn(matrices)) {
    const look = lookIn(one.claim);
    if (look === undefined || (signs.get(look)?.size ?? 0) < 2) continue;
    const bySign = looks.get(look) ?? new Map<string, Placed[]>();
    pushTo(bySign, one.claim.symbol, one);
    looks.set(look, bySign);
  }
  return looks;
}

function about(claims: readonly Placed[], source: Source, sign: string, usual: string) {
  const [first] = claims;
  const written = claims.filter(({ claim }) => sourceText(source, claim.symbolRange) === sign);
  return {
    range: first?.claim.symbolRange ?? DOCUMENT_START,
    matrix: first?.matrix,
    ...(claims.length === 1 ? { feature: first?.claim.feature, target: first?.claim.target } : {}),
    expected: usual,
    actual: sign,
    fix:
      written.length === 0
        ? undefined
        : {
            // Where nobody knew the word, its correction is a level.
            safe: claims.every(({ claim }) => claim.basis !== 'none' && claim.basis !== 'value'),
            edits: written.map(({ claim }) => ({ range: claim.symbolRange, text: usual })),
            description: `Replace by ${code(usual)}`,
          },
  };
}
