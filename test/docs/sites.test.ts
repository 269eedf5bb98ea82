// The recipes of docs/sites.md, each built by the program itself; where it is not installed, the test is skipped.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile, evaluate } from '@mdx-js/mdx';
import type { Code, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../../scripts/bundle.ts';
import { parseMarkdown } from '../../src/syntax/markdown.ts';
import { runCli } from '../support/cli.ts';
import { makeFolder } from '../support/folder.ts';

const PAGE = parseMarkdown(readFileSync(join(ROOT, 'docs/sites.md'), 'utf8')).children;

const isSection = (node: RootContent, title: string): boolean =>
  node.type === 'heading' && node.children.some((child) => child.type === 'text' && child.value === title);

/** The blocks of code before the first recipe, and those of the recipe. */
function blocksOf(title: string): readonly Code[] {
  const isHeading = ({ type }: RootContent): boolean => type === 'heading';
  const first = PAGE.findIndex((node, index) => index > 0 && isHeading(node));
  const start = PAGE.findIndex((node) => isSection(node, title));
  const end = PAGE.findIndex((node, index) => index > start && isHeading(node));
  const nodes = [...PAGE.slice(0, first), ...PAGE.slice(start, end < 0 ? PAGE.length : end)];
  return nodes.filter((node) => node.type === 'code');
}

/** A folder with the files of a recipe. */
function folderOf(title: string): string {
  const files = blocksOf(title).flatMap(({ meta, value }) => {
    const name = /^file=(\S+)$/.exec(meta ?? '')?.[1];
    return name === undefined ? [] : [[name, `${value}\n`] as const];
  });
  expect(files.length).toBeGreaterThan(1);
  return makeFolder(Object.fromEntries(files));
}

/** The copies of a recipe, written. */
async function built(title: string): Promise<string> {
  const cwd = folderOf(title);
  expect(await runCli(['build'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  expect((await runCli(['check'], { cwd })).code).toBe(0);
  return cwd;
}

/** The command of the recipe that is not ours, run with `more`; the page that it makes, without its markup. */
function site(title: string, cwd: string, more: readonly string[] = []): string {
  const lines =
    blocksOf(title)
      .find(({ lang }) => lang === 'sh')
      ?.value.split('\n') ?? [];
  expect(lines[0]).toBe('supportmatrix build');
  const [program = '', ...args] = lines[1]?.split(' ') ?? [];
  const { status, stderr } = spawnSync(program, [...args, ...more], {
    cwd,
    encoding: 'utf8',
    // There, npx is a script of the shell.
    shell: process.platform === 'win32',
    // Docusaurus keeps a cache beside its modules, which are not the site's.
    env: { ...process.env, DOCUSAURUS_NO_PERSISTENT_CACHE: 'true' },
  });
  expect([status, status === 0 ? '' : stderr]).toEqual([0, '']);
  return textOf(readFileSync(join(cwd, 'site/index.html'), 'utf8'));
}

const textOf = (html: string): string =>
  html
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const has = (program: string, argument: string): boolean => spawnSync(program, [argument]).status === 0;

/** A folder that Docusaurus is fetched into while the tests run; `ended` is written there when that has ended. */
const DOCUSAURUS = process.env.DOCUSAURUS ?? '';

/** Whether Docusaurus is there, waiting until it has been fetched or cannot be. */
async function hasDocusaurus(): Promise<boolean> {
  if (DOCUSAURUS === '') return false;
  await expect
    .poll(() => existsSync(join(DOCUSAURUS, 'ended')), { timeout: 300_000, interval: 500 })
    .toBe(true);
  return existsSync(join(DOCUSAURUS, 'node_modules/.bin/docusaurus'));
}

const ROWS = /Gas Electric Boil ✔ ✔ Keep warm ✖ ✔/;

describe('the recipe for', () => {
  it.skipIf(!has('sphinx-build', '--version'))('Sphinx makes a page with the table', async () => {
    expect(site('Sphinx', await built('Sphinx'))).toMatch(ROWS);
  });

  it.skipIf(!has('mkdocs', '--version'))('MkDocs makes a page with the table', async () => {
    const page = site('MkDocs', await built('MkDocs'));
    expect(page).toMatch(ROWS);
    expect(page).not.toContain('supportmatrix:begin');
  });

  it.skipIf(!has('hugo', 'version'))('Hugo makes a page with the table', async () => {
    expect(site('Hugo', await built('Hugo'))).toMatch(
      /Kettles Gas Electric Boil complete complete Keep warm missing complete/,
    );
  });

  it('Docusaurus compiles as MDX, and the part shows the table', async () => {
    const cwd = await built('Docusaurus');
    const read = (name: string): string => readFileSync(join(cwd, 'docs', name), 'utf8');
    const page = String(await compile(read('index.mdx')));
    expect(page).toContain("import Kettles from './_kettles.mdx'");
    const jsx = (type: unknown, { children = '' }: { readonly children?: unknown }): string =>
      typeof type === 'function'
        ? type({ children })
        : ` ${[children].flat(Number.POSITIVE_INFINITY).join('')} `;
    const part = await evaluate(read('_kettles.mdx'), {
      Fragment: 'fragment',
      jsx,
      jsxs: jsx,
      remarkPlugins: [remarkGfm],
    });
    expect(textOf(String(part.default({})))).toMatch(ROWS);
  });

  it('Docusaurus makes a page with the table', { timeout: 600_000 }, async ({ skip }) => {
    if (!(await hasDocusaurus())) skip('Docusaurus has not been fetched.');
    const cwd = await built('Docusaurus');
    symlinkSync(join(DOCUSAURUS, 'node_modules'), join(cwd, 'node_modules'), 'junction');
    writeFileSync(join(cwd, 'package.json'), '{}');
    // What makes the scripts of the site small takes half the time, and the table is none.
    expect(site('Docusaurus', cwd, ['--no-minify'])).toMatch(ROWS);
  });

  it('GitHub Pages writes the page that is uploaded', async () => {
    const cwd = folderOf('GitHub Pages');
    const workflow = parse(readFileSync(join(cwd, '.github/workflows/pages.yml'), 'utf8'));
    const steps: readonly { readonly run?: string; readonly with?: { readonly path?: string } }[] =
      workflow.jobs.pages.steps;
    const command = steps.find(({ run }) => run?.includes('supportmatrix '))?.run ?? '';
    mkdirSync(join(cwd, 'site'));
    const args = command.replace('npx --yes supportmatrix ', '').split(' ');
    expect(await runCli(args, { cwd })).toMatchObject({ code: 0 });
    const uploaded = steps.find((step) => step.with?.path)?.with?.path ?? '';
    expect(textOf(readFileSync(join(cwd, uploaded, 'index.html'), 'utf8'))).toContain('Keep warm');
  });
});
