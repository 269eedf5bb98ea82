// The command line of `explain`, as data.
import type { CommandDefinition } from '../types.ts';

export const explain: CommandDefinition = {
  name: 'explain',
  summary: 'Show the page of a rule.',
  description: ['What the rule finds, why it matters, what is wrong and right, and its options.'],
  arguments: [
    {
      name: 'RULE',
      description: 'The id of the rule, as reports show it; without one, all rules are listed.',
      kind: 'text',
      required: false,
      multiple: false,
      choices: async () => (await import('../../../rules/index.ts')).RULES.map((rule) => rule.meta.id),
    },
  ],
  options: [],
  examples: [
    { command: 'supportmatrix explain summary-detail-mismatch', description: 'One rule.' },
    { command: 'supportmatrix explain', description: 'All of them, a line each.' },
  ],
};
