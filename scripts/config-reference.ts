// Writes docs/configuration.md from the JSON Schema of the configuration; `--check` only compares.
import { CONFIG_EXAMPLES } from './config-examples.ts';
import { generate } from './generated.ts';
import { JSON_SCHEMAS } from './json-schemas.ts';

/** The part of JSON Schema that the configuration's has. */
interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
}

interface Key {
  readonly path: string;
  readonly name: string;
  readonly schema: Schema;
  readonly isRequired: boolean;
}

function typeOf({ type, anyOf, items, additionalProperties, ...schema }: Schema): string {
  if (schema.enum) return schema.enum.map((word) => `\`${word}\``).join(', ');
  if (anyOf) return [...new Set(anyOf.map(typeOf))].join(' or ');
  if (type === 'array')
    return `list of ${items?.properties ? 'entries' : typeOf(items ?? {}).replace(/^string$/, 'strings')}`;
  if (type === 'object' && typeof additionalProperties === 'object' && !schema.properties)
    return `mapping of names to ${typeOf(additionalProperties)}`;
  return type === 'string' ? 'string' : type === 'object' ? 'mapping' : (type ?? 'any');
}

/** The keys of a mapping, and of the entries of a list, by the path to them. */
function sectionsOf(schema: Schema, path: string): readonly { path: string; keys: readonly Key[] }[] {
  const { properties, required = [] } = schema.items ?? schema;
  // The rules have a page of their own.
  if (!properties || path === 'rules') return [];
  const prefix = path === '' ? '' : `${path}${schema.items ? '[]' : ''}.`;
  const keys = Object.entries(properties)
    .filter(([name]) => name !== '$schema')
    .map(([name, value]) => ({
      path: `${prefix}${name}`,
      name,
      schema: value,
      isRequired: required.includes(name),
    }));
  return [{ path, keys }, ...keys.flatMap((key) => sectionsOf(key.schema, key.path))];
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

function rowOf({ path, name, schema, isRequired }: Key): string {
  const known = CONFIG_EXAMPLES.get(path);
  if (known === undefined) throw new Error(`scripts/config-examples.ts has no example of ${path}.`);
  const type = path === 'rules' ? 'mapping of rule ids to settings' : typeOf(schema);
  const [usual, example] = known;
  const absent = isRequired ? 'required' : usual;
  return `| \`${name}\` | ${cell(type)} | ${cell(absent)} | \`${cell(example)}\` | ${cell(schema.description ?? '')} |\n`;
}

function sectionText({ path, keys }: { path: string; keys: readonly Key[] }): string {
  const title = path === '' ? 'The file' : `\`${path.replaceAll('[]', '')}\``;
  const head = '| Key | Type | Default | Example | Meaning |\n| --- | --- | --- | --- | --- |\n';
  return `\n## ${title}\n\n${head}${keys.map(rowOf).join('')}`;
}

const INTRODUCTION = `# Configuration

<!-- Written by scripts/config-reference.ts from schema/config-1.schema.json. -->

Most documents need no configuration. If yours does, put \`supportmatrix.yaml\` beside the document or in a folder above it; \`supportmatrix init\` writes one. The search goes up to the root of the repository. Without a repository, it goes up to the current folder.

\`\`\`yaml
# yaml-language-server: $schema=https://unpkg.com/supportmatrix/schema/config-1.schema.json
documents:
  - files: ["docs/**/*.md"]
    vocabulary: { complete: ["✅"], partial: ["🔶"], missing: ["❌", ""], unknown: ["?"] }
    aliases: { JS: JavaScript }
    tables: { exclude: ["Maintainers"] }
rules:
  partial-needs-notes: off
requires: { Attach disk: [Boot] }
exceptions:
  - { rule: mandatory-not-complete, feature: Boot, target: Cloud, reason: "Planned for 3.0.", until: 2030-01-31 }
\`\`\`

\`supportmatrix lint --print-config FILE\` shows which settings apply to a document and where each one is set. An unknown key is an error that names the line and the nearest known key. Editors that read the schema complete the keys.

Relative paths start at the folder of the configuration and must stay inside the project.
`;

const RULES = `
## Settings of a rule

A setting is a severity (\`off\`, \`info\`, \`warn\`, \`error\`), a list of a severity and options, or the options alone. [rules.md](rules.md) lists the rules; the page of each rule documents its options.

\`\`\`yaml
rules:
  partial-needs-notes: off
  mandatory-not-complete: warn
  unknown-budget: [warn, { matrix: 0.1 }]
\`\`\`
`;

const schema: Schema = JSON.parse(JSON_SCHEMAS.get('config-1.schema.json') ?? '');
const page = sectionsOf(schema, '').map(sectionText).join('');
generate('docs/configuration.md', `${INTRODUCTION}${page}${RULES}`);
