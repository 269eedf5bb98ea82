// `explain`: the page of a rule, in the terminal.
import { RULES } from '../../rules/index.ts';
import { didYouMean } from '../lint/nearest.ts';
import { createPaint } from '../report/ansi.ts';
import { renderPage } from '../report/page.ts';
import { useColor } from './color.ts';
import { readRulePage } from './rule-pages.ts';
import { EXIT, type ExitCode, type Io, type ParsedArguments, UsageError } from './types.ts';

/** Runs `supportmatrix explain`. */
export async function run(args: ParsedArguments, io: Io): Promise<ExitCode> {
  const paint = createPaint(useColor(args, io));
  const [id] = args.positionals;
  if (id === undefined) {
    const room = Math.max(...RULES.map((rule) => rule.meta.id.length));
    const lines = RULES.map(
      ({ meta }) => `${paint.bold(meta.id.padEnd(room))}  ${meta.severity.padEnd(7)}  ${meta.description}\n`,
    );
    io.out(lines.join(''));
    return EXIT.clean;
  }
  const rule = RULES.find(({ meta }) => meta.id === id);
  if (!rule) {
    const guess = didYouMean(
      id,
      RULES.map(({ meta }) => meta.id),
    );
    throw new UsageError(`There is no rule \`${id}\`.${guess || ' `supportmatrix explain` lists them all.'}`);
  }
  const page = await readRulePage(id);
  io.out(page === undefined ? `${id}: ${rule.meta.description}\n` : renderPage(page, paint));
  return EXIT.clean;
}
