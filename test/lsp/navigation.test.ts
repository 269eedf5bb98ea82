// Definitions, references, outline and hovers of `lsp`, as the client library of editors gets them.
import { describe, expect, it } from 'vitest';
import type { Location } from 'vscode-languageserver-protocol/node';
import { CLEAN, CONTRADICTING } from '../support/documents.ts';
import { type Editor, placeOf, requestsOn, shown, startEditor } from './editor.ts';

const NOTED = `# Support

| Feature | Alpha | Beta |
| --- | --- | --- |
| Boot | ✔ [^1] | ? |
| **Storage** | | |
| Attach | ✔ | ✖ |

Legend: ✔ = supported, ✖ = not supported.

[^1]: Only with firmware 3.
`;

async function opened(text: string, path = 'm.md', languageId?: string) {
  const editor = await startEditor({});
  await editor.open(path, text, languageId);
  return { editor, ...requestsOn(editor, path) };
}

const places = (text: string, found: unknown): readonly string[] =>
  shown(
    text,
    (Array.isArray(found) ? found : []).map(({ range }: Location) => range),
  );

describe('a definition', () => {
  it('leads from a cell of the summary to its line in the details, and back', async () => {
    const { definition } = await opened(CLEAN);
    expect(places(CLEAN, await definition(placeOf(CLEAN, '✖')))).toEqual(['16: missing']);
    expect(places(CLEAN, await definition(placeOf(CLEAN, 'missing', 1, 3)))).toEqual(['7: ✖']);
  });

  it('leads from a row to its details and back, from a target to its column, and between statuses', async () => {
    const { definition } = await opened(CLEAN);
    expect(places(CLEAN, await definition(placeOf(CLEAN, 'Snapshots', 1, 2)))).toEqual(['12: Snapshots']);
    expect(places(CLEAN, await definition(placeOf(CLEAN, 'Snapshots', 2, 2)))).toEqual(['7: Snapshots']);
    expect(places(CLEAN, await definition(placeOf(CLEAN, 'Alpha', 2, 1)))).toEqual(['5: Alpha']);
    expect(places(CLEAN, await definition(placeOf(CLEAN, 'optional', 1, 1)))).toEqual(['13: optional']);
  });

  it('leads from a mark to its note and back, and from a cell alone to the legend', async () => {
    const { definition } = await opened(NOTED);
    expect(places(NOTED, await definition(placeOf(NOTED, '[^1]', 1, 2)))).toEqual([
      '11: [^1]: Only with firmware 3.',
    ]);
    expect(places(NOTED, await definition(placeOf(NOTED, 'firmware')))).toEqual(['5: [^1]']);
    expect(places(NOTED, await definition(placeOf(NOTED, '✖')))).toEqual(['9: ✖']);
  });

  it('is none where nothing is said', async () => {
    const { definition } = await opened(CLEAN);
    expect(await definition({ line: 0, character: 4 })).toBeNull();
    expect(await definition({ line: 900, character: 4 })).toBeNull();
  });
});

describe('references', () => {
  it('are all places that name a target, a feature or a cell', async () => {
    const { references } = await opened(CLEAN);
    const beta = ['5: Beta', '16: Beta', '21: Beta'];
    expect(places(CLEAN, await references(placeOf(CLEAN, 'Beta')))).toEqual(beta);
    expect(places(CLEAN, await references(placeOf(CLEAN, 'Beta'), false))).toEqual(beta.slice(1));
    expect(places(CLEAN, await references(placeOf(CLEAN, 'Migration', 2)))).toEqual([
      '8: Migration',
      '17: Migration',
    ]);
    expect(places(CLEAN, await references(placeOf(CLEAN, '✖', 2)))).toEqual(['8: ✖', '20: missing']);
  });

  it('are found in reStructuredText', async () => {
    const rst = `Support
=======

====== ===== ====
Driver Alpha Beta
====== ===== ====
Boot   yes   no
====== ===== ====
`;
    const { references } = await opened(rst, 'm.rst', 'restructuredtext');
    expect(places(rst, await references(placeOf(rst, 'Boot', 1, 1)))).toEqual(['7: Boot']);
  });

  it('are all cells that use a symbol of the legend', async () => {
    const { references } = await opened(NOTED);
    const found = places(NOTED, await references(placeOf(NOTED, '✔', 3)));
    expect(found).toEqual(['9: ✔', '5: ✔', '7: ✔']);
  });
});

describe('the outline', () => {
  it('has matrices, groups and features', async () => {
    const { symbols } = await opened(NOTED);
    expect(await symbols()).toMatchObject([
      {
        name: 'Support',
        detail: '2 features, 2 targets',
        children: [{ name: 'Boot' }, { name: 'Storage', children: [{ name: 'Attach' }] }],
      },
    ]);
  });

  it('has ranges that hold what is below them', async () => {
    const { symbols } = await opened(CLEAN);
    const [matrix] = (await symbols()) ?? [];
    expect(matrix).toMatchObject({
      children: [{ name: 'Snapshots', detail: 'optional' }, { name: 'Migration' }],
    });
    const isBefore = (
      a: { line: number; character: number },
      b: { line: number; character: number },
    ): boolean => a.line < b.line || (a.line === b.line && a.character <= b.character);
    for (const symbol of [matrix, ...(matrix && 'children' in matrix ? (matrix.children ?? []) : [])]) {
      if (!symbol || !('selectionRange' in symbol)) throw new Error('The outline is flat.');
      expect(isBefore(symbol.range.start, symbol.selectionRange.start)).toBe(true);
      expect(isBefore(symbol.selectionRange.end, symbol.range.end)).toBe(true);
    }
  });
});

describe('a hover', () => {
  it('on a cell says what the matrix says, with notes, and both claims where they differ', async () => {
    const { hover } = await opened(CLEAN);
    expect(await hover(placeOf(CLEAN, '✖'))).toBe('**Snapshots** (optional) on **Beta**: missing');
    const differing = await opened(CONTRADICTING);
    expect(await differing.hover(placeOf(CONTRADICTING, '✖'))).toBe(
      '**Snapshots** (optional) on **Beta**: complete\n\n- summary, line 7: missing (`✖`)\n- details, line 16: complete (`complete`)',
    );
    const noted = await opened(NOTED);
    expect(await noted.hover(placeOf(NOTED, '✔'))).toBe(
      '**Boot** on **Alpha**: complete, `✔ [^1]`\n\nOnly with firmware 3.',
    );
  });

  it('on a feature, a target and a status says what is known of them', async () => {
    const { hover } = await opened(CLEAN);
    expect(await hover(placeOf(CLEAN, 'Migration'))).toBe(
      '**Migration**\n\n2 targets: 1 complete, 1 missing\n\nStatus: optional',
    );
    expect(await hover(placeOf(CLEAN, 'Alpha', 2))).toBe('**Alpha**\n\n2 features: 1 complete, 1 missing');
    expect(await hover(placeOf(CLEAN, 'optional'))).toBe(
      '**optional**\n\nA target may do without the feature.',
    );
    expect(await hover({ line: 0, character: 0 })).toBeUndefined();
  });

  it('on a choice lists its features', async () => {
    const text = CLEAN.replaceAll(/optional/g, 'choice (copies)');
    const { hover } = await opened(text);
    expect(await hover(placeOf(text, 'choice'))).toBe(
      '**choice(copies)**\n\nEvery target needs at least one of these completely:\n\n- Snapshots\n- Migration',
    );
  });

  it('on a mark says the note, and on the legend how many cells use it', async () => {
    const { hover } = await opened(NOTED);
    expect(await hover(placeOf(NOTED, '[^1]', 1, 1))).toBe('Only with firmware 3.');
    expect(await hover(placeOf(NOTED, '✔', 3))).toBe('`✔` means complete. 2 cells use it.');
  });

  it('on a key of the configuration says what it is for', async () => {
    const text = `documents:
  - files: docs/*.md
    vocabulary:
      complete: [x]
rules:
  blank-cell: warn
exceptions:
  - rule: blank-cell
    reason: because
`;
    const editor: Editor = await startEditor({});
    await editor.open('supportmatrix.yaml', text, 'yaml');
    const { hover } = requestsOn(editor, 'supportmatrix.yaml');
    expect(await hover(placeOf(text, 'files', 1, 2))).toBe(
      'The documents, as globs relative to this configuration.',
    );
    expect(await hover(placeOf(text, 'complete', 1, 2))).toBe('Symbols and words for full support.');
    expect(await hover(placeOf(text, 'blank-cell', 1, 2))).toMatch(
      /^A cell is blank in a table.*\n\n\[blank-cell\]\(https:.*\/rules\/blank-cell\/README\.md\)$/s,
    );
    expect(await hover(placeOf(text, 'reason', 1, 2))).toBe('Why the finding is accepted.');
    expect(await hover(placeOf(text, 'because', 1, 2))).toBeUndefined();
  });
});
