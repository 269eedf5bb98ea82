// One session with one editor: its documents, what is found in them, and what it hears of changes elsewhere.
import { type Stats, statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  type CancellationToken,
  type ClientCapabilities,
  type Connection,
  LSPErrorCodes,
  type Diagnostic as LspDiagnostic,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  type TextDocuments,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { errorLine } from '../../config/error-line.ts';
import { tried } from '../../source/result.ts';
import type { ParsedArguments } from '../types.ts';
import { type Checked, Checks, type Reading } from './checks.ts';
import { isConfiguration } from './configuration.ts';
import { Board, configDiagnostic, lspDiagnostic } from './findings.ts';
import { pathOf, uriOf } from './places.ts';
import { Project } from './project.ts';

export interface SessionOptions {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly args: ParsedArguments;
  /** The folder of the workspace; paths are relative to it. */
  readonly cwd: string;
  readonly client: ClientCapabilities;
}

export class Session {
  readonly cwd: string;
  readonly documents: TextDocuments<TextDocument>;
  readonly client: ClientCapabilities;
  readonly #connection: Connection;
  readonly #project: Project;
  readonly #checks: Checks;
  readonly #board = new Board();
  readonly #watch: Watch | undefined;
  #isOver = false;
  /** The last trouble that was shown, so that it is not shown at every keystroke. */
  #shown = '';

  constructor({ connection, documents, args, cwd, client }: SessionOptions) {
    this.#connection = connection;
    this.cwd = cwd;
    this.documents = documents;
    this.client = client;
    const textOf = (path: string): string | undefined => this.#openAt(path)?.getText();
    const readingOf = (path: string) => this.#checks.done(this.#openAt(path)?.uri ?? '')?.document;
    this.#project = new Project({ args, cwd, textOf, readingOf });
    this.#checks = new Checks({
      cwd,
      project: this.#project,
      textOf,
      tell: (checked, isOwn) => this.#tell(checked, isOwn),
      fail: (error) => this.#fail(error),
    });
    // Editors that can, say themselves which files have changed.
    const isTold = client.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    this.#watch = isTold ? undefined : createWatch(() => this.changed());
    documents.onDidChangeContent(({ document }) => this.#changed(document));
    documents.onDidClose(({ document: { uri } }) => this.#closed(uri));
  }

  get pulls(): boolean {
    return this.client.textDocument?.diagnostic !== undefined;
  }

  /** The editor is gone: nothing is told any more. */
  end(): void {
    this.#isOver = true;
    this.#watch?.end();
  }

  /** Something on the disk has changed: configurations and the files that documents name are read anew. */
  changed(): void {
    this.#project.reset();
    this.#checks.again();
    for (const { uri } of this.documents.all()) if (this.isConfiguration(uri)) this.#checkConfiguration(uri);
  }

  isConfiguration(uri: string): boolean {
    const path = pathOf(uri, this.cwd);
    return path !== undefined && isConfiguration(path);
  }

  /** The address of a file as the editor writes it, where it holds it open. */
  uriOf = (path: string): string => this.#openAt(resolve(this.cwd, path))?.uri ?? uriOf(path, this.cwd);

  reading(uri: string, token: CancellationToken): Promise<Reading | undefined> {
    return heed(token, this.#checks.reading(uri));
  }

  checked(uri: string, token: CancellationToken): Promise<Checked | undefined> {
    return heed(token, this.#checks.checked(uri));
  }

  async findings(uri: string, token: CancellationToken): Promise<LspDiagnostic[]> {
    if (this.isConfiguration(uri)) this.#checkConfiguration(uri);
    else await this.checked(uri, token);
    return this.#board.of(uri);
  }

  /** Edits of one version of a document, in the way that the client takes them. */
  workspaceEdit({ uri, version }: TextDocument, edits: readonly TextEdit[]): WorkspaceEdit {
    return this.client.workspace?.workspaceEdit?.documentChanges
      ? { documentChanges: [{ textDocument: { uri, version }, edits: [...edits] }] }
      : { changes: { [uri]: [...edits] } };
  }

  #openAt(path: string): TextDocument | undefined {
    return this.documents.all().find(({ uri }) => {
      const own = pathOf(uri, this.cwd);
      return own !== undefined && resolve(this.cwd, own) === path;
    });
  }

  #changed(document: TextDocument): void {
    // Before anything is read, so that no change falls in between.
    this.#watch?.set(this.#watched());
    if (this.isConfiguration(document.uri)) this.changed();
    else this.#checks.update(document);
  }

  #closed(uri: string): void {
    this.#checks.close(uri);
    this.#publish(this.#board.put(uri, new Map()), false);
    if (this.isConfiguration(uri)) this.changed();
  }

  #checkConfiguration(uri: string): void {
    try {
      this.#project.of(pathOf(uri, this.cwd));
    } catch (error) {
      this.#fail(error);
    }
    this.#tellFaults();
  }

  #tell(checked: Checked, isOwn: boolean): void {
    const { text, diagnostics, others } = checked;
    const { uri } = text;
    const found = new Map([
      [uri, diagnostics],
      ...others.map((one) => [this.uriOf(one.path), one.diagnostics] as const),
    ]);
    const told = new Map(
      [...found].map(([file, list]) => [file, list.map((one) => lspDiagnostic(one, file, this.uriOf))]),
    );
    this.#watch?.set(this.#watched());
    this.#publish(this.#board.put(uri, told), isOwn);
    this.#tellFaults();
  }

  #tellFaults(): void {
    const { faults, troubles } = this.#project;
    const told = new Map(
      [...faults].map(([path, errors]) => [this.uriOf(path), errors.map(configDiagnostic)]),
    );
    this.#publish(this.#board.put('configuration', told), false);
    const lines = [...[...faults.values()].flat().map(errorLine), ...troubles];
    const message = lines.slice(0, 3).join('\n');
    if (message !== '' && message !== this.#shown) this.#show(message);
    this.#shown = message;
  }

  /** Tells the findings of files; of an open one to a client that asks itself, only that it should ask. */
  #publish(uris: readonly string[], isOwn: boolean): void {
    if (this.#isOver) return;
    let isStale = false;
    for (const uri of uris) {
      const open = this.documents.get(uri);
      if (open && this.pulls) {
        isStale ||= !isOwn;
        continue;
      }
      const version = open && { version: open.version };
      void this.#connection.sendDiagnostics({ uri, ...version, diagnostics: this.#board.of(uri) });
    }
    if (isStale && this.client.workspace?.diagnostics?.refreshSupport)
      this.#connection.languages.diagnostics.refresh().catch(() => undefined);
  }

  #fail(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    this.#show(`Internal error: ${message}`);
  }

  #show(message: string): void {
    if (this.#isOver) return;
    void this.#connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Error,
      message,
    });
  }

  #watched(): readonly string[] {
    return this.documents.all().flatMap(({ uri }) => {
      const path = pathOf(uri, this.cwd);
      if (path === undefined) return [];
      const done = this.#checks.done(uri);
      const files = [...(done?.files ?? []), ...(done?.beside ?? []).map(({ source }) => source.path)];
      const known = this.#project.filesOf(path, done?.prepared);
      return [...files, ...known].map((file) => resolve(this.cwd, file));
    });
  }
}

/** The result, or an error as soon as the client no longer wants it. */
function heed<T>(token: CancellationToken, result: Promise<T>): Promise<T> {
  const cancelled = new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
  if (token.isCancellationRequested) return Promise.reject(cancelled);
  return new Promise((done, fail) => {
    const listener = token.onCancellationRequested(() => fail(cancelled));
    result.then(done, fail).finally(() => listener.dispose());
  });
}

const EVERY_MS = 300;

/** More files than this are not looked after: somebody who saves one of them types on soon. */
const MOST = 500;

type Watch = ReturnType<typeof createWatch>;

/** What differs once a file is written, made or removed. */
const stampOf = (stat: Stats | undefined): string =>
  stat === undefined ? '' : [stat.ino, stat.size, stat.mtimeMs].join(' ');

function createWatch(changed: () => void) {
  const stamps = new Map<string, string>();
  const look = async (): Promise<void> => {
    const found = await Promise.all(
      [...stamps].map(async ([file, before]) => {
        const now = stampOf(await stat(file).catch(() => undefined));
        // Another look may have come first.
        if (now === before || stamps.get(file) !== before) return false;
        stamps.set(file, now);
        return true;
      }),
    );
    if (found.includes(true)) changed();
  };
  const timer = setInterval(() => void look(), EVERY_MS).unref();
  /** Looks after these files, also those that are not there yet, and no others: from now on, not from the next look on. */
  const set = (files: readonly string[]): void => {
    const wanted = new Set(files.filter((file) => !file.includes('\0')).slice(0, MOST));
    for (const file of stamps.keys()) if (!wanted.has(file)) stamps.delete(file);
    for (const file of wanted)
      if (!stamps.has(file))
        stamps.set(file, stampOf(tried(() => statSync(file, { throwIfNoEntry: false }))));
  };
  return { set, end: () => clearInterval(timer) };
}
