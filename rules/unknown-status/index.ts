// unknown-status: a status that is none of those a feature can have.
import type { StatusClaim } from '../../src/extract/claims.ts';
import { PRESET_SIGNS } from '../../src/extract/lexicon/levels.ts';
import { STATUS_KINDS } from '../../src/extract/support.ts';
import { foldName, foldSign } from '../../src/extract/text/fold.ts';
import { onlyNearest } from '../../src/lint/nearest.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { pushTo } from '../../src/lint/view.ts';
import { alsoHere, count, type Data, quote } from '../../src/lint/words.ts';

type Use = { readonly status: string; readonly places: number; readonly meant: string | undefined };

const where = (places: number): string => (places === 1 ? '' : ` (${count(places, 'place')})`);

export default defineRule({
  meta: {
    id: 'unknown-status',
    description: 'A status that is none of those a feature can have.',
    severity: 'error',
    preset: 'recommended',
    scope: 'matrix',
    fixable: 'unsafe',
    messages: {
      unknown: ({ status, places, meant }: Use) =>
        `${quote(status)} is not a known status${where(places)}. ${meant === undefined ? 'Use one such as `mandatory` or `optional`, or explain it in the legend.' : `Did you mean ${quote(meant)}?`}`,
      maturity: ({ status, places }: Data<'status', 'places'>) =>
        `${quote(status)} is not a known maturity${where(places)}. Use \`complete\`, \`experimental\`, \`incomplete\` or \`deprecated\`.`,
    },
  },
  check({ matrix, report }) {
    const byText = new Map<string, StatusClaim[]>();
    const known = new Set(
      matrix.claims.statuses.flatMap(({ status, text }) => (status === undefined ? [] : foldName(text))),
    );
    const hasWords = [...known].some((text) => /\p{L}{3}/u.test(text));
    for (const feature of matrix.features.values()) {
      for (const claim of feature.statuses) {
        if (claim.status === undefined && !saysNothing(claim) && !isRemarked(claim, known))
          pushTo(byText, claim.text, claim);
      }
    }
    const maturities = new Set(
      (matrix.claims.data?.keys ?? []).flatMap(({ name, value }) =>
        name === 'maturity' ? value.range.start.offset : [],
      ),
    );
    for (const [status, claims] of byText) {
      const [first, ...others] = claims;
      if (first === undefined) continue;
      if (maturities.has(first.range.start.offset)) {
        const data = { status, places: claims.length };
        const about = others.length === 0 ? { feature: first.feature } : {};
        report({ messageId: 'maturity', data, range: first.range, ...about, actual: status });
        continue;
      }
      const meant = onlyNearest(status, STATUS_KINDS);
      const edits = meant === undefined ? [] : claims.map(({ range }) => ({ range, text: meant }));
      report({
        messageId: 'unknown',
        data: { status, places: claims.length, meant },
        range: first.range,
        ...(others.length === 0 ? { feature: first.feature } : {}),
        expected: meant,
        actual: status,
        // Where no word is understood as a status, the words may be no statuses at all.
        severity: meant !== undefined ? 'error' : hasWords ? 'warning' : 'info',
        related: alsoHere(first.range, others),
        fix:
          meant === undefined ? undefined : { safe: false, edits, description: `Replace by ${quote(meant)}` },
      });
    }
  },
});

/** A blank, a dash, `N/A`, `TBD`: no status is meant. */
function saysNothing({ text }: StatusClaim): boolean {
  const level = PRESET_SIGNS.get(foldSign(text))?.level;
  return !/[\p{L}\p{N}]/u.test(text) || level === 'not-applicable' || level === 'unknown';
}

/** A status that stands alone elsewhere, with a remark: `Beta (without a guide)`. */
function isRemarked({ text }: StatusClaim, known: ReadonlySet<string>): boolean {
  const remark = text.indexOf('(');
  return remark > 0 && known.has(foldName(text.slice(0, remark).trim()));
}
