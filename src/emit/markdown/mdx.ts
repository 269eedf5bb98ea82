// Markdown of ours as MDX, where a brace begins an expression, `<` begins a tag, and `import` begins a program.

/** What of the written Markdown passes as it is: escapes, code spans, addresses in brackets, our own anchors. */
const WHOLE = /\\[\s\S]|(`+)[^\n]*?[^`\n]\1(?!`)|\]\(<[^<>\n]*>\)|<a id="[^"<>\n]*"><\/a>/y;
/** A character is put down as a reference where no backslash can stand before it. */
const PROGRAM = /^(?=(?:import|export)\b)./gm;

/** The same text for readers of MDX; any reader of Markdown takes it for the same too. */
export function toMdx(markdown: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { index } of markdown.matchAll(/[\\`\]<{]/g)) {
    if (index < from) continue;
    pieces.push(markdown.slice(from, index));
    WHOLE.lastIndex = index;
    const piece = WHOLE.exec(markdown)?.[0] ?? escaped(markdown.charAt(index));
    from = index + (WHOLE.lastIndex > index ? piece.length : 1);
    pieces.push(piece);
  }
  pieces.push(markdown.slice(from));
  return pieces.join('').replace(PROGRAM, (letter) => `&#${letter.charCodeAt(0)};`);
}

const escaped = (character: string): string =>
  character === '{' || character === '<' ? `\\${character}` : character;
