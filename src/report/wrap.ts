// Breaks text into lines between words.
import { widthOf } from './width.ts';

/** Breaks a text into lines between words, by columns on the screen; the indent goes before each. */
export function wrap(text: string, indent: string, width: number): string[] {
  const room = Math.max(20, width - indent.length);
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const size = widthOf(word);
      if (used > 0 && used + 1 + size > room) {
        lines.push(indent + line);
        line = word;
        used = size;
      } else {
        line = used === 0 ? word : `${line} ${word}`;
        used += used === 0 ? size : size + 1;
      }
    }
    return [...lines, indent + line];
  });
}
