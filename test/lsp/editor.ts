// An editor for tests: the client library of editors, over the standard streams of the built program.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import {
  type ClientCapabilities,
  CodeActionRequest,
  CodeActionResolveRequest,
  CompletionRequest,
  createMessageConnection,
  DefinitionRequest,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentSymbolRequest,
  HoverRequest,
  InitializeRequest,
  type MessageConnection,
  type Position,
  PrepareRenameRequest,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  ReferencesRequest,
  RenameRequest,
  type ServerCapabilities,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { makeFolder } from '../support/folder.ts';
import { CLI } from '../support/process.ts';

export interface Editor {
  readonly folder: string;
  readonly connection: MessageConnection;
  readonly capabilities: ServerCapabilities;
  /** Every notification of findings, in order. */
  readonly published: readonly PublishDiagnosticsParams[];
  readonly exited: Promise<number | null>;
  uri(path: string): string;
  open(path: string, text: string, languageId?: string): Promise<void>;
  change(path: string, version: number, changes: readonly { range?: Range; text: string }[]): Promise<void>;
  /** The findings of a file, once a notification of them meets the condition. */
  findings(
    path: string,
    when?: (params: PublishDiagnosticsParams) => boolean,
  ): Promise<PublishDiagnosticsParams>;
}

export interface EditorOptions {
  readonly files?: Readonly<Record<string, string>>;
  readonly client?: ClientCapabilities;
  readonly args?: readonly string[];
}

/** Starts a server in a folder with these files, and says hello to it. */
export async function startEditor({
  files = {},
  client = {},
  args = ['--stdio'],
}: EditorOptions): Promise<Editor> {
  const folder = makeFolder({ '.git/HEAD': '', ...files });
  const child = spawn(process.execPath, [CLI, 'lsp', ...args], { cwd: folder });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  onTestFinished(() => {
    connection.dispose();
    child.kill();
  });
  const exited = new Promise<number | null>((done) => child.on('exit', done));
  const published: PublishDiagnosticsParams[] = [];
  const waiting: (() => void)[] = [];
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    published.push(params);
    for (const hear of waiting.splice(0)) hear();
  });
  connection.listen();
  const { capabilities } = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities: client,
  });
  await connection.sendNotification('initialized', {});
  const uri = (path: string): string => pathToFileURL(join(folder, path)).href;
  return {
    folder,
    connection,
    capabilities,
    published,
    exited,
    uri,
    open: (path, text, languageId = 'markdown') =>
      connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri: uri(path), languageId, version: 1, text },
      }),
    change: (path, version, changes) =>
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri: uri(path), version },
        contentChanges: [...changes],
      }),
    findings: async (path, when = () => true) => {
      for (;;) {
        const last = published.findLast((params) => params.uri === uri(path));
        if (last !== undefined && when(last)) return last;
        await new Promise<void>((done) => waiting.push(done));
      }
    },
  };
}

/** The place of the nth time that a word stands in a text, `shift` characters behind its begin. */
export function placeOf(text: string, word: string, nth = 1, shift = 0): Position {
  let at = -1;
  for (let count = 0; count < nth; count += 1) at = text.indexOf(word, at + 1);
  if (at < 0) throw new Error(`The text has no ${nth}. ${word}.`);
  const before = text.slice(0, at + shift).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

/** What stands at ranges of a text, each with its line counted from 1. */
export function shown(text: string, ranges: readonly Range[]): readonly string[] {
  const lines = text.split('\n');
  return ranges.map(
    ({ start, end }) => `${start.line + 1}: ${lines[start.line]?.slice(start.character, end.character)}`,
  );
}

/** A text with edits made, which do not overlap. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  const offsetOf = ({ line, character }: Position): number =>
    text.split('\n').slice(0, line).join('\n').length + (line > 0 ? 1 : 0) + character;
  return edits
    .toSorted((a, b) => offsetOf(b.range.start) - offsetOf(a.range.start))
    .reduce(
      (made, { range, newText }) =>
        made.slice(0, offsetOf(range.start)) + newText + made.slice(offsetOf(range.end)),
      text,
    );
}

/** Requests on one document. */
export function requestsOn({ connection, uri }: Editor, path: string) {
  const textDocument = { uri: uri(path) };
  return {
    hover: async (position: Position): Promise<string | undefined> => {
      const hover = await connection.sendRequest(HoverRequest.type, { textDocument, position });
      return hover && typeof hover.contents === 'object' && 'value' in hover.contents
        ? hover.contents.value
        : undefined;
    },
    definition: (position: Position) =>
      connection.sendRequest(DefinitionRequest.type, { textDocument, position }),
    references: (position: Position, includeDeclaration = true) =>
      connection.sendRequest(ReferencesRequest.type, {
        textDocument,
        position,
        context: { includeDeclaration },
      }),
    symbols: () => connection.sendRequest(DocumentSymbolRequest.type, { textDocument }),
    complete: (position: Position) =>
      connection.sendRequest(CompletionRequest.type, { textDocument, position }),
    rename: (position: Position, newName: string) =>
      connection.sendRequest(RenameRequest.type, { textDocument, position, newName }),
    prepareRename: (position: Position) =>
      connection.sendRequest(PrepareRenameRequest.type, { textDocument, position }),
    actions: (range: Range, only?: string[]) =>
      connection.sendRequest(CodeActionRequest.type, {
        textDocument,
        range,
        context: { diagnostics: [], ...(only && { only }) },
      }),
    resolve: (action: Parameters<typeof connection.sendRequest>[1]) =>
      connection.sendRequest(CodeActionResolveRequest.method, action),
    editsOf: (edit: WorkspaceEdit | null | undefined): readonly TextEdit[] =>
      edit?.changes?.[textDocument.uri] ?? [],
  };
}
