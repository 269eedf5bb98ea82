// INI files of one target each, as driver manuals keep them: a sign for each feature, and a list of all features.
import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/index.ts';
import { lintDocuments } from '../../src/lint/engine.ts';
import { resolveSettings } from '../../src/lint/settings.ts';
import { readDocument } from '../../src/pipeline.ts';
import type { FileReader } from '../../src/source/resolve.ts';
import { outline } from '../support/outline.ts';

const DRUM = `;
; Supported features of the 'drum' tape driver.
;
[Features]
Rewind        = Y
Eject         = P
Seek by time  = N

[Codecs]
mp3           = Y
`;

const LIST = `;
; This file lists all features.
;
[Features]
Rewind        =
Eject         =

[Codecs]
mp3           =
`;

const CONFIG = `[server]
verbose = yes
cache   = no
debug   = no
`;

describe('files of one target', () => {
  it('are a matrix of one column, named by the file itself', () => {
    expect(outline(DRUM, 'ini')).toEqual([
      '#  | ',
      'drum',
      'Rewind: C',
      'Eject: P',
      'Seek by time: M',
      'Codecs > mp3: C',
    ]);
  });

  it('are named by their path where no comment tells', () => {
    const text = '[Scheduling Features]\nordered = Y\natomic = Y\n';
    expect(outline(text, 'ini')).toEqual([
      '#  | ',
      'doc',
      'Scheduling Features > ordered: C',
      'Scheduling Features > atomic: C',
    ]);
  });

  it.each([
    ['the list of all features', LIST],
    ['settings', CONFIG],
    ['features that are no signs', '[features]\nname = long text of some kind\nmode = fast path\n'],
  ])('are not %s', (_name, text) => {
    expect(outline(text, 'ini')).toEqual([]);
  });

  it('are held against the list of all features beside them', () => {
    const readFile: FileReader = (name) =>
      name === 'default.ini'
        ? { ok: true, path: 'drivers/default.ini', text: LIST }
        : { ok: false, reason: 'there is no such file' };
    const document = readDocument({
      path: 'drivers/drum.ini',
      format: 'ini',
      text: DRUM,
      bom: false,
      readFile,
    });
    const { settings } = resolveSettings(RULES, {});
    const found = lintDocuments([document], RULES, settings).flatMap(({ diagnostics }) =>
      diagnostics.map(
        ({ ruleId, range, message }) => `${range.start.line}:${range.start.column} ${ruleId} ${message}`,
      ),
    );
    expect(found).toEqual([
      '7:1 unlisted-feature drivers/default.ini does not list `Seek by time` under `Features`. The table is made from that list and leaves it out: name the feature alike in both files.',
    ]);
  });
});
