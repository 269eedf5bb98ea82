// The public API: what other programs may rely on, as one list; a change here is a release note.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../scripts/bundle.ts';
import * as api from '../src/index.ts';
import { VERSION } from '../src/version.ts';
import { CONTRADICTING } from './support/documents.ts';

describe('the public API', () => {
  it('is this list', () => {
    expect(Object.keys(api).sort()).toEqual([
      'EMITTERS',
      'FORMATS',
      'LEVELS',
      'RST_PROBLEM_CODES',
      'RULES',
      'SCHEMA_VERSION',
      'STATUS_KINDS',
      'findEmitter',
      'lintDocuments',
      'parseRst',
      'readDocument',
      'resolveSettings',
      'rstParse',
    ]);
  });

  it('reads, lints and converts without the command line', () => {
    const document = api.readDocument({ path: 'a.md', format: 'markdown', text: CONTRADICTING, bom: false });
    const { settings } = api.resolveSettings(api.RULES);
    const [result] = api.lintDocuments([document], api.RULES, settings);
    expect(result?.diagnostics.map(({ ruleId }) => ruleId)).toEqual(['summary-detail-mismatch']);
    const matrices = document.matrices.map(({ model }) => model);
    expect(api.findEmitter('json')?.emit(matrices).text).toContain('"schemaVersion": 1');
  });
});

it('prints the version of package.json', () => {
  expect(VERSION).toBe(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version);
});
