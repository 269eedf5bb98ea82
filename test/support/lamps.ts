// A matrix with one of everything, and matrices of any size, for tests of what is looked at.
import { LEVELS } from '../../src/extract/support.ts';
import { recordOf } from '../../src/model/record.ts';
import type { Cell, Feature, Matrix } from '../../src/model/schema.ts';

/** Groups, statuses, notes, commands, remarks, links, own texts, and a cell that nobody filled. */
export const LAMPS: Matrix = {
  id: 'lamps',
  title: 'What lamps can do',
  section: ['Lamps', 'What lamps can do'],
  principles: [{ title: 'Modesty', text: 'A lamp needs little.\n\nIt gives much.' }],
  targetLabel: 'Lamp',
  targets: [
    { id: 'torch', title: 'Torch', link: 'https://lamps.example/torch' },
    { id: 'lantern', title: 'Old lantern' },
    { id: 'beacon', title: 'Beacon', link: 'docs/beacon.html' },
  ],
  features: [
    {
      id: 'light.give',
      title: 'Give light',
      group: [],
      status: { kind: 'mandatory' },
      api: 'shine',
      commands: ['lamp on', 'lamp off <name>'],
      notes: 'What a lamp is for.\n\nSee https://lamps.example/light_(physics).',
      support: recordOf<Cell>([
        ['torch', { level: 'complete' }],
        ['lantern', { level: 'complete', text: '✓ (1)', notes: ['After a match was lit.'] }],
        ['beacon', { level: 'complete' }],
      ]),
    },
    {
      id: 'light.dim',
      title: 'Dim the light',
      group: ['Comfort'],
      status: { kind: 'choice', group: 'evening' },
      link: 'https://lamps.example/dim',
      support: recordOf<Cell>([
        ['torch', { level: 'missing' }],
        ['lantern', { level: 'partial', notes: ['By hand.', 'Slowly.'] }],
      ]),
    },
    {
      id: 'light.colour',
      title: 'Change colour',
      group: ['Comfort', 'Parties'],
      status: { kind: 'condition', expression: 'light.dim==complete' },
      attributes: recordOf([['Since', '2.0']]),
      support: recordOf<Cell>([
        ['torch', { level: 'unknown' }],
        ['lantern', { level: 'not-applicable', text: 'R/W' }],
        ['beacon', { level: 'missing' }],
      ]),
    },
    {
      id: 'wind.stand',
      title: 'Stand wind',
      group: ['Weather'],
      support: recordOf<Cell>([
        ['torch', { level: 'missing' }],
        ['lantern', { level: 'complete' }],
        ['beacon', { level: 'complete' }],
      ]),
    },
  ],
  notes: ['Every lamp was tried at night.'],
};

/** A matrix of a given size, always the same. */
export function sized(features: number, targets: number): Matrix {
  const columns = Array.from({ length: targets }, (_, index) => ({
    id: `t${index}`,
    title: `Target ${index} (x86)`,
  }));
  const row = (index: number): Feature => ({
    id: `f${index}`,
    title: `Feature number ${index} does something`,
    group: [`Area ${Math.floor(index / 10)}`],
    status: { kind: index % 7 === 0 ? 'mandatory' : 'optional' },
    notes: `It does thing ${index}.`,
    support: recordOf(
      columns.map(({ id }, at): [string, Cell] => [
        id,
        { level: LEVELS[(index * 7 + at * 3) % LEVELS.length] ?? 'unknown' },
      ]),
    ),
  });
  return {
    id: 'sized',
    title: `${features} by ${targets}`,
    section: [],
    targets: columns,
    features: Array.from({ length: features }, (_, index) => row(index)),
  };
}

const CALL = 'globalThis.pwned=1';

/** Texts that would run something, were they taken for markup. */
export const PAYLOADS: readonly string[] = [
  `<script>${CALL}</script>`,
  `"><img src=x onerror="${CALL}">`,
  `' onmouseover='${CALL}' x='`,
  `</title></style></textarea><svg onload=${CALL}>`,
  `<a href="javascript:${CALL}">x</a>`,
  `--><iframe srcdoc="<script>${CALL}</script>"></iframe>`,
  `]]><details open ontoggle=${CALL}>`,
  `&lt;img src=x onerror=${CALL}&gt;`,
  `<meta http-equiv="refresh" content="0;url=javascript:${CALL}">`,
  `<base href="https://evil.example/">`,
  `https://x.example/"onmouseover="${CALL}`,
  `<style>@import 'https://evil.example/x.css'</style>`,
];

/** Links that would run something, as browsers read them. */
export const BAD_LINKS: readonly string[] = [
  `javascript:${CALL}`,
  ` JavaScript:${CALL}`,
  `java\nscript:${CALL}`,
  `\u0001javascript:${CALL}`,
  `data:text/html,<script>${CALL}</script>`,
  `vbscript:${CALL}`,
];

/** A matrix with a payload in every place that holds text. */
export function hostile(): Matrix {
  const at = (index: number): string => PAYLOADS[index % PAYLOADS.length] ?? '';
  const link = (index: number): string => BAD_LINKS[index % BAD_LINKS.length] ?? '';
  const targets = PAYLOADS.map((title, index) => ({ id: `${title}${index}`, title, link: link(index) }));
  const features = PAYLOADS.map(
    (title, index): Feature => ({
      id: title,
      title,
      group: [at(index + 1), at(index + 2)],
      link: link(index),
      status:
        index % 2 === 0 ? { kind: 'choice', group: at(index) } : { kind: 'condition', expression: at(index) },
      api: at(index + 3),
      commands: [at(index + 4)],
      notes: at(index + 5),
      attributes: recordOf([[at(index + 6), at(index + 7)]]),
      support: recordOf(
        targets.map(({ id }, column): [string, Cell] => [
          id,
          { level: 'partial', text: at(index + column), notes: [at(index + column + 1)] },
        ]),
      ),
    }),
  );
  return {
    id: at(0),
    title: at(3),
    section: PAYLOADS.slice(),
    principles: [{ title: at(1), text: at(2) }],
    targetLabel: at(0),
    targets,
    features,
    notes: [at(5)],
  };
}
