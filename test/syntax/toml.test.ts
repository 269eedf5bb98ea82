// TOML to data: what it says, where it stands, and what is wrong with it.
import { expect, test } from 'vitest';
import { type DataNode, plainOf } from '../../src/syntax/data.ts';
import { parseToml } from '../../src/syntax/toml.ts';

const plain = (text: string): unknown => {
  const { root } = parseToml(text);
  return root && JSON.parse(JSON.stringify(plainOf(root)));
};

test('tables, lists of tables and dotted keys are nested data, scalars as they are written', () => {
  const text = [
    'name = "Lamps"',
    'a.b = 1.10',
    '[features.light]',
    'oil = true',
    'gas = { level = "partial", since = 3.0 }',
    '[[targets]]',
    "'quoted id' = 'oil'",
    '[targets.maker]',
    'town = """',
    'Kiel"""',
    '[[targets]]',
    'tags = ["a", "b"]',
    'a.c = 2031-04-02',
  ].join('\n');
  expect(plain(text)).toEqual({
    name: 'Lamps',
    a: { b: '1.10' },
    features: { light: { oil: 'true', gas: { level: 'partial', since: '3.0' } } },
    targets: [
      { 'quoted id': 'oil', maker: { town: 'Kiel' } },
      { tags: ['a', 'b'], a: { c: '2031-04-02' } },
    ],
  });
});

test('keys and texts stand where their content does', () => {
  const text = "[a.\"b c\"]\nd = \"e\"\nf = [ true, '''g''' ]\n";
  const found: string[] = [];
  const walk = (node: DataNode): void => {
    if (node.kind === 'string') found.push(text.slice(node.start, node.end));
    for (const item of node.kind === 'array' ? node.items : []) walk(item);
    for (const { key, value } of node.kind === 'object' ? node.entries : []) {
      walk(key);
      walk(value);
    }
  };
  const { root } = parseToml(text);
  if (root) walk(root);
  expect(found).toEqual(['a', 'b c', 'd', 'e', 'f', 'true', 'g']);
});

test.each([
  ['a = \n', '2:1', 'This is not valid TOML: Unspecified values are invalid.'],
  ['a = 1\na = 2\n', '2:1', 'This is not valid TOML: Defining a key multiple times is invalid.'],
])('%j is one problem with its place', (text, place, message) => {
  const { root, problems } = parseToml(text);
  expect(root).toBeUndefined();
  expect(
    problems.map(({ range: { start }, ...problem }) => [`${start.line}:${start.column}`, problem.message]),
  ).toEqual([[place, message]]);
});

test.each([
  ['lists', `a = ${'['.repeat(30_000)}${']'.repeat(30_000)}`],
  ['tables', `a = ${'{a='.repeat(30_000)}1${'}'.repeat(30_000)}`],
  ['keys', `${'a.'.repeat(30_000)}a = 1`],
  ['headers', `[${'a.'.repeat(30_000)}a]`],
  ['lists after a text', `a = """\\""""""\nb = ${'['.repeat(30_000)}`],
])('%s nested too deep are refused', (_, text) => {
  expect(parseToml(text).problems.map(({ message }) => message)).toEqual([
    'This is not valid TOML: it is nested deeper than 200 levels.',
  ]);
});
