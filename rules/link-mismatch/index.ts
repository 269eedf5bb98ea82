// link-mismatch: a row of the summary that links to nothing, or to the details of another feature.
import type { Anchor, Jump } from '../../src/extract/claims.ts';
import { compareFeatures } from '../../src/lint/compare-features.ts';
import { nearest } from '../../src/lint/nearest.ts';
import { entriesOf } from '../../src/lint/prose.ts';
import { defineRule, type Fix } from '../../src/lint/rule.ts';
import { featureTitle, firstIn, type MatrixView } from '../../src/lint/view.ts';
import { type Data, quote } from '../../src/lint/words.ts';
import type { Range } from '../../src/position.ts';
import { misspeltLinks } from './misspelt.ts';

type Link = Data<'feature' | 'anchor'>;

export default defineRule({
  meta: {
    id: 'link-mismatch',
    description: 'A row of the summary, or a table of contents, links to nothing or to the wrong place.',
    severity: 'warning',
    preset: 'recommended',
    scope: 'document',
    fixable: 'unsafe',
    messages: {
      nowhere: ({ feature, anchor, meant }: Link & { readonly meant: string | undefined }) =>
        `The link of ${quote(feature)} leads to ${quote(`#${anchor}`)}, which does not exist. ${meant === undefined ? 'Correct it, or remove it.' : `Did you mean ${quote(`#${meant}`)}?`}`,
      slug: ({ feature, anchor, meant }: Link & { readonly meant: string }) =>
        `The link of ${quote(feature)} leads to ${quote(`#${anchor}`)}, and GitHub makes ${quote(`#${meant}`)} of that heading. Use the latter.`,
      other: ({ feature, other }: Data<'feature' | 'other'>) =>
        `The link of ${quote(feature)} leads to the details of ${quote(other)}. Link to its own details.`,
      misspelt: ({ feature, link }: Data<'feature' | 'link'>) =>
        `The link of ${quote(feature)} leads to ${quote(link)}, which spells the name differently; the links of the other rows do not. Correct one of them.`,
    },
  },
  check({ document, matrices, report }) {
    for (const matrix of matrices) {
      for (const { feature, link, range } of misspeltLinks(matrix)) {
        const data = { feature: featureTitle(matrix, feature), link };
        report({ messageId: 'misspelt', data, range, matrix, feature, actual: link });
      }
    }
    const { anchors } = document.claims;
    if (anchors === undefined || document.source.format !== 'markdown') return;
    const ids = anchors.map(({ id }) => id);
    const byId = new Map(anchors.map((anchor) => [squashed(anchor.id), anchor]));
    const jumps = matrices.flatMap((matrix) =>
      (matrix.claims.jumps ?? []).map((jump) => ({ matrix, jump, to: byId.get(squashed(jump.anchor)) })),
    );
    const contents = entriesOf(document).map((jump) => ({ jump, to: byId.get(squashed(jump.anchor)) }));
    const links = [...jumps, ...contents];
    const broken = links.filter(({ to }) => to === undefined);
    // Where most links lead nowhere, the page is made by a program that gives its headings other anchors.
    const isHabit = broken.length * 2 > links.length;
    const inexact = links.filter(({ jump, to }) => to !== undefined && !isExact(jump, to));
    // Where other links follow GitHub's rule, the page is not made by a program with a rule of its own.
    const isGitHub = (inexact.length + 1) * OFTENER <= links.length - broken.length;
    for (const { jump, to } of contents) {
      const { title: feature, anchor, range } = jump;
      const about = { range, actual: `#${anchor}` };
      if (to === undefined) {
        if (isHabit) continue;
        const meant = nearest(anchor, ids);
        report({ messageId: 'nowhere', data: { feature, anchor, meant }, ...about });
      } else if (isGitHub && !isExact(jump, to)) {
        report({
          messageId: 'slug',
          data: { feature, anchor, meant: to.id },
          ...about,
          expected: `#${to.id}`,
        });
      }
    }
    for (const { matrix, jump, to } of jumps) {
      const about = { range: jump.range, matrix, feature: jump.feature, actual: `#${jump.anchor}` };
      const feature = featureTitle(matrix, jump.feature);
      const own = ownAnchor(matrix, jump, anchors);
      if (to === undefined) {
        if (own === undefined && (isHabit || isDescribed(matrix))) continue;
        const meant = own?.id ?? nearest(jump.anchor, ids);
        const data = { feature, anchor: jump.anchor, meant };
        const expected = meant === undefined ? undefined : `#${meant}`;
        report({
          messageId: 'nowhere',
          data,
          ...about,
          expected,
          fix: relink(document.source.text, jump, own),
        });
        continue;
      }
      const other = entryAt(matrix, to.range);
      if (other === undefined || other === jump.feature || own === undefined) {
        if (!isGitHub || isExact(jump, to)) continue;
        const data = { feature, anchor: jump.anchor, meant: to.id };
        const fix = relink(document.source.text, jump, to);
        report({ messageId: 'slug', data, ...about, expected: `#${to.id}`, fix });
        continue;
      }
      const title = featureTitle(matrix, other);
      report({
        messageId: 'other',
        data: { feature, other: title },
        ...about,
        expected: `#${own.id}`,
        related: [{ range: to.range, message: `The details of ${quote(title)}.` }],
        fix: relink(document.source.text, jump, own),
      });
    }
  },
});

/** So many times more links are as GitHub makes them. */
const OFTENER = 3;

/** Whether GitHub's anchor is meant to the letter; it does not mind capitals. */
function isExact({ anchor }: Pick<Jump, 'anchor'>, { id }: Anchor): boolean {
  return decoded(anchor).toLowerCase() === id.toLowerCase();
}

/** Whether most rows have details, so that another rule tells of a row without: its link is broken as well. */
function isDescribed(matrix: MatrixView): boolean {
  return matrix.claims.details !== undefined && compareFeatures(matrix).rowsWithEntry >= 0.5;
}

/** Programs differ in the hyphens and capitals of anchors, not in their letters and digits. */
function squashed(anchor: string): string {
  return decoded(anchor)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

/** The anchor of the heading of a feature's own details. */
function ownAnchor(matrix: MatrixView, { feature }: Jump, anchors: readonly Anchor[]): Anchor | undefined {
  const entry = firstIn(matrix.features.get(feature)?.claims ?? [], 'details');
  return entry && anchors.find(({ range }) => holds(range, entry.range));
}

/** The feature whose details begin with what stands at a place. */
function entryAt(matrix: MatrixView, place: Range): string | undefined {
  return matrix.claims.features.find(({ view, range }) => view === 'details' && holds(place, range))?.key;
}

function holds({ start, end }: Range, inner: Range): boolean {
  return start.offset <= inner.start.offset && inner.end.offset <= end.offset;
}

function relink(text: string, { anchor, range }: Jump, own: Anchor | undefined): Fix | undefined {
  const isAddress = text.slice(range.start.offset, range.end.offset) === `#${anchor}`;
  if (own === undefined || own.id === '' || !isAddress) return undefined;
  const edits = [{ range, text: `#${own.id}` }];
  return { safe: false, edits, description: `Link to ${quote(`#${own.id}`)}` };
}
