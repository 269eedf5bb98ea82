// The tables of real documents are what the real docutils reads: the same rows, spans and text.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Nodes } from 'mdast';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';
import { parseRst } from '../../../src/syntax/rst/index.ts';
import { all } from './tree.ts';

const corpus = globSync('../shared/corpus/**/*.rst').sort();
const hasDocutils = spawnSync('python3', ['-c', 'import docutils']).status === 0;

it.skipIf(!hasDocutils || corpus.length === 0)('reads the tables of the corpus as docutils does', () => {
  const script = fileURLToPath(new URL('docutils-tables.py', import.meta.url));
  const run = spawnSync('python3', [script, ...corpus], { encoding: 'utf8', maxBuffer: 1 << 28 });
  expect(run.stderr).toBe('');
  const ours = corpus.flatMap(tablesOf);
  expect(ours.length).toBeGreaterThan(10);
  expect(ours).toEqual(JSON.parse(run.stdout));
});

function tablesOf(path: string): unknown[] {
  const { root } = parseRst(readFileSync(path, 'utf8'));
  return all(root, 'table').map((table) => ({
    path,
    head: table.data?.headerRows ?? 0,
    rows: table.children.map((row) =>
      row.children.map(({ data, children }) => {
        const text = children
          .map(textOf)
          .join('')
          .split(/\s+/)
          .filter((word) => word !== '')
          .join(' ');
        return [data?.rowSpan ?? 1, data?.colSpan ?? 1, text];
      }),
    ),
  }));
}

/** Blocks have space between them, inline nodes have none. */
function textOf(node: Nodes): string {
  if (node.type === 'comment' || node.type === 'substitutionDefinition') return '';
  if (node.type === 'footnoteReference' || node.type === 'citationReference') return node.label ?? '';
  if (node.type === 'role' && node.data?.problem !== undefined) return `:${node.name}:\`${node.value}\``;
  if ('value' in node) return node.value;
  const glue = BLOCKS.has(node.type) ? ' ' : '';
  return 'children' in node ? node.children.map(textOf).join(glue) : '';
}

const BLOCKS = new Set([
  'blockquote',
  'cellBlocks',
  'definitionDescription',
  'definitionList',
  'definitionListItem',
  'directive',
  'field',
  'fieldBody',
  'fieldList',
  'lineBlock',
  'list',
  'listItem',
  'optionList',
  'optionListItem',
]);
