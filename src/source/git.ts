// Reads documents out of git revisions (`REV:path`), without a shell and without touching the work tree.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { decodeText } from './decode.ts';
import { detectFormat } from './format.ts';
import { DEFAULT_MAX_BYTES, type ReadOptions, type ReadResult } from './read.ts';

const run = promisify(execFile);

/** A place in a repository's history. */
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
  if (!decoded.ok) return { ok: false, message: `Cannot read ${shown}: ${decoded.message}.` };
  const { text, bom } = decoded;
  return {
    ok: true,
    source: { path: shown, format: options.format ?? detectFormat(place.path, text), text, bom },
  };
}

type GitResult =
  | { readonly ok: true; readonly output: Uint8Array }
  | { readonly ok: false; readonly reason: string };

/** Runs git with a list of arguments; never a shell, never a prompt. */
export async function git(
  args: readonly string[],
  options: Pick<ReadOptions, 'cwd' | 'maxBytes'>,
): Promise<GitResult> {
  try {
    const { stdout } = await run('git', args, {
      cwd: options.cwd,
      encoding: 'buffer',
      maxBuffer: options.maxBytes ?? DEFAULT_MAX_BYTES,
      env: { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
    });
    return { ok: true, output: stdout };
  } catch (error) {
    return { ok: false, reason: gitReasonOf(error) };
  }
}

function gitReasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'git is not installed, or not on the PATH';
  if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
    return 'it is too large; raise the limit with --max-bytes';
  const stderr = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
  const line = (stderr.split('\n')[0] ?? '').replace(/^fatal: /, '').replace(/\.$/, '');
  if (line.startsWith('not a git repository')) return 'this is no git repository; run it inside one';
  return line === '' ? 'git failed without saying why' : `git says: ${line}`;
}
