// What stands at a place of a document: the one answer that all capabilities begin with.
import type {
  CellClaim,
  FeatureClaim,
  FootnoteFacts,
  LegendEntry,
  StatusClaim,
  TargetClaim,
} from '../../extract/claims.ts';
import type { MatrixDocument } from '../../lint/document.ts';
import { type MatrixView, viewMatrix } from '../../lint/view.ts';
import { memo } from '../../memo.ts';
import type { Range } from '../../position.ts';
import { firstIndex } from '../../search.ts';

interface InMatrix {
  readonly matrix: MatrixView;
  readonly range: Range;
}

interface OfFootnote {
  readonly footnote: FootnoteFacts;
  readonly range: Range;
}

/** Something that is said, marked or named, and where. */
export type Spot =
  | (InMatrix & { readonly kind: 'cell'; readonly claim: CellClaim })
  | (InMatrix & { readonly kind: 'feature'; readonly claim: FeatureClaim })
  | (InMatrix & { readonly kind: 'target'; readonly claim: TargetClaim })
  | (InMatrix & { readonly kind: 'status'; readonly claim: StatusClaim })
  | (InMatrix & { readonly kind: 'legend'; readonly entry: LegendEntry })
  | (OfFootnote & { readonly kind: 'mark' })
  | (OfFootnote & { readonly kind: 'note' });

/** What has a name. */
export type NamedSpot = Extract<Spot, { readonly kind: 'feature' | 'target' }>;

export interface Spots {
  readonly matrices: readonly MatrixView[];
  /** The smallest spot that holds an offset, or ends there. */
  at(offset: number): Spot | undefined;
}

export const spotsOf = memo(({ claims, matrices }: MatrixDocument): Spots => {
  const views = matrices.map(viewMatrix);
  const footnotes = claims.footnotes.flatMap((footnote): Spot[] => [
    ...footnote.references.map((range) => ({ kind: 'mark', footnote, range }) as const),
    ...footnote.definitions.map(({ range }) => ({ kind: 'note', footnote, range }) as const),
  ]);
  const spots = [
    ...views.flatMap((view, at) => spotsIn(view, at === 0 ? (claims.legend ?? []) : [])),
    ...footnotes,
  ].sort((a, b) => a.range.start.offset - b.range.start.offset || b.range.end.offset - a.range.end.offset);
  // How far the text reaches that spots up to here take in: where to give up looking back.
  const reaches: number[] = [];
  for (const { range } of spots) reaches.push(Math.max(reaches.at(-1) ?? 0, range.end.offset));
  const at = (offset: number): Spot | undefined => {
    let best: Spot | undefined;
    const behind = firstIndex(spots.length, (index) => (spots[index]?.range.start.offset ?? 0) > offset);
    for (let index = behind - 1; (reaches[index] ?? -1) >= offset; index -= 1) {
      const spot = spots[index];
      if (spot === undefined || spot.range.end.offset < offset) continue;
      if (best === undefined || lengthOf(spot) < lengthOf(best)) best = spot;
    }
    return best;
  };
  return { matrices: views, at };
});

const lengthOf = ({ range }: Spot): number => range.end.offset - range.start.offset;

/** `comments`: what comments of the document explain. */
function spotsIn(matrix: MatrixView, comments: readonly LegendEntry[]): readonly Spot[] {
  const { origin, features, targets, statuses, cells, table } = matrix.claims;
  // What is read from another file has its places there.
  if (origin !== undefined) return [];
  const legend = [...(table?.legend ?? []), ...comments];
  return [
    ...features.map((claim) => ({ kind: 'feature', matrix, claim, range: claim.range }) as const),
    ...targets.map((claim) => ({ kind: 'target', matrix, claim, range: claim.range }) as const),
    ...statuses.map((claim) => ({ kind: 'status', matrix, claim, range: claim.range }) as const),
    ...cells.map((claim) => ({ kind: 'cell', matrix, claim, range: claim.range }) as const),
    ...namesInData(matrix),
    ...legend.map((entry) => ({ kind: 'legend', matrix, entry, range: entry.range }) as const),
  ];
}

/** Where a data file names a feature or a target beside its section: in a key that speaks of it, and by its title. */
export function namesInData(matrix: MatrixView): readonly NamedSpot[] {
  const { sections = [], keys = [] } = matrix.claims.data ?? {};
  const sectionsByName = new Map(sections.map((section) => [section.name, section]));
  return keys.flatMap(({ role, section, target, names, range, value }) => {
    const about = role === 'title' ? sectionsByName.get(section) : undefined;
    if (about?.role === 'feature') {
      const [claim] = matrix.features.get(about.key)?.claims ?? [];
      return claim ? { kind: 'feature' as const, matrix, claim, range: value.range } : [];
    }
    const [claim] = matrix.targets.get(about?.key ?? target ?? '')?.claims ?? [];
    if (claim === undefined) return [];
    if (about !== undefined) return { kind: 'target' as const, matrix, claim, range: value.range };
    const before = range.end.offset - range.start.offset - (names?.length ?? 0);
    const { line, column, offset } = range.start;
    const start = { line, column: column + before, offset: offset + before };
    return { kind: 'target' as const, matrix, claim, range: { start, end: range.end } };
  });
}
