// Times whole processes in pairs: the machine's speed drifts, so only figures of one moment are compared.
import { spawnSync } from 'node:child_process';

/** Program and arguments. */
export type Command = readonly [string, ...string[]];

export interface Times {
  /** Seconds of user and system time, children included, by the shell's own accounting. */
  readonly cpu: number;
  /** Seconds that passed. */
  readonly wall: number;
}

/** Times one process; undefined where it could not start. */
export function timesOf(command: Command, cwd: string): Times | undefined {
  // Bash counts milliseconds; `times` of other shells counts ticks, and rounds a tenth of a short run away.
  const script = 'TIMEFORMAT="%3U %3S"; time "$@" >/dev/null 2>&1';
  const start = performance.now();
  const { stderr, status } = spawnSync('bash', ['-c', script, 'bash', ...command], { cwd, encoding: 'utf8' });
  const wall = (performance.now() - start) / 1000;
  // 1 is findings; 126 and 127 say that there is no such program.
  if (status === null || status > 2) return undefined;
  const [user = Number.NaN, system = Number.NaN] = stderr.trim().split(' ').map(Number);
  return { cpu: user + system, wall };
}

/** A ratio with three digits. */
export function shown(value: number | undefined): string {
  return value === undefined ? 'could not run' : value.toPrecision(3);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** Times `command` and `yardstick` in turn and gives the median of the ratios; undefined where one cannot run. */
export function ratio(command: Command, yardstick: Command, runs: number, cwd: string): number | undefined {
  return ratios(command, yardstick, runs, cwd)?.cpu;
}

/** The same for CPU time and for the time that passes. */
export function ratios(command: Command, yardstick: Command, runs: number, cwd: string): Times | undefined {
  const pairs: Times[] = [];
  for (let run = 0; run < runs; run += 1) {
    const [mine, other] = [timesOf(command, cwd), timesOf(yardstick, cwd)];
    if (mine === undefined || other === undefined || other.cpu === 0) return undefined;
    pairs.push({ cpu: mine.cpu / other.cpu, wall: mine.wall / other.wall });
  }
  return { cpu: median(pairs.map(({ cpu }) => cpu)), wall: median(pairs.map(({ wall }) => wall)) };
}

/** CPU milliseconds of a function in this process. */
export function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** What runs of a process used, in the middle of all. */
export interface Cost {
  /** Seconds of user and system time, with one digit. */
  readonly seconds: string;
  /** Peak of the resident memory, in MB. */
  readonly memory: number;
  readonly status: number | null;
}

/** Makes a process tell, as it ends, what it has used. */
const TELLS = `data:text/javascript,${encodeURIComponent(
  `import { isMainThread } from 'node:worker_threads';
   import { writeSync } from 'node:fs';
   if (isMainThread) process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));`,
)}`;

/** Runs a program of Node so many times, and gives the medians. */
export function costOf([file, ...args]: Command, runs: number, cwd: string): Cost {
  const costs = Array.from({ length: runs }, () => {
    const { output, status } = spawnSync(file, ['--import', TELLS, ...args], {
      cwd,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    });
    const used: NodeJS.ResourceUsage = JSON.parse(output[3] ?? '{}');
    return { seconds: (used.userCPUTime + used.systemCPUTime) / 1e6, memory: used.maxRSS / 1000, status };
  });
  return {
    seconds: median(costs.map(({ seconds }) => seconds)).toFixed(1),
    memory: Math.round(median(costs.map(({ memory }) => memory))),
    status: costs[0]?.status ?? null,
  };
}
