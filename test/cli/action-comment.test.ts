// The Action's comment on a pull request, against a server that answers as GitHub's API does.
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { TEST_DIST } from '../support/global-setup.ts';
import { commitAll, git, makeRepository } from '../support/repository.ts';

const MARKER = '<!-- supportmatrix: changes of a pull request -->';

const matrix = (cells: string): string =>
  `# Support\n\n| Feature | Linux | Mac |\n| --- | --- | --- |\n| <b>Alpha</b> @octocat #7 | ✅ | ✅ |\n| Beta | ${cells} |\n`;

interface Asked {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly authorization: string | undefined;
  readonly body: string;
}

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** A comment as the API lists it, as far as it matters. */
const listed = (id: number, body: string, type = 'Bot', association = 'NONE') => ({
  id,
  node_id: `IC_${id}`,
  url: `https://api.github.com/repos/o/r/issues/comments/${id}`,
  body,
  user: { login: type === 'Bot' ? 'github-actions[bot]' : 'someone', id: 1, type, site_admin: false },
  created_at: '2025-03-01T12:00:00Z',
  author_association: association,
});

/** Serves the pages of a list of comments, and says what it was asked; `answer` may answer first. */
async function serve(
  comments: readonly unknown[],
  answer: (asked: Asked, count: number) => Answer | undefined = () => undefined,
): Promise<{ readonly url: string; readonly asked: Asked[] }> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const { method, url, headers } = request;
    const one = { method, url, authorization: headers.authorization, body: await bodyOf(request) };
    asked.push(one);
    const { status, body, headers: more } = answer(one, asked.length) ?? answerOf(one, comments);
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...more });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { url: `http://127.0.0.1:${port}/api/v3`, asked };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

function answerOf({ method, url = '', body }: Asked, comments: readonly unknown[]): Answer {
  if (method !== 'GET') return { status: method === 'POST' ? 201 : 200, body: listed(99, body) };
  const page = Number(new URL(url, 'http://localhost').searchParams.get('page'));
  return { status: 200, body: comments.slice((page - 1) * 100, page * 100) };
}

/** A checkout of a pull request that makes a cell worse, and one better; `now` says what stands there. */
function checkout(now = '❌ | ✅'): { readonly folder: string; readonly base: string } {
  const folder = makeRepository({ 'docs/matrix.md': matrix('✅ | ❌') });
  const base = git(folder, 'rev-parse', 'HEAD').trim();
  writeFileSync(join(folder, 'docs/matrix.md'), matrix(now));
  commitAll(folder, 'Change');
  return { folder, base };
}

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
}

async function act(api: string, { folder, base }: ReturnType<typeof checkout>, more = {}): Promise<Ended> {
  const event = join(folder, '.git/event.json');
  writeFileSync(
    event,
    JSON.stringify({ action: 'synchronize', pull_request: { number: 12, base: { sha: base } } }),
  );
  const child = spawn(process.execPath, [join(TEST_DIST, 'action.js')], {
    cwd: folder,
    env: {
      PATH: process.env.PATH ?? '',
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: api,
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_EVENT_PATH: event,
      INPUT_PATHS: 'docs/matrix.md',
      INPUT_FORMAT: 'compact',
      INPUT_COMMENT: 'true',
      INPUT_TOKEN: 'secret-token',
      ...more,
    },
  });
  let stdout = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  const status = await new Promise<number | null>((done) => child.on('close', done));
  return { status, stdout };
}

describe('the comment on a pull request', () => {
  it('is written, the worst first, and nothing of the document is markup or a mention', async () => {
    const { url, asked } = await serve([listed(1, 'Nice!')]);
    expect((await act(url, checkout())).status).toBe(0);
    expect(asked.map(({ method, url: path, authorization }) => [method, path, authorization])).toEqual([
      ['GET', '/api/v3/repos/o/r/issues/12/comments?per_page=100&page=1', 'Bearer secret-token'],
      ['POST', '/api/v3/repos/o/r/issues/12/comments', 'Bearer secret-token'],
    ]);
    const { body } = JSON.parse(asked[1]?.body ?? '');
    expect(body.startsWith(`${MARKER}\n### Support matrix: 1 regression, 1 improvement\n`)).toBe(true);
    expect(body).toMatch(
      /\*\*Regressions?\*\*[\s\S]*\| Beta \| Linux \|[\s\S]*\*\*Improvements?\*\*[\s\S]*\| Beta \| Mac \|/,
    );
  });

  it('escapes what the document says', async () => {
    const { url, asked } = await serve([]);
    const { folder, base } = checkout();
    const path = join(folder, 'docs/matrix.md');
    writeFileSync(path, readFileSync(path, 'utf8').replace('@octocat #7 | ✅', '@octocat #7 | ❌'));
    await act(url, { folder, base });
    const { body } = JSON.parse(asked[1]?.body ?? '');
    expect(body).toContain('Alpha');
    expect(body).not.toMatch(/@octocat|[^\\]#7|<b>/);
  });

  it('is updated, on whatever page it stands, and no comment of a stranger is', async () => {
    const others = Array.from({ length: 130 }, (_, id) => listed(id, `Comment ${id}`, 'User', 'MEMBER'));
    const forged = listed(500, `${MARKER}\nAll is well.`, 'User', 'CONTRIBUTOR');
    const { url, asked } = await serve([forged, ...others, listed(777, `${MARKER}\nold`)]);
    await act(url, checkout());
    expect(
      asked.map(({ method, url: path }) => `${method} ${path?.replace('/api/v3/repos/o/r', '')}`),
    ).toEqual([
      'GET /issues/12/comments?per_page=100&page=1',
      'GET /issues/12/comments?per_page=100&page=2',
      'PATCH /issues/comments/777',
    ]);
  });

  it('says nothing where nothing changed, and takes back what it said before', async () => {
    const silent = await serve([]);
    await act(silent.url, checkout('✅ | ❌ <!-- same -->'));
    expect(silent.asked.map(({ method }) => method)).toEqual(['GET']);
    const before = await serve([listed(5, `${MARKER}\nold`)]);
    await act(before.url, checkout('✅ | ❌ <!-- same -->'));
    expect(JSON.parse(before.asked[1]?.body ?? '').body).toContain('no changes');
  });

  it.each([
    [
      'without the permission',
      { status: 403, body: { message: 'Resource not accessible by integration' } },
      'pull-requests: write',
    ],
    [
      'over the limit',
      { status: 403, headers: { 'x-ratelimit-remaining': '0' }, body: {} },
      'limits the rate',
    ],
    ['when GitHub is out of order', { status: 502, body: {} }, 'answered with 502'],
    ['at something that is no list', { status: 200, body: { message: 'no' } }, 'something else'],
    [
      'at a redirect',
      { status: 302, headers: { location: 'http://127.0.0.1:1/' }, body: {} },
      'cannot be reached',
    ],
  ])('warns %s, and fails no job', async (_case, answer, words) => {
    const { url } = await serve([], () => answer);
    const { status, stdout } = await act(url, checkout());
    expect(status).toBe(0);
    expect(stdout).toMatch(/^::warning title=supportmatrix::No comment: /m);
    expect(stdout).toContain(words);
  });

  it('warns outside of a pull request, and in a checkout without its base', async () => {
    const { url, asked } = await serve([]);
    const outside = await act(url, checkout(), { GITHUB_EVENT_PATH: '/nowhere' });
    expect(outside).toMatchObject({ status: 0 });
    expect(outside.stdout).toContain('on: pull_request');
    const shallow = await act(url, { ...checkout(), base: '0'.repeat(40) });
    expect(shallow.stdout).toContain('fetch-depth: 0');
    const unnamed = await act(url, checkout(), { INPUT_PATHS: '' });
    expect(unnamed.stdout).toContain('no configuration');
    expect(unnamed.stdout).not.toContain('fetch-depth');
    expect(asked).toEqual([]);
  });

  it('is not written unless it is asked for', async () => {
    const { url, asked } = await serve([]);
    await act(url, checkout(), { INPUT_COMMENT: 'false' });
    expect(asked).toEqual([]);
  });

  it('stays below what GitHub takes', async () => {
    const { url, asked } = await serve([]);
    const { folder, base } = checkout();
    const rows = Array.from(
      { length: 2000 },
      (_, row) => `| Feature ${row} with a name that is not short | ✅ | ❌ |\n`,
    ).join('');
    writeFileSync(join(folder, 'docs/matrix.md'), matrix('❌ | ✅') + rows);
    await act(url, { folder, base });
    const { body } = JSON.parse(asked[1]?.body ?? '');
    expect(body.length).toBeLessThan(65_536);
    expect(body).toMatch(/\n…and \d+ more changes\.\n$/);
  });
});
