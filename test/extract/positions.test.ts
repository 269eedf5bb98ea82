// Every claim stands where it says: the source at its range is what it claims to have read there.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DocumentClaims } from '../../src/extract/claims.ts';
import { foldSpace } from '../../src/extract/text/fold.ts';
import { readClaims } from '../../src/pipeline.ts';
import type { Range } from '../../src/position.ts';
import type { Format } from '../../src/source/source.ts';

const SHARED = new URL('../../../shared/', import.meta.url);

const DOCUMENT = `# Boxes

- **Lids** - a box is of no use without a lid that can be opened again.

| Feature | Status | \`Red\` | [Blue](https://b.example) |
| :-- | --- | :-: | --- |
| **Open** (1) | mandatory | ✔ (1) | :x: |
| [Shut](#shut) |  optional | &#10003; | \\- |

(1) By hand.

## Details

### Open

**Status:** mandatory.

**Drivers:**

- Red: complete
- *Blue*: missing

  Notes: no hands

### Shut

Status: optional.

Drivers:

- Red: partial (\`half\`)
- Blue: unknown
`;

/** The source without markup that a reader does not see: what plain text it holds, in order. */
function plain(text: string): string {
  return foldSpace(text.replace(/\\(.)/gsu, '$1').replace(/[`*|]|<\/?[a-z][^>]*>/gu, ''));
}

/** Claims whose source is not what they read, a line each; entities and images read as something else. */
function misplaced(claims: DocumentClaims, text: string): string[] {
  const wrong: string[] = [];
  const check = (what: string, read: string, range: Range): void => {
    const source = text.slice(range.start.offset, range.end.offset);
    // Entities, images, footnotes, and names of several parts read otherwise than they are written.
    if (/&[#a-z0-9]+;|!\[|\[\^|<img|\]\(|_ /iu.test(source)) return;
    if (plain(source) !== plain(read))
      wrong.push(
        `${what} at ${range.start.line}:${range.start.column}: read ${JSON.stringify(read)}, source ${JSON.stringify(source)}`,
      );
  };
  for (const matrix of claims.matrices) {
    // Data files name a feature and a target by id and by title; the claim stands at the id.
    const named = matrix.targets.filter(({ view, title }) => view !== 'data' && !title.includes(' / '));
    for (const { title, range } of named) check('target', title, range);
    for (const { view, title, range, commands } of matrix.features) {
      if (view !== 'data') check('feature', title, range);
      for (const command of commands) check('command', command.text, command.range);
    }
    for (const { text: status, range } of matrix.statuses) check('status', status, range);
    for (const { symbol, symbolRange } of matrix.cells) check('sign', symbol, symbolRange);
  }
  return wrong;
}

describe('places of claims', () => {
  it('stand where the text has them', () => {
    const claims = readClaims({ path: 'boxes.md', format: 'markdown', text: DOCUMENT, bom: false });
    expect(claims.matrices[0]?.cells).toHaveLength(8);
    expect(misplaced(claims, DOCUMENT)).toEqual([]);
  });

  it('stand there with CRLF and tabs too', () => {
    const text = DOCUMENT.replaceAll('\n', '\r\n').replace('- Red: complete', '-\tRed: complete');
    const claims = readClaims({ path: 'boxes.md', format: 'markdown', text, bom: false });
    expect(claims.matrices[0]?.cells).toHaveLength(8);
    expect(misplaced(claims, text)).toEqual([]);
  });
});

const REAL: readonly (readonly [string, Format])[] = [
  ['seed/nova-support-matrix.txt', 'text'],
  ['corpus/opentelemetry/spec-compliance-matrix.md', 'markdown'],
  ['corpus/cloudevents/SDK.md', 'markdown'],
  ['corpus/wasmtime/stability-tiers.md', 'markdown'],
  ['corpus/kubernetes-csi/drivers.md', 'markdown'],
  ['corpus/rclone/overview-inline-tables.md', 'markdown'],
  ['corpus/arrow/status.rst', 'rst'],
  ['corpus/neutron/api-feature-matrix.rst', 'rst'],
  ['corpus/ansible/platform_index.rst', 'rst'],
  ['corpus/nova/support-matrix.ini', 'ini'],
];

describe.skipIf(!existsSync(SHARED))('places of claims in real documents', () => {
  it.each(REAL)('%s', (path, format) => {
    const text = readFileSync(new URL(path, SHARED), 'utf8');
    const claims = readClaims({ path, format, text, bom: false });
    expect(claims.matrices.length).toBeGreaterThan(0);
    expect(misplaced(claims, text)).toEqual([]);
  });
});
