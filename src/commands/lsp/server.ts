// The language server: answers what an editor asks, and tells it what is found whenever a text changes.
import { isRecord } from '../../model/record.ts';
import { VERSION } from '../../version.ts';
import { hoverAt, type LspPosition, type LspRange, lspDiagnostic, quickFixes } from './answers.ts';
import type { Checked, OpenDocument } from './documents.ts';

const PARSE_ERROR = -32700;
const INVALID_REQUEST = -32600;
const METHOD_NOT_FOUND = -32601;
const INVALID_PARAMS = -32602;
const NOT_INITIALIZED = -32002;

/** What the server needs of the world. */
export interface Host {
  send(message: object): void;
  check(document: OpenDocument): Promise<Checked>;
  /** As long as somebody who types may go on: what is replaced by then is not looked at. */
  pause(): Promise<unknown>;
}

/** Texts are sent whole; findings follow each change. */
const CAPABILITIES = {
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: 1 },
  hoverProvider: true,
  codeActionProvider: { codeActionKinds: ['quickfix'] },
};

interface Held {
  readonly document: OpenDocument;
  /** Of this text, asked for once; `undefined` where another text came first. */
  readonly checked: Promise<Checked | undefined>;
}

/** One session with one editor. */
export class Server {
  readonly #host: Host;
  readonly #held = new Map<string, Held>();
  #phase: 'new' | 'ready' | 'shut down' = 'new';
  /** The last trouble with a configuration that was shown, so that it is not shown at every keystroke. */
  #shown = '';

  constructor(host: Host) {
    this.#host = host;
  }

  /** The exit code once the editor has said `exit`. */
  get exitCode(): 0 | 1 {
    return this.#phase === 'shut down' ? 0 : 1;
  }

  /** Takes one message; `true` once there are no more to come. */
  async take(text: string): Promise<boolean> {
    const message = parse(text);
    if (!isRecord(message)) {
      this.#fail(null, message === undefined ? PARSE_ERROR : INVALID_REQUEST, 'This is no message.');
      return false;
    }
    const { id, method, params } = message;
    // An answer to something; nothing is ever asked here.
    if (typeof method !== 'string') return false;
    const isRequest = typeof id === 'string' || typeof id === 'number';
    if (isRequest) await this.#request(id, method, isRecord(params) ? params : {});
    else this.#notification(method, isRecord(params) ? params : {});
    return method === 'exit' && !isRequest;
  }

  #fail(id: string | number | null, code: number, message: string): void {
    this.#host.send({ id, error: { code, message } });
  }

  async #request(id: string | number, method: string, params: Record<string, unknown>): Promise<void> {
    const answer = (result: unknown): void => this.#host.send({ id, result });
    if (method === 'initialize') {
      this.#phase = 'ready';
      answer({ capabilities: CAPABILITIES, serverInfo: { name: 'supportmatrix', version: VERSION } });
      return;
    }
    if (this.#phase !== 'ready') {
      const [code, why] =
        this.#phase === 'new'
          ? [NOT_INITIALIZED, 'Send `initialize` first.']
          : [INVALID_REQUEST, 'The server was shut down.'];
      this.#fail(id, code, why);
      return;
    }
    if (method === 'shutdown') {
      this.#phase = 'shut down';
      answer(null);
    } else if (method === 'textDocument/hover') {
      const at = positionIn(params.position);
      const held = this.#heldIn(params);
      if (!at) this.#fail(id, INVALID_PARAMS, '`position` is no position.');
      else answer(await this.#ask(held, (checked) => hoverAt(checked, at), null));
    } else if (method === 'textDocument/codeAction') {
      const range = rangeIn(params.range);
      const held = this.#heldIn(params);
      if (!range) this.#fail(id, INVALID_PARAMS, '`range` is no range.');
      else answer(await this.#ask(held, (checked, uri) => quickFixes(checked, range, uri), []));
    } else {
      this.#fail(id, METHOD_NOT_FOUND, `There is no method ${method}.`);
    }
  }

  /** What `of` makes of a checked text; `none` where there is none, or it could not be checked. */
  async #ask<T>(held: Held | undefined, of: (checked: Checked, uri: string) => T, none: T): Promise<T> {
    const checked = await held?.checked.catch(() => undefined);
    return held && checked ? of(checked, held.document.uri) : none;
  }

  #heldIn({ textDocument }: Record<string, unknown>): Held | undefined {
    const uri = isRecord(textDocument) ? textDocument.uri : undefined;
    return typeof uri === 'string' ? this.#held.get(uri) : undefined;
  }

  #notification(method: string, params: Record<string, unknown>): void {
    const { textDocument } = params;
    const { uri, languageId, version, text } = isRecord(textDocument) ? textDocument : {};
    if (this.#phase !== 'ready' || typeof uri !== 'string') return;
    const known = this.#held.get(uri)?.document;
    const number = typeof version === 'number' ? version : (known?.version ?? 0);
    if (method === 'textDocument/didOpen' && typeof text === 'string') {
      const language = typeof languageId === 'string' ? languageId : '';
      this.#update({ uri, languageId: language, version: number, text });
    } else if (method === 'textDocument/didChange' && known) {
      const changed = lastText(params.contentChanges);
      if (changed !== undefined) this.#update({ ...known, version: number, text: changed });
    } else if (method === 'textDocument/didClose' && known) {
      this.#held.delete(uri);
      this.#publish(uri, []);
    }
  }

  /** Takes a text; its findings follow, unless the next text comes first. */
  #update(document: OpenDocument): void {
    const isLast = (): boolean => this.#held.get(document.uri)?.document === document;
    const checked = this.#host.pause().then(() => (isLast() ? this.#host.check(document) : undefined));
    this.#held.set(document.uri, { document, checked });
    checked.then(
      (found) => found && isLast() && this.#tell(document, found),
      (error: unknown) =>
        this.#show(`Internal error: ${error instanceof Error ? error.message : String(error)}`),
    );
  }

  #tell({ uri, version }: OpenDocument, { diagnostics, trouble = '' }: Checked): void {
    this.#show(trouble);
    this.#publish(
      uri,
      diagnostics.map((one) => lspDiagnostic(one, uri)),
      version,
    );
  }

  #show(message: string): void {
    if (message !== '' && message !== this.#shown)
      this.#host.send({ method: 'window/showMessage', params: { type: 1, message } });
    this.#shown = message;
  }

  #publish(uri: string, diagnostics: readonly object[], version?: number): void {
    const params = { uri, ...(version !== undefined && { version }), diagnostics };
    this.#host.send({ method: 'textDocument/publishDiagnostics', params });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function positionIn(value: unknown): LspPosition | undefined {
  if (!isRecord(value)) return undefined;
  const { line, character } = value;
  return typeof line === 'number' && typeof character === 'number' ? { line, character } : undefined;
}

function rangeIn(value: unknown): LspRange | undefined {
  if (!isRecord(value)) return undefined;
  const start = positionIn(value.start);
  const end = positionIn(value.end);
  return start && end && { start, end };
}

/** The text after all changes, each of which is a whole text. */
function lastText(changes: unknown): string | undefined {
  const last: unknown = Array.isArray(changes) ? changes.at(-1) : undefined;
  return isRecord(last) && typeof last.text === 'string' && !('range' in last) ? last.text : undefined;
}
