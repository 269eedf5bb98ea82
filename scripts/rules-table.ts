// Writes the table of rules: docs/rules.md, and the README between its markers; `--check` only compares.
import { RULES } from '../rules/index.ts';
import { generate, readProjectFile } from './generated.ts';
import { between, rulesTable } from './rules-markdown.ts';

const COMMAND = 'npx tsx scripts/rules-table.ts';

generate(
  'docs/rules.md',
  `# Rules\n\n<!-- Written by scripts/rules-table.ts from the rules themselves. -->\n\n${rulesTable(RULES, '../rules/')}`,
  COMMAND,
);

const readme = readProjectFile('README.md');
const wanted = readme === undefined ? undefined : between(readme, 'rules', rulesTable(RULES, 'rules/'));
if (wanted !== undefined) generate('README.md', wanted, COMMAND);
