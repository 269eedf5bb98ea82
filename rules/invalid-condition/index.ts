// invalid-condition: a condition that nobody can evaluate.
import { conditionals, featureNamed, featuresByName, partOfExpression } from '../../src/lint/conditions.ts';
import { didYouMean } from '../../src/lint/nearest.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { type Data, quote } from '../../src/lint/words.ts';

/** What makes a text in a document an expression rather than a condition in words. */
const OPERATOR = /[!=]=/;

export default defineRule({
  meta: {
    id: 'invalid-condition',
    description:
      'A conditional status whose expression cannot be understood, or names a feature that is not there.',
    severity: 'warning',
    preset: 'recommended',
    scope: 'matrix',
    messages: {
      syntax: ({ expression, problem }: Data<'expression' | 'problem'>) =>
        `The condition ${quote(expression)} cannot be read: ${problem}. Write it as in \`a==complete and b!=missing\`.`,
      feature: ({ name, hint }: Data<'name' | 'hint'>) =>
        `The condition names ${quote(name)}, and this matrix has no such feature.${hint === '' ? ' Write the id of a feature.' : hint}`,
    },
  },
  check({ matrix, report }) {
    for (const conditional of conditionals(matrix)) {
      const { feature, status, expression, parsed } = conditional;
      if (status.view !== 'data' && !OPERATOR.test(expression)) continue;
      if (!parsed.ok) {
        const { message: problem, start, end } = parsed.error;
        report({
          messageId: 'syntax',
          data: { expression, problem },
          range: partOfExpression(conditional, start, end),
          feature: feature.key,
        });
        continue;
      }
      for (const { feature: name, start, end } of parsed.comparisons) {
        if (featureNamed(matrix, name) !== undefined) continue;
        report({
          messageId: 'feature',
          data: { name, hint: didYouMean(name, featuresByName(matrix)) },
          range: partOfExpression(conditional, start, end),
          feature: feature.key,
          actual: name,
        });
      }
    }
  },
});
