// What is read from the habits of writing that projects have, a small document each.
import { describe, expect, it } from 'vitest';
import type { Format } from '../../src/source/source.ts';
import { outline } from '../support/outline.ts';

interface Habit {
  readonly name: string;
  readonly text: string;
  /** Markdown where none is named. */
  readonly format?: Format;
  readonly expected: readonly string[];
}

const HABITS: readonly Habit[] = [
  {
    name: 'x and blank',
    text: `# Backends

| Feature | Disk | Cloud |
| --- | --- | --- |
| Read | x | |
| Write | | x |
`,
    expected: ['# Backends | Backends', 'Disk, Cloud', 'Read: CM', 'Write: MC'],
  },
  {
    name: 'versions with remarks, and several versions',
    text: `# Kernel support

| Feature | One | Two |
| --- | --- | --- |
| Clock | 6.3 | 6.18 |
| Bus | 5.16 / 6.4 (drivers) | 6.16 / next (6.20) |
| Net | 6.4 (drivers) | 6.1 |
| Radio | yes | no |
| Sound | 6.1, 6.4 | 7.0 (only stereo) |
`,
    expected: [
      '# Kernel support | Kernel support',
      'One, Two',
      'Clock: CC',
      'Bus: CC',
      'Net: CC',
      'Radio: CM',
      'Sound: CP',
    ],
  },
  {
    name: 'denials of what is done with a feature',
    text: `# Support

## Motors

| Name | What | Status |
| --- | --- | --- |
| BLDC | brushless motor | not ported |
| DCM | motor for a pump | not ported |
| STEP | steps | not yet wired up |
`,
    expected: ['# Support > Motors | Motors', 'Status', 'BLDC: M', 'DCM: M', 'STEP: M'],
  },
  {
    name: 'two kinds of rows beside one column of one name',
    format: 'rst',
    text: `Chip
====

Supported MCUs
--------------

=====  =======
MCU    Support
=====  =======
H747   No
H757   Yes
=====  =======

=====  =======
MCU    Support
=====  =======
A742   Yes
A743   No
=====  =======

Peripheral support
------------------

==========  =======
Peripheral  Support
==========  =======
FLASH       Yes
GPIO        No
==========  =======
`,
    expected: [
      '# Chip > Supported MCUs | Supported MCUs',
      'Support',
      'H747: M',
      'H757: C',
      '# Chip > Supported MCUs | Supported MCUs',
      'Support',
      'A742: C',
      'A743: M',
      '# Chip > Peripheral support | Peripheral support',
      'Support',
      'FLASH: C',
      'GPIO: M',
    ],
  },
  {
    name: 'names that come again below each of the headers that span them',
    format: 'rst',
    text: `Kits
====

+------+-----------+---------+-----------+---------+
|      | Signing             | Reading             |
+      +-----------+---------+-----------+---------+
|      | Complete? | Stable? | Complete? | Stable? |
+------+-----------+---------+-----------+---------+
| Go   | yes       | yes     | yes       | no      |
+------+-----------+---------+-----------+---------+
| Rust | yes       | no      | no        | no      |
+------+-----------+---------+-----------+---------+
`,
    expected: [
      '# Kits | Kits',
      'Go, Rust',
      'Signing > Complete?: CC',
      'Signing > Stable?: CM',
      'Reading > Complete?: CM',
      'Reading > Stable?: MM',
    ],
  },
  {
    name: 'check and x',
    text: `# Backends

| Feature | Disk | Cloud |
| --- | --- | --- |
| Read | ✓ | x |
| Write | x | ✓ |
`,
    expected: ['# Backends | Backends', 'Disk, Cloud', 'Read: CM', 'Write: MC'],
  },
  {
    name: 'dash beside no',
    text: `# Sync

| Feature | Linux | Mac |
| --- | --- | --- |
| Watch | Yes | - |
| Lock | - | Yes |
| Link | No | Yes |
`,
    expected: ['# Sync | Sync', 'Linux, Mac', 'Watch: CN', 'Lock: NC', 'Link: MC'],
  },
  {
    name: 'a dash in a column with signs of its own',
    text: `# Stores

| Backend | Move | Copy | Seek |
| --- | --- | --- | --- |
| Box | Yes | No | R/W |
| Drum | No | Yes | - |
| Jar | Yes | Yes | R |
| Jug | Yes | Yes | R |
| Keg | No | Yes | - |
`,
    expected: ['# Stores | Stores', 'Box, Drum, Jar, Jug, Keg', 'Move: CMCCM', 'Copy: MCCCC', 'Seek: CMPPM'],
  },
  {
    name: 'letters',
    text: `## Support

| | Reader | Writer |
| --- | --- | --- |
| Tables | Y | N |
| Charts | P | Y |
`,
    expected: ['# Support | Support', 'Reader, Writer', 'Tables: CM', 'Charts: PC'],
  },
  {
    name: 'legend with equals',
    text: `# Formats

R = read supported, W = write supported, N = none

| Format | Crab | Dove |
| --- | --- | --- |
| Tape | R | R/W |
| Disk | W | N |
`,
    expected: ['# Formats | Formats', 'Crab, Dove', 'Tape: PC', 'Disk: PM'],
  },
  {
    name: 'legend table',
    text: `# Players

| Symbol | Meaning |
| --- | --- |
| ✓ | supported |
| o | not supported |
| ~ | with limits |

| Feature | Go | Java |
| --- | --- | --- |
| Seek | ✓ | o |
| Loop | ~ | o |
`,
    expected: ['# Players | Players', 'Go, Java', 'Seek: CM', 'Loop: PM'],
  },
  {
    name: 'legend side by side',
    text: `# Players

✅ Supported ❌ Not supported 🔶 Partly

| Feature | Go | Java |
| --- | --- | --- |
| Seek | ✅ | 🔶 |
`,
    expected: ['# Players | Players', 'Go, Java', 'Seek: CP'],
  },
  {
    name: 'versions and words',
    text: `# Layout

| Feature | Chrome | Firefox | Safari |
| --- | --- | --- | --- |
| Flow | 57 | 52 | 10.1 |
| Subflow | No | 71 | No |
| Gaps | 57+ | Yes | ? |
`,
    expected: ['# Layout | Layout', 'Chrome, Firefox, Safari', 'Flow: CCC', 'Subflow: MCM', 'Gaps: CCU'],
  },
  {
    name: 'bold groups',
    text: `# Box

| Feature | Red | Blue |
| --- | --- | --- |
| **Net** | | |
| Reset | ✅ | ❌ |
| **Disk** | | |
| Reset | ✅ | ✅ |
`,
    expected: ['# Box | Box', 'Red, Blue', 'Net > Reset: CM', 'Disk > Reset: CC'],
  },
  {
    name: 'bare groups',
    text: `# Box

| Feature | Red | Blue |
| --- | --- | --- |
| Net | | |
| Ping | ✅ | ❌ |
| Disk | | |
| Trim | ✅ | ✅ |
`,
    expected: ['# Box | Box', 'Red, Blue', 'Net > Ping: CM', 'Disk > Trim: CC'],
  },
  {
    name: 'one cell groups',
    text: `# Box

| Feature | Red | Blue |
| --- | --- | --- |
| **v2** |
| Core | ✅ | ❌ |
| Net |
| Ping | ✅ | |
| |
| **v1** |
| Core | ✅ | ✅ |
`,
    expected: ['# Box | Box', 'Red, Blue', 'v2 > Core: CM', 'v2 > Net > Ping: CU', 'v1 > Core: CC'],
  },
  {
    name: 'repeated header',
    text: `# Box

| Feature | Red | Blue |
| --- | --- | --- |
| Core | + | - |
| [Net](#net) | Red | Blue |
| Ping | + | + |
| Disk | Red | Blue |
| Ping | - | + |
`,
    expected: ['# Box | Box', 'Red, Blue', 'Core: CM', 'Net > Ping: CC', 'Disk > Ping: MC'],
  },
  {
    name: 'no outer pipes',
    text: `# Editor

Feature | Vim | Pico
--- | --- | ---
Undo | yes | no
Macros | partial (needs a plugin) | **yes**
`,
    expected: ['# Editor | Editor', 'Vim, Pico', 'Undo: CM', 'Macros: PC'],
  },
  {
    name: 'empty header',
    text: `# Editor

| | | |
| --- | --- | --- |
| Feature | Vim | Pico |
| Undo | yes | no |
`,
    expected: ['# Editor | Editor', 'Vim, Pico', 'Undo: CM'],
  },
  {
    name: 'entities and words after',
    text: `# Editor

| Feature | Vim | Pico |
| --- | --- | --- |
| Undo | &#10003; | &cross; |
| Macros | ✔️ Since 2.1 | 🚧 WIP |
`,
    expected: ['# Editor | Editor', 'Vim, Pico', 'Undo: CM', 'Macros: CP'],
  },
  {
    name: 'images',
    text: `# Editor

| Feature | Vim | Pico |
| --- | --- | --- |
| Undo | ![yes](y.png) | ![no](n.png) |
| Redo | ![yes](y.png) | <img src="n.png" alt="no"> |
`,
    expected: ['# Editor | Editor', 'Vim, Pico', 'Undo: CM', 'Redo: CM'],
  },
  {
    name: 'targets in rows',
    text: `# Stores

| Backend | Read | Write | Stream |
| --- | --- | --- | --- |
| Bucket | ✅ | ✅ | ❌ |
| Drawer | ✅ | ❌ | ❌ |
`,
    expected: ['# Stores | Stores', 'Bucket, Drawer', 'Read: CC', 'Write: CM', 'Stream: MM'],
  },
  {
    name: 'status since notes',
    text: `# Locks

| Feature | Status | Since | Door | Safe | Notes |
| --- | --- | --- | --- | --- | --- |
| Open | mandatory | 1.0 | ✔ | ✖ | by hand |
| Shut | optional | 1.2 | ? | ✔ | |
`,
    expected: ['# Locks | Locks', 'Door, Safe', 'Open [mandatory]: CM', 'Shut [optional]: UC'],
  },
  {
    name: 'stages',
    text: `# Clients

| Feature | Web | Phone |
| --- | --- | --- |
| Chat | Stable | Beta |
| Call | Alpha | Planned |
| Scan | Experimental | N/A |
`,
    expected: ['# Clients | Clients', 'Web, Phone', 'Chat: CP', 'Call: PM', 'Scan: PN'],
  },
  {
    name: 'sections',
    text: `# Clients

## Chat

| Feature | Web | Phone |
| --- | --- | --- |
| Send | + | - |

## Call

| Feature | Web | Phone |
| --- | --- | --- |
| Ring | + | |
`,
    expected: [
      '# Clients > Chat | Chat',
      'Web, Phone',
      'Send: CM',
      '# Clients > Call | Call',
      'Web, Phone',
      'Ring: CM',
    ],
  },
  {
    name: 'footnotes',
    text: `# Pens

| Feature | Ink[^a] | Lead |
| --- | --- | --- |
| Write (1) | ✓ (2) | ✗ † |
| Erase | ✓<sup>1</sup> | ✗ |

(1) first
(2) second

† third

[^a]: about ink
`,
    expected: ['# Pens | Pens', 'Ink, Lead', 'Write: CM', 'Erase: CM'],
  },
  {
    name: 'checkboxes',
    text: `# Pens

| Feature | Ink | Lead |
| --- | --- | --- |
| Write | [x] | [ ] |
| Erase | [ ] | [x] |
`,
    expected: ['# Pens | Pens', 'Ink, Lead', 'Write: CM', 'Erase: MC'],
  },
  {
    name: 'one target column',
    text: `# Support

| Database | Support |
| --- | --- |
| Ant | ✅ |
| Bee | ❌ |
`,
    expected: ['# Support | Support', 'Ant, Bee', 'Support: CM'],
  },
  {
    name: 'details list',
    text: `# Volumes

## Feature Matrix

| Feature | Driver A | Driver B |
| --- | :-: | :-: |
| Attach | ✔ | ✖ |
| Detach | ✔ | ? |

## Details

* Attach

  **Status:** mandatory

  **Drivers:**

  * Driver A: complete
  * Driver B: missing

* Detach

  **Status:** optional

  **Drivers:**

  * Driver A: partial
  * Driver B: unknown
`,
    expected: [
      '# Volumes > Feature Matrix | Feature Matrix',
      'Driver A, Driver B',
      'Attach [mandatory]: CM',
      'Detach [optional]: PU',
    ],
  },
  {
    name: 'details alone',
    text: `# Volumes

## Attach

Status: mandatory.

Supported platforms:

- Linux: yes
- Mac: no

## Detach

Status: optional.

Supported platforms:

- Linux: partial
- Mac: no
`,
    expected: ['# Volumes | Volumes', 'Linux, Mac', 'Attach [mandatory]: CM', 'Detach [optional]: PM'],
  },
  {
    name: 'html table',
    text: `# Volumes

<table>
<tr><th>Feature</th><th>Linux</th><th>Mac</th></tr>

<tr><td>Attach</td><td>✅</td><td>

❌

</td></tr>
<tr><td>Detach</td><td colspan="2">✅</td></tr>
</table>
`,
    expected: ['# Volumes | Volumes', 'Linux, Mac', 'Attach: CM', 'Detach: CC'],
  },
  {
    name: 'label repeated last',
    text: `# Wide

| Feature | Ant | Bee | Cow | Feature |
| --- | --- | --- | --- | --- |
| Eat | ✅ | ❌ | ✅ | Eat |
| Fly | ❌ | ✅ | ❌ | Fly |
`,
    expected: ['# Wide | Wide', 'Ant, Bee, Cow', 'Eat: CMC', 'Fly: MCM'],
  },
  {
    name: 'short rows',
    text: `# Wide

| Feature | Ant | Bee |
| --- | --- | --- |
| Eat | ✅ |
| Fly | ❌ | ✅ |
`,
    expected: ['# Wide | Wide', 'Ant, Bee', 'Eat: CU', 'Fly: MC'],
  },
  {
    name: 'escaped pipes and code',
    text: `# Shell

| Feature | \`sh\` | [Fish](https://f.example) |
| --- | --- | --- |
| \`a \\| b\` | yes | no |
| **Jobs** | Yes | *yes* |
`,
    expected: ['# Shell | Shell', 'sh, Fish', 'a | b: CM', 'Jobs: CC'],
  },
  {
    name: 'details in a small table a feature',
    text: `# Runtimes

## Summary

| Operation | Node | Deno |
| --- | --- | --- |
| Read | yes | yes |
| Watch | yes | partial |

## Details

### Read

Status: mandatory

| Runtime | Support | Notes |
| --- | --- | --- |
| Node | yes | |
| Deno | no | crashes |

### Watch

Status: optional

| Runtime | Support | Notes |
| --- | --- | --- |
| Node | yes | |
| Deno | partial | shallow |
`,
    expected: ['# Runtimes | Runtimes', 'Node, Deno', 'Read [mandatory]: CM', 'Watch [optional]: CP'],
  },
  {
    name: 'a column that groups the rows',
    text: `# Parity

| Category | Feature | Phone | Web |
| --- | --- | --- | --- |
| Account | Log in | Y | Y |
| | Log out | Y | N |
| Data | Sync | P | Y |
`,
    expected: [
      '# Parity | Parity',
      'Phone, Web',
      'Account > Log in: CC',
      'Account > Log out: CM',
      'Data > Sync: PC',
    ],
  },
  {
    name: 'rows of values among rows of levels',
    text: `# Tools

| | Ours | Theirs |
| --- | --- | --- |
| Plugins | ✅ (200+) | ❌ |
| Licence | MIT | GPL |
| Types | ✅ | ⚠️ by plugin |
`,
    expected: ['# Tools | Tools', 'Ours, Theirs', 'Plugins: CM', 'Licence: UU', 'Types: CP'],
  },
  {
    name: 'numbers that count things',
    text: `# Chips

| Feature | One | Two |
| --- | --- | --- |
| Radio | ✓ | ✗ |
| Pins | 34 | 22 |
| Sleep | ✓ | ✓ |
`,
    expected: ['# Chips | Chips', 'One, Two', 'Radio: CM', 'Pins: UU', 'Sleep: CC'],
  },
  {
    name: 'columns that the details name, whatever their signs',
    text: `# Store

## Summary

| Feature | Disk | Tape |
| --- | --- | --- |
| Read | @@ | ✔ |
| Seek | @@ | ✖ |

## Details

### Read

Drivers:

- Disk: complete
- Tape: complete

### Seek

Drivers:

- Disk: partial
- Tape: missing
`,
    expected: ['# Store | Store', 'Disk, Tape', 'Read: CC', 'Seek: PM'],
  },
  {
    name: 'raw output in reStructuredText',
    format: 'rst',
    text: `Lamps
=====

.. role:: html(raw)
   :format: html

.. |no| raw:: html

   <b>&#x2717;</b>

======  ================  =====
Part    Desk              Floor
======  ================  =====
Switch  :html:\`&#10003;\`  |no|
Cable   |no|              ✓
======  ================  =====
`,
    expected: ['# Lamps | Lamps', 'Desk, Floor', 'Switch: CM', 'Cable: MC'],
  },
];

const NO_MATRIX: readonly { readonly name: string; readonly text: string }[] = [
  {
    name: 'supported versions of a security policy',
    text: `# Security

| Version | Supported |
| --- | --- |
| 5.1.x | :white_check_mark: |
| 5.0.x | :x: |
`,
  },
  {
    name: 'parameters',
    text: `# API

| Name | Type | Required | Default |
| --- | --- | --- | --- |
| path | string | Yes | - |
| depth | int | No | 3 |
`,
  },
  {
    name: 'maintainers',
    text: `# Support

| Name | Mail | Area |
| --- | --- | --- |
| Ada | ada@example.org | core |
| Bob | bob@example.org | docs |
`,
  },
  {
    name: 'prices',
    text: `# Pricing

| | Free | Pro | Team |
| --- | --- | --- | --- |
| Price | $0 | $10 | Contact us |
| Single sign-on | ❌ | ✅ | ✅ |
| Help desk | ❌ | ✅ | ✅ |
| Audit | ❌ | ✅ | ✅ |
`,
  },
  {
    name: 'a changelog',
    text: `# Changelog

| Version | Date | Notes |
| --- | --- | --- |
| 1.0 | 2020-01-01 | First |
| 1.1 | 2020-02-01 | Fixed: no crash |
`,
  },
  {
    name: 'a task list',
    text: `# Progress

| Task | Done |
| --- | --- |
| Paint | ✅ |
| Polish | ❌ |
`,
  },
  {
    name: 'a cheat sheet',
    text: `# Commands

| Command | Does | Also |
| --- | --- | --- |
| ls | lists files | No sorting by default |
| cat | prints | Yes it does |
`,
  },
  {
    name: 'a legend',
    text: `# Signs

| Symbol | Meaning |
| --- | --- |
| ✅ | supported |
| ❌ | not supported |
`,
  },
];

describe('habits of writing a matrix', () => {
  it.each(HABITS)('$name', ({ text, format, expected }) => {
    expect(outline(text, format)).toEqual(expected);
  });
});

describe('tables that are no matrix', () => {
  it.each(NO_MATRIX)('$name', ({ text }) => {
    expect(outline(text)).toEqual([]);
  });
});
