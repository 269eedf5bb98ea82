// The language server, as a process, under messages that no editor sends: it answers or ends, and never with a stack.
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../support/folder.ts';
import { CLI } from '../support/process.ts';

const TIME = 120_000;

function frame(message: unknown): Uint8Array {
  const body = Buffer.from(typeof message === 'string' ? message : JSON.stringify(message));
  return Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]);
}

const call = (id: number, method: string, params?: object): Uint8Array =>
  frame({ jsonrpc: '2.0', id, method, params });
const tell = (method: string, params?: object): Uint8Array => frame({ jsonrpc: '2.0', method, params });
const BEGIN = call(1, 'initialize', { processId: null, rootUri: null, capabilities: {} });
const END = Buffer.concat([call(99, 'shutdown'), tell('exit')]);

const MATRIX = '| Feature | A | B |\n|---|---|---|\n| Boot | ✔ | ✖ |\n| Boot | ✔ | ✔ |\n';
const opened = (uri: string, text = MATRIX): Uint8Array =>
  tell('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });

/** Sends messages; unless the last says `exit`, the editor is then gone. */
async function serve(...parts: readonly Uint8Array[]) {
  const child = spawn(process.execPath, [CLI, 'lsp'], { cwd: makeFolder() });
  const [stdout, stderr] = [text(child.stdout), text(child.stderr)];
  child.stdin.on('error', () => undefined);
  child.stdin.write(Buffer.concat(parts));
  if (parts.at(-1) !== END) child.stdin.end();
  const code = await new Promise((done) => child.on('close', done));
  const outcome = { code, stdout: await stdout, stderr: await stderr };
  expect(`${outcome.stdout}${outcome.stderr}`).not.toMatch(
    /\n\s+at |\bat [^\s]+ \(|Internal error|RangeError/,
  );
  return outcome;
}

/** Codes of the errors that were answered. */
const errorsOf = (stdout: string): readonly number[] =>
  [...stdout.matchAll(/"error":\{"code":(-?\d+)/g)].map(([, code]) => Number(code));

describe('bytes that are no messages', () => {
  test.each([
    ['noise', Buffer.from('\u0000\u00ff noise \r\n\r\n'.repeat(100))],
    ['no length', Buffer.from('Content-Type: x\r\n\r\n{}')],
    ['a length that is no number', Buffer.from('Content-Length: x\r\n\r\n{}')],
  ])('end the run with 2: %s', async (_name, bytes) => {
    const { code, stderr } = await serve(bytes);
    expect(code).toBe(2);
    expect(stderr).toBe(
      'supportmatrix: the editor cannot be understood: a message has no header `Content-Length: N`.\n',
    );
  });

  test.each([
    ['a header without end', Buffer.alloc(5_000_000, 97)],
    ['a length beyond all memory', Buffer.from('Content-Length: 99999999999999\r\n\r\n{}')],
    ['a negative length', Buffer.from('Content-Length: -5\r\n\r\n{}')],
  ])('end the run with 1 when they end: %s', async (_name, bytes) => {
    expect(await serve(bytes)).toMatchObject({ code: 1, stderr: '' });
  });

  test('that end within a message end the run with 1', async () => {
    expect((await serve(BEGIN, Buffer.from('Content-Length: 100\r\n\r\n{"a":'))).code).toBe(1);
  });
});

describe('messages that no editor sends', () => {
  test.each<[string, readonly Uint8Array[], readonly number[]]>([
    ['broken JSON', [frame('{nope')], [-32700]],
    ['JSON of 200,000 levels', [frame('['.repeat(200_000))], [-32700]],
    ['values that are no requests', ['null', '[]', '1'].map(frame), []],
    [
      'methods that objects inherit',
      [call(5, '__proto__'), call(6, 'constructor'), call(7, 'toString')],
      [-32601, -32601, -32601],
    ],
    [
      'no parameters',
      [call(5, 'textDocument/hover'), call(6, 'textDocument/codeAction'), tell('textDocument/didOpen')],
      [-32602, -32602],
    ],
    [
      'parameters of other types',
      [
        tell('textDocument/didOpen', { textDocument: 5 }),
        tell('textDocument/didOpen', { textDocument: { uri: 5, text: {} } }),
        tell('textDocument/didChange', { textDocument: null, contentChanges: 'x' }),
        tell('textDocument/didClose', []),
        call(5, 'textDocument/hover', { textDocument: { uri: [] }, position: { line: 'a' } }),
      ],
      [-32602],
    ],
  ])('are answered with an error, and the next is understood: %s', async (_name, messages, codes) => {
    const { code, stdout } = await serve(BEGIN, ...messages, END);
    expect(errorsOf(stdout)).toEqual(codes);
    expect(stdout).toContain('"id":99');
    expect(code).toBe(0);
  });

  test('before the first are told so', async () => {
    const { stdout, code } = await serve(
      opened('file:///a.md'),
      call(3, 'textDocument/hover', {}),
      BEGIN,
      END,
    );
    expect(errorsOf(stdout)).toEqual([-32002]);
    expect(code).toBe(0);
  });
});

describe('documents that no editor has', () => {
  test.each([
    'http://localhost/a.md',
    'file://server/share/a.md',
    'file:///%00/a.md',
    'file:///%zz.md',
    '::::',
    '',
    'untitled:Untitled-1',
    'file:///etc/passwd',
    'file:///a/%2e%2e/%2e%2e/a.md',
  ])('by the name %j change nothing for the others', async (uri) => {
    const { code, stdout } = await serve(BEGIN, opened(uri), opened('file:///good.md'), END);
    expect(stdout).toContain('"uri":"file:///good.md"');
    expect(stdout).toContain('conflicting-claims');
    expect(stdout).not.toContain('root:');
    expect(code).toBe(0);
  });

  test('with places out of the text', async () => {
    const uri = 'file:///a.md';
    const at = (line: number, character: number) => ({ line, character });
    const { code, stdout } = await serve(
      BEGIN,
      opened(uri),
      tell('textDocument/didChange', {
        textDocument: { uri, version: 2 },
        contentChanges: [
          { range: { start: at(-1, 1e308), end: at(1e9, -4) }, text: 'x' },
          { range: { start: at(9, 0), end: at(0, 0) }, text: 'y' },
          { text: 5 },
        ],
      }),
      call(7, 'textDocument/hover', { textDocument: { uri }, position: at(1e12, -9) }),
      END,
    );
    expect(stdout).toContain('"id":7');
    expect(code).toBe(0);
  });

  test(
    'beyond all sense are findings like any other',
    async () => {
      const { code, stdout } = await serve(
        BEGIN,
        opened('file:///deep.md', `${'>'.repeat(100_000)} a`),
        opened('file:///open.md', '['.repeat(1_000_000)),
        END,
      );
      expect(stdout.match(/"code":"malformed-syntax"/g)).toHaveLength(2);
      expect(code).toBe(0);
    },
    TIME,
  );
});
