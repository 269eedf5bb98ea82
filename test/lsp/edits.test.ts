// Fixes, renaming and completion of `lsp`, as the client library of editors gets them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type {
  ClientCapabilities,
  CodeAction,
  CompletionItem,
  CompletionList,
  Range,
} from 'vscode-languageserver-protocol/node';
import { CLEAN, CONTRADICTING } from '../support/documents.ts';
import { runProcess } from '../support/process.ts';
import { edited, placeOf, requestsOn, startEditor } from './editor.ts';

interface Opening {
  readonly path?: string;
  readonly languageId?: string;
  readonly client?: ClientCapabilities;
  readonly files?: Readonly<Record<string, string>>;
}

async function opened(text: string, { path = 'm.md', languageId, client = {}, files = {} }: Opening = {}) {
  const editor = await startEditor({ files: { [path]: text, ...files }, client });
  await editor.open(path, text, languageId);
  return { editor, ...requestsOn(editor, path) };
}

const at = (text: string, word: string, nth = 1): Range => {
  const start = placeOf(text, word, nth);
  return { start, end: { ...start, character: start.character + 1 } };
};

/** Those that are no commands, which this server never sends. */
const actionsOf = (found: readonly object[] | null): readonly CodeAction[] =>
  (found ?? []).filter((one): one is CodeAction => 'kind' in one);

describe('a quick fix', () => {
  it('is offered for a finding, labelled where it is unsafe, and fixes the text', async () => {
    const { actions, editsOf, editor } = await opened(CONTRADICTING);
    const range = at(CONTRADICTING, '✖');
    const [fix] = actionsOf(await actions(range));
    expect(fix).toMatchObject({
      title: 'Replace by `✔`, as the details have it (unsafe)',
      kind: 'quickfix',
      isPreferred: false,
      diagnostics: [{ code: 'summary-detail-mismatch' }],
      edit: { changes: { [editor.uri('m.md')]: [{ range, newText: '✔' }] } },
    });
    expect(edited(CONTRADICTING, editsOf(fix?.edit))).toBe(CONTRADICTING.replace('✖', '✔'));
    expect(await actions({ start: { line: 0, character: 0 }, end: { line: 0, character: 1 } })).toEqual([]);
  });

  it('heeds the kinds that are asked for', async () => {
    const { actions } = await opened(CONTRADICTING);
    const range = at(CONTRADICTING, '✖');
    const kinds = async (only: string[]) => actionsOf(await actions(range, only)).map(({ kind }) => kind);
    expect(await kinds(['quickfix'])).toEqual(['quickfix', 'quickfix']);
    expect(await kinds(['refactor'])).toEqual([]);
    expect(await kinds(['source'])).toEqual([]);
  });

  it('is worked out when it is chosen, where the client asks then', async () => {
    const client = {
      workspace: { workspaceEdit: { documentChanges: true } },
      textDocument: { codeAction: { resolveSupport: { properties: ['edit'] } } },
    };
    const { actions, resolve, editor } = await opened(CONTRADICTING, { client });
    const [fix] = actionsOf(await actions(at(CONTRADICTING, '✖')));
    expect(fix).not.toHaveProperty('edit');
    expect(await resolve(fix)).toMatchObject({
      edit: { documentChanges: [{ textDocument: { version: 1 }, edits: [{ newText: '✔' }] }] },
    });
    await editor.change('m.md', 2, [{ text: `${CONTRADICTING}\n` }]);
    await expect(resolve(fix)).rejects.toThrow(/changed meanwhile/);
  });

  it('draws the table of reStructuredText anew', async () => {
    const text = `Support
=======

+---------+-------+---+
| Feature | Alpha | B |
+=========+=======+===+
| Boot    | yes   | y |
+---------+-------+---+
| Attach  | no    | n |
+---------+-------+---+

Details
-------

Boot
~~~~

:Alpha: missing
:B: complete

Attach
~~~~~~

:Alpha: missing
:B: missing
`;
    const { actions, editsOf, editor } = await opened(text, {
      path: 'm.rst',
      languageId: 'restructuredtext',
    });
    const { diagnostics } = await editor.findings('m.rst');
    const [first] = diagnostics;
    const [fix] = actionsOf(await actions(first?.range ?? at(text, 'yes')));
    const fixed = edited(text, editsOf(fix?.edit));
    expect(fixed).toContain('| Boot    | no    | y |\n');
  });
});

describe('a comment that disables a rule for a row', () => {
  it.each([
    [
      'LF',
      CONTRADICTING,
      '<!-- supportmatrix-disable-row "Snapshots" summary-detail-mismatch -->\n\n| Feature',
    ],
    ['CRLF', CONTRADICTING.replaceAll('\n', '\r\n'), '-->\r\n\r\n| Feature'],
  ])('stands above the table, with lines that end in %s', async (_name, text, expected) => {
    const { actions, editsOf, editor } = await opened(text);
    const found = actionsOf(await actions(at(text, '✖')));
    const action = found.find(({ title }) => title.startsWith('Disable'));
    expect(action?.title).toBe('Disable summary-detail-mismatch for the row `Snapshots`');
    const after = edited(text, editsOf(action?.edit));
    expect(after).toContain(expected);
    await editor.change('m.md', 2, [{ text: after }]);
    expect((await editor.findings('m.md', ({ version }) => version === 2)).diagnostics).toEqual([]);
  });
});

describe('all safe fixes', () => {
  it('are what `lint --fix` makes', async () => {
    const text = CLEAN.replace('| Snapshots |', '| Snap  shots |').replace(
      '**Snapshots**',
      '**Snap  shots**',
    );
    const config = { 'supportmatrix.yaml': 'preset: strict\n' };
    const { actions, editsOf, editor } = await opened(text, { files: config });
    const range = at(text, 'Feature');
    expect(actionsOf(await actions(at(text, 'Snap  shots')))[0]).toMatchObject({
      title: 'Use single spaces',
      isPreferred: true,
    });
    const [all, ...others] = actionsOf(await actions(range, ['source.fixAll']));
    expect(others).toEqual([]);
    expect(all?.kind).toBe('source.fixAll.supportmatrix');
    await runProcess(['lint', '--fix', 'm.md'], { cwd: editor.folder });
    const fixed = readFileSync(join(editor.folder, 'm.md'), 'utf8');
    expect(fixed).not.toBe(text);
    expect(edited(text, editsOf(all?.edit))).toBe(fixed);
  });

  it('are not offered where there are none', async () => {
    const { actions } = await opened(CLEAN);
    expect(await actions(at(CLEAN, 'Feature'))).toEqual([]);
  });
});

describe('a new name', () => {
  it('stands wherever the document names the target', async () => {
    const { rename, editsOf } = await opened(CLEAN);
    const edit = await rename(placeOf(CLEAN, 'Beta', 2), 'Gamma');
    expect(edited(CLEAN, editsOf(edit))).toBe(CLEAN.replaceAll('Beta', 'Gamma'));
  });

  it('of a feature is followed by the links to its heading', async () => {
    const text = `# Support

| Feature | Alpha |
| --- | --- |
| [Live move](#live-move) | ✔ |
| [Boot](#boot) | ✖ |

## Live move

**Status:** optional.

**Driver Support:**

- **Alpha:** complete

## Boot

**Status:** optional.

**Driver Support:**

- **Alpha:** missing
`;
    const { rename, editsOf } = await opened(text);
    expect(edited(text, editsOf(await rename(placeOf(text, 'Live move', 2), 'Cold start')))).toBe(
      text.replaceAll('Live move', 'Cold start').replace('#live-move', '#cold-start'),
    );
  });

  it('in reStructuredText lengthens the line under a title, and the table', async () => {
    const text = `Support
=======

+---------+-------+------+
| Feature | Alpha | Beta |
+=========+=======+======+
| Boot    | yes   | no   |
+---------+-------+------+
| Attach  | no    | yes  |
+---------+-------+------+

Details
-------

Boot
~~~~

:Alpha: complete
:Beta: missing

Attach
~~~~~~

:Alpha: missing
:Beta: complete
`;
    const { rename, editsOf } = await opened(text, { path: 'm.rst', languageId: 'restructuredtext' });
    const after = edited(text, editsOf(await rename(placeOf(text, 'Boot'), 'Boot from disk')));
    expect(after).toContain('| Feature        | Alpha | Beta |');
    expect(after).toContain('Boot from disk\n~~~~~~~~~~~~~~\n');
  });

  it('in a data file is that of the id or of the title, whichever is at hand', async () => {
    const text = `[driver.kvm]
title=KVM on x86

[operation.boot]
title=Boot
status=optional
driver.kvm=complete
`;
    const { rename, editsOf, references, editor } = await opened(text, {
      path: 'm.ini',
      languageId: 'dosini',
    });
    const titled = edited(text, editsOf(await rename(placeOf(text, 'KVM on'), 'KVM on ARM')));
    expect(titled).toBe(text.replace('KVM on x86', 'KVM on ARM'));
    const named = edited(text, editsOf(await rename(placeOf(text, 'kvm', 2), 'arm')));
    expect(named).toBe(text.replaceAll('kvm', 'arm'));
    expect(await references(placeOf(text, 'kvm'))).toHaveLength(3);
    const conditional = `${text}\n[operation.move]\ntitle=Move\nstatus=condition(kvm==complete)\ndriver.kvm=complete\n`;
    await editor.change('m.ini', 2, [{ text: conditional }]);
    await expect(rename(placeOf(conditional, 'kvm'), 'arm')).rejects.toThrow(/A condition names it/);
  });

  it('is refused where it is taken, or would change more than the name', async () => {
    const { rename, prepareRename } = await opened(CLEAN);
    await expect(rename(placeOf(CLEAN, 'Beta'), 'alpha')).rejects.toThrow(
      /There is a target `Alpha` already/,
    );
    await expect(rename(placeOf(CLEAN, 'Beta'), ' ')).rejects.toThrow(/one line of text/);
    await expect(rename(placeOf(CLEAN, 'Beta'), 'a\nb')).rejects.toThrow(/one line of text/);
    await expect(rename(placeOf(CLEAN, 'Beta'), 'Beta:** missing')).rejects.toThrow(/more than the name/);
    expect(await rename(placeOf(CLEAN, '✔'), 'x')).toBeNull();
    expect(await prepareRename(placeOf(CLEAN, '✔'))).toBeNull();
    expect(await prepareRename(placeOf(CLEAN, 'Beta'))).toMatchObject({ placeholder: 'Beta' });
  });
});

describe('completion', () => {
  const labels = (found: CompletionItem[] | CompletionList | null): readonly string[] =>
    (Array.isArray(found) ? found : (found?.items ?? [])).map(({ label }) => label);

  it('offers the symbols of the table in a cell, with what they mean', async () => {
    const { complete } = await opened(CLEAN);
    const found = await complete(placeOf(CLEAN, '✖'));
    expect(labels(found)).toEqual(['✔', '✖']);
    const range = at(CLEAN, '✖');
    expect(found).toMatchObject([
      { detail: 'complete', textEdit: { range, newText: '✔' } },
      { detail: 'missing' },
    ]);
  });

  it('offers levels in the details, and targets that an entry lacks', async () => {
    const text = CLEAN.replace('    - **Beta:** missing\n', '    - **\n');
    const { complete, editor } = await opened(text);
    expect(labels(await complete(placeOf(text, 'complete', 1, 4)))).toEqual([
      'complete',
      'missing',
      'partial',
      'unknown',
      'not-applicable',
    ]);
    expect(labels(await complete(placeOf(text, '    - **\n', 1, 8)))).toEqual(['Beta']);
    const named = text.replace('    - **\n', '    - **Beta:** \n');
    await editor.change('m.md', 2, [{ text: named }]);
    expect(labels(await complete(placeOf(named, '**Beta:** ', 1, 10)))).toContain('partial');
  });

  it('offers symbols in a row that is being written, and words for a status', async () => {
    const text = CLEAN.replace('| Migration | optional |', '| New |  |  |\n| Migration | optional |');
    const { complete } = await opened(text);
    expect(labels(await complete(placeOf(text, '| New | ', 1, 8)))).toContain('optional');
    expect(labels(await complete(placeOf(text, '| New |  | ', 1, 11)))).toEqual(['✔', '✖']);
    expect(labels(await complete(placeOf(text, 'optional')))).toContain('mandatory');
    expect(labels(await complete({ line: 0, character: 3 }))).toEqual([]);
  });

  it('offers levels for a key of a data file', async () => {
    const text = '[driver.kvm]\ntitle=KVM\n\n[operation.boot]\ntitle=Boot\nstatus=optional\ndriver.kvm=\n';
    const { complete } = await opened(text, { path: 'm.ini', languageId: 'dosini' });
    expect(labels(await complete(placeOf(text, 'driver.kvm=', 1, 11)))).toContain('complete');
  });
});
