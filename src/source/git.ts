// Reads documents out of git revisions (`REV:path`), without a shell and without touching the work tree.
import { execFile, execFileSync } from 'node:child_process';
import { posix } from 'node:path';
import { decodeText } from './decode.ts';
import { detectFormat } from './format.ts';
import { slashed } from './limits.ts';
import { DEFAULT_MAX_BYTES, type ReadOptions, type ReadResult } from './read.ts';
import type { FileReader } from './resolve.ts';

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
    source: {
      path: shown,
      format: options.format ?? detectFormat(place.path, text),
      text,
      bom,
      readFile: revisionReader(place, options),
    },
  };
}

/** A reader for the files that a document of a revision names, as they stood in that revision. */
function revisionReader({ revision, path }: RevisionPath, options: ReadOptions): FileReader {
  return (name) => {
    if (name === '' || name.includes('\0')) return { ok: false, reason: 'its name is no name of a file' };
    if (/^(?:[A-Za-z]:|[\\/])/.test(name))
      return { ok: false, reason: 'its name is absolute; name it relative to the document' };
    // Git itself refuses what lies outside the repository.
    const file = posix.join(posix.dirname(path), slashed(name));
    try {
      const bytes = execFileSync('git', ['cat-file', 'blob', `${revision}:./${file}`], {
        ...gitOptions(options),
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const decoded = decodeText(bytes);
      if (!decoded.ok) return { ok: false, reason: decoded.message };
      return { ok: true, path: `${revision}:${file}`, text: decoded.text };
    } catch (error) {
      return { ok: false, reason: gitReasonOf(error) };
    }
  };
}

type GitResult =
  | { readonly ok: true; readonly output: Uint8Array }
  | { readonly ok: false; readonly reason: string };

function gitOptions({ cwd, maxBytes }: Pick<ReadOptions, 'cwd' | 'maxBytes'>) {
  const env = { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
  return { cwd, maxBuffer: maxBytes ?? DEFAULT_MAX_BYTES, env };
}

/** Runs git with a list of arguments; never a shell, never a prompt. */
export async function git(
  args: readonly string[],
  options: Pick<ReadOptions, 'cwd' | 'maxBytes'>,
): Promise<GitResult> {
  try {
    return { ok: true, output: await run(args, options) };
  } catch (error) {
    return { ok: false, reason: gitReasonOf(error) };
  }
}

/** What git writes; rejects with an error that has what it complains of as `stderr`. */
function run(args: readonly string[], options: Pick<ReadOptions, 'cwd' | 'maxBytes'>): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    execFile('git', args, { ...gitOptions(options), encoding: 'buffer' }, (error, stdout, stderr) => {
      if (error) reject(Object.assign(error, { stderr }));
      else resolve(stdout);
    });
  });
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
