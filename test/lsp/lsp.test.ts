// `lsp` beside the client library that editors use: findings, quick fixes, hovers, and an end in good order.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  CodeActionRequest,
  createMessageConnection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  HoverRequest,
  InitializeRequest,
  type MessageConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ShowMessageNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node.js';
import { framed, framesOf } from '../../src/commands/lsp/wire.ts';
import { CLEAN, CONTRADICTING } from '../support/documents.ts';
import { makeFolder } from '../support/folder.ts';
import { CLI } from '../support/process.ts';

describe('frames', () => {
  async function* inPieces(bytes: Buffer, size: number) {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const read = async (bytes: Buffer, size = 7) => {
    const frames = [];
    for await (const frame of framesOf(inPieces(bytes, size))) frames.push(frame);
    return frames;
  };

  it.each([1, 2, 7, 1000])('come whole out of pieces of %d bytes', async (size) => {
    const messages = [{ method: 'ä ✔ 🚀' }, { id: 1 }, { method: 'x'.repeat(300) }];
    const frames = await read(Buffer.from(messages.map(framed).join('')), size);
    expect(frames.map((frame) => frame.ok && JSON.parse(frame.text))).toEqual(
      messages.map((message) => ({ jsonrpc: '2.0', ...message })),
    );
  });

  it.each(['Content-Length: x\r\n\r\n{}', 'Content-Length: 999999999999\r\n\r\n', 'a'.repeat(5000)])(
    'end where nobody can tell the next: %.40s',
    async (text) => {
      expect(await read(Buffer.from(text))).toMatchObject([{ ok: false }]);
    },
  );
});

describe('an editor', () => {
  let folder = '';
  let child: ChildProcessWithoutNullStreams;
  let client: MessageConnection;
  let published: PublishDiagnosticsParams[] = [];
  let waiting: ((params: PublishDiagnosticsParams) => void)[] = [];
  const uri = (): string => pathToFileURL(join(folder, 'm.md')).href;

  /** The next findings that come. */
  const next = (): Promise<PublishDiagnosticsParams> => new Promise((done) => waiting.push(done));
  const open = (text: string, languageId = 'markdown'): Promise<void> =>
    client.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri: uri(), languageId, version: 1, text },
    });
  const change = (version: number, text: string): Promise<void> =>
    client.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: uri(), version },
      contentChanges: [{ text }],
    });

  beforeEach(async () => {
    folder = makeFolder({ 'm.md': CLEAN, '.git/HEAD': '' });
    child = spawn(process.execPath, [CLI, 'lsp', '--stdio'], { cwd: folder });
    client = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    published = [];
    waiting = [];
    client.onNotification(PublishDiagnosticsNotification.type, (params) => {
      published.push(params);
      waiting.shift()?.(params);
    });
    client.listen();
    const { capabilities } = await client.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: pathToFileURL(folder).href,
      capabilities: {},
    });
    expect(capabilities).toMatchObject({ hoverProvider: true, textDocumentSync: { change: 1 } });
    await client.sendNotification('initialized', {});
  });
  afterEach(() => {
    client.dispose();
    child.kill();
  });

  it('is told what is found, and told again when it is mended', async () => {
    const first = next();
    await open(CONTRADICTING);
    const { diagnostics, version } = await first;
    expect(version).toBe(1);
    expect(diagnostics).toMatchObject([
      {
        code: 'summary-detail-mismatch',
        source: 'supportmatrix',
        severity: 1,
        range: { start: { line: 6, character: 29 }, end: { line: 6, character: 30 } },
        relatedInformation: [{ location: { uri: uri() }, message: 'The details say complete.' }],
      },
    ]);
    const second = next();
    await change(2, CLEAN);
    expect(await second).toEqual({ uri: uri(), version: 2, diagnostics: [] });
    const closed = next();
    await client.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: uri() } });
    expect(await closed).toEqual({ uri: uri(), diagnostics: [] });
  });

  it('is offered the fix, which mends the text', async () => {
    const found = next();
    await open(CONTRADICTING);
    const [diagnostic] = (await found).diagnostics;
    const range = diagnostic?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const actions = await client.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: uri() },
      range,
      context: { diagnostics: [] },
    });
    expect(actions).toMatchObject([
      {
        title: 'Replace by `✔`, as the details have it (unsafe)',
        kind: 'quickfix',
        isPreferred: false,
        edit: { changes: { [uri()]: [{ range, newText: '✔' }] } },
      },
    ]);
    const elsewhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
    const none = { textDocument: { uri: uri() }, range: elsewhere, context: { diagnostics: [] } };
    expect(await client.sendRequest(CodeActionRequest.type, none)).toEqual([]);
  });

  it('is shown what a cell says, and nothing beside it', async () => {
    await open(CLEAN);
    const hover = (line: number, character: number) =>
      client.sendRequest(HoverRequest.type, { textDocument: { uri: uri() }, position: { line, character } });
    const line = CLEAN.split('\n').findIndex((text) => text.startsWith('| Snapshots'));
    const character = CLEAN.split('\n')[line]?.indexOf('✖') ?? 0;
    expect(await hover(line, character)).toMatchObject({
      contents: { kind: 'markdown', value: '**Snapshots** (optional) on **Beta**: missing' },
    });
    expect(await hover(0, 0)).toBeNull();
  });

  it('hears of the last of many changes only', async () => {
    await open(CLEAN);
    const texts = Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? CONTRADICTING : CLEAN));
    for (const [index, text] of texts.entries()) await change(index + 2, text);
    while (published.at(-1)?.version !== 21) await next();
    expect(published.at(-1)?.diagnostics).toEqual([]);
    expect(published.length).toBeLessThan(20);
  });

  it('is told of a configuration that is wrong, and goes on when it is right', async () => {
    writeFileSync(join(folder, 'supportmatrix.yaml'), 'ruels: {}\n');
    const shown = new Promise((done) => client.onNotification(ShowMessageNotification.type, done));
    await open(CONTRADICTING);
    expect(await shown).toMatchObject({ type: 1, message: expect.stringContaining('Did you mean `rules`?') });
    writeFileSync(join(folder, 'supportmatrix.yaml'), 'rules: { summary-detail-mismatch: warn }\n');
    while (published.length === 0) await next();
    const found = next();
    await change(2, CONTRADICTING);
    expect((await found).diagnostics).toMatchObject([{ severity: 2 }]);
  });

  it('is refused what there is not, and ends the server in good order', async () => {
    await expect(client.sendRequest('textDocument/rename', {})).rejects.toThrow(
      /no method textDocument\/rename/,
    );
    await expect(client.sendRequest(HoverRequest.method, {})).rejects.toThrow(/position/);
    const ended = new Promise((done) => child.on('exit', done));
    await client.sendRequest(ShutdownRequest.type);
    await expect(client.sendRequest(HoverRequest.method, {})).rejects.toThrow(/shut down/);
    await client.sendNotification(ExitNotification.type);
    expect(await ended).toBe(0);
  });
});
