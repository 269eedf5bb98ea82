// The published JSON Schema: what it takes and refuses is what the program takes and refuses.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { JSON_SCHEMAS } from '../../scripts/json-schemas.ts';
import { parseConfig } from '../../src/config/parse.ts';

const validate = new Ajv2020({ strict: false, formats: { date: true } }).compile(
  JSON.parse(JSON_SCHEMAS.get('config-1.schema.json') ?? ''),
);

describe('schema/config-1.schema.json', () => {
  it.each([
    ['{}', true],
    ['documents: [{ files: "docs/*.md", vocabulary: { complete: ["✅", x], missing: "" } }]', true],
    ['documents: [{ columns: { feature: F, targets: [A, B] }, aliases: { JS: JavaScript } }]', true],
    ['documents: [{ outputs: [{ file: a.csv, csv: long }] }]', true],
    ['rules: { ragged-row: off, blank-cell: [warn, {}], unknown-symbol: { severity: error } }', true],
    ['exceptions: [{ rule: ragged-row, feature: x, reason: y, until: 2030-01-01 }]', true],
    ['documants: []', false],
    ['documents: [{ orientation: sideways }]', false],
    ['documents: [{ vocabulary: { complete: [[x]] } }]', false],
    ['exceptions: [{ rule: ragged-row, feature: x }]', false],
    ['preset: everything', false],
    ['baseline: ""', false],
  ])('%s: %s', (text, right) => {
    expect(validate(parse(text))).toBe(right);
    expect(parseConfig(text, 'c.yaml', '/').ok).toBe(right);
  });

  it('offers the rules by name, and no others', () => {
    expect(validate({ rules: { 'no-such-rule': 'off' } })).toBe(false);
  });
});
