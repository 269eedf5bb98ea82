// What other programs may import, as lists; a change here is a release note.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../scripts/bundle.ts';
import * as config from '../../src/api/load-config.ts';
import * as rules from '../../src/api/rules.ts';
import * as api from '../../src/index.ts';
import * as rst from '../../src/syntax/rst/index.ts';
import { VERSION } from '../../src/version.ts';
import { TEST_DIST } from '../support/global-setup.ts';

it.each<[string, object, readonly string[]]>([
  [
    'supportmatrix',
    api,
    [
      'ConfigError',
      'FORMATS',
      'LEVELS',
      'OUTPUT_FORMATS',
      'REPORT_FORMATS',
      'detectFormat',
      'diff',
      'explain',
      'fix',
      'lint',
      'parseConfig',
      'read',
      'report',
      'stats',
      'write',
    ],
  ],
  [
    'supportmatrix/config',
    config,
    ['ConfigError', 'findConfig', 'loadConfig', 'loadEvidence', 'validateConfig'],
  ],
  ['supportmatrix/rst', rst, ['RST_PROBLEM_CODES', 'parseRst', 'rstParse']],
  ['supportmatrix/rules', rules, ['NO_OPTIONS', 'RULES', 'defineRule']],
])('%s has these values', (_name, module, names) => {
  expect(Object.keys(module).sort()).toEqual(names);
});

it('prints the version of package.json', () => {
  expect(VERSION).toBe(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version);
});

it('reads AsciiDoc as it is published, whichever file holds the reader', async () => {
  const { read }: typeof import('../../src/index.ts') = await import(join(TEST_DIST, 'index.mjs'));
  const text = '|===\n|Feature |Kestrel |Osprey\n\n|Attach |✅ |❌\n|Resize |❌ |✅\n|===\n';
  expect(read(text, { path: 'matrix.adoc' }).matrices).toHaveLength(1);
});
