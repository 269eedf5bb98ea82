// stale-evidence: a level that was verified too long ago, or that has no source where others have one.
import * as v from 'valibot';
import type { Text } from '../../src/extract/claims.ts';
import { foldName } from '../../src/extract/fold.ts';
import { dayNumber } from '../../src/lint/days.ts';
import { defineRule } from '../../src/lint/rule.ts';
import type { FeatureView, MatrixView } from '../../src/lint/view.ts';
import { quote } from '../../src/lint/words.ts';

interface Age {
  readonly name: string;
  readonly date: string;
  readonly days: number;
  readonly maximum: number;
}

interface Told {
  readonly name: string;
  readonly date: string;
}

export default defineRule({
  meta: {
    id: 'stale-evidence',
    description: 'Support was verified too long ago, or has no source where other features have one.',
    severity: 'info',
    preset: 'all',
    scope: 'matrix',
    messages: {
      stale: ({ name, date, days, maximum }: Age) =>
        `${quote(name)} was last verified on ${date}, ${days} days ago; ${maximum} are allowed. It may long have changed: verify it again and write the new date.`,
      future: ({ name, date }: Told) =>
        `${quote(name)} was last verified on ${date}, which is yet to come. Nobody can have done that: correct the date.`,
      unreadable: ({ name, date }: Told) =>
        `${quote(date)} for ${quote(name)} is no date, so nobody can tell how old its evidence is. Write it as YYYY-MM-DD.`,
      undated: ({ name }: { readonly name: string }) =>
        `${quote(name)} has no date of verification, and other features have one. Nobody can tell how far to trust it: verify it and write the date.`,
      unsourced: ({ name }: { readonly name: string }) =>
        `${quote(name)} has no source, and other features have one. Nobody can check what it says: say where it comes from.`,
    },
    options: v.strictObject({
      maxAgeDays: v.pipe(
        v.number(),
        v.integer(),
        v.minValue(1),
        v.description('How many days a verification holds.'),
      ),
    }),
    defaults: { maxAgeDays: 365 },
  },
  check({ matrix, options, today, report }) {
    const now = today === undefined ? undefined : dayNumber(today);
    const judge = (
      name: string,
      { text, range }: Text,
      about: { feature?: string; target?: string },
    ): void => {
      const date = text.trim();
      const day = dayNumber(date);
      const place = { range, actual: date, ...about };
      if (day === undefined) report({ messageId: 'unreadable', data: { name, date }, ...place });
      else if (now === undefined) return;
      else if (day > now) report({ messageId: 'future', data: { name, date }, ...place });
      else if (now - day > options.maxAgeDays) {
        const data = { name, date, days: now - day, maximum: options.maxAgeDays };
        report({ messageId: 'stale', data, ...place });
      }
    };
    const features = [...matrix.features.values()].map((feature) => ({ feature, ...evidenceOf(feature) }));
    const dated = features.some(({ verified }) => verified !== undefined);
    const sourced = features.some(({ source }) => source !== undefined);
    for (const { feature, verified, source } of features) {
      const range = feature.claims[0]?.range;
      const about = { feature: feature.key };
      const { title: name } = feature;
      if (verified !== undefined) judge(name, verified, about);
      if (range === undefined || feature.cells.length === 0) continue;
      if (dated && verified === undefined) report({ messageId: 'undated', data: { name }, range, ...about });
      if (sourced && source === undefined)
        report({ messageId: 'unsourced', data: { name }, range, ...about });
    }
    for (const { title, target, value } of targetDates(matrix)) judge(title, value, { target });
  },
});

const VERIFIED: ReadonlySet<string> = new Set([
  'last-verified',
  'verified',
  'verified-on',
  'last-tested',
  'tested',
  'tested-on',
  'last-checked',
]);
const SOURCE: ReadonlySet<string> = new Set(['source', 'sources', 'evidence', 'reference', 'references']);

const nameOf = (name: string): string => foldName(name).replaceAll(/[\s_]+/gu, '-');

interface Evidence {
  readonly verified?: Text | undefined;
  readonly source?: Text | undefined;
}

/** What the columns or fields of a feature say of its evidence; a blank one says nothing. */
function evidenceOf({ claims }: FeatureView): Evidence {
  const attributes = claims
    .flatMap((claim) => claim.attributes)
    .filter(({ value }) => value.text.trim() !== '');
  const find = (names: ReadonlySet<string>): Text | undefined =>
    attributes.find(({ name }) => names.has(nameOf(name)))?.value;
  return { verified: find(VERIFIED), source: find(SOURCE) };
}

/** The dates of targets, where those stand in rows. */
function* targetDates({ targets }: MatrixView) {
  for (const { key, title, claims } of targets.values()) {
    for (const { name, value } of claims.flatMap(({ attributes = [] }) => attributes)) {
      if (VERIFIED.has(nameOf(name)) && value.text.trim() !== '') yield { title, target: key, value };
    }
  }
}
