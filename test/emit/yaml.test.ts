// YAML that people edit: what is kept of it when the model changes, and that it always says the model.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emitYaml } from '../../src/emit/yaml.ts';
import { recordOf } from '../../src/model/record.ts';
import type { Cell, Feature, Matrix } from '../../src/model/schema.ts';
import { readDocument } from '../../src/pipeline.ts';
import { matricesArbitrary } from '../arbitrary/matrix.ts';

const back = (text: string): readonly Matrix[] =>
  readDocument({ path: 'm.yaml', format: 'yaml', text, bom: false }).matrices.map(({ model }) => model);

const edit = (previous: string, matrices: readonly Matrix[]): string => emitYaml(matrices, { previous }).text;

const feature = (id: string, alpha: 'complete' | 'missing', more: Partial<Feature> = {}): Feature => ({
  id,
  title: id,
  group: [],
  ...more,
  support: recordOf([
    ['alpha', { level: alpha }],
    ['beta', { level: 'complete' as const }],
  ]),
});

const matrix = (features: Feature[], more: Partial<Matrix> = {}): Matrix => ({
  id: 'm',
  title: 'M',
  section: ['M'],
  targets: [
    { id: 'alpha', title: 'Alpha' },
    { id: 'beta', title: 'Beta' },
  ],
  features,
  ...more,
});

/** As somebody keeps it: comments, an order of keys and quotes of their own. */
const KEPT = `# The truth, kept by the storage team.
$schema: ./matrix-1.schema.json
schemaVersion: 1

matrices:
  # The one matrix.
- title: 'M'
  id: m
  section: [M]
  targets:
  - { id: alpha, title: Alpha } # the old one
  - id: beta
    title: "Beta"
  features:

  # Boot is what everybody asks for.
  - id: Boot # never rename
    title: Boot
    group: []
    notes: |-
      Long story.

      Ends.
    support:
      beta: { level: complete }
      alpha: { level: complete } # since 2.0

  # Stopping is hard.
  - title: Stop
    id: Stop
    group: []
    support:
      alpha:
        level: missing # tried in 2.1
      beta:
        level: complete
  # The end.
`;
const STORY = { notes: 'Long story.\n\nEnds.' };

describe('an edited file', () => {
  const boot = feature('Boot', 'complete', STORY);
  const stop = feature('Stop', 'missing');

  it('stays as it is where the model does', () => {
    expect(back(KEPT)).toEqual([matrix([boot, stop])]);
    expect(edit(KEPT, [matrix([boot, stop])])).toBe(KEPT);
  });

  it.each<[string, Matrix, (text: string) => string]>([
    [
      'a level in a flow',
      matrix([feature('Boot', 'missing', STORY), stop]),
      (text) => text.replace('alpha: { level: complete } #', 'alpha: { level: missing } #'),
    ],
    [
      'a level in a block',
      matrix([boot, feature('Stop', 'complete')]),
      (text) => text.replace('level: missing # tried', 'level: complete # tried'),
    ],
    [
      'a title in quotes',
      matrix([boot, stop], {
        targets: [
          { id: 'alpha', title: 'Alpha' },
          { id: 'beta', title: 'Beta: two' },
        ],
      }),
      (text) => text.replace('"Beta"', '"Beta: two"'),
    ],
    [
      'a new key',
      matrix([feature('Boot', 'complete', { commands: ['boot'], ...STORY }), stop]),
      (text) => text.replace('    group: []\n', '    group: []\n    commands:\n      - boot\n'),
    ],
    [
      'a key that goes',
      matrix([feature('Boot', 'complete'), stop]),
      (text) => text.replace(/ {4}notes:[\s\S]*?Ends\.\n/, ''),
    ],
    [
      'a feature that goes',
      matrix([boot]),
      (text) => text.replace(/\n {2}# Stopping[\s\S]*?complete\n(?= {2}# The end)/, ''),
    ],
    [
      'a feature that comes',
      matrix([boot, feature('Halt', 'complete'), stop]),
      (text) =>
        text.replace(
          '\n  # Stopping',
          '  - id: Halt\n    title: Halt\n    group: []\n    support:\n      alpha: { level: complete }\n      beta: { level: complete }\n\n  # Stopping',
        ),
    ],
    [
      'a text of several lines',
      matrix([{ ...boot, notes: 'Short.' }, stop]),
      (text) => text.replace(/notes: \|-[\s\S]*?Ends\./, 'notes: Short.'),
    ],
  ])('changes by %s and nothing else', (_, wanted, change) => {
    const expected = change(KEPT);
    expect(expected).not.toBe(KEPT);
    expect(edit(KEPT, [wanted])).toBe(expected);
  });

  it('moves what moved, comments and all', () => {
    const moved = edit(KEPT, [matrix([stop, boot])]);
    expect(back(moved)).toEqual([matrix([stop, boot])]);
    expect(moved.indexOf('# Stopping is hard.\n  - title: Stop')).toBeLessThan(moved.indexOf('- id: Boot #'));
    expect(moved.match(/#.*/g)?.toSorted()).toEqual(KEPT.match(/#.*/g)?.toSorted());
  });

  it.each<[string, string]>([
    ['no YAML', '{'],
    ['other data', '- 1\n'],
    ['JSON', '{"schemaVersion": 1, "matrices": []}\n'],
    ['an alias that changes', KEPT.replace("'M'", '&x M').replace('title: Boot', 'title: *x')],
    ['nothing', ''],
  ])('is written anew where it is %s', (_, previous) => {
    const wanted = [matrix([boot, stop])];
    expect(back(edit(previous, wanted))).toEqual(wanted);
  });
});

describe('whatever the models', () => {
  /** A comment above every line that begins something, as far as it is no part of a text. */
  const commented = (text: string): string =>
    text.replace(/^( *)(?=(?:- )?(?:id|title|level): )/gm, '$1# c\n$1');

  it('says the newer, from the older with comments', () => {
    fc.assert(
      fc.property(matricesArbitrary, matricesArbitrary, (before, after) => {
        const previous = emitYaml(before).text;
        expect(edit(previous, before)).toBe(previous);
        const edited = edit(commented(previous), after);
        expect(back(edited)).toEqual(after);
        expect(edit(edited, after)).toBe(edited);
      }),
    );
  });

  it('keeps each comment when one level changes', () => {
    fc.assert(
      fc.property(matricesArbitrary, fc.nat(), (before, seed) => {
        const cells = before.flatMap(({ features }) =>
          features.flatMap(({ support }) => Object.values(support)),
        );
        const at = cells[seed % Math.max(1, cells.length)];
        fc.pre(at !== undefined);
        const previous = commented(emitYaml(before).text);
        const level = at.level === 'complete' ? 'missing' : 'complete';
        const after = structuredCloneOf(before, at, level);
        const edited = edit(previous, after);
        const [was, is] = [previous.split('\n'), edited.split('\n')];
        expect(is).toHaveLength(was.length);
        expect(is.filter((line, index) => line !== was[index])).toHaveLength(1);
      }),
    );
  });
});

function structuredCloneOf(matrices: readonly Matrix[], cell: Cell, level: Cell['level']): readonly Matrix[] {
  return matrices.map((one) => ({
    ...one,
    features: one.features.map((feature) => ({
      ...feature,
      support: recordOf(
        Object.entries(feature.support).map(
          ([id, own]) => [id, own === cell ? { ...own, level } : own] as const,
        ),
      ),
    })),
  }));
}
