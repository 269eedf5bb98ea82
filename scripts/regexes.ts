// `npm run regexes`: every regular expression of the source is given to recheck, which looks for texts that make it slow.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseSync, Visitor } from 'oxc-parser';
import { glob } from 'tinyglobby';
import { createLocator } from '../src/source/source.ts';
import { ROOT } from './bundle.ts';

/**
 * Milliseconds for one expression; what is not judged by then must be excused or written in a simpler way. Nothing else
 * goes by the clock: by default, recheck calls an expression slow whose search is slow, as it is on a busy machine.
 */
const LIMITS = { timeout: 120_000, attackTimeout: null, incubationTimeout: null };
/** Milliseconds for one that is excused: whether recheck gets done or not, the reason stands beside it. */
const EXCUSED_TIMEOUT = 5_000;
/** How many are judged at a time. */
const AT_ONCE = 2;
/** Of recheck's own heap, which would grow to ten times as much before it is cleaned up. */
const HEAP = '3g';
/** Milliseconds after which an answer that is owed does not come any more. */
const LATEST = 180_000;

/** By the first characters of its pattern: what recheck calls polynomial, and why no text can make that felt. */
const EXCUSED: ReadonlyMap<string, string> = new Map([
  ['@|(?<=[A-Za-z][A-Za-z0-9.+-]{0,30}):', 'the look behind a colon goes over at most 31 characters'],
  ['^#[^\\n]{0,80}\\b(?:status|support', 'the gaps in its line have at most 80 and 60 characters'],
  ['\\s*[(v\\d][\\w.)+ -]*$', 'a heading of a column of at most 200 characters'],
  ['\\b(?:values?|cells?|entries', 'its gaps have at most 60 characters'],
  ['^(?:for|in)\\s+the\\s+[`"“', 'the blanks of the text are folded to one'],
  ['\\s*[,;:([{，、；：（【。]|\\.\\s|\\s+(?:--?|[–—/])\\s', 'the first 100 characters of a cell'],
  ['\\s*(?:,|&&|', 'at most 40 characters'],
  ['\\s*\\/\\s*', 'at most 40 characters'],
  ['^\\p{Lu}(?=\\p{L}*\\p{Ll})', 'a word of at most 41 letters'],
  ['^ {2}(\\S.*?) {2}(.*)$', 'a line of our own help'],
  ['^(?:> \\S|<!--[^|]*-->$|', 'it begins where a line does, and a line holds no line feed'],
  ['^(`{3,}|~{3,})(.*)$', 'a line holds no line feed, without which nothing is tried twice'],
]);

interface RegexLiteral {
  /** `path:line:column`. */
  readonly place: string;
  readonly pattern: string;
  readonly flags: string;
}

/** The different literals below `src/` and `rules/`; what is generated is left out. */
async function regexLiterals(): Promise<readonly RegexLiteral[]> {
  const paths = await glob(['src/**/*.ts', 'rules/**/*.ts'], {
    cwd: ROOT,
    ignore: ['src/emit/html/assets.ts'],
  });
  const found = new Map<string, RegexLiteral>();
  for (const path of paths.sort()) {
    const text = await readFile(join(ROOT, path), 'utf8');
    const locator = createLocator(text);
    new Visitor({
      Literal(node) {
        if (!('regex' in node)) return;
        const { line, column } = locator.point(node.start);
        const { pattern, flags } = node.regex;
        found.set(`/${pattern}/${flags}`, { place: `${path}:${line}:${column}`, pattern, flags });
      },
    }).visit(parseSync(path, text).program);
  }
  return [...found.values()];
}

/** recheck as a program, with a limit for its heap: it is called without arguments of ours. */
async function limitedRecheck(folder: string): Promise<string | undefined> {
  const { platform, arch } = process;
  if (platform !== 'linux') return undefined;
  const program = createRequire(import.meta.url).resolve(`recheck-${platform}-${arch}/recheck`);
  const path = join(folder, 'recheck');
  await writeFile(path, `#!/bin/sh\nexec '${program}' "$@" -Xmx${HEAP}\n`, { mode: 0o755 });
  return path;
}

// The program of the package: JavaScript takes four times as long.
process.env.RECHECK_BACKEND = 'native';
const folder = await mkdtemp(join(tmpdir(), 'recheck-'));
const limited = await limitedRecheck(folder);
if (limited !== undefined) process.env.RECHECK_BIN = limited;
const { check } = await import('recheck');

const counts = { proven: 0, 'no slow text found': 0, excused: 0 };
const problems: string[] = [];
const unused = new Set(EXCUSED.keys());

async function judge({ place, pattern, flags }: RegexLiteral): Promise<void> {
  const excuse = [...EXCUSED.keys()].find((begin) => pattern.startsWith(begin));
  const limits = excuse === undefined ? LIMITS : { ...LIMITS, timeout: EXCUSED_TIMEOUT };
  const { status, checker } = await Promise.race([
    check(pattern, flags, limits),
    setTimeout(LATEST, { status: 'without an answer', checker: 'none' }, { ref: false }),
  ]);
  if (status === 'safe') counts[checker === 'automaton' ? 'proven' : 'no slow text found'] += 1;
  else if (excuse === undefined) problems.push(`${place} /${pattern}/${flags} is ${status}`);
  else {
    counts.excused += 1;
    unused.delete(excuse);
  }
}

const queue = (await regexLiterals()).values();
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (const literal of queue) await judge(literal);
  }),
);
await rm(folder, { recursive: true });
for (const begin of unused) problems.push(`No expression needs the excuse of ${begin} any more.`);
console.log(`regular expressions: ${JSON.stringify(counts)}`);
for (const problem of problems.sort()) console.error(problem);
if (problems.length > 0)
  console.error('Write a simpler expression or a scanner; excuse one whose text is bounded.');
// recheck's own process waits for more.
process.exit(problems.length > 0 ? 1 : 0);
