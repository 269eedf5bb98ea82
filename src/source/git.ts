// Reads documents out of git revisions (`REV:path`), without a shell and without touching the work tree.
import { spawnSync } from 'node:child_process';
import { posix } from 'node:path';
import { decodeText, type FileText } from './decode.ts';
import { detectFormat } from './format.ts';
import { reasonOf, slashed } from './limits.ts';
import { DEFAULT_MAX_BYTES, type ReadOptions, type ReadResult } from './read.ts';
import { type FileReader, flawOfName } from './resolve.ts';
import type { Result } from './result.ts';

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
export function readRevision(place: RevisionPath, options: ReadOptions): ReadResult {
  const shown = `${place.revision}:${place.path}`;
  // `./` makes git read the path from the folder at hand, as every other argument of ours is read.
  const spec = place.path.startsWith('/') ? shown : `${place.revision}:./${place.path}`;
  const blob = readBlob(spec, options);
  if (!blob.ok) return { ok: false, message: `Cannot read ${shown}: ${blob.reason}.` };
  const { text, bom } = blob;
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
    const blob = readBlob(`${revision}:./${file}`, options);
    return blob.ok ? { ok: true, path: `${revision}:${file}`, text: blob.text } : blob;
  };
}

function readBlob(spec: string, options: GitOptions): FileText {
  const blob = git(['cat-file', 'blob', spec], options);
  return blob.ok ? decodeText(blob.output) : blob;
}

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

/** Runs git with a list of arguments; never a shell, never a prompt. Codes up to `highestCode` are answers. */
export function git(
  args: readonly string[],
  { cwd, maxBytes: maxBuffer = DEFAULT_MAX_BYTES }: GitOptions,
  highestCode = 0,
): Result<{ readonly output: Uint8Array; readonly code: number }> {
  const { error, status, stdout, stderr } = spawnSync('git', [...SAFE_SETTINGS, ...args], {
    cwd,
    env: { ...process.env, ...SAFE_ENVIRONMENT },
    maxBuffer,
    encoding: 'buffer',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (error) return { ok: false, reason: reasonOfFailure(error) };
  if (status !== null && status <= highestCode) return { ok: true, output: stdout, code: status };
  return { ok: false, reason: complaintIn(stderr.toString()) };
}

function reasonOfFailure(error: Error): string {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'git is not installed, or not on the PATH';
  return code === 'ENOBUFS' ? 'it is too large; raise the limit with --max-bytes' : reasonOf(error);
}

function complaintIn(stderr: string): string {
  const line = (stderr.split('\n')[0] ?? '').replace(/^(?:fatal|error): /, '').replace(/\.$/, '');
  if (line.startsWith('not a git repository')) return 'this is no git repository; run it inside one';
  return line === '' ? 'git failed without saying why' : `git says: ${line}`;
}
