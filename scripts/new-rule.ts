// Begins a rule as a copy of another: folder, page, test, and its line in the list. `npx tsx scripts/new-rule.ts my-rule`.
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './bundle.ts';
import { allRules } from './rules-index.ts';

const RULES = join(ROOT, 'rules');
/** A short rule of `strict`, where new rules begin, unless another is named behind the id. */
const [id = '', model = 'unsupported-everywhere'] = process.argv.slice(2);

function problem(): string | undefined {
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(id))
    return 'A rule id is words in lower case joined by hyphens, such as `missing-target`.';
  if (existsSync(join(RULES, id))) return `There is a rule ${id} already: rules/${id} exists.`;
  return existsSync(join(RULES, model)) ? undefined : `There is no rule ${model} to begin with.`;
}

function copy(from: string, to: string): void {
  writeFileSync(to, readFileSync(from, 'utf8').replaceAll(model, id));
}

const refusal = problem();
if (refusal === undefined) {
  cpSync(join(RULES, model), join(RULES, id), { recursive: true });
  for (const name of ['index.ts', 'README.md']) copy(join(RULES, model, name), join(RULES, id, name));
  copy(join(ROOT, 'test/rules', `${model}.test.ts`), join(ROOT, 'test/rules', `${id}.test.ts`));
  const folders = readdirSync(RULES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  writeFileSync(join(RULES, 'all.ts'), allRules(folders.map(({ name }) => name)));
  console.log(
    `rules/${id} and test/rules/${id}.test.ts are copies of ${model} now: make them a rule of their own.`,
  );
} else {
  console.error(refusal);
  process.exitCode = 2;
}
