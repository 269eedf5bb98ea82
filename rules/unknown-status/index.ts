// unknown-status: a status that is none of those a feature can have.
import { STATUS_KINDS, type StatusClaim } from '../../src/extract/claims.ts';
import { nearest } from '../../src/lint/nearest.ts';
import { defineRule, NO_OPTIONS } from '../../src/lint/rule.ts';
import { pushTo } from '../../src/lint/view.ts';
import { count, quote } from '../../src/lint/words.ts';

interface Use {
  readonly status: string;
  readonly places: number;
  readonly meant: string | undefined;
}

const RELATED = 3;

export default defineRule({
  meta: {
    id: 'unknown-status',
    description: 'A status that is none of those a feature can have.',
    severity: 'error',
    preset: 'recommended',
    scope: 'matrix',
    fixable: 'safe',
    messages: {
      unknown: ({ status, places, meant }: Use) =>
        `${quote(status)} is no status${places === 1 ? '' : ` (in ${count(places, 'place')})`}.${meant === undefined ? '' : ` Did you mean ${quote(meant)}?`} Nobody can tell whether a target must support the feature: write \`mandatory\`, \`optional\`, \`choice(group)\`, \`condition(expression)\`, \`mature\` or \`immature\`.`,
      maturity: ({ status, places }: { readonly status: string; readonly places: number }) =>
        `${quote(status)} is no maturity${places === 1 ? '' : ` (in ${count(places, 'place')})`}. Nobody can tell how far the feature has come: write \`complete\`, \`experimental\`, \`incomplete\` or \`deprecated\`, or say under \`status\` whether it is required.`,
    },
    options: NO_OPTIONS,
    defaults: {},
  },
  check({ matrix, report }) {
    const byText = new Map<string, StatusClaim[]>();
    for (const feature of matrix.features.values()) {
      for (const claim of feature.statuses) {
        if (claim.status === undefined && claim.text !== '') pushTo(byText, claim.text, claim);
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
      const meant = nearest(status, STATUS_KINDS);
      const edits = meant === undefined ? [] : claims.map(({ range }) => ({ range, text: meant }));
      report({
        messageId: 'unknown',
        data: { status, places: claims.length, meant },
        range: first.range,
        ...(others.length === 0 ? { feature: first.feature } : {}),
        expected: meant,
        actual: status,
        related: others.slice(0, RELATED).map(({ range }) => ({ range, message: 'It stands here as well.' })),
        fix: meant === undefined ? undefined : { safe: true, edits, description: `Write ${quote(meant)}` },
      });
    }
  },
});
