// Writes every generated file, or with `--check` tells which are out of date: `npm run generate`, and CI.
const GENERATORS = ['schema', 'rules-table', 'config-reference', 'picture', 'assets', 'compile', 'api-docs'];
for (const name of GENERATORS) await import(`./${name}.ts`);
