// Times whole processes in pairs: the machine's speed drifts, so only figures of one moment are compared.
import { spawnSync } from 'node:child_process';

/** Program and arguments. */
export type Command = readonly [string, ...string[]];

/** CPU seconds of a process and its children, by the shell's own accounting; undefined where it could not start. */
export function cpuSeconds(command: Command, cwd: string): number | undefined {
  const script = '"$@" >/dev/null 2>&1; code=$?; times; exit $code';
  const { stdout, status } = spawnSync('sh', ['-c', script, 'sh', ...command], { cwd, encoding: 'utf8' });
  // 1 is findings; 126 and 127 say that there is no such program.
  if (status === null || status > 2) return undefined;
  const children = stdout.trim().split('\n').at(-1) ?? '';
  const parts = [...children.matchAll(/(\d+)m([\d.]+)s/g)];
  return parts.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** Times `command` and `yardstick` in turn and gives the median of the ratios; undefined where one cannot run. */
export function ratio(command: Command, yardstick: Command, runs: number, cwd: string): number | undefined {
  const ratios: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const [mine, other] = [cpuSeconds(command, cwd), cpuSeconds(yardstick, cwd)];
    if (mine === undefined || other === undefined || other === 0) return undefined;
    ratios.push(mine / other);
  }
  return median(ratios);
}

/** CPU milliseconds of a function in this process. */
export function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
