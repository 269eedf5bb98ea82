// Attributes that Markdown dialects write behind a heading.

/** The attributes behind a heading, `Attach {#attach .wide}`: where its own text ends, and its id. */
export function headingAttributes(text: string): { readonly end: number; readonly id?: string } | undefined {
  const whole = text.trimEnd();
  if (!whole.endsWith('}')) return undefined;
  const from = whole.lastIndexOf('{');
  const inner = whole
    .slice(from + 1, -1)
    .replace(/^:/u, '')
    .trim();
  if (from < 1 || !/^[#.][\p{L}\p{N}_-]/u.test(inner)) return undefined;
  const id = /#([\p{L}\p{N}_.:-]+)/u.exec(inner)?.[1];
  return { end: whole.slice(0, from).trimEnd().length, ...(id === undefined ? {} : { id }) };
}
