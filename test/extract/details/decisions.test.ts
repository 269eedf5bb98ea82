// What is decided of details, and what is listed as unread.
import { describe, expect, it } from 'vitest';
import { documentOf } from '../../document-of.ts';

function decisionsOf(text: string) {
  const { decisions } = documentOf(text).claims;
  return decisions
    .filter(({ block }) => block === 'details')
    .map(({ taken, reason, unread = [] }) => ({ taken, reason, unread: unread.map((one) => one.text) }));
}

const LIST = '- Red: yes\n- Blue: no\n';

describe('a decision on details', () => {
  it.each([
    [
      'for names that recur',
      `# Lamps\n\n## Blink\n\n${LIST}\n## Dim\n\n${LIST}`,
      { taken: true, reason: 'its entries name the same targets', unread: [] },
    ],
    [
      'for a label',
      `# Lamps\n\n## Blink\n\nLamp support:\n\n${LIST}`,
      { taken: true, reason: 'a label says that support is listed', unread: [] },
    ],
    [
      'for a status',
      `# Lamps\n\n## Blink\n\nStatus: optional\n\n${LIST}`,
      { taken: true, reason: 'its entries have a status', unread: [] },
    ],
    [
      'for a table',
      `# Lamps\n\n| Feature | Red | Blue |\n| --- | --- | --- |\n| Blink | ✅ | ❌ |\n| Dim | ✅ | ✅ |\n\n## Blink\n\n${LIST}`,
      { taken: true, reason: 'a table has the same names', unread: [] },
    ],
    [
      'against a section that stands alone',
      `# Lamps\n\n## Blink\n\n${LIST}`,
      {
        taken: false,
        reason: 'its section stands alone: no label, no status and no table says that it lists support',
        unread: [],
      },
    ],
    [
      'against names that nothing repeats',
      '# Setup\n\n## Server\n\n- Port: 80\n- Logging: enabled\n\n## Peer\n\n- Cache: disabled\n- Retries: 3\n',
      { taken: false, reason: 'most of its lines say no level of support', unread: [] },
    ],
    [
      'against lists of which nothing is supported',
      '# Objects\n\n## Port\n\n- Regions: none\n- Interrupts: none\n\n## Pool\n\n- Regions: none\n- Interrupts: none\n',
      { taken: false, reason: 'nothing in it is supported', unread: [] },
    ],
  ])('is made %s', (_name, text, expected) => {
    expect(decisionsOf(text)).toEqual([expected]);
  });

  it('tells its clues, and what else was likely', () => {
    const [decision] = documentOf(`# Lamps\n\n## Blink\n\nStatus: optional\n\n${LIST}`).claims.decisions;
    expect([
      decision?.chosen?.kind,
      decision?.chosen?.clues.map(({ id }) => id),
      decision?.runnerUp?.kind,
    ]).toEqual(['details', ['always', 'levels', 'status'], 'other']);
    expect(decision?.section).toEqual(['Lamps']);
  });

  it('lists what of an entry became nothing', () => {
    const text = `# Lamps\n\n## Blink\n\nStatus: optional\n\n<p>raw</p>\n\n${LIST}- what is this\n\n**Colour:**\n\n### History\n\nOld.\n\n## Dim\n\nStatus: optional\n\n${LIST}`;
    expect(decisionsOf(text)[0]?.unread.toSorted()).toEqual(
      ['Colour', 'History', 'raw', 'what is this'].toSorted(),
    );
  });
});
