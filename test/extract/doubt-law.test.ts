// The fifth law of reading: doubt is reported. LAWS_RUNS=5000 looks longer.
// @module-tag slow
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../rules/index.ts';
import type { Clue, Decision } from '../../src/extract/decision.ts';
import { CLUE_TEXTS, KIND_TEXTS } from '../../src/extract/interpret/explain.ts';
import type { MatrixDocument } from '../../src/lint/document.ts';
import { lintDocuments } from '../../src/lint/engine.ts';
import { resolveSettings } from '../../src/lint/settings.ts';
import { doubtfulTables, type Table } from '../arbitrary/tables.ts';
import { readTable } from '../support/facts.ts';
import { SYNTAXES } from '../support/write-tables.ts';

const syntax = fc.constantFrom(...Object.keys(SYNTAXES));
const PARAMETERS = { seed: 7, numRuns: Number(process.env.LAWS_RUNS ?? 200) };
const { settings } = resolveSettings(RULES, {});
/** Below the first, a difference of points is a doubt; above the second, it is none. */
const CLOSE = 0.25;
const FAR = 1;

/** A CSV file is its table and nothing else. */
const hasHeading = (name: string): boolean => SYNTAXES[name]?.format !== 'csv';

const doubtsOf = (document: MatrixDocument): readonly string[] =>
  lintDocuments([document], RULES, settings)
    .flatMap(({ diagnostics }) => diagnostics)
    .filter(({ ruleId }) => ruleId === 'uncertain-reading')
    .map(({ message }) => message);

const tableOf = ({ claims }: MatrixDocument): Decision | undefined =>
  claims.decisions.find(({ block }) => block === 'table');

/** The texts of both readings, and how far they are from each other. */
function closest({ taken, chosen, runnerUp }: Decision): { readonly gap: number; readonly other: string } {
  if (chosen === undefined || runnerUp === undefined || (!taken && runnerUp.kind !== 'matrix'))
    return { gap: Number.POSITIVE_INFINITY, other: '' };
  const texts: Readonly<Record<string, string>> = KIND_TEXTS;
  const other = taken ? runnerUp : chosen;
  return { gap: chosen.score - runnerUp.score, other: texts[other.kind] ?? '' };
}

/** Reads each generated table, and counts how often `look` had something to say. */
function seen(look: (document: MatrixDocument, table: Table, name: string) => boolean): number {
  let count = 0;
  fc.assert(
    fc.property(doubtfulTables, syntax, (table, name) => {
      if (look(readTable(table, name), table, name)) count += 1;
    }),
    PARAMETERS,
  );
  return count;
}

describe('5. doubt is reported', () => {
  test('where the runner-up is close, one finding names both readings and the setting that decides', () => {
    const doubtful = seen((document, { title }, name) => {
      const decision = tableOf(document);
      if (decision === undefined) return false;
      const { gap, other } = closest(decision);
      const told = doubtsOf(document).filter((message) => !message.includes('`orientation: '));
      const setting = decision.taken ? 'exclude' : 'include';
      if (gap > FAR) expect(told).toEqual([]);
      const line = hasHeading(name)
        ? `\`tables: { ${setting}: [${JSON.stringify(title)}] }\``
        : '`columns: { targets: [';
      if (gap < CLOSE) expect(told).toEqual([expect.stringContaining(line)]);
      for (const message of told) {
        expect(message).toContain('a support matrix');
        expect(message).toContain(other);
      }
      return told.length > 0;
    });
    expect(doubtful).toBeGreaterThan(0);
  });

  test('where both axes are as likely, one finding says which was chosen', () => {
    const doubtful = seen((document) => {
      const orientation = tableOf(document)?.orientation;
      const told = doubtsOf(document).filter((message) => message.includes('`orientation: '));
      if (orientation === undefined || orientation.score > FAR) expect(told).toEqual([]);
      else if (orientation.score < CLOSE) {
        const rows = orientation.value === 'features-in-rows' ? 'features' : 'targets';
        expect(told).toEqual([expect.stringContaining(`${rows} in rows`)]);
      }
      return told.length > 0;
    });
    expect(doubtful).toBeGreaterThan(0);
  });

  const orientations = fc.constantFrom('features-in-rows' as const, 'targets-in-rows' as const);
  test('the setting that a finding names settles it, either way', () => {
    fc.assert(
      fc.property(
        doubtfulTables,
        syntax,
        orientations,
        fc.boolean(),
        (table, name, orientation, isMatrix) => {
          const tables = isMatrix ? { include: [table.title] } : { exclude: [table.title] };
          const targets = table.columns.filter(({ kind }) => kind === 'level').map(({ header }) => header);
          const options = hasHeading(name) ? { tables } : { columns: { targets } };
          expect(doubtsOf(readTable(table, name, { orientation, ...options }))).toEqual([]);
        },
      ),
      PARAMETERS,
    );
  });

  test('the reason given for a rejected table is the true one', () => {
    const texts: Readonly<Record<string, string>> = CLUE_TEXTS;
    const most = (clues: readonly Clue[] = [], sign: 1 | -1): number =>
      Math.max(...clues.filter(({ id }) => id !== 'always').map(({ points }) => points * sign));
    const rejected = seen((document) => {
      const decision = tableOf(document);
      if (decision === undefined || decision.taken) return false;
      const { reason, chosen, runnerUp, columns = [] } = decision;
      const levels = columns.filter(({ role }) => role === 'target');
      if (levels.length === 0) {
        expect(reason).toBe('no column is made of symbols or words for support levels');
        return true;
      }
      if (reason === CLUE_TEXTS.loneColumn) expect(levels).toHaveLength(1);
      const [clues, sign] =
        chosen?.kind === 'other' ? ([runnerUp?.clues, -1] as const) : ([chosen?.clues, 1] as const);
      const named = (clues ?? []).filter(({ id }) => reason.endsWith(texts[id] ?? '?'));
      expect(named.map(({ points }) => points * sign)).toEqual([most(clues, sign)]);
      return true;
    });
    expect(rejected).toBeGreaterThan(0);
  });
});
