// link-mismatch: a row of the summary that links to nothing, or to the details of another feature.
import type { Anchor, Jump } from '../../src/extract/claims.ts';
import { compareFeatures } from '../../src/lint/compare-features.ts';
import { nearest } from '../../src/lint/nearest.ts';
import { entriesOf } from '../../src/lint/prose.ts';
import { defineRule, type Fix } from '../../src/lint/rule.ts';
import { featureTitle, firstIn, type MatrixView } from '../../src/lint/view.ts';
import { type Data, quote } from '../../src/lint/words.ts';
import type { Range } from '../../src/position.ts';
import { misspeltLinks, squashed } from './misspelt.ts';

type Names = Data<'feature' | 'anchor'>;

/** A link of a row, or of a table of contents. */
interface Link extends Omit<Jump, 'feature'> {
  readonly title: string;
  readonly matrix?: MatrixView;
  readonly feature?: string;
  /** Where the details of the row begin. */
  readonly own?: Anchor | undefined;
}

export default defineRule({
  meta: {
    id: 'link-mismatch',
    description: 'A row of the summary, or a table of contents, links to nothing or to the wrong place.',
    severity: 'warning',
    preset: 'recommended',
    scope: 'document',
    fixable: 'unsafe',
    messages: {
      nowhere: ({ feature, anchor, meant }: Names & { readonly meant: string | undefined }) =>
        `The link of ${quote(feature)} leads to ${quote(`#${anchor}`)}, which does not exist. ${meant === undefined ? 'Correct it, or remove it.' : `Did you mean ${quote(`#${meant}`)}?`}`,
      slug: ({ feature, anchor, meant }: Names & { readonly meant: string }) =>
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
    const byId = new Map(anchors.map((anchor) => [bare(anchor.id), anchor]));
    const jumps = matrices.flatMap((matrix) =>
      (matrix.claims.jumps ?? []).map((jump) => ({
        ...jump,
        matrix,
        title: featureTitle(matrix, jump.feature),
        own: ownAnchor(matrix, jump, anchors),
      })),
    );
    const links = [...entriesOf(document), ...jumps].map((link: Link) => ({
      ...link,
      to: byId.get(bare(link.anchor)),
    }));
    const broken = links.filter(({ to }) => to === undefined);
    // Where most links lead nowhere, the page is made by a program that gives its headings other anchors.
    const isHabit = broken.length * 2 > links.length;
    const inexact = links.filter((link) => link.to !== undefined && !isExact(link, link.to));
    // Where other links follow GitHub's rule, the page is not made by a program with a rule of its own.
    const isGitHub = (inexact.length + 1) * OFTENER <= links.length - broken.length;
    for (const link of links) {
      const { matrix, feature, title, anchor, range, own, to } = link;
      const about = { range, matrix, feature, actual: `#${anchor}` };
      const fix = (meant: Anchor | undefined) =>
        matrix && relink(document.source.text, { anchor, range }, meant);
      if (to === undefined) {
        if (own === undefined && (isHabit || (matrix !== undefined && isDescribed(matrix)))) continue;
        const meant = own?.id ?? nearest(anchor, ids);
        const expected = meant === undefined || matrix === undefined ? undefined : `#${meant}`;
        const data = { feature: title, anchor, meant };
        report({ messageId: 'nowhere', data, ...about, expected, fix: fix(own) });
        continue;
      }
      const other = matrix && entryAt(matrix, to.range);
      if (matrix === undefined || other === undefined || other === feature || own === undefined) {
        if (!isGitHub || isExact(link, to)) continue;
        const data = { feature: title, anchor, meant: to.id };
        report({ messageId: 'slug', data, ...about, expected: `#${to.id}`, fix: fix(to) });
        continue;
      }
      const otherTitle = featureTitle(matrix, other);
      report({
        messageId: 'other',
        data: { feature: title, other: otherTitle },
        ...about,
        expected: `#${own.id}`,
        related: [{ range: to.range, message: `The details of ${quote(otherTitle)}.` }],
        fix: fix(own),
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
const bare = (anchor: string): string => squashed(decoded(anchor));

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

function relink(
  text: string,
  { anchor, range }: Omit<Jump, 'feature'>,
  own: Anchor | undefined,
): Fix | undefined {
  const isAddress = text.slice(range.start.offset, range.end.offset) === `#${anchor}`;
  if (own === undefined || own.id === '' || !isAddress) return undefined;
  const edits = [{ range, text: `#${own.id}` }];
  return { safe: false, edits, description: `Link to ${quote(`#${own.id}`)}` };
}
