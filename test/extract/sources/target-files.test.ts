// Features kept as data with one file a target: what is read, where, and what is not.
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../rules/index.ts';
import { lintDocuments } from '../../../src/lint/engine.ts';
import { resolveSettings } from '../../../src/lint/settings.ts';
import { readDocument } from '../../../src/pipeline.ts';
import { formatOfPath } from '../../../src/source/format.ts';
import type { FileReader } from '../../../src/source/resolve.ts';
import { placeOf } from '../../rule-tester.ts';

const TEMPLATE = `# Which lamps do what.
lamps:
  - name: Lantern
    file: lantern.yaml
  - name: Torch++
    file: torch.yaml
sections:
  - name: Light
    features:
      - heading: '[Shining](guide.md#shine)'
        features:
          - name: 'Give \`light\`'
          - name: '[Dim](guide.md#dim) slowly'
            optional: true
      - heading: '**Weather**'
        features:
          - name: Survive rain
            optional: when outside
  - name: Repair
    lamps: [Lantern]
    features:
      - name: Change the wick
        since: 1.2
      - name: Polish
`;
const LANTERN = `# Repair status for Lantern
# Legend:
#   'o'  supported
#   'x'  not supported
#   '?'  unknown
sections:
  - name: Light
    features:
      - heading: Shining
        features:
          - name: Give \`light\`
            status: 'o'
          - name: Dim slowly
            status: '[x][issue7]'
      - heading: Weather
        features:
          - { name: Survive rain, status: '?', note: Nobody stood outside. }
  - name: Repair
    features:
      - { name: Change the wick, status: 'o' }
      - { name: Polish, status: 'x' }
`;
const TORCH = `sections:
  - name: Light
    features:
      - heading: Shining
        features:
          - { name: Give light, status: '+' }
      - heading: Weather
        features:
          - { name: Survive rain, status: '-' }
          - { name: Survive hail, status: '-' }
`;
const FILES: Readonly<Record<string, string>> = { 'lantern.yaml': LANTERN, 'torch.yaml': TORCH };

const reader =
  (files: Readonly<Record<string, string>>): FileReader =>
  (name) => {
    const text = files[name];
    return text === undefined
      ? { ok: false, reason: 'there is no such file' }
      : { ok: true, path: `docs/${name}`, text };
  };

const read = (text: string, path = 'docs/template.yaml', files = FILES) =>
  readDocument({ path, format: formatOfPath(path) ?? 'yaml', text, bom: false, readFile: reader(files) });

describe('a template with a file a target', () => {
  const document = read(TEMPLATE);

  it('is a matrix a section, with what the files say', () => {
    const cells = document.matrices.flatMap(({ model }) =>
      model.features.map(({ title, group, support }) =>
        [
          model.title,
          ...group,
          title,
          ...Object.entries(support).map(([id, cell]) => `${id}=${cell?.level}`),
        ].join(' / '),
      ),
    );
    expect(cells).toEqual([
      'Light / Shining / Give light / lantern=complete / torch=complete',
      'Light / Shining / Dim slowly / lantern=missing',
      'Light / Weather / Survive rain / lantern=unknown / torch=missing',
      'Repair / Change the wick / lantern=complete',
      'Repair / Polish / lantern=missing',
    ]);
    expect(document.matrices.map(({ model }) => model.targets.map(({ title }) => title))).toEqual([
      ['Lantern', 'Torch++'],
      ['Lantern'],
    ]);
    expect(document.matrices[0]?.model).toMatchObject({
      targetLabel: 'Lamp',
      features: [
        { status: { kind: 'mandatory' } },
        { link: 'guide.md#dim', status: { kind: 'optional' } },
        {},
      ],
    });
    expect(document.matrices[1]?.model.features[0]?.attributes).toEqual({ since: '1.2' });
  });

  it('knows the place of each cell in its own file', () => {
    const cells = document.claims.matrices[0]?.cells ?? [];
    expect(
      cells.map(({ range, place }) => [placeOf(range), place?.path, place && placeOf(place.range)]),
    ).toEqual([
      ['12:20-12:32', 'docs/lantern.yaml', '12:22-12:23'],
      ['12:20-12:32', 'docs/torch.yaml', '6:42-6:43'],
      ['13:20-13:46', 'docs/lantern.yaml', '14:22-14:33'],
      ['17:19-17:31', 'docs/lantern.yaml', '17:44-17:45'],
      ['17:19-17:31', 'docs/torch.yaml', '9:44-9:45'],
    ]);
  });

  it('tells the rows that a file lacks, and those that only a file has', () => {
    const { settings } = resolveSettings(RULES);
    const [result] = lintDocuments([document], RULES, settings);
    const found = result?.diagnostics.map(({ ruleId, severity, range, targetTitle, message }) =>
      [ruleId, severity, placeOf(range), targetTitle ?? message.split(',')[0]].join(' '),
    );
    expect(found).toEqual([
      'unlisted-feature warning 6:11-6:21 docs/torch.yaml speaks of `Survive hail`',
      'missing-target error 13:20-13:46 Torch++',
      'unknown-status warning 18:23-18:35 `when outside` is not a known status. Use one such as `mandatory` or `optional`',
    ]);
  });

  it('is made of the files that there are, and says which are not', () => {
    const { matrices, claims } = read(TEMPLATE, 'docs/template.yaml', { 'torch.yaml': 'a: b' });
    expect(matrices.map(({ model }) => model.targets)).toEqual([[], []]);
    expect(claims.problems.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'unreadable-file: `lantern.yaml`, `torch.yaml` are not read: there is no such file. The matrix is made without these 2 targets; correct the location, or take the target out.',
    ]);
  });
});

describe('the file of one target', () => {
  it.each([
    ['its first comment', LANTERN, 'docs/l.yaml', 'Lantern'],
    ['its name', TORCH, 'docs/torch.yaml', 'torch'],
    ['a key', `language: Torch++\n${TORCH}`, 'docs/torch.yaml', 'Torch++'],
  ])('is one column, named by %s', (_by, text, path, title) => {
    const { matrices, claims } = read(text, path);
    expect(matrices[0]?.model.targets.map((target) => target.title)).toEqual([title]);
    expect(claims.problems).toEqual([]);
    const cell = matrices[0]?.claims.cells[0];
    expect(cell && text.slice(cell.range.start.offset, cell.range.end.offset)).toMatch(/^[o+]$/);
  });
});

it.each([
  [
    'a list of tasks',
    'sections:\n  - name: Week\n    features:\n      - { name: Paint, status: waiting for Ann }\n',
  ],
  ['a table of contents', 'sections:\n  - name: One\n    features:\n      - name: Two\n'],
  ['sections of something else', 'sections:\n  - name: One\n    pages: [a, b]\n'],
  ['sections that are texts', 'sections: [a, b]\n'],
])('%s is no matrix', (_name, text) => {
  expect(read(text, 'a.yaml').claims).toMatchObject({ matrices: [], problems: [] });
});

describe('a page beside its sources', () => {
  const PAGE = `# Lamps

+ means supported, - means not, blank means unknown.

| Feature | Lantern | Torch++ |
| --- | --- | --- |
| **Shining** | | |
| Give light | + | + |
| Dim slowly | + | |
| **Weather** | | |
| Survive rain | | - |
| Survive wind | - | - |
`;
  const { settings } = resolveSettings(RULES, { rules: { 'cross-document-conflict': 'error' } });

  it('is compared cell by cell, and each difference told once', () => {
    const documents = [
      read(PAGE, 'docs/page.md'),
      read(TEMPLATE),
      read(LANTERN, 'docs/lantern.yaml'),
      read(TORCH, 'docs/torch.yaml'),
    ];
    const found = lintDocuments(documents, RULES, settings).flatMap(({ path, diagnostics }) =>
      diagnostics
        .filter(({ ruleId }) => ruleId === 'cross-document-conflict')
        .map(({ range, related = [] }) =>
          [path, placeOf(range), ...related.map((place) => `${place.path} ${placeOf(place.range)}`)].join(
            ' ',
          ),
        ),
    );
    expect(found).toEqual(['docs/page.md 9:16-9:17 docs/lantern.yaml 14:22-14:33']);
  });
});
