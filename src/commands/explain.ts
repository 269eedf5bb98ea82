// `explain`: the page of a rule, in the terminal.
import { RULES } from '../../rules/index.ts';
import { didYouMean } from '../lint/nearest.ts';
import { eitherOf } from '../lint/words.ts';
import { createPaint } from '../report/ansi.ts';
import { renderPage } from '../report/page.ts';
import { DRIFT } from './drift.ts';
import { readPage, readRulePage } from './rule-pages.ts';
import { useColor } from './say.ts';
import { EXIT, type ExitCode, type Io, type ParsedArguments, UsageError } from './types.ts';

/** Longer lines are hard to read. */
const MAX_COLUMNS = 100;

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
  const known = [...RULES.map(({ meta }) => meta), DRIFT].find((meta) => meta.id === id);
  if (!known) {
    const ids = [...RULES.map(({ meta }) => meta.id), DRIFT.id];
    const parts = ids.filter((known) => known.includes(id));
    const guess = parts.length > 0 ? ` Did you mean ${eitherOf(parts)}?` : didYouMean(id, ids);
    throw new UsageError(`There is no rule \`${id}\`.${guess || ' `supportmatrix explain` lists them all.'}`);
  }
  const page = await (known.id === DRIFT.id ? readPage('docs/output-drift.md') : readRulePage(known.id));
  io.out(
    page === undefined
      ? `${id}: ${known.description}\n`
      : renderPage(page, paint, Math.min(io.width, MAX_COLUMNS)),
  );
  return EXIT.clean;
}
