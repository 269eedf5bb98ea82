// JSON and YAML back to the model, and what is said of data that is broken.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emitJson } from '../../src/emit/json.ts';
import { emitYaml } from '../../src/emit/yaml.ts';
import { buildMatrices } from '../../src/model/build.ts';
import { readJsonClaims, readYamlClaims } from '../../src/model/data.ts';
import { matricesArbitrary } from '../arbitrary/matrix.ts';

describe('round trips', () => {
  it.each([
    ['JSON', emitJson, readJsonClaims],
    ['YAML', emitYaml, readYamlClaims],
  ])('%s read back gives the same matrices', (_, emit, read) => {
    fc.assert(
      fc.property(matricesArbitrary, (matrices) => {
        const claims = read(emit(matrices).text);
        expect(claims.problems).toEqual([]);
        expect(buildMatrices(claims)).toEqual(matrices);
      }),
      { numRuns: 300 },
    );
  });
});

const JSON_TEXT = `{ "schemaVersion": 1, "matrices": [{
  "id": "m", "title": "M", "section": ["M"],
  "targets": [{ "id": "a", "title": "Alpha" }],
  "features": [{
    "id": "f", "title": "Boot \\"it\\"", "group": [], "status": { "kind": "optional" },
    "support": { "a": { "level": "partial", "notes": ["slow"] } }
  }]
}] }`;

const YAML_TEXT = `schemaVersion: 1
matrices:
  - id: m
    title: 3.10
    section: []
    targets: [{ id: no, title: "Alpha" }]
    features:
      - { id: f, title: Boot, group: [], support: { no: { level: partial } } }
`;

/** Line, column and text of a range. */
function shown(
  text: string,
  range: { start: { line: number; column: number; offset: number }; end: { offset: number } },
) {
  return `${range.start.line}:${range.start.column} ${text.slice(range.start.offset, range.end.offset)}`;
}

describe('places', () => {
  it('has the place of every fact of JSON', () => {
    const [matrix] = readJsonClaims(JSON_TEXT).matrices;
    expect(shown(JSON_TEXT, matrix?.targets[0]?.range ?? never())).toBe('3:38 Alpha');
    expect(shown(JSON_TEXT, matrix?.features[0]?.range ?? never())).toBe('5:26 Boot \\"it\\"');
    expect(shown(JSON_TEXT, matrix?.statuses[0]?.range ?? never())).toBe('5:74 optional');
    expect(shown(JSON_TEXT, matrix?.cells[0]?.symbolRange ?? never())).toBe('6:35 partial');
    expect(shown(JSON_TEXT, matrix?.cells[0]?.notes[0]?.range ?? never())).toBe('6:56 slow');
    expect(matrix?.features[0]?.title).toBe('Boot "it"');
  });

  it('has the place of every fact of YAML, and takes numbers and words for texts', () => {
    const claims = readYamlClaims(YAML_TEXT);
    expect(claims.problems).toEqual([]);
    const [matrix] = claims.matrices;
    expect(matrix?.title).toBe('3.10');
    expect(matrix?.targets[0]?.id).toBe('no');
    expect(shown(YAML_TEXT, matrix?.targets[0]?.range ?? never())).toBe('6:33 Alpha');
    expect(shown(YAML_TEXT, matrix?.cells[0]?.range ?? never())).toBe('8:66 partial');
  });
});

function never(): never {
  throw new Error('The claim is not there.');
}

describe('data that is broken', () => {
  const say = (text: string, read = readJsonClaims) =>
    read(text).problems.map(
      ({ code, message, range }) => `${range.start.line}:${range.start.column} ${code} ${message}`,
    );

  it.each([
    ['{ "matrices": [}', '1:16 syntax-error This is not valid JSON: unexpected "}", expected a value.'],
    [
      '{\n  "a": 1,\n}',
      '3:1 syntax-error This is not valid JSON: unexpected "}", expected a key in double quotes.',
    ],
    ['{ "a": "b', '1:8 syntax-error This is not valid JSON: this text has no closing quote.'],
    ['{ "a": "\\x" }', '1:9 syntax-error This is not valid JSON: this escape does not exist in JSON.'],
    ['[1 2]', '1:4 syntax-error This is not valid JSON: unexpected "2", expected `,` or `]`.'],
    ['', '1:1 syntax-error This is not valid JSON: unexpected end of the text, expected a value.'],
    ['1 x', '1:3 syntax-error This is not valid JSON: unexpected "x", expected the end of the text.'],
    ['['.repeat(300), '1:202 document-refused This is not valid JSON: nested deeper than 200 levels.'],
  ])('%.40s: %s', (text, wanted) => {
    expect(say(text)).toEqual([`${wanted} Nothing of the file can be read until it is mended.`]);
  });

  it('says where a value is wrong, and reads the rest', () => {
    const text = JSON_TEXT.replace('"partial"', '"partly"').replace('"title": "M"', '"titel": "M"');
    expect(say(text)).toEqual([
      '1:36 invalid-data `matrices[0].title`: This key is required.',
      '6:35 invalid-data `matrices[0].features[0].support.a.level`: Expected "complete", "partial", "missing", "unknown" or "not-applicable", received "partly".',
      '2:15 invalid-data `matrices[0].titel`: This key is not part of the schema.',
    ]);
    expect(readJsonClaims(text).matrices[0]?.features).toHaveLength(1);
  });

  it('notices a key that is given twice', () => {
    const text = JSON_TEXT.replace('"support": {', '"support": { "a": { "level": "missing" },');
    expect(say(text)).toEqual([
      '6:48 invalid-data The key "a" is given twice here, and only the last counts; remove one.',
    ]);
  });

  it('bounds what aliases can repeat', () => {
    const levels = 'bcdefghij'
      .split('')
      .map((name, index) => `${name}: &${name} [${`*${'abcdefghij'[index]},`.repeat(9)}]`);
    expect(say(`a: &a [x]\n${levels.join('\n')}`, readYamlClaims)).toEqual([
      expect.stringContaining('its aliases repeat too much'),
    ]);
  });

  it('bounds how deep YAML is nested', () => {
    expect(say('- '.repeat(50_000), readYamlClaims)).toEqual([
      expect.stringContaining('deeper than 200 levels'),
    ]);
  });

  it.each(['{}', '[]', '{ "name": "package" }', '"text"'])('takes %s for no matrix, in silence', (text) => {
    expect(readJsonClaims(text)).toMatchObject({ matrices: [], problems: [] });
    expect(readYamlClaims(text)).toMatchObject({ matrices: [], problems: [] });
  });
});
