// The programs of docs/library.md and the README, run on the built library: each prints what the comments behind it say.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { ENTRIES, ROOT } from '../../scripts/bundle.ts';
import { makeFolder } from '../support/folder.ts';
import { TEST_DIST } from '../support/global-setup.ts';

const programs = ['README.md', 'docs/library.md'].flatMap((path) =>
  [...readFileSync(join(ROOT, path), 'utf8').matchAll(/```js[^\n]*\n([\s\S]*?)```/g)].map(
    ([, code = '']): [string, string] => [path, code],
  ),
);

it.each(programs)('%s: %s', (_path, code) => {
  const urls: Readonly<Record<string, string>> = {
    ...Object.fromEntries(
      [...ENTRIES.keys()].map((name) => [
        name === 'index' ? 'supportmatrix' : `supportmatrix/${name}`,
        pathToFileURL(join(TEST_DIST, `${name}.mjs`)).href,
      ]),
    ),
    'remark-gfm': import.meta.resolve('remark-gfm'),
    unified: import.meta.resolve('unified'),
  };
  const file = join(makeFolder(), 'program.mjs');
  writeFileSync(
    file,
    code.replace(/ from '([^']+)'/g, (_all, name: string) => ` from '${urls[name]}'`),
  );
  const wanted = [...code.matchAll(/(?:^|; )\/\/ (.*)$/gm)].map(([, line]) => `${line}\n`).join('');
  expect(execFileSync(process.execPath, [file], { encoding: 'utf8' })).toBe(wanted);
});
