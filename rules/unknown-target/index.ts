// unknown-target: a target that the details name and no header or declaration has.
import { compareTargets, type ForeignName } from '../../src/lint/compare-targets.ts';
import { copyName } from '../../src/lint/edits.ts';
import { hasHeadlessColumn } from '../../src/lint/headless.ts';
import { defineRule, type Fix } from '../../src/lint/rule.ts';
import { count, quote } from '../../src/lint/words.ts';
import type { Range } from '../../src/position.ts';
import type { Source } from '../../src/source/source.ts';

type Name = { readonly target: string; readonly meant?: string | undefined };

const RELATED = 3;

export default defineRule({
  meta: {
    id: 'unknown-target',
    description: 'The details name a target that the matrix does not have.',
    severity: 'error',
    preset: 'recommended',
    scope: 'matrix',
    fixable: 'unsafe',
    messages: {
      unknown: ({ feature, target, meant }: Name & { readonly feature: string }) =>
        `The details of ${quote(feature)} name ${quote(target)}, and there is no such target. ${guess(meant, 'Correct the name, or add the target.')}`,
      column: ({ target, places, meant }: Name & { readonly places: number }) =>
        `The details of ${count(places, 'feature')} name ${quote(target)}, which has no column. ${guess(meant, 'Add the column, or remove the target.')}`,
      header: ({ target, meant, places }: Name & { readonly places: number }) =>
        `The column ${quote(target)} is called ${quote(meant ?? '')} in the details of ${count(places, 'feature')}. Use one name.`,
    },
  },
  check({ document, matrix, report }) {
    const { misspeltHeaders, foreign, lists } = compareTargets(matrix);
    const isDeclared = (key: string): boolean => (matrix.targets.get(key)?.declarations.length ?? 0) > 0;
    const areTargets = lists.some(({ named }) => [...named.keys()].some(isDeclared));
    // Where lists name no target of the header, or there is none, little says that they are of targets.
    const severityOf = ({ places, meant }: ForeignName) =>
      !areTargets && (places.length === 1 || (matrix.claims.table === undefined && meant === undefined))
        ? ('info' as const)
        : undefined;
    for (const { left: column, right: name } of misspeltHeaders) {
      if (isOfData(name)) continue;
      const related = name.places.slice(0, RELATED).map(({ range }) => ({
        range,
        message: `The details call it ${quote(name.title)}.`,
      }));
      report({
        messageId: 'header',
        severity: severityOf(name),
        data: { target: column.title, meant: name.title, places: name.places.length },
        range: column.range,
        target: column.key,
        expected: name.title,
        actual: column.title,
        related,
        fix: rename(document.source, name.places[0]?.range, [column.range], name.title),
      });
    }
    for (const name of foreign) {
      if (isOfData(name)) continue;
      const { key: target, title, meant, places, widespread } = name;
      const [first] = places;
      if (widespread && first !== undefined) {
        // A column whose header is blank is told where it stands, and is the one that is missed here.
        if (hasHeadlessColumn(document, matrix)) continue;
        report({
          messageId: 'column',
          severity: severityOf(name),
          data: { target: title, places: places.length, meant: meant?.title },
          range: first.range,
          target,
          expected: meant?.title,
          actual: title,
          related: relatedTo(name),
          fix: rename(document.source, meant?.range, rangesOf(name), meant?.title),
        });
        continue;
      }
      for (const { list, range } of places) {
        report({
          messageId: 'unknown',
          severity: severityOf(name),
          data: { feature: list.feature.title, target: title, meant: meant?.title },
          range,
          feature: list.feature.key,
          target,
          expected: meant?.title,
          actual: title,
          related: relatedTo(name),
          fix: rename(document.source, meant?.range, [range], meant?.title),
        });
      }
    }
  },
});

/** Keys of data files have a rule of their own, `undeclared-target`. */
function isOfData({ places }: ForeignName): boolean {
  return places[0]?.list.view === 'data';
}

function guess(meant: string | undefined, advice: string): string {
  return meant === undefined ? advice : `Did you mean ${quote(meant)}?`;
}

function relatedTo({ meant }: ForeignName) {
  const range = meant?.range;
  return range === undefined ? [] : [{ range, message: `${quote(meant?.title ?? '')} is declared here.` }];
}

function rangesOf(name: ForeignName): readonly Range[] {
  return name.places.map(({ range }) => range);
}

function rename(
  source: Source,
  from: Range | undefined,
  places: readonly Range[],
  title: string | undefined,
): Fix | undefined {
  if (from === undefined || title === undefined) return undefined;
  const edits = places.flatMap((range) => copyName(source, from, range) ?? []);
  return edits.length === 0 ? undefined : { safe: false, edits, description: `Replace by ${quote(title)}` };
}
