// The types of the package: one file an entry, everything in it exported and explained.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { declarationsIn } from '../../scripts/api-declarations.ts';
import { ROOT } from '../../scripts/bundle.ts';

describe.each(['index', 'config', 'remark', 'rst', 'rules'])('dist/%s.d.mts', (entry) => {
  const file = `dist/${entry}.d.mts`;
  const text = readFileSync(join(ROOT, file), 'utf8');
  const declarations = declarationsIn(file, text);

  it('explains every export, and every property', () => {
    expect(declarations.length).toBeGreaterThan(1);
    const unexplained = declarations.flatMap(({ name, doc, members }) => [
      ...(doc === '' ? [name] : []),
      // The type of a node is its name.
      ...members.flatMap((member) =>
        member.doc !== '' || /^'.*'$/.test(member.type) ? [] : [`${name}.${member.name}`],
      ),
    ]);
    expect(unexplained).toEqual([]);
  });

  it('declares nothing that cannot be imported, and takes in no other file', () => {
    expect(text.match(/^declare (?!module|const remark).*/gm)).toBeNull();
    expect(text.match(/from '\..*'|import\(/g)).toBeNull();
  });
});

it('the core names no other package in its types', () => {
  for (const entry of ['index', 'config'])
    expect(readFileSync(join(ROOT, `dist/${entry}.d.mts`), 'utf8')).not.toMatch(/^import /m);
});
