// What the words of cells and notes say of stage and versions, and what they leave unsaid.
import { describe, expect, it } from 'vitest';
import { cellHistory, historyIn, untoldHistory } from '../../src/extract/lexicon/history.ts';
import { stageOf } from '../../src/extract/lexicon/stages.ts';
import type { History, Level } from '../../src/extract/support.ts';
import { readDocument } from '../../src/pipeline.ts';

const SAID: readonly (readonly [Level, string, History])[] = [
  ['complete', '1.2+', { since: '1.2' }],
  ['complete', 'since 3.0', { since: '3.0' }],
  ['complete', 'Yes (2.0+)', { since: '2.0' }],
  ['complete', '✅ since version 2.0', { since: '2.0' }],
  ['complete', ':white_check_mark: since 2.0', { since: '2.0' }],
  ['complete', 'available in 2.4 and later', { since: '2.4' }],
  ['complete', 'seit 2.0', { since: '2.0' }],
  ['complete', 'v1.51.0', { since: 'v1.51.0' }],
  ['complete', 'v1.2 (1)', { since: 'v1.2' }],
  ['complete', 'iOS 13', { since: 'iOS 13' }],
  ['complete', '< v1.51.0', { until: '<v1.51.0' }],
  ['complete', 'until 4', { until: '4' }],
  ['complete', 'before 4', { until: '<4' }],
  ['complete', '1.2 – 4.5', { since: '1.2', until: '4.5' }],
  ['complete', '>=1.2, <3', { since: '1.2', until: '<3' }],
  ['complete', 'since 1.2, removed in 4.0', { since: '1.2', until: '<4.0' }],
  ['complete', '1.2 (deprecated in 3.0)', { stage: 'deprecated', since: '1.2' }],
  ['complete', 'Deprecated (removed in 5.0)', { stage: 'deprecated', until: '<5.0' }],
  ['complete', 'v1.51.0 (beta)', { stage: 'preview', since: 'v1.51.0' }],
  ['complete', 'GA', { stage: 'stable' }],
  ['partial', 'WIP', { stage: 'in-progress' }],
  ['partial', '🟡 In progress', { stage: 'in-progress' }],
  ['partial', 'alpha', { stage: 'experimental' }],
  ['partial', 'tech preview', { stage: 'preview' }],
  ['missing', '❌ (planned)', { stage: 'planned' }],
  ['missing', 'geplant', { stage: 'planned' }],
  ['missing', 'Removed in 5.0', { stage: 'removed', until: '<5.0' }],
];

/** A wrong version is worse than none. */
const UNSAID: readonly (readonly [Level, string, History])[] = [
  // A version behind a stage dates the stage.
  ['complete', 'Deprecated since 3', { stage: 'deprecated' }],
  ['complete', 'Deprecated (since 3.0)', { stage: 'deprecated' }],
  ['partial', 'Beta since 2.1', { stage: 'preview' }],
  ['missing', 'Planned for 3.0', { stage: 'planned' }],
  ['missing', '3.0 (planned)', { stage: 'planned' }],
  // Two answers.
  ['complete', '✅ since 2.0, 3.0 on Windows', {}],
  ['complete', 'Chrome 57, Firefox 52', {}],
  ['complete', '16, 18, 20', {}],
  ['partial', 'beta in 2.1, stable in 3.0', {}],
  ['partial', 'planned or beta', {}],
  // Something else, or a part of it.
  ['complete', 'Windows: since 2.4', {}],
  ['complete', 'since 2.4 on Linux', {}],
  ['complete', '✅ Windows, since 2.4', {}],
  ['complete', 'since 2019', {}],
  ['complete', '2024-01-01', {}],
  ['complete', 'Yes (up to 4)', {}],
  ['complete', '57', {}],
  ['complete', '✅ 2.4', {}],
  ['complete', '1.2.x', {}],
  // What the level denies.
  ['complete', 'Yes, planned', {}],
  ['missing', '❌ until 2.0', {}],
  ['missing', 'No, since 2.0', {}],
  ['not-applicable', 'since 2.0', {}],
];

describe('a cell', () => {
  it.each([...SAID, ...UNSAID])('%s: %s', (level, text, history) => {
    expect(historyIn(level, text, [])).toEqual(history);
  });
});

it('comes back from what words do not tell', () => {
  const text = 'since 2.4';
  const cell = { level: 'complete', text, stage: 'stable', since: '2.4' } as const;
  const told = untoldHistory(cell);
  expect(told).toEqual([
    ['stage', 'stable'],
    ['since', '2.4'],
  ]);
  expect(cellHistory(Object.fromEntries(told), 'complete', text, [])).toEqual({
    stage: 'stable',
    since: '2.4',
  });
});

describe('a note', () => {
  it.each<readonly [string, History]>([
    ['Since 2.4.', { since: '2.4' }],
    ['Added in 2.4', { since: '2.4' }],
    ['Removed in 5.0', { until: '<5.0' }],
    ['Deprecated since 3.0. Use Halt.', { stage: 'deprecated' }],
    ['On Linux, since 2.4', {}],
    ['Fast since 2.4', {}],
    ['3.0', {}],
  ])('%s', (note, history) => {
    expect(historyIn('complete', undefined, [note])).toEqual(history);
  });

  it('says nothing where it differs from the cell', () => {
    expect(historyIn('complete', 'since 2.4', ['Since 3.0'])).toEqual({});
  });
});

describe('the meaning of a legend', () => {
  it.each([
    ['In progress', 'in-progress'],
    ['Planned for the next release', 'planned'],
    ['planned or in progress', undefined],
    ['Supported', undefined],
    ['not planned', undefined],
  ])('%s', (meaning, stage) => {
    expect(stageOf(meaning)).toBe(stage);
  });
});

function cellOf(text: string, feature = 0): unknown {
  const [matrix] = readDocument({ path: 'm.md', format: 'markdown', text, bom: false }).matrices;
  return Object.values(matrix?.model.features[feature]?.support ?? {})[0];
}

describe('a document', () => {
  it('takes the stage of a symbol from its legend', () => {
    const text =
      'Legend: ✅ = supported, 🚧 = in progress, ❌ = no\n\n| Feature | Go | Java |\n|---|---|---|\n| Boot | 🚧 | ✅ |\n| Halt | ✅ | ❌ |\n';
    expect(cellOf(text)).toEqual({ level: 'partial', stage: 'in-progress' });
    expect(cellOf(text, 1)).toEqual({ level: 'complete' });
  });

  it('takes whole numbers for versions where versions stand', () => {
    const text =
      '| Feature | Chrome | Firefox | Safari |\n|---|---|---|---|\n| Boot | 57 | 52 | 10.1 |\n| Halt | 61 | No | 11 |\n| Stop | 49 | 50 | No |\n';
    expect(cellOf(text)).toEqual({ level: 'complete', text: '57', since: '57' });
  });

  it('takes labels below a line of the details', () => {
    const text =
      '| Feature | Go | Java |\n|---|---|---|\n| Boot | ✔ | ✖ |\n\n## Details\n\n### Boot\n\n- Go: complete\n\n  **Since:** Kilo\n\n  **Stage:** Beta\n- Java: missing\n';
    expect(cellOf(text)).toEqual({ level: 'complete', stage: 'preview', since: 'Kilo' });
  });

  it('leaves out what goes with another level', () => {
    const text =
      'Legend: ✅ = supported, 🚧 = in progress, ❌ = no\n\n| Feature | Go | Java |\n|---|---|---|\n| Boot | 🚧 | ✅ |\n\n## Details\n\n### Boot\n\n- Go: complete\n- Java: complete\n';
    expect(cellOf(text)).toEqual({ level: 'complete' });
  });

  it('takes keys of records', () => {
    const text =
      'Replay:\n  rook: { version_added: "2.0", version_removed: "3.0" }\n  tern: { support: partial, experimental: true }\nOrder:\n  rook: { support: yes, since: 1.4 }\n  tern: { support: no }\n';
    const [matrix] = readDocument({ path: 'm.yaml', format: 'yaml', text, bom: false }).matrices;
    expect(matrix?.model.features.map(({ support }) => support)).toMatchObject([
      {
        rook: { level: 'complete', since: '2.0', until: '<3.0' },
        tern: { level: 'partial', stage: 'experimental' },
      },
      { rook: { level: 'complete', since: '1.4' }, tern: { level: 'missing' } },
    ]);
  });
});
