// The architecture, asserted: data moves one way, so a folder imports only from folders to its left.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/bundle.ts';

/** Left to right. Files and folders on one line know nothing of each other, except where `BESIDE` says so. */
const ORDER: readonly (readonly string[])[] = [
  [
    'src/counted.ts',
    'src/group.ts',
    'src/heading-anchors.ts',
    'src/long-lists.ts',
    'src/lookup.ts',
    'src/memo.ts',
    'src/position.ts',
    'src/schema-parts.ts',
    'src/search.ts',
    'src/version.ts',
    'src/visible-json.ts',
    'src/compile-cache.ts',
  ],
  ['src/diagnostic.ts'],
  ['src/source'],
  ['src/syntax'],
  ['src/extract'],
  ['src/model'],
  ['src/lint', 'src/emit'],
  ['rules'],
  ['src/report', 'src/merge'],
  ['src/config'],
  ['src/pipeline.ts'],
  ['src/api'],
  ['src/commands'],
  ['src/cli.ts', 'src/worker.ts', 'src/action.ts', 'src/index.ts', 'src/remark.ts'],
];

/** What a folder may not import, although it stands to its left. */
const FORBIDDEN: ReadonlyMap<string, readonly string[]> = new Map([
  ['rules', ['src/source', 'src/syntax', 'src/emit']],
  ['src/report', ['src/lint', 'src/emit', 'rules', 'src/extract', 'src/model', 'src/syntax', 'src/source']],
  ['src/config', ['rules', 'src/emit', 'src/report']],
]);

/** Type-only imports of a contract: no code comes with them. */
const CONTRACTS = new Set(['src/source/source.ts', 'src/extract/claims.ts', 'src/lint/document.ts']);

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

const IMPORT = /^(?:import|export)\s+(type\s+)?[^'";]*?from\s+'([^']+)'|import\('([^']+)'\)/gm;

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(IMPORT)].flatMap(([, type, path, dynamic]): readonly Import[] => {
    const target = path ?? dynamic ?? '';
    if (!target.startsWith('.')) return [{ from: file, to: target, isType: type !== undefined }];
    return [
      { from: file, to: join(dirname(file), target).replaceAll('\\', '/'), isType: type !== undefined },
    ];
  });
}

function rankOf(file: string): { readonly rank: number; readonly name: string } | undefined {
  for (const [rank, names] of ORDER.entries()) {
    const name = names.find((known) => file === known || file.startsWith(`${known}/`));
    if (name !== undefined) return { rank, name };
  }
  return undefined;
}

const files = [...sourceFiles('src'), ...sourceFiles('rules')];
const imports = files.flatMap(importsOf);
const inside = imports.filter(({ to }) => to.startsWith('src/') || to.startsWith('rules/'));

describe('imports', () => {
  it('are found at all', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(inside.length).toBeGreaterThan(100);
  });

  it('come from a place that the order knows', () => {
    expect(files.filter((file) => rankOf(file) === undefined)).toEqual([]);
  });

  it('go to the left', () => {
    const wrong = inside.filter(({ from, to }) => {
      const [a, b] = [rankOf(from), rankOf(to)];
      if (!a || !b) return true;
      return a.name === b.name ? false : b.rank >= a.rank;
    });
    expect(wrong).toEqual([]);
  });

  it('keep away from what a folder should know nothing of', () => {
    const wrong = inside.filter(({ from, to, isType }) => {
      const forbidden = FORBIDDEN.get(rankOf(from)?.name ?? '') ?? [];
      if (isType && CONTRACTS.has(to)) return false;
      return forbidden.includes(rankOf(to)?.name ?? '');
    });
    expect(wrong).toEqual([]);
  });

  it('go from the playground to the public API alone, as those of any program', () => {
    const outside = sourceFiles('playground')
      .flatMap(importsOf)
      .filter(({ to }) => to.startsWith('src/') || to.startsWith('rules/'));
    expect(new Set(outside.map(({ to }) => to))).toEqual(new Set(['src/index.ts']));
  });

  it('carry their ending', () => {
    expect(inside.filter(({ to }) => !to.endsWith('.ts'))).toEqual([]);
  });

  it('reach the system only where that is the job', () => {
    const system = /^node:(?:fs|child_process|net|http|https|process|os|worker_threads)/;
    const allowed = /^src\/(?:source|config|commands|compile-cache)/;
    expect(imports.filter(({ from, to }) => system.test(to) && !allowed.test(from))).toEqual([]);
  });

  it('go in no circle between files, parsers aside', () => {
    // Markup nests, so the parts of a parser call each other; nothing else has a reason to.
    const edges = inside.filter(({ from, isType }) => !isType && !from.startsWith('src/syntax/'));
    expect(circles(edges)).toEqual([]);
  });
});

it('no list is spread into a call that adds to another: calls have only so many arguments', () => {
  const spread = /(?<!\bsuper)\.(?:push|unshift)\(\s*\.\.\./u;
  const files = [...sourceFiles('src'), ...sourceFiles('rules')];
  expect(files.filter((file) => spread.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
});

/** Files that import themselves by way of others. */
function circles(edges: readonly Import[]): readonly string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' > '));
    if (done.has(file) || path.includes(file)) return;
    for (const to of next.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return found;
}
