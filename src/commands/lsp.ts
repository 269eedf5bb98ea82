// `lsp`: the linter as a language server on standard input and output, for editors.
import { setTimeout } from 'node:timers/promises';
import { checkDocument } from './lsp/documents.ts';
import { Server } from './lsp/server.ts';
import { framed, framesOf } from './lsp/wire.ts';
import { complain } from './say.ts';
import { EXIT, type ExitCode, type Io, type ParsedArguments } from './types.ts';

/** Shorter than the eye notices, longer than the messages of one keystroke are apart. */
const PAUSE_MS = 30;

/** Runs `supportmatrix lsp` until the editor says `exit` or goes away. */
export async function run(args: ParsedArguments, io: Io): Promise<ExitCode> {
  const server = new Server({
    send: (message) => io.out(framed(message)),
    check: (document) => checkDocument(document, args, io),
    pause: () => setTimeout(PAUSE_MS),
  });
  for await (const frame of framesOf(io.stdin)) {
    if (!frame.ok) {
      complain(io, `the editor cannot be understood: ${frame.reason}.`);
      return EXIT.trouble;
    }
    if (await server.take(frame.text)) return server.exitCode;
  }
  // An editor that was closed without a word needs no answer.
  return server.exitCode;
}
