// Reads documents out of git revisions (`REV:path`), without a shell and without touching the work tree.
import { execFile, execFileSync } from 'node:child_process';
import { posix } from 'node:path';
import { decodeText } from './decode.ts';
import { detectFormat } from './format.ts';
import { slashed } from './limits.ts';
import { DEFAULT_MAX_BYTES, type ReadOptions, type ReadResult } from './read.ts';
import { type FileReader, flawOfName } from './resolve.ts';

export interface RevisionPath {
  readonly revision: string;
  readonly path: string;
}

/** Reads `REV:path`; `undefined` for what cannot be one (no colon, a drive letter, an option). */
export function parseRevisionPath(argument: string): RevisionPath | undefined {
  const colon = argument.indexOf(':');
  if (colon < 1 || colon === argument.length - 1) return undefined;
  const revision = argument.slice(0, colon);
  const path = argument.slice(colon + 1);
  if (revision.startsWith('-') || (colon === 1 && /^[\\/]/.test(path))) return undefined;
  return { revision, path };
}

/** The document that stood at `path` (relative to `cwd`) in that revision. */
export async function readRevision(place: RevisionPath, options: ReadOptions): Promise<ReadResult> {
  const shown = `${place.revision}:${place.path}`;
  // `./` makes git read the path from the folder at hand, as every other argument of ours is read.
  const spec = place.path.startsWith('/') ? shown : `${place.revision}:./${place.path}`;
  const bytes = await git(['cat-file', 'blob', spec], options);
  if (!bytes.ok) return { ok: false, message: `Cannot read ${shown}: ${bytes.reason}.` };
  const decoded = decodeText(bytes.output);
  if (!decoded.ok) return { ok: false, message: `Cannot read ${shown}: ${decoded.reason}.` };
  const { text, bom } = decoded;
  return {
    ok: true,
    source: {
      path: shown,
      format: options.format ?? detectFormat(place.path, text),
      text,
      bom,
      readFile: revisionReader(place, options),
    },
  };
}

function revisionReader({ revision, path }: RevisionPath, options: ReadOptions): FileReader {
  return (name) => {
    const flaw = flawOfName(name);
    if (flaw !== undefined) return { ok: false, reason: flaw };
    // Git itself refuses what lies outside the repository.
    const file = posix.join(posix.dirname(path), slashed(name));
    try {
      const call = gitCall(['cat-file', 'blob', `${revision}:./${file}`], options);
      const bytes = execFileSync('git', call.args, { ...call.options, stdio: ['ignore', 'pipe', 'pipe'] });
      const decoded = decodeText(bytes);
      if (!decoded.ok) return { ok: false, reason: decoded.reason };
      return { ok: true, path: `${revision}:${file}`, text: decoded.text };
    } catch (error) {
      return { ok: false, reason: gitReasonOf(error) };
    }
  };
}

type GitResult =
  | { readonly ok: true; readonly output: Uint8Array; readonly code: number }
  | { readonly ok: false; readonly reason: string };

/** What a repository's own configuration could make git run or fetch: a stranger may have written it. */
const SAFE_SETTINGS = [
  'safe.bareRepository=explicit',
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'log.showSignature=false',
  'protocol.allow=never',
].flatMap((setting) => ['-c', setting]);

/** Git asks nobody, takes no lock, and fetches nothing, whatever its configuration says. */
const SAFE_ENVIRONMENT = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: '',
  LC_ALL: 'C',
};

type GitOptions = Pick<ReadOptions, 'cwd' | 'maxBytes'>;

/** The one place that git is called at: how, and with which settings. */
function gitCall(args: readonly string[], { cwd, maxBytes }: GitOptions) {
  return {
    args: [...SAFE_SETTINGS, ...args],
    options: {
      cwd,
      maxBuffer: maxBytes ?? DEFAULT_MAX_BYTES,
      env: { ...process.env, ...SAFE_ENVIRONMENT },
    },
  };
}

/** Runs git with a list of arguments; never a shell, never a prompt. Codes up to `highestCode` are answers. */
export async function git(args: readonly string[], options: GitOptions, highestCode = 0): Promise<GitResult> {
  try {
    return { ok: true, ...(await run(args, options, highestCode)) };
  } catch (error) {
    return { ok: false, reason: gitReasonOf(error) };
  }
}

/** What git writes; rejects with an error that has what it complains of as `stderr`. */
function run(
  args: readonly string[],
  options: GitOptions,
  highestCode: number,
): Promise<{ readonly output: Buffer; readonly code: number }> {
  const call = gitCall(args, options);
  return new Promise((resolve, reject) => {
    execFile('git', call.args, { ...call.options, encoding: 'buffer' }, (error, output, stderr) => {
      const code = error ? error.code : 0;
      if (typeof code === 'number' && code <= highestCode) resolve({ output, code });
      else reject(Object.assign(error ?? new Error(), { stderr }));
    });
  });
}

function gitReasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'git is not installed, or not on the PATH';
  if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
    return 'it is too large; raise the limit with --max-bytes';
  const stderr = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
  const line = (stderr.split('\n')[0] ?? '').replace(/^(?:fatal|error): /, '').replace(/\.$/, '');
  if (line.startsWith('not a git repository')) return 'this is no git repository; run it inside one';
  return line === '' ? 'git failed without saying why' : `git says: ${line}`;
}
