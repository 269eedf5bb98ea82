// mixed-symbols: a table writes one level with two signs.
import type { CellClaim, MatrixClaims } from '../../src/extract/claims.ts';
import { PRESET_SIGNS } from '../../src/extract/lexicon/levels.ts';
import type { Level } from '../../src/extract/support.ts';
import { foldSign } from '../../src/extract/text/fold.ts';
import { foldedLook } from '../../src/lint/lookalikes.ts';
import { isDescription, keepsApart } from '../../src/lint/own-scale.ts';
import { besideSymbol } from '../../src/lint/phrases.ts';
import { isMentioned } from '../../src/lint/prose.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { summaryGroups } from '../../src/lint/sign-groups.ts';
import { type MatrixView, pushTo } from '../../src/lint/view.ts';
import { alsoHere, count, type Data, quote } from '../../src/lint/words.ts';

type Signs = Data<'sign' | 'usual' | 'level', 'places' | 'usualPlaces'>;

export default defineRule({
  meta: {
    id: 'mixed-symbols',
    description: 'A table uses two symbols for one level.',
    severity: 'warning',
    preset: 'recommended',
    scope: 'matrix',
    fixable: 'unsafe',
    messages: {
      mixed: ({ sign, places, usual, usualPlaces, level }: Signs) =>
        `${quote(sign)} (${count(places, 'cell')}) and ${quote(usual)} (${count(usualPlaces, 'cell')}) both mean ${level}. Use one, or explain both in a legend.`,
      torn: ({ sign, other, level, places }: Data<'sign' | 'other' | 'level', 'places'>) =>
        `${places === 1 ? 'A cell has' : `${places} cells have two signs, such as`} ${quote(sign)} and ${quote(other)}, and ${places === 1 ? 'is' : 'are'} read as ${level}. Keep one sign, and tell the rest in words.`,
    },
  },
  check({ document, matrix, report }) {
    const [first, ...others] = torn(matrix);
    if (first !== undefined) {
      const { range, feature, target } = first.claim;
      report({
        messageId: 'torn',
        data: {
          sign: first.sign,
          other: first.other,
          level: first.claim.level,
          places: others.length + 1,
        },
        range,
        ...(others.length === 0 && { feature, target }),
        severity: 'info',
        related: alsoHere(
          range,
          others.map(({ claim }) => claim),
        ),
      });
    }
    for (const { level, bySign } of signsByLevel(matrix)) {
      const [usual, ...others] = [...bySign.values()].sort((a, b) => b.length - a.length);
      const usualSign = usual?.[0]?.symbol;
      if (usual === undefined || usualSign === undefined) continue;
      for (const claims of others) {
        const [first] = claims;
        if (first === undefined || keepsApart(claims, usualSign, matrix)) continue;
        const isRare = claims.length * 10 <= usual.length && !isMentioned(first.symbol, document);
        const areWords = [first.symbol, usualSign].every((sign) => /^\p{L}{3}/u.test(sign));
        const data = {
          sign: first.symbol,
          places: claims.length,
          usual: usualSign,
          usualPlaces: usual.length,
          level,
        };
        const range = usual[0]?.symbolRange;
        report({
          messageId: 'mixed',
          data,
          range: first.symbolRange,
          ...(claims.length === 1 ? { feature: first.feature, target: first.target } : {}),
          expected: usualSign,
          actual: first.symbol,
          // Where both are frequent or words, or the text speaks of the other, somebody meant something by it.
          severity: isRare && !areWords ? 'warning' : 'info',
          related: range === undefined ? [] : [{ range, message: `${quote(usualSign)} stands here.` }],
          fix: {
            safe: false,
            edits: claims.map(({ symbolRange }) => ({ range: symbolRange, text: usualSign })),
            description: `Replace by ${quote(usualSign)}`,
          },
        });
      }
    }
  },
});

/** A picture or a sign of no letters, set apart as a sign of a cell is. */
const SIGN = /(?<![\p{L}\p{N}])[\p{Extended_Pictographic}\p{So}✓✔✗✘✖×]\ufe0f?/gu;

/** Cells that hold a second sign of the table, of another level than the one that they are read as. */
function torn({ claims }: MatrixView): readonly {
  readonly claim: CellClaim;
  readonly sign: string;
  readonly other: string;
}[] {
  const levels = new Map(
    (claims.table?.vocabulary ?? []).flatMap(({ symbol, level, basis }) =>
      basis === 'none' || level === 'unknown' ? [] : [[foldedLook(symbol), level] as const],
    ),
  );
  return claims.cells.flatMap((claim) => {
    if (claim.view !== 'summary' || claim.text === undefined || isExplained(claim)) return [];
    const own = foldedLook(claim.symbol);
    const [sign = '', ...rest] = claim.text.match(SIGN) ?? [];
    const other = rest.find((sign) => {
      const look = foldedLook(sign);
      return look !== own && (levels.get(look) ?? claim.level) !== claim.level;
    });
    // The symbol may be all of them, each with its words.
    const isRead = sign !== '' && own.startsWith(foldedLook(sign));
    return other === undefined || !isRead ? [] : [{ claim, sign, other }];
  });
}

interface LevelSigns {
  readonly level: Level;
  readonly bySign: ReadonlyMap<string, readonly CellClaim[]>;
}

/**
 * Signs that say no more than their level; lookalikes are one sign, and so are capitals. Where targets stand in rows,
 * each column has signs of its own.
 */
function signsByLevel(matrix: MatrixView): Iterable<LevelSigns> {
  const { claims } = matrix;
  const levels = new Map<string, { level: Level; bySign: Map<string, CellClaim[]> }>();
  if (!hasSeveralLooks(claims)) return [];
  const byColumn = claims.table?.orientation === 'targets-in-rows';
  for (const claim of claims.cells) {
    const { symbol, level, feature } = claim;
    if (claim.view !== 'summary' || symbol === '' || isExplained(claim) || isTelling(claim)) continue;
    if (isDescription(claim, matrix)) continue;
    const key = byColumn ? `${level} ${feature}` : level;
    const entry = levels.get(key) ?? { level, bySign: new Map<string, CellClaim[]>() };
    pushTo(entry.bySign, foldedLook(symbol), claim);
    levels.set(key, entry);
  }
  return levels.values();
}

/** Whether any level is written in two ways at all. */
function hasSeveralLooks(claims: MatrixClaims): boolean {
  const looks = new Map<Level, string>();
  return summaryGroups(claims).some((group) => {
    const { symbol, level } = group;
    if (symbol === '' || isExplained(group)) return false;
    const look = foldedLook(symbol);
    const before = looks.get(level) ?? look;
    looks.set(level, before);
    return before !== look;
  });
}

/** A cell that says more than its level, and a word for what is not all there: such words differ in meaning. */
function isTelling(claim: CellClaim): boolean {
  const { text, footnotes, level, symbol } = claim;
  const said = PRESET_SIGNS.get(foldSign(besideSymbol(claim)));
  const isRepeated = said?.kind === 'word' && said.level === level && !said.telling;
  if (text !== undefined && footnotes.length === 0 && !isRepeated) return true;
  return level === 'partial' && /^\p{L}{3}/u.test(symbol);
}

/** What a legend or the configuration lists was meant, and what nobody understands is another rule's business. */
function isExplained({ basis }: Pick<CellClaim, 'basis'>): boolean {
  return basis === 'legend' || basis === 'config' || basis === 'none';
}
