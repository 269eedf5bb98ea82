// cross-document-conflict: two documents that belong together say two levels for one feature and target.
import * as v from 'valibot';
import { foldName } from '../../src/extract/text/fold.ts';
import { groupBy } from '../../src/group.ts';
import type { MatrixDocument } from '../../src/lint/document.ts';
import { defineRule } from '../../src/lint/rule.ts';
import {
  type Comparison,
  compareCells,
  levelsByCell,
  type Naming,
  type PlacedCell,
  type SharedCell,
} from '../../src/lint/same-cells.ts';
import { featureTitle, type MatrixView, targetTitle, viewMatrix } from '../../src/lint/view.ts';
import { type Data, quote } from '../../src/lint/words.ts';
import { memo } from '../../src/memo.ts';
import type { Location, Range } from '../../src/position.ts';
import { share } from '../../src/schema-parts.ts';
import { strays } from './orders.ts';

type Conflict = Data<'feature' | 'target' | 'here' | 'there' | 'path'>;

export default defineRule({
  meta: {
    id: 'cross-document-conflict',
    description: 'Two documents that belong together say two levels for one feature and target.',
    severity: 'error',
    preset: 'recommended',
    scope: 'project',
    messages: {
      order: ({ name, before, others, path }: Data<'name' | 'before' | 'path', 'others'>) =>
        `${quote(name)}${others > 0 ? ` and ${others} more are` : ' is'} in another place in ${quote(path)}: there it ${before === '' ? 'comes first' : `follows ${quote(before)}`}. Use one order.`,
      conflict: ({ feature, target, here, there, path }: Conflict) =>
        `${quote(feature)} on ${quote(target)} is ${here} here and ${there} in ${quote(path)}. Make both say the same.`,
    },
    options: v.strictObject({
      agreement: share(
        'The share of common cells that two documents must agree on to be taken for copies of one matrix.',
      ),
    }),
    defaults: { agreement: 0.7 },
  },
  check({ documents, options, report }) {
    if (documents.length < 2) return;
    const owners = new Map<MatrixView, MatrixDocument>(
      documents.flatMap((document) =>
        document.matrices.map((matrix) => [viewMatrix(matrix), document] as const),
      ),
    );
    const naming: Naming = (matrix, name, key) => {
      const aliases = owners.get(matrix)?.aliases;
      return aliases?.get(foldName(name)) ?? aliases?.get(foldName(key)) ?? name;
    };
    const told = new Set<string>();
    const byOwner = groupBy([...owners], ([, document]) => document);
    const saidIn = memo((document: MatrixDocument) =>
      levelsByCell(
        (byOwner.get(document) ?? []).map(([matrix]) => matrix),
        naming,
      ),
    );
    for (const comparison of compareCells([...owners.keys()], naming)) {
      const [first, second] = [owners.get(comparison.first), owners.get(comparison.second)];
      if (first === undefined || second === undefined || first === second) continue;
      if (areVersions(first, second)) continue;
      // Whoever says what the one calls the things of the other wants them compared.
      const areTied = first.aliases !== undefined && second.aliases !== undefined;
      const { coverage, features, targets } = comparison;
      if (features > 1 && targets > 1 && (areTied || coverage >= SURE_COVERAGE)) {
        const { path } = first.source;
        for (const { title, range, before, others } of strays(comparison, naming)) {
          const about = { document: second, matrix: comparison.second, range, severity: 'info' } as const;
          report({
            messageId: 'order',
            data: { name: title, before, others, path },
            ...about,
            actual: title,
          });
        }
      }
      for (const conflict of worthTelling(comparison, options.agreement, areTied)) {
        // Where a document of several tables says both, each in its place, the other agrees with one of them.
        const { key: cell, first: one, second: other } = conflict;
        if (saidIn(first).get(cell)?.has(other.claim.level) || saidIn(second).get(cell)?.has(one.claim.level))
          continue;
        // The data is what a page is made from, so that the finding stands in the page.
        const page = isData(second) && !isData(first);
        const here = { ...(page ? conflict.first : conflict.second), document: page ? first : second };
        const there = { ...(page ? conflict.second : conflict.first), document: page ? second : first };
        // A template and the file of one target that it names say the same thing once.
        const key = JSON.stringify([written(here), written(there)]);
        if (told.has(key)) continue;
        told.add(key);
        // That two documents belong together is a guess, but where they hold the same cells.
        const isSure = areTied || comparison.coverage >= SURE_COVERAGE;
        report({ messageId: 'conflict', ...finding(here, there), severity: isSure ? 'error' : 'warning' });
      }
    }
  },
});

/** So few common cells agree by chance. */
const LEAST_SHARED = 4;
/** Copies share at least this part of the smaller one; others have a few names in common. */
const LEAST_COVERAGE = 0.5;
/** Documents that share so much of the smaller one hold the same matrix. */
const SURE_COVERAGE = 0.8;
/** Documents that are no copies must have more in common to be held against each other. */
const LEAST_KNOWN = 12;

/**
 * All conflicts of copies. Documents that speak of the same things otherwise, one of them less exactly or not
 * knowing all, are told only where one says that there is support and the other that there is none.
 */
function worthTelling(comparison: Comparison, agreement: number, areTied: boolean): readonly SharedCell[] {
  const { shared, conflicts, coverage, features, targets } = comparison;
  if (features < 2 || targets < 2 || (!areTied && coverage < LEAST_COVERAGE)) return [];
  const agree = (all: number, differing: number): boolean => all - differing >= all * agreement;
  if (shared >= LEAST_SHARED && agree(shared, conflicts.length)) return conflicts;
  const known = conflicts.filter(({ first, second }) => isKnown(first) && isKnown(second));
  const opposite = known.filter(({ first, second }) => supports(first) !== supports(second));
  const compared = shared - (conflicts.length - known.length);
  return compared >= LEAST_KNOWN && agree(compared, opposite.length) ? opposite : [];
}

function isKnown({ claim }: PlacedCell): boolean {
  return claim.level !== 'unknown' && claim.level !== 'not-applicable';
}

function supports({ claim }: PlacedCell): boolean {
  return claim.level === 'complete' || claim.level === 'partial';
}

/** Paths that differ in numbers only are those of two versions, which may well differ. */
function areVersions(first: MatrixDocument, second: MatrixDocument): boolean {
  const plain = ({ source }: MatrixDocument): string => source.path.replaceAll(/\d+/gu, '');
  return plain(first) === plain(second);
}

function isData({ source }: MatrixDocument): boolean {
  return (
    source.format === 'ini' || source.format === 'json' || source.format === 'yaml' || source.format === 'csv'
  );
}

type Owned = PlacedCell & { readonly document: MatrixDocument };

/** Where a cell is written, which may be a file that its document only names. */
function written({ claim, document }: Owned): { readonly path: string; readonly range: Range } {
  const { path = document.source.path, range }: Location = claim.place ?? { range: claim.range };
  return { path, range };
}

function finding(here: Owned, there: Owned) {
  const { path, range } = written(there);
  return {
    data: {
      feature: featureTitle(here.matrix, here.claim.feature),
      target: targetTitle(here.matrix, here.claim.target),
      here: here.claim.level,
      there: there.claim.level,
      path,
    },
    document: here.document,
    matrix: here.matrix,
    range: here.claim.range,
    feature: here.claim.feature,
    target: here.claim.target,
    expected: there.claim.level,
    actual: here.claim.level,
    related: [{ path, range, message: `Here it is ${there.claim.level}.` }],
  };
}
