// The generated files about the rules are what the generators would write.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RULES } from '../../rules/index.ts';
import { rulesIndex } from '../../scripts/rules-index.ts';
import { rulesTable } from '../../scripts/rules-markdown.ts';

it('rules/index.ts lists the folders', () => {
  const folders = readdirSync('rules', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(readFileSync('rules/index.ts', 'utf8')).toBe(rulesIndex(folders.map(({ name }) => name)));
});

it('docs/rules.md holds the table', () => {
  expect(readFileSync('docs/rules.md', 'utf8')).toContain(rulesTable(RULES, '../rules/'));
});
