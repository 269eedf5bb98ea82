// A rule's page for the terminal: the Markdown kept readable, its marks turned into weight and colour.
import type { Paint } from './ansi.ts';
import { visible } from './visible.ts';

/** Renders Markdown line by line; without colour the text stays Markdown, which reads well as it is. */
export function renderPage(page: string, paint: Paint): string {
  let fenced = false;
  const lines = visible(page.replaceAll('\r\n', '\n').replace(/(?<!\n)\n+$/, '')).split('\n');
  return `${lines
    .map((line) => {
      if (line.startsWith('```')) {
        fenced = !fenced;
        return paint.dim(line);
      }
      if (fenced) return `  ${line}`;
      return renderLine(line, paint);
    })
    .join('\n')}\n`;
}

function renderLine(line: string, paint: Paint): string {
  if (/^#{1,6} /.test(line)) return paint.bold(line);
  return line
    .split(/(`[^`]+`)/)
    .map((part) => (part.startsWith('`') ? paint.cyan(part) : part))
    .join('');
}
