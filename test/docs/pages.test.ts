// What the README and the pages of docs/ show is true: output, configurations, options, scripts, links. `UPDATE=1`
// rewrites the output of commands.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Code, Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../../scripts/bundle.ts';
import { CONFIG_EXAMPLES } from '../../scripts/config-examples.ts';
import { COMMANDS } from '../../src/commands/definition.ts';
import { parseArguments } from '../../src/commands/parse.ts';
import { parseConfig } from '../../src/config/parse.ts';
import { parseMarkdown } from '../../src/syntax/markdown.ts';
import { runCli } from '../support/cli.ts';
import { installPackage, makeFolder } from '../support/folder.ts';
import { TEST_DIST } from '../support/global-setup.ts';

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`),
].filter((path) => path.endsWith('.md'));
const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
/** Where the files of the repository are read. */
const OWN =
  /^https:\/\/(?:github\.com\/supportmatrix\/supportmatrix\/blob|raw\.githubusercontent\.com\/supportmatrix\/supportmatrix)\/main\//;
/** Lines that begin one of the mappings of a configuration. */
const CONFIG =
  /^(?:# yaml-language-server|documents:|rules:|requires:|exceptions:|preset:|baseline:|evidence:)/;

function nodesOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(nodesOf)] : [node];
}

function codeOf(page: string): readonly Code[] {
  return nodesOf(parseMarkdown(page)).flatMap((node) => (node.type === 'code' ? [node] : []));
}

/** The words of a line as a shell splits them; quotes are taken off, a comment is left out. */
function wordsOf(line: string): readonly string[] {
  const words: readonly string[] = line.match(/'[^']*'|"[^"]*"|[^\s'"]+/g) ?? [];
  const end = words.indexOf('#');
  return (end < 0 ? words : words.slice(0, end)).map((word) => word.replace(/^(['"])(.*)\1$/, '$2'));
}

/** Runs the commands of a block in the folder, and returns the block as it ought to be; with notices where it has some. */
async function session(block: string, cwd: string): Promise<string> {
  const parts: string[] = [];
  for (const [, command = ''] of block.matchAll(/^\$ supportmatrix (.*)$/gm)) {
    const { code, stdout, stderr } = await runCli(wordsOf(command), { cwd });
    expect([command, code, code === 2 ? stderr : '']).not.toEqual([command, 2, stderr]);
    parts.push(`$ supportmatrix ${command}\n${block.includes('\nsupportmatrix: ') ? stderr : ''}${stdout}`);
  }
  return parts.join('').trimEnd();
}

/** Whether the block shows what is printed; a line `…` stands for any lines. */
function shows(block: string, printed: string): boolean {
  let from = 0;
  for (const part of `${block}\n`.split(/^…\n/m)) {
    const at = `${printed}\n`.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}

describe.each(PAGES)('%s', (path) => {
  const page = textOf(path);
  const blocks = codeOf(page);

  it('shows what commands print', async () => {
    const cwd = makeFolder();
    if (page.includes('--plugin')) installPackage(cwd);
    for (const { lang, meta, value } of blocks) {
      const [, name] = /\bfile=(\S+)/.exec(meta ?? '') ?? [];
      if (name !== undefined) {
        mkdirSync(dirname(join(cwd, name)), { recursive: true });
        writeFileSync(join(cwd, name), `${value}\n`);
      }
      if (lang !== 'console') continue;
      const printed = await session(value, cwd);
      if (process.env.UPDATE === '1' && !value.includes('…'))
        writeFileSync(
          join(ROOT, path),
          textOf(path).replace(value, () => printed),
        );
      else if (!shows(value, printed)) expect(value).toBe(printed);
    }
  });

  it('names commands and options that exist', async () => {
    const lines = blocks.flatMap(({ lang, value }) => (lang === 'sh' ? value.split('\n') : []));
    for (const line of lines) {
      const [, rest] = /(?:^|&& |npx |node \S*)supportmatrix (?=[a-z])(.*)$/.exec(line) ?? [];
      if (rest === undefined) continue;
      const [name, ...args] = wordsOf(rest.replace(/ [|<>] .*$/, ''));
      const command = COMMANDS.find((known) => known.name === name);
      expect([line, command?.name]).toEqual([line, name]);
      if (command) await parseArguments(command, args);
    }
  });

  it('shows configurations that are right', () => {
    for (const { lang, value } of blocks) {
      if (lang !== 'yaml' || !CONFIG.test(value)) continue;
      expect(parseConfig(value, 'supportmatrix.yaml', '/')).toMatchObject({ ok: true });
    }
  });

  it('names scripts that exist', () => {
    const { scripts } = JSON.parse(textOf('package.json'));
    const named = [...page.matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name);
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
    const files = [
      ...page.matchAll(/\b(?:scripts|test|src|bench|fixtures|schema)\/[\w./-]+\.(?:ts|mjs|sh|json|md)\b/g),
    ];
    for (const [file] of files) expect([file, existsSync(join(ROOT, file))]).toEqual([file, true]);
  });

  it('links to pages and headings that exist', () => {
    for (const node of nodesOf(parseMarkdown(page))) {
      if (node.type !== 'link' && node.type !== 'image') continue;
      const own = OWN.exec(node.url)?.[0] ?? '';
      if (own === '' && /^[a-z]+:/.test(node.url)) continue;
      const [file = '', anchor] = node.url.slice(own.length).split('#');
      const target = file === '' ? path : join(own === '' ? dirname(path) : '.', file);
      expect([node.url, existsSync(join(ROOT, target))]).toEqual([node.url, true]);
      if (anchor !== undefined) expect(anchorsOf(textOf(target))).toContain(anchor);
    }
  });
});

/** The anchors that GitHub gives to headings. */
function anchorsOf(page: string): readonly string[] {
  return [...page.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

it.each([...CONFIG_EXAMPLES])('the example of %s is right', (path, [, example]) => {
  const [last = '', ...parents] = path.split('.').toReversed();
  expect(example.startsWith(`${last}: `)).toBe(true);
  const required: Readonly<Record<string, string>> = {
    'outputs[]': '"file": a.csv',
    'sources[]': '"files": a, "feature": a, "target": a, "level": a',
    'evidence[]': '"files": a',
    'exceptions[]': '"rule": blank-cell, "reason": a, "path": a',
  };
  const text = parents.reduce((inner, parent) => {
    const others = (required[parent] ?? '').split(', ').filter((other) => !other.startsWith(`"${last}"`));
    const entry = `{ ${[inner, ...others.filter(Boolean)].join(', ')} }`;
    return parent.endsWith('[]') ? `${parent.slice(0, -2)}: [${entry}]` : `${parent}: ${entry}`;
  }, example);
  expect(parseConfig(text, 'supportmatrix.yaml', '/')).toMatchObject({ ok: true });
});

describe('the tables of dependencies in CONTRIBUTING.md', () => {
  const [, bundled = '', development = ''] = textOf('CONTRIBUTING.md').split(
    /^\| (?:Bundled|Development) \|.*\n/m,
  );
  const namesOf = (table: string): readonly string[] =>
    [...table.matchAll(/^\| ([^|]+) \|/gm)]
      .flatMap(([, names = '']) => names.split(', '))
      .filter((name) => !name.startsWith('---'))
      .sort();

  it('name each package, and those that the programs carry', () => {
    const { dependencies, devDependencies } = JSON.parse(textOf('package.json'));
    const all = Object.keys({ ...dependencies, ...devDependencies }).sort();
    const licences = readFileSync(join(TEST_DIST, 'LICENSES.txt'), 'utf8');
    const carried = all.filter((name) => licences.includes(`\n--- ${name} `));
    expect(namesOf(bundled)).toEqual(carried);
    expect(licences).not.toContain('Licence: undefined');
    expect(namesOf(development)).toEqual(all.filter((name) => !carried.includes(name)));
  });
});

it('docs/ci.md names the inputs of the action and the hooks', () => {
  const rows = [...textOf('docs/ci.md').matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name);
  const { inputs } = parse(textOf('action.yml'));
  const hooks: readonly { readonly id: string }[] = parse(textOf('.pre-commit-hooks.yaml'));
  expect(rows).toEqual([...hooks.map(({ id }) => id), ...Object.keys(inputs)]);
});

it('the README leads somewhere on npm too: to addresses, or to files of the package', () => {
  const { files } = JSON.parse(textOf('package.json'));
  const links = nodesOf(parseMarkdown(textOf('README.md'))).flatMap((node) =>
    node.type === 'link' || node.type === 'image' ? [node.url] : [],
  );
  const relative = links.filter((url) => !/^(?:https:|#)/.test(url));
  // npm always packs the licence.
  expect(relative.filter((url) => url !== 'LICENSE' && !files.includes(url))).toEqual([]);
});

it('the README fits two screens', () => {
  expect(textOf('README.md').split('\n').length).toBeLessThanOrEqual(150);
});
