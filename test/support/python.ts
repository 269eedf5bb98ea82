// Runs a Python program on JSON for the tests that hold us against the real parsers.
import { spawnSync } from 'node:child_process';

/** Debian installs modules for its own interpreter only, which need not be the first on the path. */
const INTERPRETERS = ['python3', '/usr/bin/python3'] as const;

/** An interpreter that can import all of `modules`; tests skip, visibly, where there is none. */
export function pythonWith(...modules: readonly string[]): string | undefined {
  const program = modules.map((name) => `import ${name}`).join('\n');
  return INTERPRETERS.find((command) => spawnSync(command, ['-c', program]).status === 0);
}

/** Gives `input` as JSON to the program's standard input and reads JSON from its output. */
export function runPython(command: string | undefined, program: string, input: unknown): unknown {
  if (command === undefined) throw new Error('no Python');
  const run = spawnSync(command, ['-c', program], {
    input: JSON.stringify(input),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });
  if (run.status !== 0) throw new Error(`${command} failed: ${run.stderr}`);
  return JSON.parse(run.stdout);
}
