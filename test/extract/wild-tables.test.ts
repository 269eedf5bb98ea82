// Which tables are matrices, which way they lie and which columns are targets, as projects write them.
import { describe, expect, it } from 'vitest';
import { documentOf } from '../document-of.ts';
import { outline } from '../support/outline.ts';

interface Habit {
  readonly name: string;
  readonly text: string;
  readonly expected: readonly string[];
}

const TAKEN: readonly Habit[] = [
  {
    name: 'a target with more remarks than levels, among targets',
    text: `# Lamps

| Feature | Lamp | Torch | Candle | Notes |
| --- | --- | --- | --- | --- |
| Blink | yes | no | by hand | |
| Dim | no | yes | by a screen | |
| Glow | yes | yes | yes | always |
`,
    expected: ['# Lamps | Lamps', 'Lamp, Torch, Candle', 'Blink: CMP', 'Dim: MCP', 'Glow: CCC'],
  },
  {
    name: 'lists beside the levels of targets in rows',
    text: `# Terminals

| Terminal | Colour | Sound | Pictures |
| --- | --- | --- | --- |
| Cat | yes | no | cat protocol |
| Dog | yes | yes | none |
| Owl | no | yes | owl protocol |
`,
    expected: ['# Terminals | Terminals', 'Cat, Dog, Owl', 'Colour: CCM', 'Sound: MCC'],
  },
  {
    name: 'names of what the heading says they are',
    text: `# Broker overview

| Name | Status | Watching | Steering |
| --- | --- | --- | --- |
| Cat | Stable | yes | yes |
| Redis | Stable | yes | no |
| Owl | Experimental | no | no |
`,
    expected: ['# Broker overview | Broker overview', 'Cat, Redis, Owl', 'Watching: CCM', 'Steering: CMM'],
  },
  {
    name: 'tables with the same columns lie the same way',
    text: `# Parity

## Operations

| Operation | Java | Rust | Go |
| --- | --- | --- | --- |
| Read | Y | Y | N |
| Write | Y | N | N |

## Stores

| Database | Java | Rust | Go |
| --- | --- | --- | --- |
| Postgres | Y | Y | Y |
| MySQL | Y | N | Y |
`,
    expected: [
      '# Parity > Operations | Operations',
      'Java, Rust, Go',
      'Read: CCM',
      'Write: CMM',
      '# Parity > Stores | Stores',
      'Java, Rust, Go',
      'Postgres: CCC',
      'MySQL: CMC',
    ],
  },
  {
    name: 'a status in marks that a legend explains',
    text: `# Lamps

| Status | Features | Description |
| --- | --- | --- |
| ✅ | [Blink](#blink) | On and off. |
| ✅ | [Dim](#dim) | Less light. |
| 🚧 | [Glow](#glow) | A little light. |

Done: ✅ | In progress: 🚧
`,
    expected: ['# Lamps | Lamps', 'Status', 'Blink: C', 'Dim: C', 'Glow: P'],
  },
  {
    name: 'a status in words under a heading that speaks of support',
    text: `# Lamps

## Supported platforms

| OS | Shell | Status |
| --- | --- | --- |
| Linux | bash | ✅ |
| Windows | pwsh | ❌ |
`,
    expected: ['# Lamps > Supported platforms | Supported platforms', 'Linux, Windows', 'Status: CM'],
  },
  {
    name: 'names and an answer under a heading that speaks of support',
    text: `# Supported lamps

| Name | Supported |
| --- | --- |
| LD1 | ✅ |
| LD2 | ❌ |
`,
    expected: ['# Supported lamps | Supported lamps', 'Supported', 'LD1: C', 'LD2: M'],
  },
  {
    name: 'versions against what they run on',
    text: `# Compatibility

| Release | Linux | Windows | macOS |
| --- | --- | --- | --- |
| 1.20 | ✅ | ✅ | ❌ |
| 1.19 | ✅ | ❌ | ❌ |
`,
    expected: ['# Compatibility | Compatibility', 'Linux, Windows, macOS', '1.20: CCM', '1.19: CMM'],
  },
];

const LEFT: readonly (readonly [string, RegExp, string])[] = [
  [
    'remarks with a level here and there',
    /remarks|only one column/,
    '# Tunnels\n\n| Feature | Mole | Worm | Rabbit |\n| --- | --- | --- | --- |\n| Size | small | tiny | big |\n| Speed | Good | Poor | Limited |\n| Safety | strong | weak | fair |\n| Built in | Yes | No | Yes |\n',
  ],
  [
    'columns named after levels',
    /named after levels/,
    '# Support\n\n| Modifier | Supported | Not supported | Partially supported |\n| --- | --- | --- | --- |\n| loud | ✅ | | |\n| soft | | ✅ | |\n| odd | | | ✅ |\n',
  ],
  [
    'rows named by marks',
    /decision table/,
    '# Runs\n\n| Words | Pictures | Both | Result |\n| --- | --- | --- | --- |\n| ✔ | | | [run](#a) |\n| ✔ | ✔ | | [run](#b) |\n| | | ✔ | [run](#c) |\n',
  ],
  [
    'versions and whether they are kept up',
    /versions/,
    '# Security\n\n## Supported versions\n\n| Version | Supported |\n| --- | --- |\n| 5.1.x | ✅ |\n| 4.0.x | ❌ |\n',
  ],
  [
    'the phases of a plan',
    /steps of work/,
    '# Implementation\n\n## Progress\n\n| Phase | Status | Notes |\n| --- | --- | --- |\n| Base | ✅ | |\n| Core | ✅ | |\n| Rest | ❌ | later |\n',
  ],
  [
    'how far work has come',
    /plan of work/,
    '# Plan\n\n| Feature | Status | Owner |\n| --- | --- | --- |\n| Sign in | ✅ | Ann |\n| Sign out | 🚧 | Bob |\n',
  ],
];

describe('a table in the wild that is a matrix', () => {
  it.each(TAKEN)('$name', ({ text, expected }) => {
    expect(outline(text)).toEqual(expected);
  });
});

describe('a table in the wild that is none', () => {
  it.each(LEFT)('%s', (_name, reason, text) => {
    const { claims } = documentOf(text);
    expect(claims.matrices).toEqual([]);
    expect(claims.decisions.map((decision) => decision.reason)).toEqual([expect.stringMatching(reason)]);
  });
});
