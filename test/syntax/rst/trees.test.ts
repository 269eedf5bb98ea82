// Documents put together at random of every construct become what the real docutils makes of them.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pythonWith, runPython } from '../../support/python.ts';
import { runCase } from './conformance.ts';
import { SNIPPETS } from './snippets.ts';

const DOCUMENTS = 300;
const SEED = 20_261_122;

const python = pythonWith('docutils');

const indented = (text: string, spaces: number) =>
  text
    .split('\n')
    .map((line) => (line === '' ? '' : ' '.repeat(spaces) + line))
    .join('\n');
const hung = (mark: string) => (text: string) => mark + indented(text, mark.length).trimStart();
const below = (head: string, spaces: number) => (text: string) => `${head}\n\n${indented(text, spaces)}`;

/** Puts a text inside the cell of a grid table. */
function celled(text: string): string {
  const lines = text.split('\n');
  const width = Math.max(...lines.map((line) => line.length)) + 2;
  const border = `+${'-'.repeat(width)}+`;
  return [border, ...lines.map((line) => `| ${line.padEnd(width - 1)}|`), border].join('\n');
}

const containers = [
  hung('* '),
  hung('12. '),
  hung('.. [1] '),
  hung(':field: '),
  below('a', 3),
  below('.. note::', 3),
  below('.. container:: x', 3),
  (text: string) => `term\n${indented(text, 2)}`,
  (text: string) => `.. list-table::\n\n   * - ${indented(text, 7).trimStart()}\n     - x`,
  celled,
];

const snippet = fc.constantFrom(...SNIPPETS);
const part = fc.oneof(
  snippet,
  fc.tuple(fc.constantFrom(...containers), snippet).map(([wrap, text]) => wrap(text)),
  fc
    .tuple(fc.constantFrom(...containers), fc.constantFrom(...containers), snippet)
    .map(([outer, inner, text]) => outer(inner(text))),
);
/** Mostly with a blank line between them, sometimes without (but docutils reads lines below a grid table twice). */
const document = fc
  .array(fc.tuple(part, fc.constantFrom('\n\n', '\n\n', '\n')), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map(([text, end]) => text + (text.endsWith('+') ? '\n\n' : end)).join(''));

describe.skipIf(python === undefined)('documents at random (skipped where docutils is not there)', () => {
  it(`are read as docutils reads them, ${DOCUMENTS} of them`, () => {
    const inputs = fc.sample(document, { numRuns: DOCUMENTS, seed: SEED });
    const script = readFileSync(new URL('docutils-trees.py', import.meta.url), 'utf8');
    const trees = runPython(python, script, inputs);
    if (!isTexts(trees)) throw new TypeError('docutils gave no trees');
    const differing = inputs.flatMap((input, index) => {
      const { passed, expected, actual } = runCase({
        area: 'random',
        group: 'random',
        id: String(index),
        input,
        expected_pseudoxml: trees[index] ?? '',
        flags: [],
      });
      return passed ? [] : [{ input, expected, actual }];
    });
    expect(differing).toEqual([]);
  });
});

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
