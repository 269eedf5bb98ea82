// Standard error has one door: what goes there is one line that was made fit for terminals and logs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { ROOT } from '../../scripts/bundle.ts';

/** The door itself, and the line of progress, which only a terminal sees. */
const MAY = ['src/commands/say.ts', 'src/commands/work/progress.ts'];

test('nothing but `say` writes to standard error', () => {
  const paths = globSync(['src/**/*.ts', 'rules/**/*.ts'], { cwd: ROOT });
  const others = paths.filter((path) =>
    /\bio\.error\(|process\.stderr\.write|console\./.test(readFileSync(join(ROOT, path), 'utf8')),
  );
  expect(others.sort()).toEqual(MAY);
});
