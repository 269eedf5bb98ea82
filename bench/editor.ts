// How long an editor waits for the findings after a keystroke, beside a run of the command line on the same text.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { type Command, median, shown, timesOf } from './measure.ts';

/** One row for each document: the median wait, in runs of `lint` on it. */
export async function keystrokes(
  program: Command,
  documents: readonly { readonly name: string; readonly file: string }[],
  runs: number,
  folder: string,
): Promise<readonly string[]> {
  const rows = ['| What | Wait, in a run of `lint` | Wait, in ms |', '| --- | ---: | ---: |'];
  for (const { name, file } of documents) {
    const waits = await waitsFor(program, join(folder, file), runs, () =>
      timesOf([...program, 'lint', file], folder),
    );
    const ratio = median(waits.map(({ wait, run }) => wait / run));
    rows.push(
      `| a keystroke, ${name} | ${shown(ratio)} | ${shown(median(waits.map(({ wait }) => wait)) * 1000)} |`,
    );
  }
  return rows;
}

/** Seconds from a change to its findings, each with those of a run right after it. */
async function waitsFor(
  [command, ...args]: Command,
  path: string,
  runs: number,
  runOnce: () => { readonly wall: number } | undefined,
): Promise<readonly { readonly wait: number; readonly run: number }[]> {
  const text = readFileSync(path, 'utf8');
  const server = spawn(command, [...args, 'lsp'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  let hear: (params: PublishDiagnosticsParams) => void = () => undefined;
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => hear(params));
  connection.listen();
  const uri = pathToFileURL(path).href;
  const findingsOf = (wanted: number): Promise<void> =>
    new Promise((done) => {
      hear = ({ version }) => version === wanted && done();
    });
  try {
    await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
    await connection.sendNotification('initialized', {});
    const first = findingsOf(1);
    const document = { uri, languageId: 'markdown', version: 1, text };
    await connection.sendNotification('textDocument/didOpen', { textDocument: document });
    await first;
    const before = text.slice(0, text.indexOf('✔')).split('\n');
    const start = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    const range = { start, end: { ...start, character: start.character + 1 } };
    const waits: { wait: number; run: number }[] = [];
    for (let version = 2; version < runs + WARMING + 2; version += 1) {
      const contentChanges = [{ range, text: version % 2 === 0 ? '✖' : '✔' }];
      const found = findingsOf(version);
      const from = performance.now();
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges,
      });
      await found;
      const wait = (performance.now() - from) / 1000;
      const run = version < WARMING + 2 ? undefined : runOnce();
      if (run) waits.push({ wait, run: run.wall });
      await setTimeout(20);
    }
    return waits;
  } finally {
    connection.dispose();
    server.kill();
  }
}

/** So many keystrokes come before those that are measured: an editor runs for hours. */
const WARMING = 10;
