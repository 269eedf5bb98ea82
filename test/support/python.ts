// Runs a Python program on JSON for the tests that hold us against the real parsers.
import { spawnSync } from 'node:child_process';

/** True where `python3` can import all of `modules`; tests skip, visibly, where it cannot. */
export function pythonHas(...modules: readonly string[]): boolean {
  const program = modules.map((name) => `import ${name}`).join('\n');
  return spawnSync('python3', ['-c', program]).status === 0;
}

/** Gives `input` as JSON to the program's standard input and reads JSON from its output. */
export function python(program: string, input: unknown): unknown {
  const run = spawnSync('python3', ['-c', program], {
    input: JSON.stringify(input),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });
  if (run.status !== 0) throw new Error(`python3 failed: ${run.stderr}`);
  return JSON.parse(run.stdout);
}
