// Asks git what stood when: commits by name, files of a commit, tags between two commits. Never through a shell.
import { decodeText } from './decode.ts';
import { git } from './git.ts';
import type { Result } from './result.ts';

type Answer<T> = Result<{ readonly value: T }>;

function ask(args: readonly string[], cwd: string): Answer<string> {
  const result = git(args, { cwd });
  if (!result.ok) return result;
  const decoded = decodeText(result.output);
  if (!decoded.ok) return { ok: false, reason: 'git answered in an encoding that is not UTF-8' };
  return { ok: true, value: decoded.text };
}

/** The full name of the commit that a revision stands for; what looks like an option is none. */
export function commitOf(revision: string, cwd: string): Answer<string> {
  if (revision.startsWith('-') || revision === '') return { ok: false, reason: 'it cannot be a revision' };
  const place = ask(['rev-parse', '--git-dir'], cwd);
  if (!place.ok) return place;
  const answer = ask(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`], cwd);
  if (answer.ok) return { ok: true, value: answer.value.trim() };
  return { ok: false, reason: 'this repository has no such revision (a shallow clone has few)' };
}

/** The commit where the work at hand left the line that `commit` is on; `commit` itself where there is none. */
export function branchPoint(commit: string, cwd: string): string {
  const answer = ask(['merge-base', commit, 'HEAD'], cwd);
  return answer.ok ? answer.value.trim() : commit;
}

/** The files of a commit in `folder` and below, relative to it, with `/`. */
export function filesOf(commit: string, folder: string): Answer<readonly string[]> {
  const answer = ask(['ls-tree', '-r', '-z', '--name-only', commit], folder);
  if (!answer.ok) return answer;
  return { ok: true, value: answer.value.split('\0').filter((path) => path !== '') };
}

export interface TaggedCommit {
  readonly tag: string;
  readonly commit: string;
  /** The committer's day, as YYYY-MM-DD. */
  readonly date: string;
}

/** The tags on commits that `to` has and `from` has not, the oldest first; of several on one commit, the first by name. */
export function tagsBetween(
  from: string | undefined,
  to: string,
  cwd: string,
): Answer<readonly TaggedCommit[]> {
  const format = '--format=%H%x00%cs%x00%D';
  const only = ['--simplify-by-decoration', '--decorate=full', '--decorate-refs=refs/tags/*'];
  const range = from === undefined ? to : `${from}..${to}`;
  const answer = ask(['log', '--topo-order', '--reverse', ...only, format, range, '--'], cwd);
  if (!answer.ok) return answer;
  const tagged = answer.value.split('\n').flatMap((line): TaggedCommit[] => {
    const [commit = '', date = '', names = ''] = line.split('\0');
    const [tag] = [...names.matchAll(/tag: refs\/tags\/([^,\s]+)/g)].map((match) => match[1] ?? '').sort();
    return tag === undefined ? [] : [{ tag, commit, date }];
  });
  return { ok: true, value: tagged };
}

/** The committer's day of a commit, as YYYY-MM-DD. */
export function dateOf(commit: string, cwd: string): string | undefined {
  const answer = ask(['show', '--no-patch', '--format=%cs', commit, '--'], cwd);
  return answer.ok ? answer.value.trim() : undefined;
}
