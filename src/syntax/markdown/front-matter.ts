// Front matter: the lines between two fences at the head of a document.

/** White space at the end is allowed; a document that begins so may have front matter. */
const FENCE = /^(?:---|\+\+\+)[ \t]*$/;

function lineAt(text: string, from: number): { readonly line: string; readonly next: number } {
  let end = from;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end += 1;
  const isPair = text[end] === '\r' && text[end + 1] === '\n';
  return { line: text.slice(from, end), next: end + (isPair ? 2 : 1) };
}

/**
 * How many lines front matter takes. Where the fence is never closed there is none, and a reader sees a thematic
 * break; micromark would look for its end through the whole text, and find no list or footnote on the way.
 */
export function frontMatterLines(text: string): number {
  const first = lineAt(text, 0);
  if (!FENCE.test(first.line)) return 0;
  const fence = first.line.slice(0, 3);
  let count = 1;
  for (let at = first.next; at <= text.length; ) {
    const { line, next } = lineAt(text, at);
    count += 1;
    if (line.startsWith(fence) && FENCE.test(line)) return count;
    at = next;
  }
  return 0;
}
