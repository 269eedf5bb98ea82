// What the cache gives back, and the line that says how far a run is.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LintTask } from '../../src/commands/lint-run.ts';
import type { Io } from '../../src/commands/types.ts';
import { openCache } from '../../src/commands/work/cache.ts';
import { createProgress } from '../../src/commands/work/progress.ts';
import { runTask } from '../../src/commands/work/run-task.ts';
import { createFileReader } from '../../src/source/resolve.ts';
import type { Source } from '../../src/source/source.ts';
import { CLEAN, CONTRADICTING } from '../support/documents.ts';
import { makeFolder } from '../support/folder.ts';

const source = (path: string, text: string): Source => ({ path, format: 'markdown', text, bom: false });

function taskOf(named: readonly Source[], more: Partial<LintTask['context']> = {}): LintTask {
  const context = { extract: {}, lint: {}, exceptions: [], today: '2026-01-31', ...more };
  return { context, named, companions: [] };
}

describe('the cache', () => {
  it('gives back what was found, to the letter', async () => {
    const cwd = makeFolder();
    const tasks = [CLEAN, CONTRADICTING].map((text, index) => taskOf([source(`${index}.md`, text)]));
    const first = await openCache(join(cwd, 'kept'));
    for (const task of tasks) expect(await first.find(task)).toBeUndefined();
    for (const task of tasks) first.keep(task, runTask(task, true));
    expect(await first.save()).toBeUndefined();
    const second = await openCache(join(cwd, 'kept'));
    for (const task of tasks) {
      const { outcome } = runTask(task, false);
      const found = await second.find(task);
      // A place in the same file is written with its path.
      const withPaths = JSON.parse(JSON.stringify(outcome), (key, value) =>
        key === 'related' ? value.map((one: object) => ({ path: task.named[0]?.path, ...one })) : value,
      );
      expect(found).toEqual(withPaths);
      expect(found?.documents[0]?.hasMatrix).toBe(true);
    }
    expect((await second.find(tasks[1] ?? taskOf([])))?.documents[0]?.diagnostics).not.toEqual([]);
  });

  it('gives nothing where anything is different', async () => {
    const cwd = makeFolder();
    const document = source('a.md', CLEAN);
    const task = taskOf([document]);
    const first = await openCache(join(cwd, 'kept'));
    first.keep(task, runTask(task, true));
    await first.save();
    const cache = await openCache(join(cwd, 'kept'));
    expect(await cache.find(task)).toBeDefined();
    const others: readonly LintTask[] = [
      taskOf([{ ...document, text: `${CLEAN}\n` }]),
      taskOf([{ ...document, bom: true }]),
      taskOf([{ ...document, format: 'text' }]),
      taskOf([{ ...document, path: 'b.md' }]),
      taskOf([document, source('b.md', CLEAN)]),
      { ...task, companions: [source('b.md', CLEAN)] },
      taskOf([document], { today: '2026-02-01' }),
      taskOf([document], { lint: { preset: 'all' } }),
      taskOf([document], { extract: { orientation: 'targets-in-rows' } }),
      taskOf([document], { exceptions: [{ rule: 'unknown-symbol', path: 'a.md', reason: 'It is.' }] }),
    ];
    for (const other of others) expect(await cache.find(other)).toBeUndefined();
  });

  it('looks again at the files that a document names', async () => {
    const cwd = makeFolder({ 'page.rst': '.. include:: more.txt\n', 'more.txt': 'One.\n' });
    const page: Source = {
      path: 'page.rst',
      format: 'rst',
      text: '.. include:: more.txt\n.. include:: gone.txt\n',
      bom: false,
      readFile: createFileReader('page.rst', { cwd }),
    };
    const task = taskOf([page]);
    const result = runTask(task, true);
    expect(result.reads.map(({ document, name }) => [document, name])).toEqual([
      ['page.rst', 'more.txt'],
      ['page.rst', 'gone.txt'],
    ]);
    const first = await openCache(join(cwd, 'kept'));
    first.keep(task, result);
    await first.save();
    const find = async () => (await openCache(join(cwd, 'kept'))).find(task);
    expect(await find()).toBeDefined();
    writeFileSync(join(cwd, 'more.txt'), 'Two.\n');
    expect(await find()).toBeUndefined();
    writeFileSync(join(cwd, 'more.txt'), 'One.\n');
    expect(await find()).toBeDefined();
    // One that was not there, and now is.
    writeFileSync(join(cwd, 'gone.txt'), 'Back.\n');
    expect(await find()).toBeUndefined();
  });

  it('keeps what another run has written meanwhile', async () => {
    const cwd = makeFolder();
    const tasks = Array.from({ length: 60 }, (_, index) => taskOf([source(`${index}.md`, CLEAN)]));
    const [one, other] = [await openCache(join(cwd, 'kept')), await openCache(join(cwd, 'kept'))];
    for (const [index, task] of tasks.entries())
      (index % 2 === 0 ? one : other).keep(task, runTask(task, true));
    await one.save();
    await other.save();
    const cache = await openCache(join(cwd, 'kept'));
    for (const task of tasks) expect(await cache.find(task)).toBeDefined();
    // A document has one entry, however often it has changed.
    const size = () =>
      readdirSync(join(cwd, 'kept')).reduce(
        (sum, name) => sum + readFileSync(join(cwd, 'kept', name)).length,
        0,
      );
    const before = size();
    for (const task of tasks) cache.keep(task, runTask(task, true));
    await cache.save();
    expect(size()).toBe(before);
  });
});

describe('progress', () => {
  function look(env: Io['env'] = {}, errorIsTerminal = true) {
    const written: string[] = [];
    let time = 0;
    const io: Io = {
      cwd: '/',
      env,
      stdin: (async function* () {})(),
      out: (text) => void written.push(`out: ${text}`),
      error: (text) => void written.push(text),
      outIsTerminal: true,
      errorIsTerminal,
      width: 80,
    };
    const progress = createProgress(200, io, () => time);
    const step = (milliseconds: number): void => {
      time += milliseconds;
      progress.add(10);
    };
    return { written, progress, step };
  }

  it('is silent for a second, then tells ten times a second, and leaves nothing', () => {
    const { written, progress, step } = look();
    for (let count = 0; count < 9; count += 1) step(100);
    expect(written).toEqual([]);
    step(100);
    expect(written).toEqual(['\r\u001b[KLinted 100 of 200 documents (50 %)']);
    step(50);
    expect(written).toHaveLength(1);
    step(50);
    expect(written.at(-1)).toBe('\r\u001b[KLinted 120 of 200 documents (60 %)');
    progress.end();
    progress.end();
    expect(written.slice(2)).toEqual(['\r\u001b[K']);
  });

  it('leaves a short run alone', () => {
    const { written, progress, step } = look();
    step(999);
    progress.end();
    expect(written).toEqual([]);
  });

  it.each([
    ['no terminal', {}, false],
    ['a CI', { CI: 'true' }, true],
    ['a terminal that cannot take a line back', { TERM: 'dumb' }, true],
  ])('is not shown to %s', (_who, env, isTerminal) => {
    const { written, progress, step } = look(env, isTerminal);
    for (let count = 0; count < 20; count += 1) step(500);
    progress.end();
    expect(written).toEqual([]);
  });
});
