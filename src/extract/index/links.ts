// Links of a summary into its own document, and the places that they can lead to.
import type { Html } from 'mdast';
import { headingAnchors } from '../../heading-anchors.ts';
import type { Anchor, FeatureClaim, Jump } from '../claims.ts';
import { type Flat, flatten, offsetsOf, type Place, rangeOf } from '../text/flat.ts';
import { decodeReferences } from '../text/references.ts';
import { headingAttributes } from './heading-attributes.ts';
import { type Section, walkSections } from './sections.ts';

/** Links of features that begin with `#`. */
export function jumpsOf(features: readonly FeatureClaim[], place: Place): readonly Jump[] {
  return features.flatMap(({ key, link, range }): Jump[] => {
    if (!link?.startsWith('#')) return [];
    const end = range.end.offset;
    const line = place.text.slice(end, end + link.length + MOST_BETWEEN).split(/[\r\n]/u, 1)[0] ?? '';
    const at = line.indexOf(link);
    const address = at < 0 ? range : place.locator.range(end + at, end + at + link.length);
    return [{ feature: key, anchor: link.slice(1), range: address }];
  });
}

/** What may stand between the name in a link and its address: the ends of markup, brackets, blanks. */
const MOST_BETWEEN = 20;

/** A heading is reached by its own id, or by its words. */
function headingAnchor({ text }: Flat, byWords: (heading: string) => string): string {
  const attributes = headingAttributes(text);
  return attributes?.id ?? byWords(text.slice(0, attributes?.end));
}

const ID = /\b(?:id|name)\s*=\s*(?:"([^"]+)"|'([^']+)'|([^\s"'<>=]+))/giu;

/** Every place that a link can lead to: headings, and elements with an id. */
export function anchorsOf(top: Section, html: readonly Html[], place: Place): readonly Anchor[] {
  const byWords = headingAnchors();
  const headings = [...walkSections(top)].flatMap(({ heading }): Anchor[] =>
    heading === undefined
      ? []
      : [{ id: headingAnchor(flatten(heading.children, place), byWords), range: rangeOf(heading, place) }],
  );
  const elements = html.flatMap((node): Anchor[] => {
    const [start, end] = offsetsOf(node);
    return [...node.value.matchAll(ID)].map(([, double, single, bare]) => ({
      id: decodeReferences(double ?? single ?? bare ?? ''),
      range: place.locator.range(start, end),
    }));
  });
  return [...headings, ...elements];
}
