// Writes docs/rules.md from the rules themselves; `--check` only compares.
import { RULES } from '../rules/index.ts';
import { generate } from './generated.ts';
import { rulesTable } from './rules-markdown.ts';

const INTRODUCTION = `# Rules

<!-- Written by scripts/rules-table.ts from the rules themselves. -->

Each rule has a page that says what it finds, why it matters, and what to do; \`supportmatrix explain RULE\` prints the same page.

- **Severity**: an \`error\` is a contradiction or text that is lost. A \`warning\` is very likely a mistake. An \`info\` is worth knowing. Errors fail a run; \`--fail-on warning\` lets warnings fail it too.
- **Preset**: the smallest preset that turns the rule on. \`recommended\` is the default, \`strict\` adds rules about doubtful things, \`all\` turns on everything.
- **Fix**: a \`safe\` fix changes nothing that a reader takes from the document; \`--fix\` applies it. An \`unsafe\` fix decides which side is right; \`--fix --unsafe\` applies it. See [Fixing and suppressing findings](fixing.md).

To turn a rule off or change its severity, see [Configuration](configuration.md#settings-of-a-rule).

`;

generate('docs/rules.md', `${INTRODUCTION}${rulesTable(RULES, '../rules/')}`);
