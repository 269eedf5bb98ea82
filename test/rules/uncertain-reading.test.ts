// uncertain-reading: what it must pass, what it must find.
import { expect, it } from 'vitest';
import rule from '../../rules/uncertain-reading/index.ts';
import { doubtsOf } from '../../src/extract/interpret/doubt.ts';
import type { ExtractOptions } from '../../src/extract/options.ts';
import { readDocument } from '../../src/pipeline.ts';
import { detectFormat } from '../../src/source/format.ts';
import { NAMES, textOf } from '../readings/documents.ts';
import { testRule } from '../rule-tester.ts';
import { CLEAN } from './base.ts';

const DRIVERS = `# Peripheral drivers

| Driver | KX10 | KX20 |
| --- | --- | --- |
| UART | ✔ | ✔ |
| Timer | ✔ | ✖ |
`;
const OPTIONS = `# Lamp

## Options

| Option | Available | Notes |
| --- | --- | --- |
| depth | yes | in metres |
| width | no | in metres |
`;
const MODULES = `# Modules of the firmware

| Module | ROM v1 | ROM v2 | Flash needed |
| --- | --- | --- | --- |
| clock | built-in | built-in | 2 kB |
| radio | optional | built-in | 40 kB |
| camera | not available | optional | 120 kB |
`;

testRule(rule, {
  valid: [
    { name: 'the clean document', text: CLEAN },
    { name: 'a table that is plainly no matrix', text: '| Name | Mail |\n|---|---|\n| Ann | a@b.c |\n' },
  ],
  invalid: [
    {
      name: 'features in rows or in columns',
      text: DRIVERS,
      findings: [
        {
          messageId: 'orientation',
          at: '3:3-3:9',
          message: /features in rows and targets in columns; the reverse/,
        },
      ],
    },
    {
      name: 'a matrix that is nearly a list of parameters',
      text: OPTIONS,
      findings: [
        {
          messageId: 'accepted',
          at: '5:3-5:9',
          message: /; a list of parameters is nearly as likely\. .*`tables: \{ exclude: \["Options"\] \}`/,
        },
      ],
    },
    {
      name: 'a table without a heading',
      text: OPTIONS.replace('# Lamp\n\n## Options\n\n', ''),
      findings: [
        {
          messageId: 'unnamed',
          at: '1:3-1:9',
          message: /^This table is read as a support matrix; .* `columns: \{ targets: \["Available", …\] \}`/,
        },
      ],
    },
    {
      name: 'what is nearly a matrix',
      text: MODULES,
      findings: [
        {
          messageId: 'rejected',
          at: '3:3-3:9',
          message:
            /^This table is read as something else.*`tables: \{ include: \["Modules of the firmware"\] \}`/,
        },
      ],
    },
  ],
});

const doubts = (text: string, options: ExtractOptions = {}) =>
  readDocument({ path: 'a.md', format: 'markdown', text, bom: false }, options).claims.decisions.flatMap(
    doubtsOf,
  );

it.each<[string, ExtractOptions]>([
  [DRIVERS, { orientation: 'targets-in-rows' }],
  [DRIVERS, { orientation: 'features-in-rows' }],
  [OPTIONS, { tables: { exclude: ['Options'] } }],
  [OPTIONS, { tables: { include: ['Options'] } }],
  [MODULES, { tables: { include: ['Modules of the firmware'] }, orientation: 'features-in-rows' }],
  [MODULES, { tables: { exclude: ['Modules of the firmware'] } }],
])('is settled by the configuration that it names (%#)', (text, options) => {
  expect(doubts(text)).toHaveLength(1);
  expect(doubts(text, options)).toEqual([]);
});

it('is rare', () => {
  const doubtful = NAMES.filter((name) => {
    const text = textOf(name);
    const { claims } = readDocument({ path: name, format: detectFormat(name, text), text, bom: false });
    return claims.decisions.some((decision) => doubtsOf(decision).length > 0);
  });
  expect(doubtful.length * 15, doubtful.join(' ')).toBeLessThanOrEqual(NAMES.length);
});
