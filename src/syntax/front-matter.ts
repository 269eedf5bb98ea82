// Front matter that programs which make pages cannot use: no keys, or no YAML.
import type { Root } from 'mdast';
import type { Problem } from '../diagnostic.ts';
import { createLocator } from '../source/source.ts';
import { parseYaml } from './yaml.ts';

/** Of which the programs that make pages read what the standard forbids. */
const READ_ALL_THE_SAME = /must be sufficiently indented/u;

/** What is wrong with the front matter of a page; empty where it has none, or an empty one. */
export function findFrontMatterFlaws({ children: [node] }: Root, text: string): readonly Problem[] {
  if (node?.type !== 'yaml') return [];
  const { root, problems } = parseYaml(node.value);
  const from = text.indexOf('\n', node.position?.start.offset) + 1;
  const at = (start: number, end: number): Problem['range'] =>
    createLocator(text).range(from + start, from + end);
  const found = { code: 'malformed-syntax', severity: 'warning' } as const;
  const [flaw] = problems;
  if (flaw !== undefined) {
    const { message, range } = flaw;
    if (READ_ALL_THE_SAME.test(message)) return [];
    const said = `${message.replace('This', 'The front matter')} Correct it, as by quotes around a text with ": " in it.`;
    return [{ ...found, message: said, range: at(range.start.offset, range.end.offset) }];
  }
  if (root === undefined || root.kind === 'object' || root.kind === 'scalar') return [];
  const what = root.kind === 'array' ? 'a list' : 'a text';
  const message = `The front matter is ${what} without keys, which most site generators leave out of the page. Take the lines of \`---\` away, or give it a key.`;
  return [{ ...found, message, range: at(0, node.value.trimEnd().length) }];
}
