// Any one fault anywhere in the Nova fixture: exactly one finding, of its rule, in its line.
// @module-tag slow
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/index.ts';
import { lintDocuments } from '../../src/lint/engine.ts';
import { resolveSettings } from '../../src/lint/settings.ts';
import type { Range } from '../../src/position.ts';
import { createLocator } from '../../src/source/source.ts';
import { documentOf } from '../document-of.ts';
import { NO_JUDGEMENTS } from './judgements.ts';

interface Fault {
  readonly rule: string;
  readonly text: string;
  /** Where the finding is to stand, as an offset of the faulty text; anywhere when absent. */
  readonly at?: number;
}

/** Chooses one of a list; two choices by the same picker are independent. */
type Pick = <T>(list: readonly T[]) => T;

const { settings } = resolveSettings(RULES, { preset: 'strict', rules: NO_JUDGEMENTS });

function faultsOf(path: string) {
  const text = readFileSync(path, 'utf8');
  const claims = documentOf(text).claims.matrices[0];
  if (claims === undefined) throw new Error(`${path} holds no matrix.`);
  const { features, targets, statuses, cells } = claims;
  const summary = <T extends { readonly view: string }>(list: readonly T[]) =>
    list.filter(({ view }) => view === 'summary');
  const details = <T extends { readonly view: string }>(list: readonly T[]) =>
    list.filter(({ view }) => view === 'details');
  const cut = (from: number, to: number, put = '') => text.slice(0, from) + put + text.slice(to);
  const replace = ({ start, end }: Range, put: string) => cut(start.offset, end.offset, put);
  const written = ({ start, end }: Range) => text.slice(start.offset, end.offset);
  const line = ({ start, end }: Range): readonly [from: number, to: number] => {
    const to = text.indexOf('\n', end.offset);
    return [text.lastIndexOf('\n', start.offset - 1) + 1, to < 0 ? text.length : to + 1];
  };
  const twice = (range: Range) => {
    const [from, to] = line(range);
    return { text: cut(to, to, text.slice(from, to)), at: to };
  };
  const typo = (word: string, pick: Pick): string => {
    const index = pick([...word].flatMap((letter, at) => (/[a-z]/i.test(letter) ? [at] : [])));
    const [before, letter, after] = [word.slice(0, index), word[index] ?? '', word.slice(index + 1)];
    return pick([
      before + after,
      before + letter + letter + after,
      `${before}${letter === 'x' ? 'y' : 'x'}${after}`,
    ]);
  };
  const misspell = (rule: string, range: Range, pick: Pick): Fault => ({
    rule,
    text: replace(range, typo(written(range), pick)),
    at: range.start.offset,
  });
  const plain = (list: typeof cells) =>
    list.filter(({ notes, level }) => notes.length === 0 && level !== 'partial');
  const border = (offset: number) => text.lastIndexOf('|', offset - 1);
  const certain = (feature: string) => plain(details(cells)).filter((cell) => cell.feature === feature);
  const columns = (change: (cells: string[], at: number) => void, pick: Pick) => {
    const at = 3 + pick(summary(targets).map((_target, index) => index));
    const rows = text.split('\n').map((row) => {
      if (!row.startsWith('|')) return row;
      const parts = row.split('|');
      change(parts, at);
      return parts.join('|');
    });
    return rows.join('\n');
  };

  const faults: Readonly<Record<string, (pick: Pick) => Fault>> = {
    'a cell flipped': (pick) => {
      const said = pick(plain(details(cells)));
      const cell =
        summary(cells).find(({ feature, target }) => feature === said.feature && target === said.target) ??
        pick(summary(cells));
      const sign = pick(['✔', '✖', '?'].filter((other) => other !== cell.symbol));
      return {
        rule: 'summary-detail-mismatch',
        text: replace(cell.symbolRange, sign),
        at: cell.range.start.offset,
      };
    },
    'a level flipped': (pick) => {
      const cell = pick(plain(details(cells)));
      const level = pick(['complete', 'missing', 'unknown'].filter((other) => other !== cell.level));
      return { rule: 'summary-detail-mismatch', text: replace(cell.symbolRange, level) };
    },
    'a row gone': (pick) => ({
      rule: 'missing-summary-row',
      text: cut(...line(pick(summary(features)).range)),
    }),
    'an entry gone': (pick) => ({
      rule: 'missing-details',
      text: replace(pick(details(features)).block, ''),
    }),
    'a line gone': (pick) => ({
      rule: 'missing-target',
      text: cut(...line(pick(plain(details(cells))).range)),
    }),
    'a target misspelt': (pick) => misspell('unknown-target', pick(details(targets)).range, pick),
    'a column misspelt': (pick) => misspell('unknown-target', pick(summary(targets)).range, pick),
    'a row misspelt': (pick) => misspell('missing-details', pick(summary(features)).range, pick),
    // Told at the row, which the details are held against.
    'an entry misspelt': (pick) => {
      const { rule, text } = misspell('missing-details', pick(details(features)).range, pick);
      return { rule, text };
    },
    'a status changed': (pick) => {
      const status = pick(summary(statuses));
      const other = status.status?.kind === 'optional' ? 'mandatory' : 'optional';
      return { rule: 'status-mismatch', text: replace(status.range, other), at: status.range.start.offset };
    },
    'a status changed in the details': (pick) => {
      const status = pick(details(statuses));
      const other = status.status?.kind === 'optional' ? 'mandatory' : 'optional';
      return { rule: 'status-mismatch', text: replace(status.range, other) };
    },
    'a status misspelt': (pick) => misspell('unknown-status', pick(statuses).range, pick),
    'a sign that nobody knows': (pick) => {
      const { symbolRange } = pick(summary(cells));
      return {
        rule: 'unknown-symbol',
        text: replace(symbolRange, pick(['♠', 'Q', '%', 'maybe'])),
        at: symbolRange.start.offset,
      };
    },
    'a level misspelt': (pick) => misspell('unknown-symbol', pick(details(cells)).symbolRange, pick),
    'a cell blank': (pick) => {
      const { symbolRange } = pick(summary(cells));
      return { rule: 'blank-cell', text: replace(symbolRange, ' '), at: symbolRange.start.offset };
    },
    'a cell gone': (pick) => {
      const { start, end } = pick([...summary(cells), ...summary(statuses)]).range;
      return {
        rule: 'ragged-row',
        text: cut(border(start.offset), text.indexOf('|', end.offset)),
        at: border(start.offset),
      };
    },
    'a cell too many': (pick) => {
      const { start } = pick(summary(cells)).range;
      const put = pick(['| ✔ ', '| ✖ ', '| ? ', '|  ']);
      return {
        rule: 'ragged-row',
        text: cut(border(start.offset), border(start.offset), put),
        at: start.offset,
      };
    },
    'a row twice': (pick) => ({ rule: 'duplicate-feature', ...twice(pick(summary(features)).range) }),
    'a line twice': (pick) => ({ rule: 'duplicate-target', ...twice(pick(plain(details(cells))).range) }),
    'a list gone': (pick) => {
      const { key, range } = pick(
        details(features).filter((feature) => certain(feature.key).length === summary(targets).length),
      );
      const list = certain(key).map((cell) => line(cell.range));
      return {
        rule: 'missing-target',
        text: cut(list[0]?.[0] ?? 0, list.at(-1)?.[1] ?? 0),
        at: range.start.offset,
      };
    },
    'a column gone': (pick) => ({
      rule: 'unknown-target',
      text: columns((parts, at) => parts.splice(at, 1), pick),
    }),
    'a column twice': (pick) => ({
      rule: 'duplicate-target',
      text: columns((parts, at) => parts.splice(at, 0, parts[at] ?? ''), pick),
    }),
  };
  return { text, faults };
}

function lint(text: string) {
  return lintDocuments([documentOf(text)], RULES, settings)[0]?.diagnostics ?? [];
}

describe.each([
  { path: 'fixtures/nova/bullets.md', runs: 3, some: /./ },
  // The whole of it is large: what its links and headings make different is enough.
  { path: 'fixtures/nova/mended.md', runs: 1, some: /misspelt|gone$/ },
])('$path', ({ path, runs, some }) => {
  const { text, faults } = faultsOf(path);
  it('has no fault', () => {
    expect(lint(text)).toEqual([]);
  });
  it.each(Object.keys(faults).filter((name) => some.test(name)))('%s', (name) => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
        const pick: Pick = (list) => {
          const chosen = list[(numbers.next().value ?? 0) % list.length];
          if (chosen === undefined) throw new Error('Nothing to pick from.');
          return chosen;
        };
        const fault = faults[name]?.(pick);
        if (fault === undefined) throw new Error(`No fault is called ${name}.`);
        expect(fault.text).not.toBe(text);
        const found = lint(fault.text);
        expect(found.map(({ ruleId }) => ruleId)).toEqual([fault.rule]);
        if (fault.at === undefined) return;
        expect(found[0]?.range.start.line).toBe(createLocator(fault.text).point(fault.at).line);
      }),
      // The same faults each time: a new one is found by raising the number, not by luck in a build.
      { numRuns: runs, seed: 44 },
    );
  });
});
