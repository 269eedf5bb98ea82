// Copies of a clean document with one fault each: found by exactly the rule that the fault belongs to.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/index.ts';
import { lintDocuments } from '../../src/lint/engine.ts';
import type { Preset } from '../../src/lint/rule.ts';
import { resolveSettings } from '../../src/lint/settings.ts';
import type { Format } from '../../src/source/source.ts';
import { documentOf } from '../document-of.ts';
import { placeOf } from '../rule-tester.ts';
import { CLEAN, entry, faulty, withColumn } from '../rules/base.ts';
import { NO_JUDGEMENTS } from './judgements.ts';

/** Rule and place of every finding. */
function lint(text: string, preset: Preset = 'strict', format: Format = 'markdown'): readonly string[] {
  const { settings } = resolveSettings(RULES, { preset, rules: NO_JUDGEMENTS });
  const [result] = lintDocuments([documentOf(text, format)], RULES, settings);
  return (result?.diagnostics ?? []).map(({ ruleId, range }) => `${placeOf(range)} ${ruleId}`);
}

const ATTACH = '| Attach disk | optional | ✔ | ✖ | ? |\n';
const RESIZE = '| Resize disk | optional | ✖ | ✔ | ✔ |\n';
const SAME_ENTRY = entry('Attach disk', { Alpha: 'complete', Beta: 'missing', Gamma: 'unknown' });

const FAULTS: readonly (readonly [fault: string, text: string, findings: readonly string[]])[] = [
  ['cell flipped', faulty(['| ✖ | ?', '| ✔ | ?']), ['6:32-6:33 summary-detail-mismatch']],
  [
    'details flipped',
    faulty(['**Beta:** missing', '**Beta:** complete']),
    ['6:32-6:33 summary-detail-mismatch'],
  ],
  [
    'cell of a mandatory feature flipped',
    faulty(['mandatory | ✔', 'mandatory | ✖']),
    ['5:29-5:30 summary-detail-mismatch'],
  ],
  ['row gone', faulty([ATTACH, '']), ['21:5-21:16 missing-summary-row']],
  ['entry gone', CLEAN.slice(0, CLEAN.indexOf('* **Resize disk**')), ['8:3-8:14 missing-details']],
  ['driver gone from a list', faulty(['    * **Beta:** missing\n', '']), ['22:5-22:16 missing-target']],
  [
    'driver misspelt in a list',
    faulty(['**Beta:** missing', '**Betta:** missing']),
    ['29:9-29:14 unknown-target'],
  ],
  [
    'driver renamed in a list',
    faulty(['**Beta:** missing', '**Omicron:** missing']),
    ['29:9-29:16 unknown-target'],
  ],
  ['column misspelt', faulty(['| Beta |', '| Betta |']), ['3:30-3:35 unknown-target']],
  ['column renamed', faulty(['| Beta |', '| Omicron |']), ['3:30-3:37 unknown-target']],
  ['column gone', CLEAN.replace(/^(\|(?:[^|\n]*\|){3})[^|\n]*\|/gm, '$1'), ['19:9-19:13 unknown-target']],
  [
    'column twice',
    CLEAN.replace(/^(\|(?:[^|\n]*\|){3})([^|\n]*\|)/gm, '$1$2$2'),
    ['3:37-3:41 duplicate-target'],
  ],
  ['column without details', withColumn('Delta', '✔'), ['3:45-3:50 missing-target']],
  [
    'feature renamed in the details',
    faulty(['* **Attach disk**', '* **Connect volume**']),
    ['6:3-6:14 missing-details'],
  ],
  ['feature misspelt', faulty(['| Take snapshot', '| Take snapshott']), ['7:3-7:17 missing-details']],
  [
    'status changed',
    faulty(['| Attach disk | optional', '| Attach disk | mandatory']),
    ['6:17-6:26 status-mismatch'],
  ],
  [
    'status changed in the details',
    faulty(['**Status:** optional', '**Status:** mandatory']),
    ['6:17-6:25 status-mismatch'],
  ],
  [
    'status misspelt',
    faulty(['| Attach disk | optional', '| Attach disk | optinal']),
    ['6:17-6:24 unknown-status'],
  ],
  [
    'status misspelt in the details',
    faulty(['**Status:** optional', '**Status:** optinal']),
    ['24:17-24:24 unknown-status'],
  ],
  ['symbol unknown', faulty(['| ✖ | ?', '| ♠ | ?']), ['6:32-6:33 unknown-symbol']],
  ['level misspelt', faulty(['**Beta:** missing', '**Beta:** mising']), ['29:17-29:23 unknown-symbol']],
  ['last cell gone', faulty(['| ✖ | ? |', '| ✖ |']), ['6:35-6:35 ragged-row']],
  ['middle cell gone', faulty(['✔ | ✖ | ? |', '✖ | ? |']), ['6:35-6:35 ragged-row']],
  ['status cell gone', faulty(['| Attach disk | optional', '| Attach disk']), ['6:28-6:28 ragged-row']],
  ['cell too many', faulty(['| ✖ | ? |', '| ✖ | ✔ | ? |']), ['6:40-6:43 ragged-row']],
  ['blank cell', faulty(['| ✖ | ? |', '| | ? |']), ['6:31-6:32 blank-cell']],
  ['row twice', faulty([RESIZE, ATTACH + RESIZE]), ['8:3-8:14 duplicate-feature']],
  [
    'row twice, one level differing',
    faulty([RESIZE, ATTACH.replace('✖', '✔') + RESIZE]),
    ['8:32-8:33 conflicting-claims'],
  ],
  ['entry twice', CLEAN + SAME_ENTRY, ['55:5-55:16 duplicate-feature']],
  [
    'line twice in a list',
    faulty(['    * **Beta:** missing\n', '    * **Beta:** missing\n    * **Beta:** missing\n']),
    ['30:9-30:13 duplicate-target'],
  ],
  [
    'list gone',
    faulty(
      ['    * **Alpha:** complete\n    * **Beta:** missing\n    * **Gamma:** unknown\n', ''],
      ['  * **Driver Support:**\n', '', '* **Attach disk**'],
    ),
    ['22:5-22:16 missing-target'],
  ],
  [
    'mandatory and missing',
    faulty(['mandatory | ✔', 'mandatory | ✖'], ['**Alpha:** complete', '**Alpha:** missing']),
    ['18:18-18:25 mandatory-not-complete'],
  ],
  [
    'note of a partial support gone',
    faulty(['\n      **Notes:** Without memory.\n\n', '']),
    ['39:17-39:24 partial-needs-notes'],
  ],
  ['row moved', faulty([ATTACH, ''], [RESIZE, RESIZE + ATTACH]), ['22:5-22:16 order-mismatch']],
];

describe('one fault', () => {
  it('is none in the clean document', () => {
    expect(lint(CLEAN, 'all')).toEqual([]);
  });
  it.each(FAULTS)('%s', (_fault, text, findings) => {
    expect(text).not.toBe(CLEAN);
    expect(lint(text)).toEqual(findings);
  });
  it.each(FAULTS)('%s, with CRLF', (_fault, text, findings) => {
    expect(lint(text.replaceAll('\n', '\r\n'))).toEqual(findings);
  });
});

const INI = `[driver.alpha]
title = Alpha

[driver.beta]
title = Beta

[operation.boot]
title = Boot server
status = mandatory
driver.alpha = complete
driver.beta = complete

[operation.attach]
title = Attach disk
status = optional
driver.alpha = partial
driver-notes.alpha = Not while the server runs.
driver.beta = missing
`;

describe('one fault in an INI file', () => {
  it.each<[string, string, readonly string[]]>([
    ['none', INI, []],
    ['note gone', INI.replace(/^driver-notes.*\n/m, ''), ['16:16-16:23 partial-needs-notes']],
    ['key gone', INI.replace('driver.beta = missing\n', ''), ['13:2-13:18 missing-target']],
    [
      'key misspelt',
      INI.replace('driver.beta = missing', 'driver.betta = missing'),
      ['18:1-18:13 undeclared-target'],
    ],
    ['level misspelt', INI.replace('= missing', '= mising'), ['18:15-18:21 unknown-symbol']],
    [
      'mandatory and missing',
      INI.replace('driver.beta = complete', 'driver.beta = missing'),
      ['11:15-11:22 mandatory-not-complete'],
    ],
    ['status misspelt', INI.replace('= optional', '= optinal'), ['15:10-15:17 unknown-status']],
  ])('%s', (_fault, text, findings) => {
    expect(lint(text, 'strict', 'ini')).toEqual(findings);
  });
});

const SEED = '../shared/seed/nova-support-matrix.txt';

describe.skipIf(!existsSync(SEED))('the seed', () => {
  const text = existsSync(SEED) ? readFileSync(SEED, 'utf8') : '';
  it('has the one fault that is really there', () => {
    expect(lint(text, 'recommended', 'text')).toEqual(['1073:23-1073:30 partial-needs-notes']);
  });
  it('shows a question mark that was lost', () => {
    const line = text.split('\n').findIndex((row) => row.startsWith('Rebuild instance optional ?')) + 1;
    const lost = text.replace('Rebuild instance optional ?', 'Rebuild instance optional');
    expect(lint(lost, 'recommended', 'text')).toEqual([
      `${line}:1-${line}:17 summary-detail-mismatch`,
      '1073:23-1073:30 partial-needs-notes',
    ]);
  });
});
