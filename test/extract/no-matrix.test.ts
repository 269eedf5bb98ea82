// Tables with yes and no, or with letters, that are no matrices; and their neighbours that are.
import { describe, expect, it } from 'vitest';
import { documentOf } from '../document-of.ts';
import { outline } from '../support/outline.ts';

const NONE: readonly (readonly [name: string, text: string])[] = [
  [
    'permissions in a table without a header',
    `Sensor driver
=============

=============== == ===================
temp1_input     ro on-chip temperature
temp1_max       rw "
temp1_alarm     ro "
=============== == ===================
`,
  ],
  [
    'permissions under a header',
    `Sensor driver
=============

=============== ==== ===================
Name            Perm Description
=============== ==== ===================
temp1_input     RO   on-chip temperature
temp1_max       RW   its limit
=============== ==== ===================
`,
  ],
  [
    'a decision by the answers before it',
    `Driver support
==============

========= ========= ========== ===============
Masked    Patched   Forced     State
========= ========= ========== ===============
No        No        Yes        Vulnerable
Yes       No        Yes        Safe when idle
Yes       Yes       No         Safe
========= ========= ========== ===============
`,
  ],
  [
    'cases named by answers',
    `Guest support
=============

+---------------+-------------+-----------+---------+
| Set by host   | Guest needs | Guest has | Outcome |
+===============+=============+===========+=========+
| No            | No          | No        | Boots   |
+---------------+-------------+-----------+---------+
| No            | Yes         | No        | Boots   |
+---------------+-------------+-----------+---------+
| Yes           | Yes         | No        | Halts   |
+---------------+-------------+-----------+---------+
`,
  ],
  [
    'columns named as their signs',
    `Addresses
=========

========== == == =======
Resource   X  Y  W
========== == == =======
Line       x     ignored
Plane      x  y  level
Cube       x  y  level
========== == == =======
`,
  ],
  [
    'values of parameters',
    `Driver parameters
=================

.. list-table:: Mandatory parameters
   :header-rows: 1

   * - Parameter
     - Default value
     - Description
     - Applicable to
   * - Host
     - \`\`-\`\`
     - Where the array answers.
     - All
   * - User
     - \`\`-\`\`
     - Who asks.
     - All
`,
  ],
  [
    'words that begin as answers do',
    `Supported models
================

+-------+----------+----------------+
| Model | Firmware | Disk type      |
+=======+==========+================+
| M1    | 0979     | SSD/HDD hybrid |
+-------+----------+----------------+
| M2    | 0980     | all flash      |
+-------+----------+----------------+
| M3    | 0981     | all flash      |
+-------+----------+----------------+
`,
  ],
  [
    'versions that go together',
    `Supported versions
==================

======== ======= ===== =====
Release  Date    tape  drum
======== ======= ===== =====
Ash      May     1.2.4 1.3.0
Beech    June    2.0.1 2.3.0
======== ======= ===== =====
`,
  ],
  [
    'cases that come back',
    `Migration support
=================

========== ====== ======= ======
Guest      Source Persist After
========== ====== ======= ======
Transient  no     no      no
Transient  no     yes     yes
Transient  no     no      yes
Persistent yes    no      no
Persistent yes    yes     yes
Persistent yes    no      yes
========== ====== ======= ======
`,
  ],
  [
    'what can be done with a setting',
    `Switch driver
=============

============ ========= ==============
Table        Mandatory Reconfigurable
============ ========= ==============
Schedule     no        no
Lookup       yes       yes
============ ========= ==============
`,
  ],
];

describe('tables that are no matrices', () => {
  it.each(NONE)('%s', (_name, text) => {
    expect(outline(text, 'rst')).toEqual([]);
  });
});

interface Habit {
  readonly name: string;
  readonly text: string;
  readonly expected: readonly string[];
}

const READ: readonly Habit[] = [
  {
    name: 'ditto marks and rows that a second column tells apart',
    text: `Devices
=======

=== === ====== =========== ======
S   A   Device Driver      Module
=== === ====== =========== ======
Yes No  D100   kernel/4.4  d100
Yes Yes "      zone/4.12   "
No  No  D200   kernel/4.4  d200
Yes No  "      zone/4.12   "
Yes Yes D300   kernel/5.0  d300
=== === ====== =========== ======
`,
    expected: [
      '# Devices | Devices',
      'D100, D100, D200, D200, D300',
      'S: CCMCC',
      'A: MCMMC',
    ],
  },
  {
    name: 'makers before models',
    text: `Supported devices
=================

======= ====== ========== =======
Vendor  Model  Supported? Driver
======= ====== ========== =======
Acorn   A1     Yes        oak
Acorn   A2     Yes        oak
Acorn   A3     No         oak
Birch   all    Yes        birch
Cedar   all    Untested   cedar
Dogwood all    Yes        dogwood
======= ====== ========== =======
`,
    expected: [
      '# Supported devices | Supported devices',
      'Acorn, Acorn, Acorn, Birch, Cedar, Dogwood',
      'Supported?: CCMCUC',
    ],
  },
  {
    name: 'how far each feature has come',
    text: `Loop support
============

+-----------+-------------+------------+---------+
| Category  | Feature     | Status     | Reviews |
+===========+=============+============+=========+
| loop      | collapse    | done       | 11      |
+-----------+-------------+------------+---------+
| loop      | order       | worked on  |         |
+-----------+-------------+------------+---------+
| device    | mapper      | unclaimed  |         |
+-----------+-------------+------------+---------+
`,
    expected: [
      '# Loop support | Loop support',
      'Status',
      'loop > collapse: C',
      'loop > order: P',
      'device > mapper: M',
    ],
  },
  {
    name: 'answers that go on',
    text: `Filters
=======

========== ======================= ==========================
Filter     Tape                    Drum
========== ======================= ==========================
Unicast    Supported by default    Not supported
Multicast  Supported since 2.0     Supported only with a disk
Promisc    Full from version 3     Yes, slowly
========== ======================= ==========================
`,
    expected: ['# Filters | Filters', 'Tape, Drum', 'Unicast: CM', 'Multicast: CP', 'Promisc: CC'],
  },
  {
    name: 'names below a spanned header',
    text: `Inodes
======

+--------+------------+------------+
|        | Stable     | Uniform    |
+========+=====+======+=====+======+
|        | dir | file | dir | file |
+--------+-----+------+-----+------+
| One fs |  Y  |  Y   |  Y  |  N   |
+--------+-----+------+-----+------+
| Two    |  N  |  N   |  Y  |  Y   |
+--------+-----+------+-----+------+
`,
    expected: [
      '# Inodes | Inodes',
      'Stable / dir, Stable / file, Uniform / dir, Uniform / file',
      'One fs: CCCM',
      'Two: MMCC',
    ],
  },
  {
    name: 'versions since which calls are there',
    text: `Call support matrix
===================

======== ======= ===== ===== =======
Call     Version tape  drum  remote
======== ======= ===== ===== =======
Open     0.7.7   1.2.4       0.7.7
Seek     0.8.0         2.3.0 0.8.0
Close    0.7.7   1.2.4 0.9.1 0.7.7
======== ======= ===== ===== =======
`,
    expected: [
      '# Call support matrix | Call support matrix',
      'tape, drum, remote',
      'Open: CMC',
      'Seek: MCC',
      'Close: CCC',
    ],
  },
  {
    name: 'the maturity of each feature',
    text: `Drivers
=======

======= ============ ========= ========
Feature Maturity     Tape      Drum
======= ============ ========= ========
Boot    complete     complete  partial
Resize  experimental missing   complete
======= ============ ========= ========
`,
    expected: ['# Drivers | Drivers', 'Tape, Drum', 'Boot [mature]: CP', 'Resize [immature]: MC'],
  },
  {
    name: 'releases as values',
    text: `Share drivers
=============

Column values contain the letter of the release
when the feature was added.
Column value "?" means that nobody knows.
Column value "-" means that it is not supported.

Features
--------

=========== ======= ============ ======
Driver name Extend  Shrink       Revert
=========== ======= ============ ======
Tape        M       N            \\-
Drum        K       pools (P)    O
Disk        ?       \\-           \\-
=========== ======= ============ ======
`,
    expected: [
      '# Share drivers > Features | Features',
      'Tape, Drum, Disk',
      'Extend: CCU',
      'Shrink: CCM',
      'Revert: MCM',
    ],
  },
  {
    name: 'a list of signs with their meanings',
    text: `Coverage
========

* V      - Merged
* X      - Absent or lacking
* Blank  - Not applicable

========= ======= =======
Area      Unit    Gate
========= ======= =======
Routers   V       X
Ports     V
Agents    X       V
========= ======= =======
`,
    expected: ['# Coverage | Coverage', 'Unit, Gate', 'Routers: CM', 'Ports: CN', 'Agents: MC'],
  },
  {
    name: 'a column of signs that its neighbours have too',
    text: `Chips
=====

========= ======= ======= =======
Feature   C100    C200    C300
========= ======= ======= =======
Offset    yes     yes     opt
Fan 4     opt     yes     opt
Fan 5     yes     yes     opt
========= ======= ======= =======
`,
    expected: ['# Chips | Chips', 'C100, C200, C300', 'Offset: CCU', 'Fan 4: UCU', 'Fan 5: CCU'],
  },
  {
    name: 'lines of a cell',
    text: `Rights
======

.. list-table::
   :header-rows: 1

   * - Feature
     - Reader
     - Writer
   * - | **OLD**
       | Create a group
     - No
     - Yes
`,
    expected: ['# Rights | Rights', 'Reader, Writer', 'OLD Create a group: MC'],
  },
];

describe('footnotes that number themselves', () => {
  it('lead each reference to its own', () => {
    const text = `Bulbs
=====

======= ========= =========
Feature Red       Blue
======= ========= =========
Dim     Yes [#]_  No
Blink   Yes       Yes [#]_
======= ========= =========

.. [#] Below half only.
.. [#] Twice a second.
`;
    const document = documentOf(text, 'rst');
    const notes = document.matrices[0]?.claims.cells.flatMap((cell) => cell.notes.map((note) => note.text));
    expect(notes).toEqual(['Below half only.', 'Twice a second.']);
    expect(document.claims.footnotes.map(({ definitions }) => definitions.length)).toEqual([1, 1]);
  });
});

describe('tables that are', () => {
  it.each(READ)('$name', ({ text, expected }) => {
    expect(outline(text, 'rst')).toEqual(expected);
  });
});
