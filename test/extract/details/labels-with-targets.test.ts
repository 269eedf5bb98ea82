// Support told by labels that name a target or a level: `Status, x86: Supported`, `Supported on: Linux`.
import { describe, expect, it } from 'vitest';
import type { Format } from '../../../src/source/source.ts';
import { documentOf } from '../../document-of.ts';
import { outline } from '../../support/outline.ts';

const LAMPS = ['# Lamps | Lamps', 'x86, ARM', 'Blink: CM', 'Dim: P.'];

describe('a label with a target', () => {
  it.each<readonly [name: string, format: Format, text: string]>([
    [
      'in the lines of a paragraph',
      'markdown',
      '# Lamps\n\n## Blink\n\nStatus, x86: Supported\nStatus, ARM: Not supported\n\n## Dim\n\nStatus, x86: Tech Preview\n',
    ],
    [
      'in a block of code',
      'markdown',
      '# Lamps\n\n## Blink\n\n    Status, x86: Supported\n    Status, ARM: Not supported\n\n## Dim\n\n    Status, x86: Tech Preview\n',
    ],
    [
      'in a list',
      'markdown',
      '# Lamps\n\n## Blink\n\n- Status, x86: Supported\n- Status, ARM: Not supported\n\n## Dim\n\n- Status, x86: Tech Preview\n',
    ],
    [
      'in strong letters and brackets',
      'markdown',
      '# Lamps\n\n## Blink\n\n**Status (x86):** Supported\n\n**Status (ARM):** Not supported\n\n## Dim\n\n**Status (x86):** Tech Preview\n',
    ],
    [
      'before the word',
      'markdown',
      '# Lamps\n\n## Blink\n\nx86 status: Supported\n\nARM status: Not supported\n\n## Dim\n\nx86 status: Tech Preview\n',
    ],
    [
      'in literal blocks, quotes and line blocks',
      'rst',
      'Lamps\n=====\n\nBlink\n-----\n\n::\n\n    Status, x86: Supported\n    Status, ARM: Not supported\n\nDim\n---\n\n| Status, x86: Tech Preview\n',
    ],
  ])('%s', (_name, format, text) => {
    expect(outline(text, format)).toEqual(LAMPS);
  });

  it('stands where it is written, and leaves the prose beside it to the notes', () => {
    const text =
      '# Lamps\n\n## Blink\n\n    Status, x86: Supported\n    Status, ARM: Not supported\n\nAs of spring.\n';
    const [claims] = documentOf(text).claims.matrices;
    expect(claims?.cells.map(({ range: { start, end } }) => text.slice(start.offset, end.offset))).toEqual([
      'Supported',
      'Not supported',
    ]);
    expect(claims?.targets.map(({ title }) => title)).toEqual(['x86', 'ARM']);
    expect(claims?.features[0]?.notes?.text).toBe('As of spring.');
  });

  it('may list who has a level, where no table names them', () => {
    const text =
      '# Lamps\n\n## Blink\n\nSupported on: Linux and Windows\n\n## Dim\n\nSupported on: Linux\n\nNot supported on: Windows (yet)\n';
    expect(outline(text)).toEqual(['# Lamps | Lamps', 'Linux, Windows', 'Blink: CC', 'Dim: CM']);
  });

  it.each([
    [
      'a status of the work',
      '# Lamps\n\n## Blink\n\nBuild status: passing\n\n## Dim\n\nBuild status: failing\n',
    ],
    [
      'a status of no level',
      '# Lamps\n\n## Blink\n\nParty status: on Friday\n\n## Dim\n\nParty status: on Monday\n',
    ],
    [
      'a sentence',
      '# Lamps\n\n## Blink\n\nSupported by: the friendly people of the lamp club, who meet. And others.\n',
    ],
  ])('is not %s', (_name, text) => {
    expect(outline(text)).toEqual([]);
  });
});

describe('a term and its definition', () => {
  const READ = ['# Lamps | Lamps', 'Linux, Windows', 'Blink: CM', 'Dim: CC'];

  it.each<readonly [name: string, format: Format, text: string]>([
    [
      'levels before names',
      'markdown',
      '# Lamps\n\nBlink\n: yes on Linux, no on Windows\n\nDim\n: yes on Linux and Windows\n',
    ],
    [
      'names before levels',
      'markdown',
      '# Lamps\n\nBlink\n: Linux: yes\n: Windows: no\n\nDim\n: Linux (yes), Windows (yes)\n',
    ],
    ['marks', 'markdown', '# Lamps\n\nBlink\n: ✅ Linux, ❌ Windows\n\nDim\n: ✅ Linux, Windows\n'],
    [
      'lines and lists',
      'rst',
      'Lamps\n=====\n\nBlink\n   Linux: yes\n   Windows: no\n\nDim\n   - Linux: yes\n   - Windows: yes\n',
    ],
    [
      'values',
      'rst',
      'Lamps\n=====\n\nBlink\n   yes on Linux; no on Windows\n\nDim\n   yes on Linux, Windows\n',
    ],
  ])('with %s', (_name, format, text) => {
    expect(outline(text, format)).toEqual(READ);
  });

  it.each<readonly [name: string, format: Format, text: string]>([
    [
      'a parameter',
      'markdown',
      '# Open\n\nmode\n: Required: yes, default: no\n\nother\n: Required: no, default: no\n',
    ],
    ['an option', 'rst', 'Open\n====\n\n-v  yes, says more\n-q  no output, on error\n'],
    ['a question', 'markdown', '# FAQ\n\nIs it free?\n: yes, on Linux\n\nIs it fast?\n: no, on Windows\n'],
    [
      'a change',
      'markdown',
      '# Changelog\n\n## 2.0\n\n- Added: yes\n- Fixed: no crash on Linux\n  - more\n\n## 1.0\n\n- Added: support for Windows\n- Fixed: all bugs\n',
    ],
  ])('is no feature where it is %s', (_name, format, text) => {
    expect(outline(text, format)).toEqual([]);
  });
});
