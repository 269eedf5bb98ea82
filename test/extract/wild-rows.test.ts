// Rows as projects write them: answers without a label, names below groups, versions and words in brackets.
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
    name: 'one row of answers below the names of platforms, called by the heading',
    text: '# Lamp\n\n## Platforms\n\n| Android | iOS | Web |\n| :-: | :-: | :-: |\n| ✔️ | ✔️ | ❌ |\n',
    expected: ['# Lamp > Platforms | Platforms', 'Android, iOS, Web', 'Platforms: CCM'],
  },
  {
    name: 'one row of answers before any heading',
    text: '| Linux | Windows |\n| --- | --- |\n| yes | no |\n',
    expected: ['#  | Feature support matrix', 'Linux, Windows', 'Support: CM'],
  },
  {
    name: 'one row of answers below two rows of names',
    text: '# Lamp\n\n<table>\n<tr><th colspan="2">Linux</th><th>macOS</th></tr>\n<tr><td>x86</td><td>arm</td><td>arm</td></tr>\n<tr><td>✔</td><td></td><td>✔</td></tr>\n</table>\n',
    expected: ['# Lamp | Lamp', 'Linux / x86, Linux / arm, macOS / arm', 'Lamp: CMC'],
  },
  {
    name: 'versions in a row called "Support"',
    text: '# Lamp\n\n| | Android | iOS | Web |\n| --- | --- | --- | --- |\n| **Support** | SDK 16+ | 12.0+ | Any |\n',
    expected: ['# Lamp | Lamp', 'Android, iOS, Web', 'Support: CCC'],
  },
  {
    name: 'one row of answers below names that nobody knows',
    text: '# Lamp\n\n## Status\n\n| Traces | Metrics | Logs |\n| --- | --- | --- |\n| Stable | Stable | Beta |\n',
    expected: ['# Lamp > Status | Status', 'Traces, Metrics, Logs', 'Status: CCP'],
  },
  {
    name: 'a row called "Supported" below targets that nobody knows',
    text: '# Lamp\n\n| Platform | Torch | Candle |\n| --- | --- | --- |\n| Supported | ✅ | ❌ |\n',
    expected: ['# Lamp | Lamp', 'Torch, Candle', 'Supported: CM'],
  },
  {
    name: 'names below two columns of groups',
    text: '# Lamps\n\n| Area | Part | Feature | Lamp | Torch |\n| --- | --- | --- | --- | --- |\n| Light | Bulb | Blink | ✅ | ❌ |\n| | | Dim | ✅ | ✅ |\n| | Tube | Blink | ❌ | ❌ |\n| Sound | Horn | Blink | ✅ | ✅ |\n| | | Dim | ❌ | ✅ |\n',
    expected: [
      '# Lamps | Lamps',
      'Lamp, Torch',
      'Light > Bulb > Blink: CM',
      'Light > Bulb > Dim: CC',
      'Light > Tube > Blink: MM',
      'Sound > Horn > Blink: CC',
      'Sound > Horn > Dim: MC',
    ],
  },
  {
    name: 'labels alone after blank rows group the rows of one target',
    text: '# Lamps\n\n| Feature | Support |\n| --- | --- |\n| LIGHT | |\n| blink | Y |\n| name | N |\n| | |\n| SOUND | |\n| name | Y |\n',
    expected: ['# Lamps | Lamps', 'Support', 'LIGHT > blink: C', 'LIGHT > name: M', 'SOUND > name: C'],
  },
  {
    name: 'a label alone without a blank row before it is a feature',
    text: '# Lamps\n\n| Feature | Support |\n| --- | --- |\n| blink | Y |\n| dim | |\n| glow | N |\n',
    expected: ['# Lamps | Lamps', 'Support', 'blink: C', 'dim: U', 'glow: M'],
  },
  {
    name: 'versions with names, conditions and words in brackets',
    text: '# Lamps\n\n| Feature | Lamp | Torch | Candle |\n| --- | --- | --- | --- |\n| Blink | SDK >= 21 | yes | no |\n| Dim | since 2.4 | via a screen | no |\n| Glow | iOS 13+ (except old ones) | 8.0 or later | (yes) |\n| Hum | no | (untested) | (no) |\n',
    expected: ['# Lamps | Lamps', 'Lamp, Torch, Candle', 'Blink: CCM', 'Dim: CPM', 'Glow: PCP', 'Hum: MUM'],
  },
  {
    name: 'a platform list whose one column is called by a version',
    text: '# Lamp\n\n## Platform support (v1)\n\n| Platform | v1 |\n| --- | --- |\n| Desk | ✅ |\n| Wall | ❌ |\n',
    expected: ['# Lamp > Platform support (v1) | Platform support (v1)', 'Desk, Wall', 'v1: CM'],
  },
  {
    name: 'a legend of pictures that no preset knows',
    text: '# Lamps\n\nLegend: ✅ full · 🟡 partial · 💀 dead (taken out)\n\n| | Lamp | Torch |\n| --- | --- | --- |\n| Blink | ✅ | 🟡 |\n| Dim | 💀 | ✅ |\n',
    expected: ['# Lamps | Lamps', 'Lamp, Torch', 'Blink: CP', 'Dim: MC'],
  },
  {
    name: 'a legend in lines, some of its signs in cells with remarks only',
    text: '# Lamps\n\n| | Lamp | Torch | Candle |\n| --- | --- | --- | --- |\n| Blink | ✅ | 🌋 | 🆗 (by hand) |\n| Dim | 🆗 (old) | ✅ | 🌋 |\n\n✅ = First class\n🆗 = Best effort\n🌋 = Requires fire\n',
    expected: ['# Lamps | Lamps', 'Lamp, Torch, Candle', 'Blink: CPP', 'Dim: PCP'],
  },
  {
    name: 'four features with their signs before them, one sign twice',
    text: '# Features\n\n| Status | Features | Description |\n| --- | --- | --- |\n| ✅ | Blink | It blinks. |\n| ✅ | Dim | It dims. |\n| ⚠️ | Glow | It glows. |\n| ❌ | Hum | It hums. |\n\nImplemented: ✅ | In progress: ⚠️ | Not implemented yet: ❌\n',
    expected: ['# Features | Features', 'Status', 'Blink: C', 'Dim: C', 'Glow: P', 'Hum: M'],
  },
  {
    name: 'a legend whose entries bars part',
    text: '# Lamps\n\n✅ Released &nbsp;|&nbsp; 🚧 Coming Soon &nbsp;|&nbsp; ❌ Not Supported\n\n| | Lamp | Torch |\n| --- | --- | --- |\n| Blink | ✅ | 🚧 |\n| Dim | ❌ | 🚧 |\n',
    expected: ['# Lamps | Lamps', 'Lamp, Torch', 'Blink: CM', 'Dim: MM'],
  },
];

describe('rows in the wild', () => {
  it.each(TAKEN)('$name', ({ text, expected }) => {
    expect(outline(text)).toEqual(expected);
  });

  it('counts the footnote marks of a column of groups', () => {
    const { claims } = documentOf(
      '# Lamps\n\n| Part | Feature | Lamp |\n| --- | --- | --- |\n| Bulb[^1] | Blink | yes |\n| | Dim | no |\n| | Glow | yes |\n\n[^1]: Of glass.\n',
    );
    expect(claims.footnotes.map(({ label, references }) => [label, references.length])).toEqual([['1', 1]]);
  });
});
