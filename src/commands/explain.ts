// `explain`: the page of a rule, in the terminal.
import { RULES } from '../../rules/index.ts';
import { didYouMean } from '../lint/nearest.ts';
import { eitherOf } from '../lint/words.ts';
import type { Paint } from '../report/ansi.ts';
import { createPaint } from '../report/ansi.ts';
import { visible } from '../report/visible.ts';
import { wrap } from '../report/wrap.ts';
import type { Call } from './call.ts';
import { DRIFT } from './drift.ts';
import { readPage, readRulePage } from './rule-pages.ts';
import { useColor } from './say.ts';
import { EXIT, type ExitCode, UsageError } from './types.ts';

/** Longer lines are hard to read. */
const MAX_COLUMNS = 100;

export async function run(call: Call): Promise<ExitCode> {
  const { args, io } = call;
  const paint = createPaint(useColor(call));
  const [id] = args.positionals;
  if (id === undefined) {
    const room = Math.max(...RULES.map((rule) => rule.meta.id.length));
    const lines = RULES.map(
      ({ meta }) => `${paint.bold(meta.id.padEnd(room))}  ${meta.severity.padEnd(7)}  ${meta.description}\n`,
    );
    io.out(lines.join(''));
    return EXIT.clean;
  }
  const known = [...RULES.map(({ meta }) => meta), DRIFT].find((meta) => meta.id === id);
  if (!known) {
    const ids = [...RULES.map(({ meta }) => meta.id), DRIFT.id];
    const parts = ids.filter((known) => known.includes(id));
    const guess = parts.length > 0 ? ` Did you mean ${eitherOf(parts)}?` : didYouMean(id, ids);
    throw new UsageError(`There is no rule \`${id}\`.${guess || ' `supportmatrix explain` lists them all.'}`);
  }
  const page = known.id === DRIFT.id ? readPage('docs/output-drift.md') : readRulePage(known.id);
  io.out(
    page === undefined
      ? `${id}: ${known.description}\n`
      : renderPage(page, paint, Math.min(io.width, MAX_COLUMNS)),
  );
  return EXIT.clean;
}

/** Renders Markdown, its prose filled to `width` columns; without colour it stays Markdown, which reads well as it is. */
function renderPage(page: string, paint: Paint, width: number): string {
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
