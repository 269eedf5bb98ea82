// Breaks text into lines between words.
import { widthOf } from './width.ts';

/** Breaks a text between words by columns on the screen; `hanging` stands before lines that go on. */
export function wrap(text: string, indent: string, width: number, hanging = ''): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = indent;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const size = widthOf(word);
      const before = indent.length + (lines.length > 0 ? hanging.length : 0);
      if (used > 0 && used + 1 + size > Math.max(20, width - before)) {
        lines.push(line);
        line = indent + hanging + word;
        used = size;
      } else {
        line += used === 0 ? word : ` ${word}`;
        used += used === 0 ? size : size + 1;
      }
    }
    return [...lines, line];
  });
}
