// Legends and signs as projects write them, a small document each.
import { describe, expect, it } from 'vitest';
import { outline } from '../support/outline.ts';

interface Habit {
  readonly name: string;
  readonly text: string;
  readonly expected: readonly string[];
}

const rows = (first: string, second: string, third = '❌'): string => `| Feature | Lamp | Torch |
| --- | --- | --- |
| Blink | ${first} | ✅ |
| Dim | ${second} | ${third} |
`;

const HABITS: readonly Habit[] = [
  {
    name: 'a sign that only the legend knows, with what follows it in brackets',
    text: `# Lamps\n\nLegend:\n\n- ✅: Works\n- ▢: Works, some bugs are known\n- ❌: Does not work\n\n${rows('▢[#5]', '▢')}\n[#5]: https://example.org/5\n`,
    expected: ['# Lamps | Lamps', 'Lamp, Torch', 'Blink: PC', 'Dim: PM'],
  },
  {
    name: 'an asterisk and a question mark in a list of a known sign',
    text: `# Lamps\n\nThe \`Lamp\` column means:\n\n* ✅ indicates that all of it is there.\n* \\* indicates that only the core is there.\n* ? indicates that work goes on.\n\n${rows('*', '✅')}`,
    expected: ['# Lamps | Lamps', 'Lamp, Torch', 'Blink: PC', 'Dim: CM'],
  },
  {
    name: 'letters under the label Key',
    text: `# Lamps\n\nKey:\n\n- A: full support\n- B: works, but slowly\n- C: not supported\n\n| Feature | Lamp | Torch |\n| --- | --- | --- |\n| Blink | A | B |\n| Dim | C | A |\n`,
    expected: ['# Lamps | Lamps', 'Lamp, Torch', 'Blink: CP', 'Dim: MC'],
  },
  {
    name: 'a table of nothing but a header',
    text: `# Lamps\n\n| Legend: | ✅ Supported | 🔧 Under development | 💡 Planned |\n| :-- | :-- | :-- | :-- |\n\n${rows('🔧', '💡', ' ')}`,
    expected: ['# Lamps | Lamps', 'Lamp, Torch', 'Blink: PC', 'Dim: MM'],
  },
  {
    name: 'signs above their meanings',
    text: `# Lamps\n\n${rows('➖', '✅')}\n| ✅ | ❌ | ➖ |\n| --- | --- | --- |\n| Supported | Not supported | Partly supported |\n`,
    expected: ['# Lamps | Lamps', 'Lamp, Torch', 'Blink: PC', 'Dim: CM'],
  },
  {
    name: 'paragraphs of one sign each, under the last of several tables',
    text: `# Lamps\n\n## Small\n\n${rows('✔️', '✅')}\n## Big\n\n${rows('⚠️', '✔️')}\n**✅: Fully supported**\n\n**✔️: Partly supported**<br>\n*Some modes are missing.*\n\n**⚠️: Not tested &nbsp; ❓: Unknown**\n`,
    expected: [
      '# Lamps > Small | Small',
      'Lamp, Torch',
      'Blink: PC',
      'Dim: CM',
      '# Lamps > Big | Big',
      'Lamp, Torch',
      'Blink: UC',
      'Dim: PM',
    ],
  },
  {
    name: 'meanings that hang on something, or are not yet sure',
    text: `# Lamps\n\n- ✅ = First class\n- 🌋 = Requires an adapter\n- 🟡 = Implemented, not yet validated\n- ❔ = shall work, not confirmed\n- / = not applied\n\n| Feature | Lamp | Torch |\n| --- | --- | --- |\n| Blink | 🌋 | 🟡 |\n| Dim | ❔ | / |\n| Glow | ✅ | ✅ |\n`,
    expected: ['# Lamps | Lamps', 'Lamp, Torch', 'Blink: PP', 'Dim: UN', 'Glow: CC'],
  },
  {
    name: 'meanings before their signs',
    text: `# Lamps\n\n${rows('⚠️', '🔵')}\n<sub>Implemented: ✅ | In progress: ⚠️ | Not implemented yet: ❌ | Unknown: 🔵</sub>\n`,
    expected: ['# Lamps | Lamps', 'Lamp, Torch', 'Blink: PC', 'Dim: UM'],
  },
  {
    name: 'two signs of the legend in one cell',
    text: `# Lamps\n\n| Lamp | Model 1 | Model 2 |\n| --- | --- | --- |\n| \`small\` | ✓ | +- |\n| \`big\` | +- | ✓ |\n`,
    expected: ['# Lamps | Lamps', 'Model 1, Model 2', 'small: CP', 'big: PC'],
  },
  {
    name: 'icons of site generators',
    text: `# Lamps\n\n| Feature | Lamp | Torch | Candle | Neon |\n| --- | --- | --- | --- | --- |\n| Blink | :material-check: | {{<icon/yes>}} | <Check /> | <i class="fa fa-check"></i> |\n| Dim | :fontawesome-solid-xmark: | {{<icon/no>}} | <Icon name="close" /> | <NoIcon/> |\n| Glow | :octicons-check-16: | {{<icon/partial>}} (slowly) | :material-close-circle: | <span>Yes</span> |\n`,
    expected: ['# Lamps | Lamps', 'Lamp, Torch, Candle, Neon', 'Blink: CCCC', 'Dim: MMMM', 'Glow: CPMC'],
  },
  {
    name: 'blanks beside what is planned',
    text: `# Lamps\n\n| Feature | Lamp | Torch |\n| --- | --- | --- |\n| Blink | ✅ | |\n| Dim | 🔜 | ✅ |\n| Glow | | ✅ |\n`,
    expected: ['# Lamps | Lamps', 'Lamp, Torch', 'Blink: CM', 'Dim: MC', 'Glow: MC'],
  },
  {
    name: 'a letter with a reservation in brackets',
    text: `# Lamps\n\n| Feature | Lamp | Torch |\n| --- | --- | --- |\n| Blink | Y [EXPERIMENTAL] | Y (since 2) |\n| Dim | N | Y |\n`,
    expected: ['# Lamps | Lamps', 'Lamp, Torch', 'Blink: PC', 'Dim: MC'],
  },
];

describe('signs and legends in the wild', () => {
  it.each(HABITS)('$name', ({ text, expected }) => {
    expect(outline(text)).toEqual(expected);
  });

  it('does not take a list of levels for a legend', () => {
    const text = `# Lamps

| Feature | C | Go |
| --- | --- | --- |
| Blink | ✅ | ❌ |

## Details

### Blink

Support:

- C: full
- Go: none
`;
    expect(outline(text)).toEqual(['# Lamps | Lamps', 'C, Go', 'Blink: CM']);
  });

  it('takes no sign from a list that explains none', () => {
    const text = `# Lamps\n\n- ✅ Blink in all colours\n- ❌ Smoke\n- 🔒 No tracking\n- 🚀 Fast\n\n${rows('✅', '🔒')}| Glow | ✅ | ✅ |\n`;
    expect(outline(text)).toEqual(['# Lamps | Lamps', 'Lamp, Torch', 'Blink: CC', 'Dim: UM', 'Glow: CC']);
  });
});
