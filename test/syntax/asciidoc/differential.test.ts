// The cells of every AsciiDoc fixture and of written matrices against those that Asciidoctor makes HTML of.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convert, load } from '@asciidoctor/core';
import fc from 'fast-check';
import type { Nodes, Table } from 'mdast';
import { describe, expect, test } from 'vitest';
import { emitAsciidoc } from '../../../src/emit/asciidoc/index.ts';
import type { AdocBlock, AdocCell, AdocTable } from '../../../src/syntax/asciidoc/engine.ts';
import { parseAsciidoc } from '../../../src/syntax/asciidoc/index.ts';
import { matricesArbitrary } from '../../arbitrary/matrix.ts';

const FOLDER = 'test/readings/documents';
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.adoc'));

/** Of every condition both branches are read. */
const CONDITION = /^(?:ifn?def|ifeval|endif)::\S*\[(.*)\]$/gmu;
const unconditional = (text: string): string =>
  text.replace(CONDITION, (line, content: string) =>
    line.startsWith('ifdef') || line.startsWith('ifndef') ? content || '//' : '//',
  );

/** HTML to text: icons and pictures by what they are called, footnotes gone. */
const shownIn = (html: string): string =>
  html
    .replace(/<sup class="footnote.*?<\/sup>/gsu, '')
    .replace(
      /<span class="i(?:con|mage)[^>]*>(?:<i class="fa fa-([\w-]+)[^>]*><\/i>|<img src="([^"]*)".*?>)<\/span>/gsu,
      '$1$2',
    )
    .replace(/<[^>]*>/gu, '')
    .replace(/&(?:#(\d+)|(lt|gt|amp));/gu, (_, point?: string, name = '') =>
      point === undefined ? (NAMED[name] ?? '') : String.fromCodePoint(Number(point)),
    );

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&' };

/** What our tree shows of a cell. */
function shown(node: Nodes): string {
  if (node.type === 'footnoteReference' || node.type === 'html') return '';
  if (node.type === 'image') return node.url;
  if ('children' in node) return node.children.map(shown).join('');
  return 'value' in node ? node.value : ' ';
}

/** Asciidoctor sets some signs as others; white space is the page's. */
const plain = (text: string): string => text.replaceAll('’', "'").replace(/[\s\u200b]+/gu, '');

const isTable = (block: AdocBlock): block is AdocTable => block.context === 'table';
const htmlOf = (cell: AdocCell & { readonly text?: string | null }): string =>
  cell.innerDocument ? '' : (cell.text ?? '');

async function theirTables(text: string): Promise<string[][][]> {
  const document: AdocBlock = await load(text, {
    safe: 'secure',
    attributes: { icons: 'font', sectids: null },
  });
  const found: string[][][] = [];
  const visit = (blocks: readonly AdocBlock[]): void => {
    for (const block of blocks) {
      if (isTable(block)) {
        const { head, body, foot } = block.rows;
        found.push([...head, ...body, ...foot].map((row) => row.map((cell) => plain(shownIn(htmlOf(cell))))));
      } else if (block.context !== 'dlist') visit(block.blocks);
    }
  };
  visit(document.blocks);
  return found;
}

function ourTables(text: string): string[][][] {
  const tables: string[][][] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'table') tables.push(rowsOf(node));
    else if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(parseAsciidoc(text).root);
  return tables;
}

const rowsOf = (table: Table): string[][] =>
  table.children.map((row) => row.children.map((cell) => plain(cell.children.map(shown).join(''))));

/** Cells of blocks are documents of their own, which have tests of their own. */
function withoutBlocks(tables: readonly string[][][], theirs: readonly string[][][]): string[][][] {
  return tables.map((rows, at) =>
    rows.map((row, index) => row.map((text, column) => (theirs[at]?.[index]?.[column] === '' ? '' : text))),
  );
}

describe('cells are what Asciidoctor shows', () => {
  test.each(FILES)('of %s', async (name) => {
    const text = readFileSync(join(FOLDER, name), 'utf8');
    const theirs = await theirTables(unconditional(text));
    expect(theirs.length).toBeGreaterThan(0);
    expect(withoutBlocks(ourTables(text), theirs)).toEqual(theirs);
  });

  test('of matrices as they are written', async () => {
    await fc.assert(
      fc.asyncProperty(matricesArbitrary, async (matrices) => {
        const { text } = emitAsciidoc(matrices);
        expect(ourTables(text)).toEqual(await theirTables(text));
      }),
      { numRuns: 60 },
    );
  });
});

test('what is written is taken by Asciidoctor without a warning', async () => {
  await fc.assert(
    fc.asyncProperty(matricesArbitrary, async (matrices) => {
      const messages: string[] = [];
      const tell = (_severity: unknown, message: unknown): boolean => messages.push(String(message)) > 0;
      const say = (message: unknown): boolean => messages.push(String(message)) > 0;
      const logger = {
        add: tell,
        warn: say,
        error: say,
        fatal: say,
        info: () => true,
        debug: () => true,
        isInfo: () => false,
        isDebug: () => false,
      };
      await convert(emitAsciidoc(matrices).text, { safe: 'secure', logger });
      // Asciidoctor takes what every object of JavaScript has for an id in use.
      const isInherited = (message: string): boolean => (/in use: (\S+)$/u.exec(message)?.[1] ?? ' ') in {};
      expect(messages.filter((message) => !isInherited(message))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
