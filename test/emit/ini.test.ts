// INI out: what it looks like, that it comes back, and that the real programs read it alike.
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emitIni } from '../../src/emit/ini.ts';
import { extractIni } from '../../src/extract/ini/index.ts';
import { buildMatrices } from '../../src/model/build.ts';
import { recordOf } from '../../src/model/record.ts';
import type { Feature, Matrix } from '../../src/model/schema.ts';
import { parseIni } from '../../src/syntax/ini/index.ts';
import { matricesArbitrary, matrixArbitrary } from '../arbitrary/matrix.ts';
import { pythonWith, runPython } from '../support/python.ts';

const TARGETS = [
  { id: 'lamp', title: 'Lamp', link: 'https://lamp.example/100%' },
  { id: 'Torch 2', title: 'Torch' },
];

function matrix(feature: Partial<Feature>): Matrix {
  const base = { id: 'operation.light', title: 'Give light', group: [], support: {} };
  return { id: 'matrix', title: '', section: [], targets: TARGETS, features: [{ ...base, ...feature }] };
}

const readBack = (text: string): readonly Matrix[] => buildMatrices(extractIni(parseIni(text)));

describe('emitIni', () => {
  it('holds what is said of the whole, in comments that others pass over', () => {
    const whole: Matrix = {
      ...matrix({ support: { lamp: { level: 'complete' }, 'Torch 2': { level: 'missing' } } }),
      id: 'lamps-100-bright',
      title: 'Lamps; 100 % "bright"',
      section: ['Guide', '# Light'],
      targetLabel: 'Lamp',
      principles: [
        { title: 'Safety', text: 'No fire.\n\nNo smoke.' },
        { title: 'Cost', text: '' },
      ],
      notes: ['One.\n\nTwo.', 'Three.'],
    };
    const { text, losses } = emitIni([whole]);
    expect(losses).toEqual([]);
    expect(readBack(text)).toEqual([whole]);
    expect(text.split('\n\n')[0]).toBe(`# supportmatrix:heading Guide
# supportmatrix:heading # Light
# supportmatrix:title Lamps; 100 % "bright"
# supportmatrix:targets Lamp
# supportmatrix:principle Safety
# supportmatrix:more No fire.
# supportmatrix:more No smoke.
# supportmatrix:principle Cost
# supportmatrix:note One.
# supportmatrix:more Two.
# supportmatrix:note Three.`);
    const below = `${text}# supportmatrix:title Other\n`;
    expect(readBack(below)).toEqual(readBack(text));
  });

  it('writes the driver dialect', () => {
    const feature: Partial<Feature> = {
      status: { kind: 'choice', group: 'shine' },
      api: 'shine',
      commands: ['light on', 'light off'],
      notes: 'First.\n\nSecond.',
      attributes: { Spec: 'https://x' },
      support: {
        lamp: { level: 'complete', text: 'R/W' },
        'Torch 2': { level: 'partial', notes: ['With a match.'] },
      },
    };
    const { text, losses } = emitIni([{ ...matrix(feature), id: 'light', title: 'Light' }]);
    expect(text).toBe(`# supportmatrix:title Light

[driver.lamp]
title=Lamp
link=https://lamp.example/100%%

[driver.torch-2]
title=Torch
id=Torch 2

[operation.light]
title=Give light
status=choice(shine)
api=shine
cli=light on;light off
notes=First.

  Second.
Spec=https://x
driver.lamp=complete
driver-text.lamp=R/W
driver.torch-2=partial
driver-notes.torch-2=With a match.
`);
    expect(losses).toEqual([]);
  });

  it.each<[string, Partial<Feature>]>([
    ['percent signs', { notes: '50% of %(x)s, 100%%', title: '%' }],
    ['comment signs', { title: '# one', notes: '; two', api: '#' }],
    ['delimiters', { title: '= one', notes: ': two', attributes: { spec: '=:' } }],
    ['brackets', { title: '[x]', id: 'a]b', notes: '[operation.x]\n\n[y]' }],
    ['keys inside notes', { notes: 'See:\n\ndriver.lamp=missing\n\nstatus=mandatory' }],
    ['a group with parentheses', { status: { kind: 'choice', group: 'a (b)' } }],
    [
      'an expression with parentheses',
      { status: { kind: 'condition', expression: '(a==complete) or b!=missing' } },
    ],
    [
      'not applicable',
      { support: { lamp: { level: 'not-applicable', text: '—' }, 'Torch 2': { level: 'not-applicable' } } },
    ],
    ['groups', { group: ['One', 'Two / 2'] }],
    ['ids', { id: 'Wörter & More' }],
    ['a section that is not rendered', { id: 'storage.block' }],
    ['attributes called like keys', { attributes: { 'driver.lamp': 'x' }, link: '#x' }],
  ])('brings back %s', (name, part) => {
    const before = matrix({
      support: { lamp: { level: 'missing' }, 'Torch 2': { level: 'unknown' } },
      ...part,
    });
    const { text, losses } = emitIni([before]);
    const [after] = readBack(text);
    if (name === 'attributes called like keys') {
      expect(after?.features[0]?.attributes).toEqual(recordOf([['x-driver.lamp', 'x']]));
      expect(losses).toEqual(['INI cannot hold the attributes of a feature unchanged: `Give light`.']);
    } else {
      expect(after?.features).toEqual(
        before.features.map((feature) => ({
          ...feature,
          support: recordOf(Object.entries(feature.support)),
          ...(feature.attributes && { attributes: recordOf(Object.entries(feature.attributes)) }),
        })),
      );
      expect(losses.filter((loss) => loss.startsWith('INI cannot'))).toEqual([]);
    }
  });

  it.each<[Partial<Feature>, string]>([
    [{ commands: ['a; b'] }, 'INI cannot hold the commands of a feature unchanged: `Give light`.'],
    [{ notes: 'One.\n\n# two' }, 'INI cannot hold the notes of a feature unchanged: `Give light`.'],
    [{ group: ['a;b'] }, 'INI cannot hold the group of a feature unchanged: `Give light`.'],
    [{ status: { kind: 'unspecified' } }, 'INI cannot hold the status of a feature unchanged: `Give light`.'],
    [{ title: 'a\u0000\ud800' }, 'INI cannot hold the title of a feature unchanged: `a\u0000\ud800`.'],
    [
      { support: { lamp: { level: 'missing', notes: ['a', 'b'] }, 'Torch 2': { level: 'unknown' } } },
      'INI cannot hold the notes of a cell unchanged: `Give light / Lamp`.',
    ],
    [
      { support: { lamp: { level: 'missing' } } },
      '1 cells have no level; sphinx-feature-classification renders no page without.',
    ],
    [
      { id: 'a.b' },
      'sphinx-feature-classification drops the 1 sections whose name does not begin with `operation.`, first `a.b`.',
    ],
  ])('says what it cannot hold of %j', (part, loss) => {
    const support = { lamp: { level: 'missing' as const }, 'Torch 2': { level: 'unknown' as const } };
    expect(emitIni([matrix({ support, ...part })]).losses).toEqual([loss]);
  });

  it('says that the other matrices are left out', () => {
    const one = matrix({ support: { lamp: { level: 'missing' }, 'Torch 2': { level: 'unknown' } } });
    expect(emitIni([one, { ...one, title: 'Two' }, { ...one, title: 'Three' }]).losses).toEqual([
      "INI holds one matrix a file; left out: `Two` and 1 more. As outputs of `supportmatrix build`, `{matrix}` in the file's name makes a file of each.",
    ]);
    expect(emitIni([])).toEqual({ text: '', losses: [] });
  });

  it('gives every generated matrix back, or says what is lost', () => {
    fc.assert(
      fc.property(matricesArbitrary, (matrices) => {
        const { text, losses } = emitIni(matrices);
        const [before] = matrices;
        const [after] = readBack(text);
        if (before === undefined) return;
        const said = losses.join('\n');
        if (before.features.length === 0) {
          expect(said).toContain('the matrix');
          return;
        }
        for (const [index, feature] of before.features.entries()) {
          const read = after?.features[index];
          if (!said.includes('title of a feature')) expect(read?.title).toBe(feature.title);
          if (!said.includes('id of a feature')) expect(read?.id).toBe(feature.id);
          if (!said.includes('notes of a feature')) expect(read?.notes).toBe(feature.notes);
          if (!said.includes('commands of a feature')) expect(read?.commands).toEqual(feature.commands);
          if (!said.includes('status of a feature')) expect(read?.status).toEqual(feature.status);
          if (!said.includes('level of a cell') && !said.includes('id of a target')) {
            const levels = (support: Feature['support']): unknown =>
              Object.entries(support).map(([id, cell]) => [id, cell?.level]);
            expect(read && levels(read.support)).toEqual(levels(feature.support));
          }
        }
        expect(said).not.toContain('level of a cell');
        expect(said).not.toContain('id of a');
        expect(said).not.toContain('blank cell');
      }),
      { numRuns: 500 },
    );
  });
});

const CLASSIFICATION = `
import configparser, io, json, sys
from sphinx_feature_classification import support_matrix
class Plain:
    def __init__(self, value): self.__dict__.update(vars(value))
out = []
for text in json.load(sys.stdin):
    parser = configparser.ConfigParser()
    parser.read_file(io.StringIO(text, newline=None))
    matrix = support_matrix.Matrix(parser)
    rendered = None
    if all(len(f.implementations) == len(matrix.drivers) for f in matrix.features):
        directive = object.__new__(support_matrix.Directive)
        rendered = len(directive._build_markup(matrix))
    out.append({
        'rendered': rendered,
        'drivers': [[d.title, d.link] for d in matrix.drivers.values()],
        'features': [{
            'title': f.title, 'status': f.status, 'group': f.group, 'api': f.api, 'notes': f.notes,
            'cli': f.cli,
            'support': [[d.title, f.implementations[k].status, f.implementations[k].notes] for k, d in matrix.drivers.items() if k in f.implementations],
        } for f in matrix.features],
    })
json.dump(out, sys.stdout)
`;

/** What the extension should make of a matrix: its own words, and the texts that INI can hold. */
function classified({ targets, features }: Matrix): unknown {
  return {
    drivers: targets.map(({ title, link }) => [title, link ?? null]),
    features: features.map(({ title, status, api, commands, support }) => ({
      title,
      status: status === undefined || status.kind === 'unspecified' ? 'optional' : status.kind,
      api: api ?? null,
      cli: commands?.join(';') ?? [],
      support: targets.flatMap(({ id, title: target }) => {
        const cell = Object.hasOwn(support, id) ? support[id] : undefined;
        const level = cell?.level === 'not-applicable' ? 'missing' : cell?.level;
        return cell === undefined ? [] : [[target, level]];
      }),
    })),
  };
}

const python = pythonWith('sphinx_feature_classification.support_matrix');

describe.skipIf(python === undefined)('emitIni beside sphinx-feature-classification', () => {
  it('is read back to the same matrix', () => {
    // Dotted ids are sections of the file that they came from, which the extension drops there too.
    const dotless = (matrix: Matrix): boolean => matrix.features.every(({ id }) => !id.includes('.'));
    const samples = fc.sample(matrixArbitrary.filter(dotless), { numRuns: 300, seed: 11 });
    const read = runPython(
      python,
      CLASSIFICATION,
      samples.map((matrix) => emitIni([matrix]).text),
    );
    if (!Array.isArray(read)) throw new Error('no list');
    expect(read).toHaveLength(samples.length);
    let rendered = 0;
    for (const [index, matrix] of samples.entries()) {
      const { drivers, features, rendered: nodes } = read[index];
      const wanted = classified(matrix);
      const titles = features.map((feature: Record<string, unknown>) => {
        const { title, status, api, cli, support } = feature;
        const cells = Array.isArray(support) ? support.map(([target, level]) => [target, level]) : support;
        return { title, status, api, cli, support: cells };
      });
      expect({ drivers, features: titles }).toEqual(wanted);
      if (nodes !== null) rendered += 1;
    }
    expect(rendered).toBeGreaterThan(50);
  });
});

const CORPUS = '../shared/corpus';

describe.skipIf(python === undefined || !existsSync(CORPUS))('emitIni of the corpus', () => {
  it.each(['nova/support-matrix', 'octavia/feature-matrix-pool', 'octavia/feature-matrix-member'])(
    '%s is to the extension what it was',
    (name) => {
      const original = readFileSync(`${CORPUS}/${name}.ini`, 'utf8');
      const { text } = emitIni(readBack(original));
      expect(readBack(text)).toEqual(readBack(original));
      const [before, after] = [runPython(python, CLASSIFICATION, [original, text])].flat();
      const folded = (read: unknown): unknown =>
        JSON.parse(JSON.stringify(read).replaceAll('\\n', ' ').replaceAll('"cli":""', '"cli":[]'));
      expect(folded(after)).toEqual(folded(before));
    },
  );
});
