// The generated files about the rules are what the generators would write.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RULES } from '../../rules/index.ts';
import { allRules } from '../../scripts/rules-index.ts';
import { rulesTable } from '../../scripts/rules-markdown.ts';

it('rules/all.ts lists the folders, as the list of rules does', () => {
  const folders = readdirSync('rules', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(readFileSync('rules/all.ts', 'utf8')).toBe(allRules(folders.map(({ name }) => name)));
  expect(RULES.map(({ meta }) => meta.id)).toEqual(folders.map(({ name }) => name).sort());
});

it('docs/rules.md holds the table', () => {
  expect(readFileSync('docs/rules.md', 'utf8')).toContain(rulesTable(RULES, '../rules/'));
});
