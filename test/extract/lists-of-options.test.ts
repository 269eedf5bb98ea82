// Lists of names and values: those that speak of support, and the options and properties written in the same way.
import { describe, expect, it } from 'vitest';
import { outline } from '../support/outline.ts';

describe('a list that is no list of support', () => {
  it.each([
    [
      'the properties of options',
      '## Settings\n\n#### `loud`\n\n- Default: true\n- Type: Boolean\n\nMakes a noise.\n\n#### `bright`\n\n- Default: false\n- Type: Boolean\n',
    ],
    [
      'the parameters of a call',
      '### `open(path, options)`\n\n- `path` {string} Where it is.\n- `options` {Object}\n  - `deep` {boolean} Opens what lies below. **Default:** `true`.\n  - `quiet` {boolean} Says nothing. **Default:** `false`.\n',
    ],
    [
      'one list of answers',
      '# Questions\n\n## Money\n\n- Is it free: yes\n- Is there a trial: no\n\n## Name\n\nIt was a joke.\n',
    ],
    [
      'settings of different things',
      '# Setup\n\n## Server\n\n- Port: 80\n- Logging: enabled\n\n## Client\n\n- Cache: disabled\n- Retries: 3\n',
    ],
    [
      'properties of what a table has as a feature',
      '# Box\n\n| Option | Long | Short |\n| --- | --- | --- |\n| size | text | text |\n\n## size\n\n- Required: yes\n- Default: none\n',
    ],
  ])('%s', (_name, text) => {
    expect(outline(text)).toEqual([]);
  });

  it('leaves the table alone that has a feature of the same name', () => {
    const text = `# Box

| Feature | Red | Blue |
| --- | --- | --- |
| Tables | ✅ | ❌ |
| Charts | ✅ | ✅ |

## Tables

- Default: true
- Sorted: no
`;
    expect(outline(text)).toEqual(['# Box | Box', 'Red, Blue', 'Tables: CM', 'Charts: CC']);
  });
});

describe('a list of support', () => {
  it.each([
    [
      'where each feature names the same targets',
      '# Lamps\n\n## Blink\n\n- Red: yes\n- Blue: no\n\n## Dim\n\n- Red: partial\n- Blue: yes\n',
      ['# Lamps | Lamps', 'Red, Blue', 'Blink: CM', 'Dim: PC'],
    ],
    [
      'where a label says so',
      '# Lamps\n\n## Blink\n\nLamp support:\n\n- Red: yes\n- Blue: no\n',
      ['# Lamps | Lamps', 'Red, Blue', 'Blink: CM'],
    ],
    [
      'where a feature has a status',
      '# Lamps\n\n## Blink\n\nStatus: mandatory\n\n- Red: yes\n- Blue: no\n',
      ['# Lamps | Lamps', 'Red, Blue', 'Blink [mandatory]: CM'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(outline(text)).toEqual(expected);
  });
});
