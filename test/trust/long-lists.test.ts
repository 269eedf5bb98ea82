// Lists that are longer than a call has arguments. A small stack stands in for a long document.
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder } from '../support/folder.ts';
import { CLI, runProgram } from '../support/process.ts';

const COUNT = 40_000;
const many = <T>(make: (at: number) => T): readonly T[] => Array.from({ length: COUNT }, (_, at) => make(at));

it.for([
  [
    'rows',
    'cells.csv',
    ['Device,Supports zoom', ...many((at) => `RX${at},${at % 3 ? 'no' : 'yes'}`)].join('\n'),
  ],
  ['records', 'cells.json', JSON.stringify(many((at) => ({ feature: `F${at}`, linux: true, mac: false })))],
  ['blocks', 'page.md', ['<!-- supportmatrix-disable ragged-row -->', ...many(() => 'Words.')].join('\n\n')],
] as const)('many %s are read with a small stack', async ([, name, text]) => {
  const cwd = makeFolder({ [name]: text });
  const { code, stdout, stderr } = await runProgram(
    process.execPath,
    ['--stack-size=240', CLI, 'lint', '--format', 'json', join(cwd, name)],
    { cwd },
  );
  expect({ code, stderr }).toEqual({ code: 0, stderr: expect.not.stringContaining('Internal error') });
  expect(JSON.parse(stdout)).toMatchObject({ files: [{ path: expect.stringContaining(name) }] });
});
