// The anchors that GitHub gives headings.

/** The anchor of a heading that is alone: lower case, no punctuation, a hyphen for each blank. */
export function anchorOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}

/** Gives headings their anchors in the order of the text: what is taken is counted. */
export function headingAnchors(): (heading: string) => string {
  const counts = new Map<string, number>();
  return (heading) => {
    const slug = anchorOf(heading);
    let anchor = slug;
    while (counts.has(anchor)) {
      const count = (counts.get(slug) ?? 0) + 1;
      counts.set(slug, count);
      anchor = `${slug}-${count}`;
    }
    counts.set(anchor, 0);
    return anchor;
  };
}
