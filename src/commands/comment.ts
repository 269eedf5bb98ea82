// The Action's comment on a pull request: what changed in the matrices, written anew in one comment of its own.
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { commitOf } from '../source/history.ts';
import { tried } from '../source/result.ts';
import { main } from './main.ts';
import { EXIT, type Io } from './types.ts';

export interface CommentOptions {
  readonly token: string;
  /** Options and paths for `diff`, without the revision. */
  readonly args: readonly string[];
}

/** Tells the Action's own comment from others; nobody sees it. */
const MARKER = '<!-- supportmatrix: changes of a pull request -->';

/** Comments on GitHub end at 65,536 characters. */
const MAX_CHARACTERS = 65_000;

const EventSchema = v.object({
  pull_request: v.object({ number: v.number(), base: v.object({ sha: v.string() }) }),
});

const CommentsSchema = v.array(
  v.object({
    id: v.number(),
    body: v.nullish(v.string()),
    author_association: v.nullish(v.string()),
    user: v.nullish(v.object({ type: v.string() })),
  }),
);

/** Something went wrong; the job goes on. */
class Refused extends Error {}

/** Comments on the pull request that the job runs for. Whatever goes wrong is a warning, and fails no job. */
export async function commentOnPullRequest(options: CommentOptions, io: Io): Promise<void> {
  try {
    await comment(options, io);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const text = error.message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
    io.out(`::warning title=supportmatrix::${text}\n`);
  }
}

async function comment({ token, args }: CommentOptions, io: Io): Promise<void> {
  const { number, base } = pullRequestOf(io);
  const changes = await changesSince(base.sha, args, io);
  const { GITHUB_API_URL: api = 'https://api.github.com', GITHUB_REPOSITORY: repository = '' } = io.env;
  const github = { issues: `${api}/repos/${repository}/issues`, token };
  const own = await findComment(github, number);
  // Silence is the best comment on nothing; but what an earlier push had changed must not stay there.
  if (own === undefined && changes.startsWith('### Support matrix: no changes')) return;
  const body = `${MARKER}\n${changes}`.slice(0, MAX_CHARACTERS);
  if (own === undefined) await send(github, 'POST', `/${number}/comments`, { body });
  else await send(github, 'PATCH', `/comments/${own}`, { body });
}

function pullRequestOf({ env }: Io): v.InferOutput<typeof EventSchema>['pull_request'] {
  const event = v.safeParse(
    EventSchema,
    tried(() => JSON.parse(readFileSync(env.GITHUB_EVENT_PATH ?? '', 'utf8'))),
  );
  if (event.success) return event.output.pull_request;
  throw new Refused('No comment: the job does not run for a pull request. Run it `on: pull_request`.');
}

async function changesSince(base: string, args: readonly string[], io: Io): Promise<string> {
  const commit = commitOf(base, io.cwd);
  if (!commit.ok)
    throw new Refused(
      `No comment: the base of the pull request cannot be compared with, since ${commit.reason}. Check out with \`fetch-depth: 0\`.`,
    );
  const written: string[] = [];
  const errors: string[] = [];
  const code = await main(['diff', '--since', base, '--format', 'markdown', ...args], {
    ...io,
    out: (text) => written.push(text),
    error: (text) => errors.push(text),
  });
  if (code !== EXIT.trouble) return written.join('');
  throw new Refused(`No comment: ${errors.join('').trim()}`);
}

/** So many pages of comments are looked through: 3,000 comments. */
const MOST_PAGES = 30;
const PER_PAGE = 100;

/** Answers are waited for this long, in milliseconds. */
const TIMEOUT = 30_000;

/** Only these, and bots, are trusted to have written a comment with the marker. */
const MEMBERS = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

interface GitHub {
  readonly issues: string;
  readonly token: string;
}

async function findComment(github: GitHub, number: number): Promise<number | undefined> {
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const answer = await send(github, 'GET', `/${number}/comments?per_page=${PER_PAGE}&page=${page}`);
    const comments = v.safeParse(CommentsSchema, answer);
    if (!comments.success)
      throw new Refused('No comment: GitHub answered with something else than comments.');
    const own = comments.output.find(
      ({ body, user, author_association: association }) =>
        body?.startsWith(MARKER) && (user?.type === 'Bot' || MEMBERS.has(association ?? '')),
    );
    if (own) return own.id;
    if (comments.output.length < PER_PAGE) return undefined;
  }
  return undefined;
}

async function send(
  github: GitHub,
  method: 'GET' | 'POST' | 'PATCH',
  path: string,
  body?: object,
): Promise<unknown> {
  const response = await request(github, method, path, body);
  if (!response.ok) throw new Refused(`No comment: ${reasonOf(response)}`);
  return response.json().catch(() => undefined);
}

function request({ issues, token }: GitHub, method: string, path: string, body?: object): Promise<Response> {
  return fetch(`${issues}${path}`, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'user-agent': 'supportmatrix',
      'x-github-api-version': '2022-11-28',
    },
    // The token is for nobody else.
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT),
    ...(body && { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new Refused('No comment: GitHub cannot be reached.');
  });
}

function reasonOf({ status, headers }: Response): string {
  const isLimited =
    status === 429 || headers.get('x-ratelimit-remaining') === '0' || headers.has('retry-after');
  if (isLimited) return 'GitHub limits the rate of requests; run the job again later.';
  if (status === 401 || status === 403 || status === 404)
    return `the token may not comment (${status}). Give the job \`permissions: pull-requests: write\`; for pull requests from forks, GitHub gives none.`;
  return `GitHub answered with ${status}.`;
}
