// cross-document-conflict: two documents that belong together say two levels for one feature and target.
import * as v from 'valibot';
import { foldName } from '../../src/extract/text/fold.ts';
import type { MatrixDocument } from '../../src/lint/document.ts';
import { defineRule } from '../../src/lint/rule.ts';
import {
  type Comparison,
  compareCells,
  type Naming,
  type PlacedCell,
  type SharedCell,
} from '../../src/lint/same-cells.ts';
import { featureTitle, type MatrixView, targetTitle, viewMatrix } from '../../src/lint/view.ts';
import { quote } from '../../src/lint/words.ts';
import type { Location, Range } from '../../src/position.ts';

interface Conflict {
  readonly feature: string;
  readonly target: string;
  readonly here: string;
  readonly there: string;
  readonly path: string;
}

export default defineRule({
  meta: {
    id: 'cross-document-conflict',
    description: 'Two documents that belong together say two levels for one feature and target.',
    severity: 'error',
    preset: 'recommended',
    scope: 'project',
    messages: {
      conflict: ({ feature, target, here, there, path }: Conflict) =>
        `This document says ${here} for ${quote(feature)} on ${quote(target)}, ${quote(path)} says ${there}. Readers get two answers: make both say the same.`,
    },
    options: v.strictObject({
      agreement: v.pipe(
        v.number(),
        v.minValue(0),
        v.maxValue(1),
        v.description(
          'The share of common cells that two documents must agree on to be taken for copies of one matrix.',
        ),
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
    for (const comparison of compareCells([...owners.keys()], naming)) {
      const [first, second] = [owners.get(comparison.first), owners.get(comparison.second)];
      if (first === undefined || second === undefined || first === second) continue;
      if (areVersions(first, second)) continue;
      for (const conflict of worthTelling(comparison, options.agreement)) {
        // The data is what a page is made from, so that the finding stands in the page.
        const page = isData(second) && !isData(first);
        const here = { ...(page ? conflict.first : conflict.second), document: page ? first : second };
        const there = { ...(page ? conflict.second : conflict.first), document: page ? second : first };
        // A template and the file of one target that it names say the same thing once.
        const key = JSON.stringify([written(here), written(there)]);
        if (told.has(key)) continue;
        told.add(key);
        report({ messageId: 'conflict', ...finding(here, there) });
      }
    }
  },
});

/** So few common cells agree by chance. */
const LEAST_SHARED = 4;
/** Documents that are no copies must have more in common to be held against each other. */
const LEAST_KNOWN = 12;

/**
 * All conflicts of copies. Documents that speak of the same things otherwise, one of them less exactly or not
 * knowing all, are told only where one says that there is support and the other that there is none.
 */
function worthTelling(comparison: Comparison, agreement: number): readonly SharedCell[] {
  const { shared, conflicts } = comparison;
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
