// Validation of data: what passes, what is said of what does not.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JSON_SCHEMAS } from '../../scripts/json-schemas.ts';
import { emitJson } from '../../src/emit/json.ts';
import { recordOf } from '../../src/model/record.ts';
import { formatPath, validateDocument } from '../../src/model/validate.ts';
import { matricesArbitrary } from '../arbitrary/matrix.ts';

const matrix = (more: object = {}) => ({
  id: 'm',
  title: 'M',
  section: [],
  targets: [{ id: 'a', title: 'A' }],
  features: [{ id: 'f', title: 'F', group: [], support: { a: { level: 'complete' } } }],
  ...more,
});

const issuesOf = (input: unknown) =>
  validateDocument(input).issues.map(({ path, message }) => `${formatPath(path)}: ${message}`);

const document = (...matrices: unknown[]) => ({ schemaVersion: 1, matrices });

describe('validateDocument', () => {
  it('takes a document, and hands it back as it was', () => {
    const input = document(matrix());
    expect(validateDocument(input)).toEqual({ document: input, issues: [] });
  });

  it.each([
    ['text', ': Expected Object, received "text".'],
    [null, ': Expected Object, received null.'],
    [document(matrix({ id: recordOf([['a', 1]]) })), 'matrices[0].id: Expected string, received Object.'],
    [document(matrix({ title: {} })), 'matrices[0].title: Expected string, received Object.'],
    [
      document(matrix({ features: [matrix().features[0], { id: 'f', title: 'G', group: [], support: {} }] })),
      'matrices[0].features[1].id: The feature id "f" is given twice; ids are unique.',
    ],
    [[], 'schemaVersion: This key is required.'],
    [{ schemaVersion: 2, matrices: [] }, 'schemaVersion: Expected 1, received 2.'],
    [document(matrix({ extra: 1 })), 'matrices[0].extra: This key is not part of the schema.'],
    [
      document(
        matrix({ features: [{ id: 'f', title: 'F', group: [], support: { 'a b': { level: 'complet' } } }] }),
      ),
      'matrices[0].features[0].support["a b"].level: Expected "complete", "partial", "missing", "unknown" or "not-applicable", received "complet".',
    ],
    [
      document(matrix({ features: [{ id: 'f', title: 'F', group: [], support: [] }] })),
      'matrices[0].features[0].support: Expected Object, received Array.',
    ],
    [
      document(
        matrix({ features: [{ id: 'f', title: 'F', group: [], support: { b: { level: 'missing' } } }] }),
      ),
      'matrices[0].features[0].support.b: No target has the id "b"; declare it in `targets` or correct it.',
    ],
    [document(matrix(), matrix()), 'matrices[1].id: The matrix id "m" is given twice; ids are unique.'],
    [
      document(
        matrix({
          targets: [
            { id: 'a', title: 'A' },
            { id: 'a', title: 'B' },
          ],
        }),
      ),
      'matrices[0].targets[1].id: The target id "a" is given twice; ids are unique.',
    ],
    [
      document(
        matrix({ features: [{ id: 'f', title: 'F', group: [], status: { kind: 'choice' }, support: {} }] }),
      ),
      'matrices[0].features[0].status.group: This key is required.',
    ],
  ])('%j has the issue %s', (input, issue) => {
    expect(issuesOf(input)).toContain(issue);
  });

  it('tells whether the key or the value is meant', () => {
    const { issues } = validateDocument(document(matrix({ title: 1, extra: 1 })));
    expect(issues.map(({ path, at }) => [path, at])).toEqual([
      [['matrices', 0, 'title'], 'value'],
      [['matrices', 0, 'extra'], 'key'],
    ]);
    const stray = { id: 'f', title: 'F', group: [], support: { b: { level: 'missing' } } };
    expect(validateDocument(document(matrix({ features: [stray] }))).issues.map(({ at }) => at)).toEqual([
      'key',
    ]);
    expect(validateDocument(document(matrix(), matrix())).issues.map(({ at }) => at)).toEqual(['value']);
  });

  it.each<[readonly (string | number)[], string]>([
    [[], ''],
    [['a', 0, 'b'], 'a[0].b'],
    [['0', 'a b', '$x-1', '-x'], '["0"]["a b"].$x-1["-x"]'],
    [[0, ''], '[0][""]'],
  ])('%j is read as %s', (path, text) => {
    expect(formatPath(path)).toBe(text);
  });

  it('keeps keys that objects inherit, and checks their values', () => {
    const input: unknown = JSON.parse(
      JSON.stringify(document(matrix())).replace('"support":{', '"support":{"__proto__":{"level":"odd"},'),
    );
    expect(issuesOf(input)).toEqual([expect.stringContaining('support.__proto__.level: Expected')]);
  });
});

describe('what the tool writes', () => {
  it('is valid, and read back is the same', () => {
    fc.assert(
      fc.property(matricesArbitrary, (matrices) => {
        const result = validateDocument(JSON.parse(emitJson(matrices).text));
        expect(result.issues).toEqual([]);
        expect(result.document?.matrices).toEqual(matrices);
      }),
    );
  });

  it('is described by the published schema', () => {
    const path = new URL('../../schema/matrix-1.schema.json', import.meta.url);
    expect(readFileSync(path, 'utf8')).toBe(JSON_SCHEMAS.get('matrix-1.schema.json'));
  });
});
