// What becomes of mended documents: written back in place, or shown as a diff.
import { createTwoFilesPatch } from 'diff';
import { counted } from '../report/report.ts';
import { visibleLine } from '../report/visible.ts';
import { writeFileAtomic } from '../source/write.ts';
import type { LintedDocument } from './lint-sets.ts';
import { print, tell } from './say.ts';
import { type Io, UsageError } from './types.ts';

const changedOf = (linted: readonly LintedDocument[]): readonly LintedDocument[] =>
  linted.filter(({ before, text }) => before !== text);

/** Writes each changed document whole; a byte order mark stays. One that cannot be written ends the run. */
export async function writeFixes(linted: readonly LintedDocument[], io: Io): Promise<void> {
  const changed = changedOf(linted);
  for (const { path, before, text, bom } of changed) {
    const written = await writeFileAtomic(path, text, { cwd: io.cwd, bom, before });
    if (!written.ok) throw new UsageError(written.message);
  }
  if (changed.length === 0) return;
  const mended = changed.reduce((sum, { fixed }) => sum + fixed, 0);
  tell(io, `Mended ${counted(mended, 'finding')} in ${counted(changed.length, 'file')}.`);
}

/** Prints what fixing would change as a unified diff; says whether there was anything. */
export async function showDiff(linted: readonly LintedDocument[], io: Io): Promise<boolean> {
  const changed = changedOf(linted);
  for (const { path, before, text } of changed) {
    const shown = visibleLine(path);
    const names = [`a/${shown}`, `b/${shown}`] as const;
    print(io, createTwoFilesPatch(...names, before, text, undefined, undefined, { context: 3 }));
  }
  const all = changed.map(({ path }) => path).join(', ');
  const mended = changed.reduce((sum, { fixed }) => sum + fixed, 0);
  tell(
    io,
    changed.length === 0
      ? 'Nothing to mend.'
      : `${counted(mended, 'finding')} would be mended in ${all}; nothing was written.`,
  );
  return changed.length > 0;
}
