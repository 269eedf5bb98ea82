// The JSON Schema of the configuration, as text: what editors complete and check supportmatrix.yaml with.
import { toJsonSchema } from '@valibot/to-json-schema';
import { RULES } from '../rules/index.ts';
import { ConfigSchema, RuleSettingSchema } from '../src/config/schema.ts';

/** What `schema/config-1.schema.json` holds; the rules are named, so that editors offer them. */
export function configJsonSchema(): string {
  // What is written is the input: one word is a list, and the checks that no JSON Schema can hold come later.
  const options = { target: 'draft-2020-12', typeMode: 'input', errorMode: 'ignore' } as const;
  const { $schema, ...schema } = toJsonSchema(ConfigSchema, options);
  const { $schema: _own, ...ruleSetting } = toJsonSchema(RuleSettingSchema, options);
  const known = RULES.map(({ meta: { id, description } }) => [
    id,
    { description, $ref: '#/$defs/ruleSetting' },
  ]);
  const properties = schema.properties ?? {};
  const rules = {
    ...objectOf(properties.rules),
    properties: Object.fromEntries(known),
    additionalProperties: false,
  };
  const $id = 'https://unpkg.com/supportmatrix/schema/config-1.schema.json';
  const whole = { $schema, $id, ...schema, properties: { ...properties, rules }, $defs: { ruleSetting } };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function objectOf(schema: unknown): object {
  return typeof schema === 'object' && schema !== null ? schema : {};
}
