// cross-table-conflict: two tables of a document say two levels for one feature and target.
import * as v from 'valibot';
import type { MatrixDocument } from '../../src/lint/document.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { type Comparison, compareCells, type PlacedCell } from '../../src/lint/same-cells.ts';
import { featureTitle, type MatrixView, targetTitle } from '../../src/lint/view.ts';
import { type Data, quote } from '../../src/lint/words.ts';
import { share } from '../../src/schema-parts.ts';

export default defineRule({
  meta: {
    id: 'cross-table-conflict',
    description: 'Two tables of a document say two levels for one feature and target.',
    severity: 'error',
    preset: 'recommended',
    scope: 'document',
    messages: {
      conflict: ({ feature, target, here, there }: Data<'feature' | 'target' | 'here' | 'there'>) =>
        `${quote(feature)} on ${quote(target)} is ${here} in this table and ${there} in another. Make both say the same.`,
    },
    options: v.strictObject({
      agreement: share(
        'The share of common cells that two tables must agree on to be taken for views of one matrix.',
      ),
    }),
    defaults: { agreement: 0.8 },
  },
  check({ document, matrices, options, report }) {
    const tables = matrices.filter(({ claims }) => claims.table !== undefined);
    for (const comparison of compareCells(tables)) {
      if (!areViews(comparison, options.agreement) || haveOwnSubjects(comparison, document)) continue;
      for (const { first, second } of comparison.conflicts) {
        // Attributes of two elements have one name, and lead elsewhere.
        const [here, there] = [linkOf(second), linkOf(first)];
        if (here !== undefined && there !== undefined && here !== there) continue;
        report({
          messageId: 'conflict',
          data: {
            feature: featureTitle(second.matrix, second.claim.feature),
            target: targetTitle(second.matrix, second.claim.target),
            here: second.claim.level,
            there: first.claim.level,
          },
          range: second.claim.range,
          matrix: second.matrix,
          feature: second.claim.feature,
          target: second.claim.target,
          expected: first.claim.level,
          actual: second.claim.level,
          // Tables that differ in more may speak of two things.
          severity: agreementOf(comparison) >= options.agreement ? 'error' : 'warning',
          related: [{ range: first.claim.range, message: `Here it is ${first.claim.level}.` }],
        });
      }
    }
  },
});

/** Where the row of a cell leads. */
function linkOf({ matrix, claim }: PlacedCell): string | undefined {
  return matrix.features.get(claim.feature)?.claims.find(({ link }) => link !== undefined)?.link;
}

/** A line above a table is looked for among so many characters. */
const LEAD = 300;
/** So few common cells agree by chance. */
const LEAST_SHARED = 4;

/**
 * Tables under one heading speak of the same, and so do a table of everything and one of its parts. Tables under two
 * headings side by side may speak of two versions or platforms: what differs there contradicts nothing.
 */
function areViews(comparison: Comparison, agreement: number): boolean {
  const { first, second, shared } = comparison;
  if (shared < LEAST_SHARED || !namesRows(first)) return false;
  const agreed = agreementOf(comparison);
  const [one, other] = [first.claims.section, second.claims.section];
  if (one.length === other.length && startsWith(one, other)) return agreed >= agreement / 2;
  const whole =
    startsWith(one, other) || startsWith(other, one) || isWhole(one, other) || isWhole(other, one);
  return whole && agreed >= agreement;
}

/** Whether a table names its rows: the one row of one that does not is called as its heading is. */
function namesRows(matrix: MatrixView): boolean {
  const [only, ...others] = matrix.features.keys();
  return (
    only === undefined || others.length > 0 || featureTitle(matrix, only) !== matrix.claims.section.at(-1)
  );
}

/** Whether captions, tabs or the lines above two tables introduce them, each to something else: "Servers:", "Relays:". */
function haveOwnSubjects({ first, second }: Comparison, { source: { text } }: MatrixDocument): boolean {
  const [one, other] = [first, second].map(({ claims }) => {
    if (claims.title !== claims.section.at(-1)) return claims.title;
    const end = claims.table?.range.start.offset ?? 0;
    const lead = text.slice(Math.max(0, end - LEAD), end).trimEnd();
    return lead.endsWith(':') ? lead.slice(lead.lastIndexOf('\n') + 1).trim() : undefined;
  });
  return one !== undefined && other !== undefined && one !== other;
}

/** The share of their common cells that two tables agree on. */
function agreementOf({ shared, conflicts }: Comparison): number {
  return (shared - conflicts.length) / shared;
}

function startsWith(path: readonly string[], start: readonly string[]): boolean {
  return start.every((title, index) => path[index] === title);
}

const WHOLE =
  /^(?:(?:an?|the|at|all|of|feature|features|full|complete|quick|support|supported|compatibility|driver|drivers|platform|platforms|summary|overview|glance|matrix|table|list|comparison|status|index|reference)\b\W*)+$/iu;

/** A heading of nothing but such words as "Overview" and "All features", under which or beside which the other one stands. */
function isWhole(section: readonly string[], other: readonly string[]): boolean {
  return WHOLE.test(section.at(-1) ?? '') && startsWith(other, section.slice(0, -1));
}
