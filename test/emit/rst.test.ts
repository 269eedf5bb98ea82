// RST out: what it looks like, and that docutils takes it without a warning and reads the same texts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { historyFields, needAttributeList, supportLabel } from '../../src/emit/document/fields.ts';
import { findEmitter } from '../../src/emit/index.ts';
import { emitRst } from '../../src/emit/rst/index.ts';
import type { RstTable } from '../../src/emit/rst/table.ts';
import { emitWithin } from '../../src/emit/within.ts';
import type { Matrix } from '../../src/model/schema.ts';
import { matricesArbitrary } from '../arbitrary/matrix.ts';
import { pythonWith, runPython } from '../support/python.ts';

function emitted(matrices: readonly Matrix[]) {
  const emitter = findEmitter('rst');
  if (emitter === undefined) throw new Error('no emitter');
  return emitWithin(emitter, matrices, {});
}

const LIGHT: Matrix = {
  id: 'light',
  title: 'Light',
  section: ['House', 'Light'],
  principles: [{ title: 'Safety', text: 'No fire.\n\nNever.' }],
  targetLabel: 'Device',
  targets: [
    { id: 'lamp', title: 'Lamp', link: 'https://lamp.example/' },
    { id: 'torch', title: '日本 torch_' },
  ],
  features: [
    {
      id: 'give-light',
      title: 'Give light',
      group: ['Outdoors'],
      status: { kind: 'choice', group: 'shine' },
      api: 'shine_on',
      commands: ['light on *now*', '``'],
      notes: 'First::\n\n- Second.',
      attributes: { Spec: '1. one' },
      support: {
        lamp: { level: 'complete', text: 'R/W' },
        torch: { level: 'partial', notes: ['With a match.\n\nTwo.', 'Dry.'] },
      },
    },
    { id: 'blink', title: 'Blink', group: [], support: { lamp: { level: 'not-applicable' } } },
  ],
  notes: ['To be continued.'],
};

describe('emitRst', () => {
  it('writes the whole document', () => {
    expect(emitRst([LIGHT])).toEqual({
      losses: [],
      text: `House
=====

Light
-----

Guiding principles:

* **Safety** - No fire.

  Never.

Summary
~~~~~~~

Legend: ✔ = complete, ◐ = partial, N/A = not applicable, — = not stated.

.. list-table::
   :header-rows: 1

   * - Feature
     - Status
     - \`Lamp <https://lamp.example/>\`__
     - .. _torch:

       日本 torch\\_
   * - **Outdoors**
     -
     -
     -
   * - \`Give light <give-light_>\`__
     - choice (shine)
     - ✔
     - ◐
   * -
     -
     -
     -
   * - \`Blink <blink_>\`__
     -
     - N/A
     - —

Details
~~~~~~~

Outdoors
^^^^^^^^

.. _give-light:

Give light
""""""""""

**Status:** choice (shine).

**API alias:** \`\`shine_on\`\`

**CLI commands:**

* \`\`light on *now*\`\`
* \\\`\\\`

**Notes:** First:\\:

\\- Second.

**Spec:** 1. one

**Device Support:**

* Lamp: complete (\`\`R/W\`\`)

* 日本 torch\\_: partial

  Notes: With a match.

  Two.

  Notes: Dry.

.. _blink:

Blink
^^^^^

**Device Support:**

* Lamp: not applicable

Notes
~~~~~

* To be continued.
`,
    });
  });

  it.each<[RstTable, string]>([
    [
      'grid',
      `+--------------+----------------+----------------------------------+--------------+
| Feature      | Status         | \`Lamp <https://lamp.example/>\`__ | .. _torch:   |
|              |                |                                  |              |
|              |                |                                  | 日本 torch\\_ |
+==============+================+==================================+==============+
| **Outdoors** |                |                                  |              |
+--------------+----------------+----------------------------------+--------------+
`,
    ],
    [
      'simple',
      `============  ==============  ================================  ============
Feature       Status          \`Lamp <https://lamp.example/>\`__  .. _torch:

                                                                日本 torch\\_
============  ==============  ================================  ============
**Outdoors**
`,
    ],
  ])('writes a %s table as wide as docutils counts', (table, head) => {
    expect(emitRst([LIGHT], { table, view: 'summary' }).text).toContain(head);
  });

  it('leaves the table out, or the entries', () => {
    expect(emitRst([LIGHT], { view: 'details' }).text).not.toContain('list-table');
    expect(emitRst([LIGHT], { view: 'summary' }).text).not.toContain('_give-light');
    expect(emitRst([]).text).toBe('');
  });

  it('says what it cannot hold', () => {
    const [first, second] = LIGHT.features;
    if (first === undefined || second === undefined) throw new Error('no features');
    const { losses } = emitRst([
      {
        ...LIGHT,
        features: [
          { ...first, id: 'a', link: '' },
          { ...second, id: 'A' },
        ],
      },
    ]);
    expect(losses).toEqual(['RST cannot hold ids that differ by case or repeat: `A`.']);
  });

  it('says that an id unlike the title is lost, however large the matrix', () => {
    const [feature] = LIGHT.features;
    if (feature === undefined) throw new Error('no features');
    const many = Array.from({ length: 2001 }, (_, index) => ({
      ...feature,
      id: `f-${index}`,
      title: `F ${index}`,
    }));
    for (const features of [[feature], many]) {
      const { losses } = emitted([{ ...LIGHT, id: 'own', features }]);
      expect(losses).toEqual([
        'The ids of matrices that do not follow from their titles are lost in rst: `own`.',
      ]);
    }
  });

  it('leaves links out that would run, and says so', () => {
    const [feature] = LIGHT.features;
    const [target] = LIGHT.targets;
    if (feature === undefined || target === undefined) throw new Error('no features');
    const { text, losses } = emitted([
      {
        ...LIGHT,
        targets: [{ ...target, link: 'java\nscript:alert(1)' }],
        features: [{ ...feature, link: 'data:text/html,x' }],
      },
    ]);
    expect(text).not.toMatch(/alert|data:/u);
    expect(text).toContain(target.title);
    expect(losses).toEqual([
      'Only http, https, mailto and relative links are kept; left out: `java\nscript:alert(1)` and 1 more.',
    ]);
  });
});

const DOCUTILS = `
import json, sys
from docutils import nodes
from docutils.core import publish_doctree
from docutils.utils import SystemMessage
def text(node):
    return node.astext().replace(chr(0), '')
def walk(node, out):
    for child in node.children:
        if isinstance(child, nodes.title): out.append(['title', text(child)])
        elif isinstance(child, nodes.subtitle): out.append(['title', text(child)])
        elif isinstance(child, nodes.paragraph): out.append(['cell' if isinstance(node, nodes.entry) else 'text', text(child)])
        elif isinstance(child, nodes.entry) and not child.children: out.append(['cell', ''])
        elif isinstance(child, (nodes.target, nodes.system_message, nodes.colspec)): pass
        elif isinstance(child, (nodes.section, nodes.bullet_list, nodes.list_item, nodes.block_quote, nodes.table, nodes.tgroup, nodes.thead, nodes.tbody, nodes.row, nodes.entry)): walk(child, out)
        else: out.append([child.tagname, text(child)])
    return out
def read(source):
    settings = {'halt_level': 2, 'report_level': 2, 'warning_stream': False, 'doctitle_xform': False, 'input_encoding': 'unicode'}
    try:
        return walk(publish_doctree(source, settings_overrides=settings), [])
    except SystemMessage as message:
        return str(message)
json.dump([read(source) for source in json.load(sys.stdin)], sys.stdout)
`;

const python = pythonWith('docutils');
const fold = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\s\u001c-\u001f\u0085]+/gu, ' ')
    .trim();
const paragraphs = (text: string): string[] =>
  text
    .split(/\n\n/u)
    .map(fold)
    .filter((part) => part !== '');
const SIGNS = { complete: '✔', partial: '◐', missing: '✖', unknown: '?', 'not-applicable': 'N/A' } as const;

type Said = readonly [kind: string, text: string];

function statusWords(status: Matrix['features'][number]['status']): string {
  if (status === undefined) return '';
  if (status.kind === 'choice') return `choice (${fold(status.group)})`;
  return status.kind === 'condition' ? `condition (${fold(status.expression)})` : status.kind;
}

/** The texts that the Summary and the Details should hold, in order. */
function said(matrix: Matrix): Said[] {
  const out: Said[] = [];
  const { features, targets } = matrix;
  const hasStatus = features.some(({ status }) => status !== undefined);
  const row = (first: string, status: string, cells: readonly string[]): void => {
    out.push(...[first, ...(hasStatus ? [status] : []), ...cells].map((text): Said => ['cell', fold(text)]));
  };
  row(
    'Feature',
    'Status',
    targets.map(({ title }) => title),
  );
  let group = '';
  for (const feature of features) {
    const name = feature.group.join(' › ');
    if (name !== group)
      row(
        name,
        '',
        targets.map(() => ''),
      );
    group = name;
    const level = (id: string): string =>
      Object.hasOwn(feature.support, id) ? SIGNS[feature.support[id]?.level ?? 'unknown'] : '—';
    row(
      feature.title,
      statusWords(feature.status),
      targets.map(({ id }) => level(id)),
    );
  }
  if (features.length > 0) out.push(['title', 'Details']);
  let above: readonly string[] = [];
  for (const feature of features) {
    let shared = 0;
    while (shared < feature.group.length && feature.group[shared] === above[shared]) shared += 1;
    for (const name of feature.group.slice(shared)) out.push(['title', fold(name)]);
    above = feature.group;
    out.push(['title', fold(feature.title)], ...entry(feature, matrix).map((text): Said => ['text', text]));
  }
  return out;
}

function entry(feature: Matrix['features'][number], matrix: Matrix): string[] {
  const out: string[] = [];
  const labelled = (label: string, text: string): void => {
    const [first, ...others] = paragraphs(text);
    if (first !== undefined) out.push(`${label} ${first}`, ...others);
  };
  if (feature.status !== undefined) out.push(`Status: ${statusWords(feature.status)}.`);
  if (feature.api) out.push(`API alias: ${fold(feature.api)}`);
  if (feature.commands) out.push('CLI commands:', ...feature.commands.map(fold));
  if (feature.notes) labelled('Notes:', feature.notes);
  if (needAttributeList(feature)) out.push('Attributes:');
  for (const [name, text] of Object.entries(feature.attributes ?? {})) labelled(`${fold(name)}:`, text);
  const cells = matrix.targets.filter(({ id }) => Object.hasOwn(feature.support, id));
  if (cells.length > 0) out.push(`${fold(supportLabel(matrix.targetLabel))}:`);
  for (const { id, title } of cells) {
    const cell = feature.support[id] ?? { level: 'unknown' };
    const { level, text, notes = [] } = cell;
    const word = level === 'not-applicable' ? 'not applicable' : level;
    out.push(`${fold(title)}: ${word}${text ? ` (${fold(text)})` : ''}`);
    for (const [label, value] of historyFields(cell)) out.push(`${label} ${fold(value)}`);
    for (const note of notes) labelled('Notes:', note);
  }
  return out;
}

describe.skipIf(python === undefined)('emitRst beside docutils', () => {
  it.each<RstTable>(['list-table', 'grid', 'simple'])('is read back without a warning: %s', (table) => {
    const samples = fc.sample(matricesArbitrary, { numRuns: 60, seed: table.length });
    const read = runPython(
      python,
      DOCUTILS,
      samples.map((matrices) => emitRst(matrices, { table }).text),
    );
    if (!Array.isArray(read)) throw new Error('no list');
    for (const [index, matrices] of samples.entries()) {
      const texts = read[index];
      if (!Array.isArray(texts)) throw new Error(`${texts}\n${emitRst(matrices, { table }).text}`);
      for (const matrix of matrices) {
        const wanted = said(matrix);
        const folded = texts.map(([kind, text]: Said) => JSON.stringify([kind, fold(text)])).join('\n');
        const needle = wanted.map((one) => JSON.stringify(one)).join('\n');
        if (!folded.includes(needle)) expect(folded).toBe(needle);
        for (const { text } of matrix.principles ?? []) {
          for (const part of paragraphs(text)) expect(folded).toContain(JSON.stringify(part).slice(1, -1));
        }
      }
    }
  });

  it('holds any text anywhere', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
      fc.string({ unit: fc.constantFrom(...'\\*`|_:. -+=~"\'<>()[]{}#aA1i'), minLength: 1, maxLength: 10 }),
    );
    const writable = text.map(fold).filter((one) => one !== '' && !one.includes('\0'));
    const documents = fc.sample(fc.array(writable, { minLength: 30, maxLength: 30 }), {
      numRuns: 40,
      seed: 5,
    });
    const matrices = documents.map(matrixOfTexts);
    const read = runPython(
      python,
      DOCUTILS,
      matrices.map((matrix) => emitRst([matrix]).text),
    );
    if (!Array.isArray(read)) throw new Error('no list');
    for (const [at, matrix] of matrices.entries()) {
      const texts = read[at];
      if (!Array.isArray(texts)) throw new Error(`${texts}\n${emitRst([matrix]).text}`);
      const folded = texts.map(([kind, one]) => JSON.stringify([kind, fold(one)]));
      const start = folded.indexOf('["cell","Feature"]');
      const wanted = said(matrix).map((one) => JSON.stringify(one));
      expect(folded.slice(start, start + wanted.length)).toEqual(wanted);
    }
  });
});

/** A matrix that says each text in every place that has room for one. */
function matrixOfTexts(texts: readonly string[]): Matrix {
  return {
    ...LIGHT,
    targets: [{ id: 'lamp', title: 'Lamp' }],
    features: texts.map((title, index) => ({
      id: `f${index}`,
      title,
      group: [],
      api: title,
      commands: [title],
      notes: `${title}\n\n${title}`,
      status: { kind: 'condition', expression: title },
      attributes: { [title]: title },
      support: { lamp: { level: 'partial', text: title, notes: [title] } },
    })),
  };
}
