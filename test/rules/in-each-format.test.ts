// Rules in reStructuredText and INI: a fault that is found, once and at its place, and the twin without it.
import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/index.ts';
import { lintDocuments } from '../../src/lint/engine.ts';
import { resolveSettings } from '../../src/lint/settings.ts';
import type { Format } from '../../src/source/source.ts';
import { documentOf } from '../document-of.ts';
import { placeOf } from '../rule-tester.ts';

/** The twin, what is put in the place of what, and where it is found. */
type Case = readonly [rule: string, clean: string, from: string, to: string, ...at: readonly string[]];

const INI = `[driver.alpha]
title=Alpha

[driver.beta]
title=Beta

[operation.attach]
title=Attach disk
status=optional
notes=Adds a disk.
cli=disk attach <disk>
driver.alpha=complete
driver.beta=missing

[operation.detach]
title=Detach disk
status=optional
cli=disk detach <disk>
driver.alpha=complete
driver.beta=missing

[operation.boot]
title=Boot server
status=mandatory
driver.alpha=complete
driver.beta=complete
`;

const RST = `Support
=======

✔ is complete, ✖ is missing [1]_.

+-------------+-----------+-------+------+
| Feature     | Status    | Alpha | Beta |
+=============+===========+=======+======+
| Attach disk | optional  | ✔     | ✖    |
+-------------+-----------+-------+------+
| Detach disk | optional  | ✔     | ✖    |
+-------------+-----------+-------+------+
| Boot server | mandatory | ✔     | ✔    |
+-------------+-----------+-------+------+

Details
-------

- **Attach disk**

  - **Status:** optional
  - **CLI commands:**

    - \`\`disk attach <disk>\`\`

  - **Driver Support:**

    - Alpha: complete
    - Beta: missing

- **Detach disk**

  - **Status:** optional
  - **CLI commands:**

    - \`\`disk detach <disk>\`\`

  - **Driver Support:**

    - Alpha: complete
    - Beta: missing

- **Boot server**

  - **Status:** mandatory
  - **Driver Support:**

    - Alpha: complete
    - Beta: complete

.. [1] Asked for in spring.
`;

/** A csv-table of rows whose cells a slash parts; its first row stands in line 4. */
const csvTable = (...rows: readonly string[]): string =>
  `.. csv-table::\n   :header-rows: 1\n\n${rows.map((row) => `   ${row.replaceAll('/', ',')}\n`).join('')}\n`;

/** Three tables with the same targets. */
const SERIES =
  csvTable('T/Ant/Bee/Cat/Dog', 'Read/✔/✔/✔/✔', 'Write/✔/✖/✔/✔') +
  csvTable('T/Ant/Bee/Cat/Dog', 'Lock/✔/✔/✔/✔', 'Wait/✖/✔/✔/✔') +
  csvTable('T/Ant/Bee/Cat/Dog', 'Test/✔/✔/✖/✔', 'Steal/✔/✖/✔/✔');

/** Two tables of the same rows. */
const HALVES =
  csvTable('Name/Copy/Move', 'Ant/Yes/Yes', 'Bee/Yes/No', 'Cat/No/Yes', 'Dog/Yes/Yes', 'Elk/Yes/Yes') +
  csvTable('Name/Purge/List', 'Ant/Yes/No', 'Bee/No/Yes', 'Cat/Yes/Yes', 'Dog/Yes/No', 'Elk/No/No');

/** A column of forty values, two of them in use. */
const MODES = csvTable(
  'Feature/Alpha/Modes',
  ...Array.from({ length: 40 }, (_, at) => `f${at}/${at % 3 ? '✔' : '✖'}/${at % 2 ? 'Block' : 'File'}`),
);

const LIST = `.. list-table::
   :header-rows: 1

   * - Feature
     - Alpha
     - Beta
   * - Boot
     - ✔
     - ✖
   * - Stop
     - ✔
     - ✔
   * - Wait
     - ✖
     - ✔
`;

/** A summary alone, without a legend. */
const PLAIN = `=========== ========= ===== ====
Feature     Status    Alpha Beta
=========== ========= ===== ====
Attach disk optional  ✔     ✖
Detach disk optional  ✔     ✖
Boot server mandatory ✔     ✔
Move server optional  ✖     ✔
Stop server optional  ✔     ✖
Wipe disk   optional  ✖     ✔
=========== ========= ===== ====
`;

const TWO = `Drivers
=======

======= ===== ====
Feature Alpha Beta
======= ===== ====
Boot    ✔     ✔
Attach  ✔     ✖
Resize  ✔     ✔
======= ===== ====

The same once more, for those in a hurry:

======= ===== ====
Feature Alpha Beta
======= ===== ====
Boot    ✔     ✔
Attach  ✔     ✖
Resize  ✔     ✔
======= ===== ====
`;

const MORE_INI = `${INI}
[operation.move]
title=Move server
driver.alpha=missing
driver.beta=complete

[operation.wipe]
title=Wipe disk
driver.alpha=missing
driver.beta=complete

[operation.stop]
title=Stop server
driver.alpha=missing
driver.beta=complete
`;

const INI_CASES: readonly Case[] = [
  ['duplicate-feature', INI, '[operation.boot]', '[operation.attach]', '22:2'],
  ['duplicate-target', INI, '[driver.beta]\ntitle=Beta', '[driver.beta]\ntitle=Alpha', '5:7'],
  ['empty-target', INI, 'driver.beta=complete', 'driver.beta=missing', '4:9'],
  ['mandatory-not-complete', INI, 'driver.beta=complete', 'driver.beta=missing', '26:13'],
  ['missing-target', INI, 'driver.beta=complete\n', '', '22:2'],
  ['paired-feature-mismatch', INI, 'driver.beta=missing', 'driver.beta=complete', '20:13'],
  ['partial-needs-notes', INI, 'driver.beta=missing', 'driver.beta=partial', '13:13'],
  [
    'promotable',
    INI,
    'status=optional\nnotes=Adds a disk.\ncli=disk attach <disk>\ndriver.alpha=complete\ndriver.beta=missing',
    'status=optional\ndriver.alpha=complete\ndriver.beta=complete',
    '9:8',
  ],
  ['unsupported-everywhere', INI, 'driver.alpha=complete', 'driver.alpha=missing', '7:2'],
  ['untrimmed-text', INI, 'title=Boot server', 'title=Boot  server', '23:7'],
  ['unknown-status', INI, 'status=mandatory', 'status=mandatary', '24:8'],
  ['unknown-symbol', INI, 'driver.beta=complete', 'driver.beta=compleet', '26:13'],
  ['malformed-command', INI, 'disk attach <disk>', 'disk attach <disk', '11:17'],
  ['status-notes-contradiction', INI, 'notes=Adds a disk.', 'notes=This is considered mandatory.', '10:7'],
  [
    'notes-reference-unresolved',
    INI,
    'notes=Adds a disk.',
    'notes=See notes for the Unplug disk operation.',
    '10:7',
  ],
  ['command-mismatch', INI, 'disk detach <disk>', 'disk attach <disk>', '18:5'],
  ['requires-unsatisfied', INI, 'status=mandatory', 'status=mandatory\nrequires=operation.attach', '27:13'],
  ['duplicate-feature', INI, 'title=Boot server', 'title=Attach disk', '23:7'],
  ['title-style', MORE_INI, 'title=Move server', 'title=move server', '28:2'],
];

const RST_CASES: readonly Case[] = [
  ['duplicate-target', RST, '    - Beta: complete', '    - Beta: complete\n    - Alpha: complete', '50:7'],
  ['partial-needs-notes', RST, '    - Beta: complete', '    - Beta: partial', '49:13'],
  ['conflicting-claims', RST, '    - Beta: complete', '    - Beta: complete\n    - Beta: missing', '50:13'],
  ['duplicate-feature', RST, '- **Boot server**', '- **Attach disk**', '43:5'],
  ['missing-target', RST, '    - Beta: complete\n', '', '43:5'],
  [
    'missing-summary-row',
    RST,
    '- **Boot server**',
    '- **Reboot it**\n\n  - **Status:** optional\n\n- **Boot server**',
    '43:5',
  ],
  ['unknown-status', RST, '| mandatory |', '| mandatary |', '13:17'],
  ['status-mismatch', RST, '  - **Status:** mandatory', '  - **Status:** optional', '13:17'],
  ['unknown-symbol', RST, '✔     | ✔    |', '✔     | y¿   |', '13:37'],
  ['unknown-target', RST, '    - Beta: complete', '    - Gamma: complete', '49:7'],
  ['summary-detail-mismatch', RST, '    - Beta: complete', '    - Beta: missing', '13:37'],
  ['lookalike-symbol', RST, '✔     | ✔    |', '✔     | ✓    |', '13:37'],
  ['mixed-symbols', PLAIN, '✔     ✔\n', '✔     yes\n', '6:29'],
  [
    'empty-target',
    LIST,
    '     - ✔\n   * - Wait\n     - ✖\n     - ✔',
    '     - ✖\n   * - Wait\n     - ✖\n     - ✖',
    '6:8',
  ],
  ['mandatory-not-complete', PLAIN, 'mandatory ✔     ✔', 'mandatory ✔     ✖', '6:29'],
  ['promotable', PLAIN, 'Wipe disk   optional  ✖', 'Wipe disk   optional  ✔', '9:13'],
  ['unsupported-everywhere', PLAIN, 'Stop server optional  ✔', 'Stop server optional  ✖', '8:1'],
  [
    'paired-feature-mismatch',
    PLAIN,
    'Detach disk optional  ✔     ✖',
    'Detach disk optional  ✔     ✔',
    '4:29',
  ],
  ['title-style', PLAIN, 'Wipe disk ', 'wipe disk ', '9:1'],
  [
    'unknown-budget',
    PLAIN,
    'Stop server optional  ✔     ✖\nWipe disk   optional  ✖     ✔',
    'Stop server optional  ?     ?\nWipe disk   optional  ?     ?',
    '1:1',
  ],
  ['missing-status', PLAIN, 'Stop server optional ', 'Stop server          ', '8:1'],
  [
    'status-notes-contradiction',
    RST,
    '  - **Status:** mandatory\n',
    '  - **Status:** mandatory\n  - **Notes:** This is considered optional.\n',
    '46:16',
  ],
  [
    'notes-reference-unresolved',
    RST,
    '  - **Status:** mandatory\n',
    '  - **Status:** mandatory\n  - **Notes:** See notes for the Reboot server operation.\n',
    '46:16',
  ],
  [
    'cross-table-conflict',
    TWO,
    'Attach  ✔     ✖\nResize  ✔     ✔\n======= ===== ====\n\nThe',
    'Attach  ✔     ✔\nResize  ✔     ✔\n======= ===== ====\n\nThe',
    '18:15',
  ],
  ['malformed-syntax', PLAIN, 'Wipe disk   optional  ✖', 'Wipe disk   optional✖✖✖', '9:22'],
  ['malformed-syntax', LIST, ':header-rows: 1', ':header-rows: one', '1:1'],
  ['blank-cell', RST, '✔     | ✔    |', '✔     |      |', '13:36'],
  ['malformed-command', RST, 'disk attach <disk>', 'disk attach <disk', '24:21'],
  ['command-mismatch', RST, 'disk detach <disk>', 'disk attach <disk>', '36:9'],
  ['footnote-undefined', RST, '.. [1] Asked for in spring.\n', '', '4:29'],
  ['footnote-unused', RST, ' [1]_', '', '51:1'],
  ['footnote-duplicate', RST, '.. [1] Asked', '.. [1] Told.\n\n.. [1] Asked', '53:1'],
  ['unused-definition', RST, '.. [1]', '.. _gone: https://example.org\n\n.. [1]', '51:1'],
  ['legend-mismatch', RST, '✖ is missing', '✖ is missing, ~ is partial', '4:30'],
  ['ambiguous-symbol', PLAIN, 'optional  ✔     ✖', 'optional  x     -', '4:23'],
  [
    'column-set-mismatch',
    SERIES,
    'Dog\n   Lock,✔,✔,✔,✔\n   Wait,✖,✔,✔,✔',
    'Cow\n   Lock,✔,✔,✔,✔\n   Wait,✖,✔,✔,✔',
    '8:1',
  ],
  ['row-set-mismatch', HALVES, '   Elk,No,No\n', '', '9:4'],
  ['malformed-value', MODES, 'f5,✔,Block', 'f5,✔,Blcok', '10:9'],
  ['untrimmed-text', RST, '| Boot server | mandatory', '| Boot  server| mandatory', '13:3'],
];

function findings(rule: string, text: string, format: Format): readonly string[] {
  const { settings } = resolveSettings(RULES, { preset: 'all' });
  const [result] = lintDocuments([documentOf(text, format)], RULES, settings);
  return (result?.diagnostics ?? [])
    .filter(({ ruleId }) => ruleId === rule)
    .map(({ range }) => placeOf(range).split('-')[0] ?? '');
}

describe.each<[Format, readonly Case[]]>([
  ['ini', INI_CASES],
  ['rst', RST_CASES],
])('in %s', (format, cases) => {
  it.each(cases)('%s', (rule, clean, from, to, ...at) => {
    expect(clean, 'the fault has no place in its twin').toContain(from);
    expect(
      findings(
        rule,
        clean.replace(from, () => to),
        format,
      ),
    ).toEqual(at);
    expect(findings(rule, clean, format)).toEqual([]);
  });
});
