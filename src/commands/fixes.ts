// What becomes of fixed documents: written back in place or to standard output, or shown as a diff; and what was fixed.
import { createTwoFilesPatch } from 'diff';
import { counted } from '../counted.ts';
import type { AppliedFix } from '../lint/fix.ts';
import { quote } from '../lint/words.ts';
import { createPaint } from '../report/ansi.ts';
import { visibleLine } from '../report/visible.ts';
import { STDIN_ARGUMENT, STDIN_PATH } from '../source/read.ts';
import type { Call } from './call.ts';
import { write } from './files.ts';
import type { LintedDocument } from './lint-sets.ts';
import { print, tell, useColor } from './say.ts';
import type { Io, ParsedArguments } from './types.ts';

/** Characters of a text that are shown of what a fix replaces. */
const SHOWN = 40;

const changedOf = (linted: readonly LintedDocument[]): readonly LintedDocument[] =>
  linted.filter(({ before, text }) => before !== text);

/** The path by which standard input goes, where it is one of the documents. */
export function stdinPathOf(args: ParsedArguments): string | undefined {
  return args.positionals.includes(STDIN_ARGUMENT) ? (args.value('stdin-filename') ?? STDIN_PATH) : undefined;
}

/** Writes each changed document whole; standard input goes to standard output, changed or not. */
export async function writeFixes(linted: readonly LintedDocument[], { args, io }: Call): Promise<void> {
  const stdin = stdinPathOf(args);
  const piped = linted.find(({ path }) => path === stdin);
  if (piped) io.out(piped.bom ? `\ufeff${piped.text}` : piped.text);
  const changed = changedOf(linted);
  for (const { path, before, text, bom } of changed) {
    if (path === stdin) continue;
    await write(path, text, { cwd: io.cwd, bom, before });
  }
  sayFixes(changed, linted, 'Fixed', io);
}

export async function showDiff(linted: readonly LintedDocument[], call: Call): Promise<boolean> {
  const { io } = call;
  const changed = changedOf(linted);
  const color = useColor(call);
  for (const { path, before, text } of changed) {
    const shown = visibleLine(path);
    const names = [`a/${shown}`, `b/${shown}`] as const;
    const patch = createTwoFilesPatch(...names, before, text, undefined, undefined, { context: 3 });
    print(io, color ? painted(patch) : patch, color);
  }
  if (changed.length === 0) tell(io, 'Nothing to fix.');
  else sayFixes(changed, linted, 'Would fix', io);
  return changed.length > 0;
}

/** The diff in colours, for people: what a terminal would obey is shown instead. */
function painted(patch: string): string {
  const paint = createPaint(true);
  const lines = patch.split('\n').map((line) => {
    // A colour of the document's own is none of ours.
    const shown = line.replaceAll('\u001b', '\\u{1b}');
    if (/^(?:---|\+\+\+|===|Index)/.test(line)) return paint.bold(shown);
    if (line.startsWith('@@')) return paint.cyan(shown);
    if (line.startsWith('+')) return paint.green(shown);
    return line.startsWith('-') ? paint.red(shown) : shown;
  });
  return lines.join('\n');
}

function sayFixes(
  changed: readonly LintedDocument[],
  linted: readonly LintedDocument[],
  verb: string,
  io: Io,
): void {
  if (changed.length === 0) return;
  for (const { path, applied = [] } of changed)
    for (const fix of applied) tell(io, `${path}:${fix.line}: ${fix.ruleId}: ${changeOf(fix)}`);
  const fixes = changed.reduce((sum, { applied = [] }) => sum + applied.length, 0);
  const left = linted.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0);
  tell(
    io,
    `${verb} ${counted(fixes, 'problem')} in ${counted(changed.length, 'file')}; ${left === 0 ? 'none' : left} left.`,
  );
}

function changeOf({ before, after, edits, safe, description }: AppliedFix): string {
  const isShort = [before, after].every((text) => text.length <= SHOWN && !/[\r\n]/.test(text));
  const isSeen = `${before}${after}`.trim() !== '';
  const change =
    isShort && isSeen
      ? `${quote(before)} → ${quote(after)}`
      : (description ?? 'text that is too long to show');
  const places = edits > 1 ? ` (${counted(edits, 'place')})` : '';
  return `${change}${places}${safe ? '' : ' (unsafe)'}`;
}
