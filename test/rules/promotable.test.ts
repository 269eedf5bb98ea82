// promotable: what it must pass, what it must find.
import rule from '../../rules/promotable/index.ts';
import { testRule } from '../rule-tester.ts';
import { CLEAN, faulty } from './base.ts';
import { table } from './tables.ts';

const HEAD = 'Feature/Status/Alpha/Beta';

testRule(rule, {
  valid: [
    { name: 'the clean document', text: CLEAN },
    { name: 'mandatory already', text: table(HEAD, 'Boot/mandatory/✔/✔') },
    { name: 'no status', text: table('Feature/Alpha/Beta', 'Boot/✔/✔') },
    { name: 'support with gaps', text: table(HEAD, 'Boot/optional/✔/partial', 'Fly/optional/✖/✔') },
    { name: 'one target', text: table('Feature/Status/Alpha', 'Boot/optional/✔') },
    { name: 'one target not said', text: table(HEAD, 'Boot/optional/✔/', 'Fly/optional/✖/✔') },
    { name: 'two statuses', text: faulty(['**Status:** mandatory', '**Status:** optional']) },
  ],
  invalid: [
    {
      name: 'everywhere',
      text: table(HEAD, 'Boot/optional/✔/✔', 'Fly/optional/✖/✔'),
      findings: [
        {
          messageId: 'everywhere',
          at: '3:10-3:18',
          severity: 'info',
          feature: 'Boot',
          expected: 'mandatory',
          actual: 'optional',
        },
      ],
    },
    {
      name: 'everywhere, in the details',
      text: faulty(['| mandatory | ✔', '| optional | ✔'], ['**Status:** mandatory', '**Status:** optional']),
      findings: [{ messageId: 'everywhere', at: '14:17-14:25', feature: 'Boot server' }],
    },
  ],
});
