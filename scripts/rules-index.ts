// The text of rules/all.ts, from the folders of the rules.

/** `missing-target` becomes `missingTarget`. */
export function camelCase(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase());
}

/** The rules, sorted by id, a line each. */
export function allRules(ids: readonly string[]): string {
  const lines = [...ids]
    .sort()
    .map((id) => `export { default as ${camelCase(id)} } from './${id}/index.ts';\n`);
  return `// Each rule by its name; scripts/new-rule.ts adds one.\n${lines.join('')}`;
}
