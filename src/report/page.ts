// A rule's page for the terminal: the Markdown kept readable, its marks turned into weight and colour.
import type { Paint } from './ansi.ts';
import { visible } from './visible.ts';
import { wrap } from './wrap.ts';

/** Renders Markdown, its prose filled to `width` columns; without colour it stays Markdown, which reads well as it is. */
export function renderPage(page: string, paint: Paint, width: number): string {
  let fenced = false;
  const lines = visible(page.replaceAll('\r\n', '\n').replace(/(?<!\n)\n+$/, '')).split('\n');
  return `${lines
    .flatMap((line) => {
      if (line.startsWith('```')) {
        fenced = !fenced;
        return [paint.dim(line)];
      }
      if (fenced) return [`  ${line}`];
      return renderLine(line, paint, width);
    })
    .join('\n')}\n`;
}

function renderLine(line: string, paint: Paint, width: number): readonly string[] {
  if (/^#{1,6} /.test(line)) return [paint.bold(line)];
  // The lines of a table stay whole; those of an item stand below its text.
  const mark = line.startsWith('- ') ? '- ' : '';
  const indent = mark === '' ? '' : '  ';
  const filled = line.startsWith('|') ? [line] : wrap(line.slice(mark.length), indent, width);
  const first = mark + (filled[0] ?? '').slice(mark.length);
  return paintCode([first, ...filled.slice(1)], paint);
}

/** What stands between backticks, also where it goes on in the next line. */
function paintCode(lines: readonly string[], paint: Paint): readonly string[] {
  let isCode = false;
  return lines.map((line) =>
    line
      .split(/(`)/)
      .map((part) => {
        const isMark = part === '`';
        if (isMark) isCode = !isCode;
        return isMark || (isCode && part !== '') ? paint.cyan(part) : part;
      })
      .join(''),
  );
}
