// The documents that an editor holds open: their text, and what the linter last found in it.
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Diagnostic } from '../../diagnostic.ts';
import type { MatrixDocument } from '../../lint/document.ts';
import { readDocument } from '../../pipeline.ts';
import { detectFormat, formatNamed } from '../../source/format.ts';
import { slashed } from '../../source/read.ts';
import { createFileReader } from '../../source/resolve.ts';
import type { Source } from '../../source/source.ts';
import { createConfigs } from '../configs.ts';
import { extractOptionsOf } from '../documents.ts';
import { lintOne } from '../lint-run.ts';
import { lintConfigOf, systemDay } from '../lint-settings.ts';
import { type Io, type ParsedArguments, UsageError } from '../types.ts';

/** A document as the editor has it. */
export interface OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
}

/** What is known of one text. */
export interface Checked {
  readonly diagnostics: readonly Diagnostic[];
  readonly document: MatrixDocument;
  /** The configuration is wrong: nothing was checked, and this line says why. */
  readonly trouble?: string;
}

/** Where the document lies, as the configuration names it; `undefined` for one that was never saved. */
function pathOf(uri: string, cwd: string): string | undefined {
  try {
    return uri.startsWith('file:') ? slashed(relative(cwd, fileURLToPath(uri))) : undefined;
  } catch {
    return undefined;
  }
}

function sourceOf({ uri, languageId, text }: OpenDocument, cwd: string): Source {
  const path = pathOf(uri, cwd);
  const named = formatNamed(languageId);
  const format = named === undefined || named === 'text' ? detectFormat(path ?? '', text) : named;
  const reader = path === undefined ? {} : { readFile: createFileReader(path, { cwd }) };
  return { path: path ?? uri, format, text, bom: false, ...reader };
}

/** Reads and lints one document under the configuration that it falls under, read anew each time. */
export async function checkDocument(open: OpenDocument, args: ParsedArguments, io: Io): Promise<Checked> {
  const source = sourceOf(open, io.cwd);
  try {
    const applied = await createConfigs(args, io).of(pathOf(open.uri, io.cwd));
    const run = { lint: lintConfigOf(applied.config), today: systemDay() };
    const diagnostics = lintOne(source, applied, run, io.cwd);
    return { diagnostics, document: readDocument(source, extractOptionsOf(applied)) };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { diagnostics: [], document: readDocument(source), trouble: error.message };
  }
}
