// status-mismatch: the summary gives a feature another status than its details.
import { formatStatus } from '../../src/extract/lexicon/status.ts';
import { isKnownStatus, type KnownStatus, sameStatus } from '../../src/lint/agree.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { firstIn, type MatrixView } from '../../src/lint/view.ts';
import { type Data, quote } from '../../src/lint/words.ts';

export default defineRule({
  meta: {
    id: 'status-mismatch',
    description: 'The summary gives a feature another status than its details.',
    severity: 'error',
    preset: 'recommended',
    scope: 'feature',
    fixable: 'unsafe',
    messages: {
      status: ({ feature, summary, details }: Data<'feature' | 'summary' | 'details'>) =>
        `${quote(feature)} is ${summary} in the summary and ${details} in its details. Make both say the same.`,
    },
  },
  check({ matrix, feature, report }) {
    if (!feature.statuses.every(isKnownStatus)) return;
    const known = feature.statuses.filter(isKnownStatus);
    const summary = firstIn(known, 'summary');
    const details = firstIn(known, 'details');
    if (summary === undefined || details === undefined || sameStatus(summary.status, details.status)) return;
    if (
      !known.every((claim) => sameStatus(claim.status, (claim.view === 'summary' ? summary : details).status))
    )
      return;
    const text = inTheWayOfTheSummary(details, matrix);
    report({
      messageId: 'status',
      data: {
        feature: feature.title,
        summary: formatStatus(summary.status),
        details: formatStatus(details.status),
      },
      range: summary.range,
      feature: feature.key,
      expected: formatStatus(details.status),
      actual: formatStatus(summary.status),
      related: [{ range: details.range, message: `The details say ${formatStatus(details.status)}.` }],
      fix:
        summary.text === ''
          ? undefined
          : {
              safe: false,
              edits: [{ range: summary.range, text }],
              description: `Replace by ${quote(text)}, as the details have it`,
            },
    });
  },
});

/** The words by which the summary says that status elsewhere; else those of the details. */
function inTheWayOfTheSummary(details: KnownStatus, { claims }: MatrixView): string {
  const same = claims.statuses.find(
    (claim) =>
      claim.view === 'summary' &&
      claim.text !== '' &&
      isKnownStatus(claim) &&
      sameStatus(claim.status, details.status),
  );
  return same?.text ?? formatStatus(details.status);
}
