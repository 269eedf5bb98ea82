// SARIF, held against the official schema of 2.1.0.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { sarif } from '../../src/report/sarif.ts';
import { FILE, HEADER, PLAIN, REPORT, reportOf } from './sample.ts';

function loadValidator() {
  const path = createRequire(import.meta.url).resolve(
    '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
  );
  const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
  // The schema is written for draft 4; it uses nothing that a later draft reads in another way but the two keys.
  return new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile(
    schema,
  );
}

describe('sarif', () => {
  const validate = loadValidator();
  const errorsOf = (text: string) => (validate(JSON.parse(text)) ? [] : validate.errors);

  it('is refused by the schema when it is wrong', () => {
    expect(validate({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
  });

  it.each([
    ['findings, related places and fixes', REPORT],
    ['nothing', reportOf([])],
    [
      'an empty range at the start',
      reportOf([
        {
          ...FILE,
          diagnostics: [
            {
              ...HEADER,
              range: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } },
            },
          ],
        },
      ]),
    ],
  ])('is valid with %s', (_name, report) => {
    expect(errorsOf(sarif(report, PLAIN))).toEqual([]);
  });

  it('names files as URIs from the root of the repository', () => {
    const report = { ...reportOf([{ ...FILE, path: 'x.md' }]), repositoryPath: () => 'sub folder/ü#?.md' };
    expect(sarif(report, PLAIN)).toContain('"uri": "sub%20folder/%C3%BC%23%3F.md"');
  });
});
