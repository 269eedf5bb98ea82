// `lsp` beside the client library that editors use: documents, findings, and an end in good order.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  CancellationTokenSource,
  CodeActionRequest,
  DidCloseTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  HoverRequest,
  LSPErrorCodes,
  ShowMessageNotification,
  ShutdownRequest,
} from 'vscode-languageserver-protocol/node';
import { matrixOf } from '../../bench/documents.ts';
import { CLEAN, CONTRADICTING } from '../support/documents.ts';
import { runProcess } from '../support/process.ts';
import { placeOf, requestsOn, startEditor } from './editor.ts';

const NOWHERE = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

describe('documents', () => {
  it('are checked when they are opened and changed, and forgotten when they are closed', async () => {
    const editor = await startEditor({});
    await editor.open('m.md', CONTRADICTING);
    expect(await editor.findings('m.md')).toMatchObject({
      version: 1,
      diagnostics: [
        {
          code: 'summary-detail-mismatch',
          source: 'supportmatrix',
          severity: 1,
          range: { start: { line: 6, character: 29 }, end: { line: 6, character: 30 } },
          relatedInformation: [
            { location: { uri: editor.uri('m.md') }, message: 'The details say complete.' },
          ],
        },
      ],
    });
    await editor.change('m.md', 2, [{ text: CLEAN }]);
    const changed = await editor.findings('m.md', ({ version }) => version === 2);
    expect(changed.diagnostics).toEqual([]);
    const textDocument = { uri: editor.uri('m.md') };
    await editor.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument });
    const closed = await editor.findings('m.md', ({ version }) => version === undefined);
    expect(closed.diagnostics).toEqual([]);
  });

  it('are changed in parts', async () => {
    const editor = await startEditor({});
    expect(editor.capabilities).toMatchObject({ textDocumentSync: { change: 2 } });
    await editor.open('m.md', CLEAN);
    const cell = placeOf(CLEAN, '✖');
    const range = { start: cell, end: { ...cell, character: cell.character + 1 } };
    await editor.change('m.md', 2, [{ range, text: '✔' }]);
    const { diagnostics } = await editor.findings('m.md', ({ version }) => version === 2);
    expect(diagnostics).toMatchObject([{ code: 'summary-detail-mismatch', range }]);
  });

  it('are checked once or twice for ten changes, each with a code action', async () => {
    const editor = await startEditor({});
    const text = matrixOf({ features: 4400, targets: 6, details: false });
    await editor.open('m.md', text);
    await editor.findings('m.md');
    const before = editor.published.length;
    const cell = placeOf(text, '✔');
    const range = { start: cell, end: { ...cell, character: cell.character + 1 } };
    const answers = [];
    for (let version = 2; version < 12; version += 1) {
      await editor.change('m.md', version, [{ range, text: version % 2 === 0 ? '✖' : '✔' }]);
      answers.push(requestsOn(editor, 'm.md').actions(range));
    }
    await Promise.all(answers);
    await editor.findings('m.md', ({ version }) => version === 11);
    expect(editor.published.length - before).toBeLessThanOrEqual(2);
  });

  it('that were cancelled for are not waited for', async () => {
    const editor = await startEditor({});
    await editor.open('m.md', matrixOf({ features: 4400, targets: 6, details: false }));
    const { connection } = editor;
    const params = {
      textDocument: { uri: editor.uri('m.md') },
      range: NOWHERE,
      context: { diagnostics: [] },
    };
    const cancellation = new CancellationTokenSource();
    const asked = connection.sendRequest(CodeActionRequest.type, params, cancellation.token);
    cancellation.cancel();
    await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  });

  it('of the client that asks for findings itself are not told', async () => {
    const client = { textDocument: { diagnostic: {} } };
    const editor = await startEditor({ client });
    await editor.open('m.md', CONTRADICTING);
    const textDocument = { uri: editor.uri('m.md') };
    const report = await editor.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
    expect(report).toMatchObject({ kind: 'full', items: [{ code: 'summary-detail-mismatch' }] });
    expect(editor.published).toEqual([]);
  });
});

describe('the findings of the command line', () => {
  const TASKS = { 'supportmatrix.yaml': 'preset: all\n', 'm.md': CONTRADICTING };

  it.each<readonly [string, Readonly<Record<string, string>>]>([
    ['a preset', TASKS],
    ['a rule', { ...TASKS, 'supportmatrix.yaml': 'rules: { summary-detail-mismatch: info }\n' }],
    [
      'an exception',
      {
        ...TASKS,
        'supportmatrix.yaml':
          'exceptions: [{ rule: summary-detail-mismatch, feature: Snapshots, target: Beta, reason: known }]\n',
      },
    ],
    [
      'a baseline',
      {
        'docs/m.md': CONTRADICTING,
        'supportmatrix.yaml': 'baseline: docs/known.json\n',
        'docs/known.json': `{"version":1,"findings":[{"path":"m.md","rule":"summary-detail-mismatch","matrix":"support","feature":"Snapshots","target":"Beta","expected":"complete","actual":"missing"}]}`,
      },
    ],
    ['a document that is ignored', { ...TASKS, 'supportmatrix.yaml': 'ignore: m.md\n' }],
    [
      'a set',
      {
        'supportmatrix.yaml': 'documents: [{ files: "*.md" }]\npreset: all\n',
        'm.md': CLEAN,
        'n.md': CLEAN.replace('| ✔ | ✖ |', '| ✖ | ✖ |').replace('**Alpha:** complete', '**Alpha:** missing'),
      },
    ],
  ])('are those of the editor, with %s', async (_name, files) => {
    const path = 'docs/m.md' in files ? 'docs/m.md' : 'm.md';
    const editor = await startEditor({ files });
    const { stdout } = await runProcess(['lint', '--format', 'json', path], { cwd: editor.folder });
    const { files: reported }: { files: { path: string; diagnostics: object[] }[] } = JSON.parse(stdout);
    await editor.open(path, files[path] ?? '');
    for (const report of reported) {
      const { diagnostics } = await editor.findings(report.path);
      const told = diagnostics.map(({ code, severity = 0, range, message }) => ({
        ruleId: code,
        severity: ['', 'error', 'warning', 'info'][severity],
        message,
        range: { start: { line: range.start.line + 1, column: range.start.character + 1 } },
      }));
      expect(report).toMatchObject({ diagnostics: told });
    }
  });

  it('follow another document of the set, on the disk and in the editor', async () => {
    const files = {
      'supportmatrix.yaml': 'documents: [{ files: "*.md" }]\npreset: all\n',
      'm.md': CLEAN,
      'n.md': CLEAN,
    };
    const editor = await startEditor({ files });
    const isConflict = ({ diagnostics }: { diagnostics: { code?: unknown }[] }): boolean =>
      diagnostics.some(({ code }) => code === 'cross-document-conflict');
    await editor.open('n.md', CLEAN);
    await editor.findings('n.md');
    const other = CLEAN.replace('| ✔ | ✖ |', '| ✖ | ✖ |').replace(
      '**Alpha:** complete',
      '**Alpha:** missing',
    );
    writeFileSync(join(editor.folder, 'm.md'), other);
    await editor.findings('n.md', isConflict);
    await editor.open('m.md', CLEAN);
    await editor.findings('n.md', (params) => !isConflict(params));
    await editor.change('m.md', 2, [{ text: other }]);
    await editor.findings('n.md', isConflict);
  });

  it('leave alone what is open for other reasons', async () => {
    const editor = await startEditor({});
    await editor.open('compose.yaml', 'services: [\n', 'yaml');
    expect((await editor.findings('compose.yaml')).diagnostics).toEqual([]);
    await editor.open('m.csv', 'Feature,Linux,Mac\nBoot,yes,no\nBoot,no,no\n', 'csv');
    expect((await editor.findings('m.csv')).diagnostics).toMatchObject([{ code: 'conflicting-claims' }]);
  });

  it('follow a file that a document includes', async () => {
    const table =
      '.. list-table::\n   :header-rows: 1\n\n   * - Feature\n     - A\n   * - Boot\n     - yes\n   * - Boot\n     - no\n';
    const text = 'Support\n=======\n\n.. include:: part.txt\n';
    const editor = await startEditor({ files: { 'part.txt': '', 'm.rst': text } });
    await editor.open('m.rst', text, 'restructuredtext');
    await editor.findings('m.rst');
    writeFileSync(join(editor.folder, 'part.txt'), table);
    await editor.findings('m.rst', ({ diagnostics }) => diagnostics.length > 0);
  });
});

describe('a configuration', () => {
  const WRONG = 'ruels: {}\n';
  const QUIET = 'rules: { summary-detail-mismatch: warn }\n';
  const isWarning = ({ diagnostics }: { diagnostics: { severity?: number }[] }): boolean =>
    diagnostics[0]?.severity === 2;

  it('that changes on the disk takes effect at once', async () => {
    const editor = await startEditor({});
    await editor.open('m.md', CONTRADICTING);
    await editor.findings('m.md', ({ diagnostics }) => diagnostics[0]?.severity === 1);
    writeFileSync(join(editor.folder, 'supportmatrix.yaml'), QUIET);
    await editor.findings('m.md', isWarning);
    rmSync(join(editor.folder, 'supportmatrix.yaml'));
    await editor.findings('m.md', ({ diagnostics }) => diagnostics[0]?.severity === 1);
  });

  it('that changes takes effect when a client that watches files says so', async () => {
    const client = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };
    const editor = await startEditor({ client });
    const registered = new Promise((done) =>
      editor.connection.onRequest('client/registerCapability', (params) => {
        done(params);
        return null;
      }),
    );
    expect(await registered).toMatchObject({
      registrations: [{ method: 'workspace/didChangeWatchedFiles' }],
    });
    await editor.open('m.md', CONTRADICTING);
    await editor.findings('m.md');
    writeFileSync(join(editor.folder, 'supportmatrix.yaml'), QUIET);
    const changes = [{ uri: editor.uri('supportmatrix.yaml'), type: 1 }];
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    await editor.findings('m.md', isWarning);
  });

  it('names reports of tests, which are read again when they change; a broken one is told', async () => {
    const config = 'evidence: [{ files: r.tap, test: "{feature} on {target}" }]\n';
    const text = '| Feature | A | B |\n| --- | --- | --- |\n| Boot | ✔ | ✖ |\n| Stop | ✔ | ✔ |\n';
    const editor = await startEditor({
      files: { 'supportmatrix.yaml': config, 'r.tap': 'ok 1 - Boot on A\n' },
    });
    const told = new Promise((done) => editor.connection.onNotification(ShowMessageNotification.type, done));
    await editor.open('m.md', text);
    expect((await editor.findings('m.md')).diagnostics).toEqual([]);
    writeFileSync(join(editor.folder, 'r.tap'), 'not ok 1 - Boot on A\n');
    const failing = await editor.findings('m.md', ({ diagnostics }) => diagnostics.length > 0);
    expect(failing.diagnostics).toMatchObject([
      { code: 'disproven-cell', relatedInformation: [{ location: { uri: editor.uri('r.tap') } }] },
    ]);
    writeFileSync(join(editor.folder, 'r.tap'), '<testsuite>');
    await editor.findings('m.md', ({ diagnostics }) => diagnostics.length === 0);
    expect(await told).toMatchObject({
      message: expect.stringContaining('r.tap:1:12: The report is not read'),
    });
  });

  it('that is open holds as the editor has it; a broken one says where, and the last good one holds', async () => {
    const editor = await startEditor({ files: { 'supportmatrix.yaml': QUIET } });
    const told = new Promise((done) => editor.connection.onNotification(ShowMessageNotification.type, done));
    await editor.open('m.md', CONTRADICTING);
    await editor.findings('m.md', isWarning);
    await editor.open('supportmatrix.yaml', QUIET, 'yaml');
    await editor.change('supportmatrix.yaml', 2, [{ text: `${QUIET}${WRONG}` }]);
    const broken = await editor.findings('supportmatrix.yaml', ({ diagnostics }) => diagnostics.length > 0);
    expect(broken.diagnostics).toMatchObject([
      {
        severity: 1,
        range: { start: { line: 1, character: 0 } },
        message: expect.stringContaining('Did you mean `rules`?'),
      },
    ]);
    expect(await told).toMatchObject({ type: 1, message: expect.stringContaining('supportmatrix.yaml:2:1') });
    await editor.change('m.md', 2, [{ text: `${CONTRADICTING}\n` }]);
    await editor.findings('m.md', (params) => params.version === 2 && isWarning(params));
    await editor.change('supportmatrix.yaml', 3, [{ text: 'preset: recommended\n' }]);
    await editor.findings('supportmatrix.yaml', ({ diagnostics }) => diagnostics.length === 0);
    await editor.findings('m.md', ({ diagnostics }) => diagnostics[0]?.severity === 1);
  });

  it('that has never been right lets nothing be checked', async () => {
    const editor = await startEditor({ files: { 'supportmatrix.yaml': 'rules: { no-such-rule: off }\n' } });
    await editor.open('m.md', CONTRADICTING);
    expect((await editor.findings('m.md')).diagnostics).toEqual([]);
    const { diagnostics } = await editor.findings('supportmatrix.yaml');
    expect(diagnostics).toMatchObject([{ message: expect.stringContaining('There is no rule') }]);
  });
});

describe('the server', () => {
  it('takes options that editors add, and refuses channels that it does not have', async () => {
    const editor = await startEditor({
      args: ['--stdio', `--clientProcessId=${process.pid}`, '--log-level', 'info'],
    });
    await editor.open('m.md', CONTRADICTING);
    await editor.findings('m.md');
    const refused = await runProcess(['lsp', '--node-ipc'], { cwd: editor.folder });
    expect(refused).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('lsp has no option --node-ipc'),
    });
  });

  it('refuses what there is not, and ends in good order', async () => {
    const { connection, exited } = await startEditor({});
    await expect(
      connection.sendRequest('textDocument/formatting', { textDocument: { uri: 'a' } }),
    ).rejects.toThrow(/Unhandled method textDocument\/formatting/);
    await expect(connection.sendRequest(HoverRequest.method, {})).rejects.toThrow(/textDocument/);
    await connection.sendRequest(ShutdownRequest.type);
    await expect(connection.sendRequest(HoverRequest.method, {})).rejects.toThrow(/shut down/);
    await connection.sendNotification(ExitNotification.type);
    expect(await exited).toBe(0);
  });
});
