// Scaffolds a rule: folder, page, test, and its line in the list. `npx tsx scripts/new-rule.ts the-rule-id`.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rulesIndex } from './rules-index.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

function ruleText(id: string): string {
  return `// ${id}: say in one line what it finds.
import { defineRule } from '../../src/lint/rule.ts';

export default defineRule({
  meta: {
    id: '${id}',
    description: 'One sentence on what the rule finds.',
    severity: 'warning',
    preset: 'strict',
    scope: 'feature',
    messages: {
      found: ({ feature }: { readonly feature: string }) =>
        \`What is wrong with \${feature}. Why it matters: what to do.\`,
    },
  },
  check({ feature, report }) {
    const [claim] = feature.claims;
    if (claim === undefined) return;
    report({ messageId: 'found', data: { feature: feature.title }, range: claim.range, feature: feature.key });
  },
});
`;
}

function pageText(id: string): string {
  const example = '```markdown\n| Feature | Go | Java |\n| --- | --- | --- |\n| Boot | ✔ | ✖ |\n```';
  return `# ${id}

One sentence on what the rule finds.

## What

What is found, and what is left to other rules.

## Why

What goes wrong for whom when nobody finds it.

## Wrong

${example}

## Right

${example}

## Options

None.

## When not to use it

Say when.

## Fix

None.
`;
}

function testText(id: string): string {
  return `// ${id}: what it must pass, what it must find.
import rule from '../../rules/${id}/index.ts';
import { testRule } from '../rule-tester.ts';
import { CLEAN, faulty } from './base.ts';

testRule(rule, {
  valid: [{ name: 'the clean document', text: CLEAN }],
  invalid: [
    {
      name: 'one fault',
      text: faulty(['| ✖ | ?', '| ✔ | ?']),
      findings: [{ messageId: 'found', at: '6:32-6:33' }],
    },
  ],
});
`;
}

function scaffold(id: string): string | undefined {
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(id))
    return 'A rule id is words in lower case joined by hyphens, such as `missing-target`.';
  const folder = `${ROOT}rules/${id}`;
  if (existsSync(folder)) return `There is a rule ${id} already: rules/${id} exists.`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/index.ts`, ruleText(id));
  writeFileSync(`${folder}/README.md`, pageText(id));
  writeFileSync(`${ROOT}test/rules/${id}.test.ts`, testText(id));
  const folders = readdirSync(`${ROOT}rules`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  writeFileSync(`${ROOT}rules/index.ts`, rulesIndex(folders.map(({ name }) => name)));
  return undefined;
}

const problem = scaffold(process.argv[2] ?? '');
if (problem === undefined) process.stdout.write('Written. Its test fails until the rule is one.\n');
else {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 2;
}
