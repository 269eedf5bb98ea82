// The language server: its connection to the editor, which messages are let in, and how it begins and ends.
import { statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import {
  type Connection,
  createConnection,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  type InitializeParams,
  type Message,
  TextDocuments,
} from 'vscode-languageserver';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isRecord } from '../../lookup.ts';
import { DOCUMENT_EXTENSIONS } from '../../source/format.ts';
import { VERSION } from '../../version.ts';
import type { Call } from '../call.ts';
import { complain } from '../say.ts';
import { EXIT, type ExitCode, type Io, type ParsedArguments } from '../types.ts';
import { answerRequests, capabilitiesFor } from './capabilities.ts';
import { Session } from './session.ts';

type Phase = 'new' | 'ready' | 'shut down';

interface Flaw {
  readonly code: number;
  readonly message: string;
}

/** What is wrong with a message: a request is answered with it, a notification is dropped. */
function flawOf(message: Message, phase: Phase): Flaw | undefined {
  const given: unknown = message;
  const { method, params } = isRecord(given) ? given : {};
  if (typeof method !== 'string') return undefined;
  if (phase === 'new' && method !== 'initialize' && method !== 'exit')
    return { code: ErrorCodes.ServerNotInitialized, message: 'Send `initialize` first.' };
  if (phase === 'shut down' && method !== 'exit')
    return { code: ErrorCodes.InvalidRequest, message: 'The server was shut down.' };
  if (method === 'initialize' && !(isRecord(params) && isRecord(params.capabilities)))
    return { code: ErrorCodes.InvalidParams, message: '`capabilities` is missing.' };
  if (!method.startsWith('textDocument/')) return undefined;
  const { issues } = v.safeParse(method === 'textDocument/didOpen' ? OpenSchema : ParamsSchema, params);
  const [issue] = issues ?? [];
  return (
    issue && { code: ErrorCodes.InvalidParams, message: `\`${v.getDotPath(issue) ?? 'params'}\` is wrong.` }
  );
}

const PositionSchema = v.object({ line: v.number(), character: v.number() });
const RangeSchema = v.object({ start: PositionSchema, end: PositionSchema });
const OpenSchema = v.object({ textDocument: v.object({ uri: v.string(), text: v.string() }) });
/** What other messages on documents say, as far as it is used. */
const ParamsSchema = v.object({
  textDocument: v.object({ uri: v.string() }),
  position: v.optional(PositionSchema),
  range: v.optional(RangeSchema),
  context: v.optional(v.object({})),
  contentChanges: v.optional(v.array(v.object({ text: v.string(), range: v.optional(RangeSchema) }))),
});

/** Serves one editor until it says `exit` or goes away; gives the exit code. */
export async function run({ args, io }: Call): Promise<ExitCode> {
  const input = io.stdin instanceof Readable ? io.stdin : Readable.from(io.stdin);
  const code = await new Promise<ExitCode>((done) => listen(input, args, io, done));
  input.destroy();
  return code;
}

function listen(input: Readable, args: ParsedArguments, io: Io, end: (code: ExitCode) => void): void {
  let phase: Phase = 'new';
  let session: Session | undefined;
  const done = (code: ExitCode): void => {
    session?.end();
    end(code);
  };
  const leave = (): void => done(phase === 'shut down' ? EXIT.clean : EXIT.findings);
  const reader = new StreamMessageReader(input);
  // Its timer would keep the process alive.
  reader.partialMessageTimeout = 0;
  const output = new Writable({
    write(chunk: Buffer, _encoding, written) {
      io.out(chunk.toString());
      written();
    },
  });
  const writer = new StreamMessageWriter(output);
  const answer = (id: unknown, error: { readonly code: number; readonly message: string }): void =>
    void writer.write(Object.assign({ jsonrpc: '2.0' }, { id, error }));
  const handleMessage = (message: Message, next: (message: Message) => unknown): void => {
    const flaw = flawOf(message, phase);
    if (flaw === undefined) next(message);
    else if ('id' in message) answer(message.id, flaw);
  };
  const watchDog = { shutdownReceived: false, initialize: () => undefined, exit: leave };
  const connection = createConnection((logger) => {
    const protocol = createProtocolConnection(reader, writer, logger, { messageStrategy: { handleMessage } });
    protocol.onClose(leave);
    protocol.onError(([error]) => {
      if (error instanceof SyntaxError || error instanceof RangeError) {
        answer(null, { code: ErrorCodes.ParseError, message: 'This is no message.' });
        return;
      }
      complain(io, 'the editor cannot be understood: a message has no header `Content-Length: N`.');
      done(EXIT.trouble);
    });
    return protocol;
  }, watchDog);
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize((params) => {
    phase = 'ready';
    const cwd = folderOf(params, io.cwd);
    const client = params.capabilities;
    session = new Session({ connection, documents, args: elsewhere(args, io.cwd, cwd), cwd, client });
    answerRequests(connection, session);
    documents.listen(connection);
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'supportmatrix', version: VERSION } };
  });
  connection.onInitialized(() => session && hearOfFiles(connection, session));
  connection.onShutdown(() => {
    phase = 'shut down';
  });
  connection.listen();
}

/** The folder of the workspace, where there is one on this machine. */
function folderOf({ workspaceFolders, rootUri }: InitializeParams, otherwise: string): string {
  const uri = workspaceFolders?.[0]?.uri ?? rootUri;
  try {
    const path = uri ? fileURLToPath(uri) : otherwise;
    return statSync(path).isDirectory() ? path : otherwise;
  } catch {
    return otherwise;
  }
}

/** The arguments as they read in another folder than the one where they were given. */
function elsewhere(args: ParsedArguments, from: string, to: string): ParsedArguments {
  const value = (name: string): string | undefined => {
    const given = args.value(name);
    return name === 'config' && given !== undefined ? relative(to, resolve(from, given)) : given;
  };
  return { ...args, value };
}

/** Editors that can, are asked to tell of changes on the disk. */
function hearOfFiles(connection: Connection, session: Session): void {
  if (session.client.workspace?.didChangeWatchedFiles?.dynamicRegistration !== true) return;
  connection.onDidChangeWatchedFiles(({ changes }) => {
    // What the editor holds open is as the editor has it.
    if (changes.some(({ uri }) => session.documents.get(uri) === undefined)) session.changed();
  });
  const endings = [...DOCUMENT_EXTENSIONS, '.inc', '.csv', '.json', '.yaml', '.yml'].map((one) =>
    one.slice(1),
  );
  const watchers = [{ globPattern: `**/*.{${endings.join(',')}}` }];
  connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => undefined);
}
