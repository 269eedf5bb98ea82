// Details in the ways of writing that projects have: each must meet the summary's claims, cell by cell.
import { describe, expect, it } from 'vitest';
import { documentOf } from '../document-of.ts';

const TARGETS = ['Go', 'Java', 'Rust'];
const LEVELS = { Blink: ['yes', 'no', 'yes'], Dim: ['partial', 'yes', 'no'], Glow: ['yes', 'no', 'no'] };
const SIGNS = new Map([
  ['yes', '✅'],
  ['no', '❌'],
  ['partial', '🟡'],
]);
const LETTERS = new Map([
  ['complete', 'yes'],
  ['missing', 'no'],
  ['partial', 'partial'],
]);

const SUMMARY = `# Lamps

| Feature | Go | Java | Rust |
| --- | --- | --- | --- |
| Blink | ✅ | ❌ | ✅ |
| Dim | 🟡 | ✅ | ❌ |
| Glow | ✅ | ✅ | ❌ |

## Details

`;

type Entry = (
  feature: string,
  lines: readonly (readonly [target: string, level: string, sign: string])[],
) => string;

const WAYS: readonly (readonly [string, Entry])[] = [
  [
    'signs before names',
    (name, lines) => `### ${name}\n\n${lines.map(([to, , sign]) => `- ${sign} ${to}`).join('\n')}`,
  ],
  [
    'a sentence beside the name',
    (name, lines) =>
      `- **${name}**: lights up\n${lines.map(([to, level]) => `  - ${to}: ${level}`).join('\n')}`,
  ],
  [
    'names in code and a sign with a word',
    (name, lines) =>
      `### \`${name}\`\n\n${lines.map(([to, level, sign]) => `- \`${to}\`: ${sign} ${level}`).join('\n')}`,
  ],
  [
    'a line with levels in brackets',
    (name, lines) =>
      `### ${name}\n\n**Support:** ${lines.map(([to, level]) => `${to} (${level})`).join(', ')}.`,
  ],
  [
    'bold names on lines of a paragraph',
    (name, lines) => `### ${name}\n\n${lines.map(([to, level]) => `**${to}:** ${level}`).join('  \n')}`,
  ],
  [
    'folded up',
    (name, lines) =>
      `<details>\n<summary>${name}</summary>\n\n${lines.map(([to, level]) => `- ${to}: ${level}`).join('\n')}\n\n</details>`,
  ],
  [
    'a status and the support as the only bullets',
    (name, lines) =>
      `### ${name}\n\n- Status: optional\n- Support:\n${lines.map(([to, level]) => `  - ${to}: ${level}`).join('\n')}`,
  ],
  [
    'strong lines for headings',
    (name, lines) =>
      `**${name}**\n\nStatus: optional\n\n${lines.map(([to, level]) => `- ${to}: ${level}`).join('\n')}`,
  ],
  [
    'strong lines that the text follows at once',
    (name, lines) =>
      `**${name}:**\nStatus: optional\n\n${lines.map(([to, level]) => `- ${to}: ${level}`).join('\n')}`,
  ],
  [
    'numbered headings',
    (name, lines) =>
      `### ${name.length}.1 ${name}\n\n${lines.map(([to, level]) => `- ${to}: ${level}`).join('\n')}`,
  ],
  [
    'the status beside the name',
    (name, lines) =>
      `- **${name}** **Status: optional.**\n\n  Driver support:\n\n${lines.map(([to, level]) => `  - ${to}: ${level}`).join('\n')}`,
  ],
  [
    'labels in one line',
    (name, lines) =>
      `### ${name}\n\n**Status:** optional | **Drivers:** ${lines.map(([to, level]) => `${to} (${level})`).join(', ')}`,
  ],
  [
    'remarks on the line after the level',
    (name, lines) =>
      `### ${name}\n\n${lines.map(([to, level]) => `- ${to}: ${level}\n  Tried in spring.`).join('\n')}`,
  ],
  [
    'a table of levels',
    (name, lines) =>
      `### ${name}\n\n| Driver | Level |\n| --- | --- |\n${lines.map(([to, level]) => `| ${to} | ${level} |`).join('\n')}`,
  ],
  [
    'a table of statuses',
    (name, lines) =>
      `### ${name}\n\n| SDK | Status | Notes |\n| --- | --- | --- |\n${lines.map(([to, level]) => `| ${to} | ${level} | |`).join('\n')}`,
  ],
  [
    'a small table',
    (name, lines) =>
      `### ${name}\n\n| SDK | Supported |\n| --- | --- |\n${lines.map(([to, level]) => `| ${to} | ${level} |`).join('\n')}`,
  ],
];

function pageOf(entry: Entry): string {
  const entries = Object.entries(LEVELS).map(([feature, levels]) =>
    entry(
      feature,
      TARGETS.map((target, index) => {
        const level = levels[index] ?? '';
        return [target, level, SIGNS.get(level) ?? ''];
      }),
    ),
  );
  return `${SUMMARY}${entries.join('\n\n')}\n`;
}

describe('details', () => {
  it.each(WAYS)('%s', (_name, entry) => {
    const { claims, matrices } = documentOf(pageOf(entry));
    const cells = claims.matrices[0]?.cells.filter(({ view }) => view === 'details') ?? [];
    const read = Object.keys(LEVELS).map((feature) =>
      TARGETS.map((target) => {
        const cell = cells.find(
          (one) => one.feature === feature.toLowerCase() && one.target === target.toLowerCase(),
        );
        return LETTERS.get(cell?.level ?? '');
      }),
    );
    expect(read).toEqual(Object.values(LEVELS));
    expect(matrices).toHaveLength(1);
  });

  it('name the targets level by level, in lines and in lists', () => {
    const entries = `### Blink

- Supported: Go, Rust (slowly)
- Not supported: Java

### Dim

**Supported by:** Java

**Partial support:** Go

**Missing on:**

- Rust
`;
    const cells = documentOf(`${SUMMARY}${entries}`).claims.matrices[0]?.cells ?? [];
    expect(
      cells.flatMap(({ view, feature, target, level, notes }) =>
        view === 'details' ? [[feature, target, level, ...notes.map(({ text }) => text)].join(' ')] : [],
      ),
    ).toEqual([
      'blink go complete',
      'blink rust complete slowly',
      'blink java missing',
      'dim java complete',
      'dim go partial',
      'dim rust missing',
    ]);
  });

  it('are one section alone, named after a row, wherever it stands, in the words of the legend', () => {
    const table = SUMMARY.slice(0, SUMMARY.indexOf('## Details'));
    const legend = 'Legend: ✅ works, 🟡 works with limits, ❌ not there\n\n';
    const text = `${table}${legend}## Dim\n\n- Go: works with limits\n- Java: not there\n- Rust: not there\n`;
    const cells = documentOf(text).claims.matrices[0]?.cells ?? [];
    expect(
      cells.flatMap(({ view, feature, level }) => (view === 'details' ? [[feature, level]] : [])),
    ).toEqual([
      ['dim', 'partial'],
      ['dim', 'missing'],
      ['dim', 'missing'],
    ]);
  });

  it('reads ticked boxes as levels, each at its place', () => {
    const text = `${SUMMARY}### Blink\n\n- [x] Go\n- [ ] Java\n- [x] Rust (slowly)\n`;
    const cells = documentOf(text).claims.matrices[0]?.cells.filter(({ view }) => view === 'details') ?? [];
    expect(
      cells.map(({ level, symbolRange: { start, end } }) => [level, text.slice(start.offset, end.offset)]),
    ).toEqual([
      ['complete', '[x]'],
      ['missing', '[ ]'],
      ['complete', '[x]'],
    ]);
  });

  it('keeps the remark on the line after a level, and the remark below a sign', () => {
    const text = `${SUMMARY}### Blink\n\n- Go: partial\n  Red only.\n- Java: no\n- Rust: yes\n\n### Dim\n\n- 🟡 Go\n  - By hand.\n- ✅ Java\n- ❌ Rust\n`;
    const cells = documentOf(text).claims.matrices[0]?.cells ?? [];
    const noted = cells.filter(({ notes }) => notes.length > 0);
    expect(noted.map(({ symbol, notes }) => [symbol, ...notes.map((note) => note.text)])).toEqual([
      ['partial', 'Red only.'],
      ['🟡', 'By hand.'],
    ]);
  });

  it('reads the labels of one line each to the next', () => {
    const text = `${SUMMARY}### Blink\n\n**Status:** optional · **Notes:** On and off.\n\n- Go: yes\n- Java: no\n- Rust: yes\n`;
    const { claims } = documentOf(text);
    const [status] = claims.matrices[0]?.statuses ?? [];
    const feature = claims.matrices[0]?.features.find(({ view }) => view === 'details');
    expect([status?.text, feature?.notes?.text]).toEqual(['optional', 'On and off.']);
  });

  it('have headings with attributes, which are no part of the name', () => {
    const text = `${SUMMARY.replace('| Blink', '| [Blinking](#blink)')}### Blink {#blink .wide}\n\n- Go: no\n- Java: no\n- Rust: yes\n\n### Dim {: #dim }\n\n- Go: no\n- Java: no\n- Rust: yes\n`;
    const { claims, matrices } = documentOf(text);
    const [feature] = claims.matrices[0]?.features.filter(({ view }) => view === 'details') ?? [];
    expect([feature?.title, feature?.id, feature?.key]).toEqual(['Blink', 'blink', 'blinking']);
    expect(matrices[0]?.model.features[0]?.support.go?.level).toBe('missing');
  });

  it.each([
    ['boxes of tasks', '### Blink\n\n- [x] Write it\n- [ ] Test it\n'],
    ['signs before what is no target', '### Blink\n\n- ✅ Fast\n- ❌ Cheap\n'],
    ['names without levels', '### Blink\n\n**Support:** Go, Java and others.\n'],
    ['a folded text', '<details>\n<summary>Blink</summary>\n\nOn and off.\n\n</details>\n'],
  ])('are not %s', (_name, entry) => {
    const cells = documentOf(`${SUMMARY}${entry}`).claims.matrices[0]?.cells ?? [];
    expect(cells.filter(({ view }) => view === 'details')).toEqual([]);
  });
});
