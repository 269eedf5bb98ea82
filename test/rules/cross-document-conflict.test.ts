// cross-document-conflict: copies of one matrix that differ, and documents that are none.
import { describe, expect, it } from 'vitest';
import rule from '../../rules/cross-document-conflict/index.ts';
import { lintDocuments } from '../../src/lint/engine.ts';
import { resolveSettings } from '../../src/lint/settings.ts';
import type { Format } from '../../src/source/source.ts';
import { documentOf } from '../document-of.ts';
import { placeOf } from '../rule-tester.ts';
import { table } from './tables.ts';

type Written = readonly [path: string, text: string, format?: Format];

function lint(...written: readonly Written[]): readonly string[] {
  const { settings } = resolveSettings([rule]);
  const documents = written.map(([path, text, format]) => documentOf(text, format ?? 'markdown', path));
  return lintDocuments(documents, [rule], settings).flatMap(({ path, diagnostics }) =>
    diagnostics.map(
      ({ range, featureTitle: feature, targetTitle: target, expected, actual, related = [] }) => {
        const there = related.map((place) => `${place.path} ${placeOf(place.range)}`);
        return `${path} ${placeOf(range)} ${feature}, ${target}: ${actual}, not ${expected} (${there})`;
      },
    ),
  );
}

const PAGE = table('Feature/Alpha/Beta', 'Boot/✔/✔', 'Attach/✔/✖', 'Resize/✔/✔', 'Stop/✔/✔');
const OTHER = table('Feature/Alpha/Beta', 'Boot/✔/✔', 'Attach/✔/✔', 'Resize/✔/✔', 'Stop/✔/✔');
const DATA = `[driver.alpha]
title=Alpha

[driver.beta]
title=Beta

[operation.boot]
title=Boot
status=optional
driver.alpha=complete
driver.beta=partial

[operation.attach]
title=Attach
status=optional
driver.alpha=missing
driver.beta=missing

[operation.resize]
title=Resize
status=optional
driver.alpha=complete
driver.beta=complete
`;

describe('cross-document-conflict', () => {
  it('passes copies that agree, and one document alone', () => {
    expect(lint(['a.md', PAGE], ['b.md', PAGE])).toEqual([]);
    expect(lint(['a.md', PAGE + OTHER])).toEqual([]);
  });
  it('passes documents of several tables that say both, each in its place', () => {
    const [first, second] = [`# Page\n\n## Sheets\n\n${PAGE}`, `\n## Slides\n\n${OTHER}`];
    const sections = first + second;
    expect(lint(['a.md', sections], ['b.md', sections])).toEqual([]);
    expect(lint(['a.md', first], ['b.md', sections])).toEqual([]);
    expect(lint(['a.md', sections], ['b.md', sections.replaceAll('Boot | ✔', 'Boot | ✖')])).toHaveLength(2);
  });
  it('tells axes in another order, once each', () => {
    const first = table(
      'Feature/Alpha/Beta/Gamma',
      'Boot/✔/✔/✔',
      'Attach/✔/✖/✔',
      'Resize/✔/✔/✔',
      'Stop/✖/✔/✔',
    );
    const second = table(
      'Feature/Beta/Gamma/Alpha',
      'Boot/✔/✔/✔',
      'Stop/✔/✔/✖',
      'Attach/✖/✔/✔',
      'Resize/✔/✔/✔',
    );
    expect(lint(['a.md', first], ['b.md', second])).toEqual([
      'b.md 1:28-1:33 undefined, undefined: Alpha, not undefined ()',
      'b.md 4:3-4:7 undefined, undefined: Stop, not undefined ()',
    ]);
    const other = table(
      'Feature/Gamma/Beta/Alpha',
      'Stop/✔/✔/✖',
      'Resize/✔/✔/✔',
      'Attach/✔/✖/✔',
      'Boot/✔/✔/✔',
    );
    expect(lint(['a.md', first], ['b.md', other])).toEqual([]);
  });
  it('passes documents that share little, or differ a lot', () => {
    expect(lint(['a.md', PAGE], ['b.md', table('Feature/Alpha/Beta', 'Boot/✖/✔', 'List/✔/✔')])).toEqual([]);
    const unlike = table('Feature/Alpha/Beta', 'Boot/✖/✔', 'Attach/✖/✔', 'Resize/✖/✔', 'Stop/✔/✖');
    expect(lint(['a.md', PAGE], ['b.md', unlike])).toEqual([]);
  });
  it('passes two versions', () => {
    expect(lint(['v1/a.md', PAGE], ['v2/a.md', OTHER])).toEqual([]);
  });
  it('finds a cell that differs, in the later document', () => {
    expect(lint(['a.md', PAGE], ['b.md', OTHER])).toEqual([
      'b.md 4:16-4:17 Attach, Beta: complete, not missing (a.md 4:16-4:17)',
    ]);
  });
  it('finds it in the page where the other is data, and knows that a tick can mean partial', () => {
    const found = ['a.md 4:12-4:13 Attach, Alpha: complete, not missing (a.ini 16:14-16:21)'];
    expect(lint(['a.md', PAGE], ['a.ini', DATA, 'ini'])).toEqual(found);
    expect(lint(['a.ini', DATA, 'ini'], ['a.md', PAGE])).toEqual(found);
  });
  it('tells of less exact documents only where one has support and the other none', () => {
    const rows = ['Boot', 'Stop', 'Wait', 'Move', 'Copy'];
    const exact = table('Feature/A/B/C', ...rows.map((row) => `${row}/complete/complete/missing`));
    const loose = table(
      'Feature/A/B/C',
      ...rows.map((row) =>
        row === 'Boot' ? 'Boot/missing/unknown/missing' : `${row}/partial/complete/missing`,
      ),
    );
    expect(lint(['a.md', exact], ['b.md', loose])).toEqual([
      'b.md 3:10-3:17 Boot, A: missing, not complete (a.md 3:10-3:18)',
    ]);
  });
});
