// The whole document as Markdown: its form, its parts, and what it says it cannot hold.
// @module-tag slow
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { findEmitter } from '../../src/emit/index.ts';
import { emitMarkdown } from '../../src/emit/markdown/index.ts';
import { foldLine } from '../../src/emit/markdown/nodes.ts';
import { emitWithin } from '../../src/emit/within.ts';
import { recordOf } from '../../src/model/record.ts';
import type { Matrix } from '../../src/model/schema.ts';
import { readDocument } from '../../src/pipeline.ts';
import { matricesArbitrary, matricesOf } from '../arbitrary/matrix.ts';
import { plainLineArbitrary } from '../arbitrary/texts.ts';
import { parseMarkdown, textOf } from '../support/markdown.ts';

const back = (text: string): readonly Matrix[] =>
  readDocument({ path: 'x.md', format: 'markdown', bom: false, text }).matrices.map(({ model }) => model);

function emitted(matrices: readonly Matrix[]) {
  const emitter = findEmitter('markdown');
  if (emitter === undefined) throw new Error('no emitter');
  return emitWithin(emitter, matrices, {});
}

const VOLUMES: Matrix = {
  id: 'volumes',
  title: 'Volumes',
  section: ['Manual', 'Volumes'],
  principles: [{ title: 'Inclusivity', text: 'Ask little.' }],
  targetLabel: 'Driver',
  targets: [
    { id: 'alpha', title: 'Alpha', link: 'https://alpha.example/' },
    { id: 'beta', title: 'Beta (x86)' },
  ],
  features: [
    {
      id: 'operation.attach',
      title: 'Attach volume',
      group: [],
      link: 'https://spec.example/attach',
      status: { kind: 'optional' },
      api: 'attach',
      commands: ['vol attach <server>', 'a `b`'],
      notes: 'Adds storage.\n\nCaution: slow.',
      attributes: recordOf([['Spec', '§1']]),
      support: recordOf([
        ['alpha', { level: 'complete' }],
        ['beta', { level: 'partial', text: 'R/W', since: '2', notes: ['Read only.', 'Since 2.'] }],
      ]),
    },
    {
      id: 'encrypt',
      title: 'Encrypt',
      group: ['Security', 'Keys'],
      status: { kind: 'condition', expression: 'a|b' },
      support: recordOf([['beta', { level: 'not-applicable' }]]),
    },
    { id: 'resize', title: 'Resize', group: [], support: recordOf([['alpha', { level: 'missing' }]]) },
  ],
  notes: ['A draft.'],
};

const WHOLE = `# Manual

## Volumes

Guiding principles:

- **Inclusivity** - Ask little.

### Summary

Legend: ✔ = complete, ◐ = partial, ✖ = missing, N/A = not applicable, — = not stated.

| Feature | Status | [Alpha](https://alpha.example/) | <a id="beta"></a>Beta (x86) |
| --- | --- | --- | --- |
| [Attach volume](#operation.attach) | optional | ✔ | ◐ |
| **Security › Keys** |  |  |  |
| [Encrypt](#encrypt) | condition (a\\|b) | — | N/A |
|  |  |  |  |
| [Resize](#resize) |  | ✖ | — |

### Details

#### <a id="operation.attach"></a>[Attach volume](https://spec.example/attach)

**Status:** optional.

**API alias:** \`attach\`

**CLI commands:**

- \`vol attach <server>\`
- \`\` a \`b\` \`\`

**Notes:** Adds storage.

> Caution: slow.

**Spec:** §1

**Driver Support:**

- Alpha: complete

- Beta (x86): partial (\`R/W\`)

  Notes: Read only.

  Notes: Since 2.

#### Security

##### Keys

###### Encrypt

**Status:** condition (\`a|b\`).

**Driver Support:**

- Beta (x86): not applicable

#### Resize

**Driver Support:**

- Alpha: missing

### Notes

- A draft.
`;

describe('emitMarkdown', () => {
  it('writes the whole document', () => {
    expect(emitMarkdown([VOLUMES])).toEqual({ text: WHOLE, losses: [] });
  });

  it('writes the summary alone, aligned by display width, fit to stand in another document', () => {
    const options = { view: 'summary', headings: false, table: 'aligned' } as const;
    const [first, ...others] = VOLUMES.features;
    const wide = { ...VOLUMES, features: first ? [{ ...first, title: '接続 👍' }, ...others] : [] };
    expect(
      emitMarkdown([wide], options).text,
    ).toBe(`Legend: ✔ = complete, ◐ = partial, ✖ = missing, N/A = not applicable, — = not stated.

| Feature                                                             | Status           | [Alpha](https://alpha.example/) | <a id="beta"></a>Beta (x86) |
| ------------------------------------------------------------------- | ---------------- | ------------------------------- | --------------------------- |
| <a id="operation.attach"></a>[接続 👍](https://spec.example/attach) | optional         | ✔                               | ◐                           |
| **Security › Keys**                                                 |                  |                                 |                             |
| Encrypt                                                             | condition (a\\|b) | —                               | N/A                         |
|                                                                     |                  |                                 |                             |
| Resize                                                              |                  | ✖                               | —                           |
`);
  });

  it('counts as lost nothing that a part was not asked for', () => {
    expect(emitMarkdown([VOLUMES], { view: 'summary' }).losses).toEqual([]);
    expect(emitMarkdown([VOLUMES], { view: 'summary', headings: false }).losses).toEqual([]);
    expect(emitMarkdown([VOLUMES], { view: 'details' }).losses).toEqual([]);
    const silent: Matrix = { ...VOLUMES, targets: [...VOLUMES.targets, { id: 'new', title: 'New' }] };
    expect(emitMarkdown([silent], { view: 'details' }).losses).toEqual([
      'Markdown cannot hold targets of which nothing is stated: `New`.',
    ]);
  });

  describe('as MDX', () => {
    const ODD = ['a {b} <c', '`{x}`', 'import', 'export {a}', '<Tag/>', '\\{', 'R/W', 'List<T>', '{/* c */}'];
    const odd: Matrix = {
      ...VOLUMES,
      features: ODD.map((title, index) => ({
        id: `f-${index}`,
        title,
        group: [],
        commands: [title],
        notes: `Note.\n\nimport ${title}\n\nexport`,
        support: {},
      })),
    };

    it('escapes what would be an expression, a tag or a program, and nothing in code', () => {
      const { text } = emitMarkdown([odd], { mdx: true });
      const outside = text.replace(/(`+).*?[^`]\1(?!`)|\\.|<a id="[^"]*"><\/a>|\]\(<[^>]*>\)/gu, '');
      expect(outside).not.toMatch(/[{<]/u);
      expect(text).not.toMatch(/^(?:import|export)/mu);
      expect(text).toContain('- `a {b} <c`\n');
    });

    it('reads as the Markdown does', () => {
      expect(back(emitMarkdown([odd], { mdx: true }).text)).toEqual(back(emitMarkdown([odd]).text));
      fc.assert(
        fc.property(matricesArbitrary, (matrices) => {
          expect(back(emitMarkdown(matrices, { mdx: true }).text)).toEqual(back(emitMarkdown(matrices).text));
        }),
        { numRuns: 50 },
      );
    });
  });

  it('prints a shared heading once, and links past repeated headings', () => {
    const { text } = emitMarkdown([
      VOLUMES,
      { ...VOLUMES, id: 'nets', title: 'Nets', section: ['Manual', 'Nets'] },
    ]);
    expect(text.match(/^#{1,2} .*$/gmu)).toEqual(['# Manual', '## Volumes', '## Nets']);
    expect(text.match(/\]\(#resize[^)]*\)/gu)).toEqual(['](#resize)', '](#resize-1)']);
    expect(text.match(/\]\([^)]*attach[^)]*\)/gu)?.slice(0, 3)).toContain('](#operation.attach)');
    expect(text).toContain('[Attach volume](#attach-volume-1)');
  });

  it('says when a section is too deep, and stays within six levels', () => {
    const deep = { ...VOLUMES, section: ['A', 'B', 'C', 'D', 'Volumes'] };
    const { text, losses } = emitMarkdown([deep]);
    expect(text).not.toMatch(/^#{7}/mu);
    expect(text).toContain('### C / D / Volumes\n');
    expect(losses).toEqual(['Markdown cannot hold headings deeper than six levels: `Volumes`.']);
  });

  it('leaves links out that would run, and says so', () => {
    const [feature, ...others] = VOLUMES.features;
    const [target, second] = VOLUMES.targets;
    if (!feature || !target || !second) throw new Error('no features');
    const links = ['javascript:x', ' JavaScript:x', 'java\nscript:x', '\u0001data:text/html,x', 'vbscript:x'];
    for (const link of links) {
      const { text, losses } = emitted([
        { ...VOLUMES, targets: [{ ...target, link }, second], features: [{ ...feature, link }, ...others] },
      ]);
      expect(text).toBe(
        WHOLE.replace('[Alpha](https://alpha.example/)', 'Alpha').replace(
          '[Attach volume](https://spec.example/attach)',
          'Attach volume',
        ),
      );
      expect(losses).toEqual([
        `Only http, https, mailto and relative links are kept; left out: \`${link}\` and 1 more.`,
      ]);
    }
    for (const link of ['#javascript', 'javascript', 'a?b=javascript:x', './data:x']) {
      expect(emitted([{ ...VOLUMES, targets: [{ ...target, link }, second] }]).losses).toEqual([]);
    }
  });

  it('holds the id of a matrix, or says that it cannot', () => {
    const own = { ...VOLUMES, id: 'own' };
    expect(back(emitMarkdown([own]).text)).toEqual([own]);
    const { text, losses } = emitMarkdown([{ ...own, title: '', section: [] }]);
    expect(back(text)[0]?.id).toBe('matrix');
    expect(losses).toEqual(['Markdown cannot hold the id of a matrix without a title: `own`.']);
  });

  it('writes nothing for no matrices', () => {
    expect(emitMarkdown([])).toEqual({ text: '', losses: [] });
  });
});

/** All texts of nodes of `type`, at any depth. */
function textsOf(node: Nodes, type: Nodes['type']): readonly string[] {
  const own = node.type === type ? [textOf(node)] : [];
  return 'children' in node ? [...own, ...node.children.flatMap((child) => textsOf(child, type))] : own;
}

describe('any matrix', () => {
  it('parses to the texts that it holds', () => {
    fc.assert(
      fc.property(matricesArbitrary, (matrices) => {
        const tree = parseMarkdown(emitMarkdown(matrices).text);
        const headings = textsOf(tree, 'heading');
        const cells = textsOf(tree, 'tableCell');
        const paragraphs = textsOf(tree, 'paragraph').join('\n');
        for (const { features, targets } of matrices) {
          for (const { title } of targets) expect(cells).toContain(foldLine(title));
          for (const { title, commands = [], notes = '', group } of features) {
            expect(cells).toContain(foldLine(title));
            expect(headings).toContain(foldLine(title));
            for (const command of commands) expect(textsOf(tree, 'inlineCode')).toContain(command);
            for (const part of notes.split('\n\n')) expect(paragraphs).toContain(part);
            if (group.length > 0) expect(cells).toContain(group.join(' › '));
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the round trip', () => {
  /** The word for targets is read with a capital, as headings have it. */
  const matrices = matricesOf(plainLineArbitrary).map((all) =>
    all.map((matrix) => (matrix.targetLabel === undefined ? matrix : { ...matrix, targetLabel: 'Driver' })),
  );

  it('gives the same matrix, or says what is lost', () => {
    let [whole, all] = [0, 0];
    fc.assert(
      fc.property(matrices, ([matrix]) => {
        fc.pre(matrix !== undefined && matrix.features.length > 0);
        const { text, losses } = emitMarkdown([matrix]);
        all += 1;
        whole += losses.length === 0 ? 1 : 0;
        if (losses.length === 0) expect(back(text)).toEqual([matrix]);
      }),
      { numRuns: 60, seed: 1 },
    );
    expect(whole / all).toBeGreaterThan(0.9);
  });

  it('keeps the guide to volumes', () => {
    expect(back(WHOLE)).toEqual([VOLUMES]);
  });
});
