// Markdown of ours as MDX, where a brace begins an expression, `<` begins a tag, and `import` begins a program.

/** What of the written Markdown passes as it is: escapes, addresses in brackets, our own anchors. */
const WHOLE = /\\[\s\S]|\]\(<[^<>\n]*>\)|<a id="[^"<>\n]*"><\/a>/y;
/** A character is put down as a reference where no backslash can stand before it. */
const PROGRAM = /^(?=(?:import|export)\b)./gm;

/** The same text for readers of MDX; any reader of Markdown takes it for the same too. */
export function toMdx(markdown: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { index } of markdown.matchAll(/[\\`\]<{]/g)) {
    if (index < from) continue;
    const end = wholeUntil(markdown, index);
    const piece = end > index ? markdown.slice(index, end) : escaped(markdown.charAt(index));
    pieces.push(markdown.slice(from, index), piece);
    from = Math.max(end, index + 1);
  }
  pieces.push(markdown.slice(from));
  return pieces.join('').replace(PROGRAM, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** Where what begins at `start` and passes as it is ends; `start` where nothing does. */
function wholeUntil(markdown: string, start: number): number {
  if (markdown[start] === '`') return codeEnd(markdown, start);
  WHOLE.lastIndex = start;
  return WHOLE.test(markdown) ? WHOLE.lastIndex : start;
}

/** The end of a code span: the next run of as many backquotes. Ours are escaped wherever they begin none. */
function codeEnd(markdown: string, start: number): number {
  const runFrom = (at: number): number => {
    let end = at;
    while (markdown[end] === '`') end += 1;
    return end;
  };
  const opened = runFrom(start);
  const fence = markdown.slice(start, opened);
  let at = markdown.indexOf(fence, opened);
  while (at >= 0) {
    const end = runFrom(at);
    if (end - at === fence.length) return end;
    at = markdown.indexOf(fence, end);
  }
  return opened;
}

const escaped = (character: string): string =>
  character === '{' || character === '<' ? `\\${character}` : character;
