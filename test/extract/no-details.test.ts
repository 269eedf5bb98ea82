// Lists of names and texts that are no details of features: nothing is read from them.
import { describe, expect, it } from 'vitest';
import { documentOf } from '../document-of.ts';

const NONE: readonly (readonly [name: string, text: string])[] = [
  [
    'changes by driver',
    `Release 4
=========

Fixed
-----

Drivers
~~~~~~~

- tape: Release the reel when the motor stops.
- tape: Count sectors from one.
- drum: Full rewrite of the index.
`,
  ],
  [
    'items under a label that ends in "support"',
    `Matching
========

Packet support:

- eth: source and destination, with masks
- vlan: the tag, but not its priority
`,
  ],
  [
    'values of a setting',
    `Settings
========

Forward
-------

- 0: disabled
- not 0: enabled

Strict
------

- 0: disabled
- 1: enabled
`,
  ],
  [
    'what a call takes and gives',
    `Calls
=====

open
----

:Capability: basic
:Parameters: none
:Returns: none

close
-----

:Capability: basic
:Parameters: none
:Returns: none
`,
  ],
  [
    'keys of which nothing is supported',
    `Objects
=======

Port
----

- Regions: none
- Interrupts: none

Pool
----

- Regions: none
- Interrupts: none
`,
  ],
  [
    'one name on every line',
    `Tags
====

Storage
-------

- Storage - All bugs
- Storage - In progress

Network
-------

- Network - All bugs
- Network - In progress
`,
  ],
  [
    'steps that end in a colon',
    `Set up
======

Device support
--------------

1. Log in and look at the devices:
2. Start the machine:
`,
  ],
];

describe('lists that are no details', () => {
  it.each(NONE)('%s', (_name, text) => {
    expect(documentOf(text, 'rst').matrices.map(({ model }) => model.title)).toEqual([]);
  });

  it('are told from lists of levels, which need no status and no table', () => {
    const text = `Matching
========

Prefix match
------------

Driver support:

- alpha: complete
- tape: missing

Range match
-----------

Driver support:

- alpha: partial
- tape: missing
`;
    const [matrix] = documentOf(text, 'rst').matrices;
    expect(matrix?.model.features.map(({ title }) => title)).toEqual(['Prefix match', 'Range match']);
    expect(matrix?.model.targets.map(({ title }) => title)).toEqual(['alpha', 'tape']);
  });
});
