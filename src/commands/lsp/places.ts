// Places as editors count them (lines and characters from 0, in UTF-16 code units), and addresses of files.
import { relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Range as LspRange, Position } from 'vscode-languageserver';
import type { Edit } from '../../diagnostic.ts';
import type { Point, Range } from '../../position.ts';
import { slashed } from '../../source/read.ts';
import { tried } from '../../source/result.ts';

const lspPosition = ({ line, column }: Point): Position => ({ line: line - 1, character: column - 1 });

export const lspRange = ({ start, end }: Range): LspRange => ({
  start: lspPosition(start),
  end: lspPosition(end),
});

export const textEdit = ({ range, text }: Edit): { range: LspRange; newText: string } => ({
  range: lspRange(range),
  newText: text,
});

const isBefore = (a: Position, b: Position): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character);

/** Whether two ranges have a place in common, be it only their end. */
export const touches = (a: LspRange, b: LspRange): boolean =>
  !isBefore(a.end, b.start) && !isBefore(b.end, a.start);

/** Where the document lies, relative to `cwd`; `undefined` for one that was never saved. */
export function pathOf(uri: string, cwd: string): string | undefined {
  return uri.startsWith('file:') ? tried(() => slashed(relative(cwd, fileURLToPath(uri)))) : undefined;
}

export const uriOf = (path: string, cwd: string): string => pathToFileURL(resolve(cwd, path)).href;
