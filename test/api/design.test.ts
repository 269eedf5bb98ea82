// The example that docs/library.md begins with: it runs as written, and is the one that the design asks for.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { ROOT } from '../../scripts/bundle.ts';
import { CONTRADICTING } from '../support/documents.ts';
import { makeFolder } from '../support/folder.ts';
import { TEST_DIST } from '../support/global-setup.ts';

const DESIGN = join(ROOT, '../shared/DESIGN.md');
const exampleOf = (path: string): string =>
  /```ts\n(import \{ read, lint[\s\S]*?)```/.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
const example = exampleOf(join(ROOT, 'docs/library.md'));

it.skipIf(!existsSync(DESIGN))('is the one of the design, word for word', () => {
  expect(example).not.toBe('');
  expect(example).toBe(exampleOf(DESIGN));
});

/** What the example takes for granted, and what it should come to. */
const BEFORE = `
import { readFileSync } from 'node:fs';
import { defineRule, NO_OPTIONS } from 'supportmatrix/rules';
const text = readFileSync('docs/matrix.md', 'utf8');
const mine = defineRule({
  meta: {
    id: 'mine', description: 'Mine.', severity: 'info', preset: 'strict', scope: 'matrix',
    messages: { found: () => 'A matrix.' }, options: NO_OPTIONS, defaults: {},
  },
  check({ matrix, report }) { report({ messageId: 'found', range: matrix.claims.range }); },
});
`;
const AFTER = `
console.log(JSON.stringify({
  rules: findings.map(({ ruleId, severity }) => ruleId + ' ' + severity), applied, fixed: fixed === text,
  skipped: skipped.map(({ reason }) => reason), csv, losses,
  sarif: JSON.parse(report(findings, 'sarif')).runs[0].results.map(({ ruleId }) => ruleId),
}));
`;

it('runs', () => {
  const folder = makeFolder({
    'docs/matrix.md': CONTRADICTING,
    'supportmatrix.yaml': 'rules:\n  summary-detail-mismatch: warn\n',
  });
  const file = join(folder, 'program.mjs');
  const program = (BEFORE + example + AFTER).replace(
    / from 'supportmatrix(?:\/(\w+))?'/g,
    (_all, entry = 'index') => {
      return ` from '${pathToFileURL(join(TEST_DIST, `${entry}.mjs`)).href}'`;
    },
  );
  writeFileSync(file, program);
  const printed = execFileSync(process.execPath, [file], { encoding: 'utf8', cwd: folder });
  expect(JSON.parse(printed)).toEqual({
    rules: ['mine info', 'summary-detail-mismatch warning'],
    applied: [],
    fixed: true,
    skipped: ['it may change what the document says'],
    csv: expect.stringMatching(/^Feature,Status,Alpha,Beta\nSnapshots,/),
    losses: expect.arrayContaining([expect.stringContaining('Wide CSV')]),
    sarif: ['mine', 'summary-detail-mismatch'],
  });
});
