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
