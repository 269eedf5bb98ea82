// Draws what `lint` prints in a terminal about the README's document: docs/lint.svg; `--check` only compares.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../src/commands/main.ts';
import { generate, readProjectFile } from './generated.ts';

const NAME = 'support-matrix.md';
const [FONT_PX, ADVANCE_PX, LINE_PX, MARGIN_PX] = [14, 8.43, 20, 16];
const COLORS: ReadonlyMap<string, string> = new Map([
  ['31', '#ff7b72'],
  ['32', '#7ee787'],
  ['33', '#e3b341'],
  ['34', '#79c0ff'],
  ['36', '#76e3ea'],
]);
/** Escapes that end others, and which. */
const ENDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['22', ['1', '2']],
  ['24', ['4']],
  ['39', [...COLORS.keys()]],
]);

async function printed(document: string): Promise<string> {
  const cwd = mkdtempSync(join(tmpdir(), 'supportmatrix-picture-'));
  const parts: string[] = [];
  try {
    writeFileSync(join(cwd, NAME), document);
    await main(['lint', '--color', NAME], {
      cwd,
      env: {},
      stdin: new ReadableStream<Uint8Array>(),
      out: (text) => parts.push(text),
      error: (text) => parts.push(text),
      outIsTerminal: false,
      errorIsTerminal: false,
      width: 80,
    });
  } finally {
    rmSync(cwd, { recursive: true });
  }
  return `$ supportmatrix lint ${NAME}\n${parts.join('').trimEnd()}`;
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** The lines as spans, one for each stretch of one look; escapes last to the end of a line at most. */
function spans(line: string): string {
  let codes: readonly string[] = [];
  let column = 0;
  const out: string[] = [];
  for (const [index, part] of line.split(/\u001b\[([\d;]*)m/).entries()) {
    if (index % 2 === 1) {
      codes = ENDS.has(part) ? codes.filter((code) => !ENDS.get(part)?.includes(code)) : [...codes, part];
      continue;
    }
    if (part.trim() !== '') {
      const fill = codes.flatMap((code) => COLORS.get(code) ?? []).at(-1);
      const style = [
        fill && ` fill="${fill}"`,
        codes.includes('1') && ' font-weight="bold"',
        codes.includes('2') && ' opacity="0.7"',
        codes.includes('4') && ' text-decoration="underline"',
      ];
      const x = MARGIN_PX + column * ADVANCE_PX;
      out.push(`<tspan x="${x.toFixed(1)}"${style.filter(Boolean).join('')}>${escaped(part)}</tspan>`);
    }
    column += part.length;
  }
  return out.join('');
}

function picture(text: string): string {
  const lines = text.split('\n');
  const width = 80 * ADVANCE_PX + 2 * MARGIN_PX;
  const height = lines.length * LINE_PX + 2 * MARGIN_PX;
  const rows = lines.map((line, index) => {
    const y = MARGIN_PX + (index + 0.75) * LINE_PX;
    return `<text y="${y}" xml:space="preserve">${spans(line)}</text>\n`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width.toFixed(0)} ${height}" width="${width.toFixed(0)}" role="img" aria-label="What supportmatrix lint prints">
<!-- Written by scripts/picture.ts. -->
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="${FONT_PX}" fill="#e6edf3">
${rows.join('')}</g>
</svg>
`;
}

const [, document] = /```markdown[^\n]*\n([\s\S]*?)```/.exec(readProjectFile('README.md') ?? '') ?? [];
if (document === undefined) throw new Error('README.md shows no document.');
generate('docs/lint.svg', picture(await printed(document)));
