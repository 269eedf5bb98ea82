// The text of rules/index.ts, from the folders of the rules.

/** `missing-target` becomes `missingTarget`. */
export function camelCase(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase());
}

/** The list of rules, sorted by id. */
export function rulesIndex(ids: readonly string[]): string {
  const sorted = [...ids].sort();
  return [
    '// All rules, by id: the one list that the command line hands to the engine.',
    "import { type Rule, withPage } from '../src/lint/rule.ts';",
    ...sorted.map((id) => `import ${camelCase(id)} from './${id}/index.ts';`),
    '',
    'export const RULES: readonly Rule[] = [',
    ...sorted.map((id) => `  ${camelCase(id)},`),
    '].map(withPage);',
    '',
  ].join('\n');
}
