// status-notes-contradiction: what it must pass, what it must find.
import { describe, expect, it } from 'vitest';
import rule from '../../rules/status-notes-contradiction/index.ts';
import { sayingOf } from '../../rules/status-notes-contradiction/sayings.ts';
import { testRule } from '../rule-tester.ts';

function noted(status: string, notes: string): string {
  return `| Feature | Status | Alpha | Beta |
| --- | --- | --- | --- |
| Attach | ${status} | ✔ | ✔ |

- **Attach**

  - **Status:** ${status}
  - **Notes:** ${notes}
  - **Driver Support:**

    - Alpha: complete
    - Beta: complete
`;
}

describe('what a sentence says', () => {
  it.each([
    ['Therefore this operation is considered mandatory to support.', 'mandatory'],
    ['Therefore this operation is not considered to be mandatory to support.', 'optional'],
    ['This is not considered to be a mandatory operation to support.', 'optional'],
    ['Though this is not considered to be a mandatory operation.', 'optional'],
    ['In other words, it is no longer considered mandatory.', 'optional'],
    ['Since attach volume is optional this feature is also optional for drivers.', 'optional'],
    ['This feature isn’t mandatory.', 'optional'],
    ['This operation is mandatory to support in drivers.', 'mandatory'],
    ['If drivers have disks, then this is considered mandatory to support.', undefined],
    ['The second argument is mandatory.', undefined],
    ['It is optional.', undefined],
    ['This operation takes an optional tag.', undefined],
    ['Optional disks are mandatory to have.', undefined],
    ['This may become mandatory.', undefined],
    ['This operation was mandatory.', undefined],
    ['This is considered optional, and this feature is considered mandatory.', undefined],
  ])('%s', (sentence, said) => {
    expect(sayingOf(sentence)).toBe(said);
  });
});

testRule(rule, {
  valid: [
    { name: 'both say optional', text: noted('optional', 'This is considered optional to support.') },
    { name: 'both say mandatory', text: noted('mandatory', 'This operation is mandatory to support.') },
    { name: 'not mandatory', text: noted('optional', 'This operation is not considered mandatory.') },
    { name: 'a choice', text: noted('choice(disk)', 'This operation is not considered mandatory.') },
    {
      name: 'one and the other',
      text: noted('optional', 'This is considered mandatory by some. This is considered optional by others.'),
    },
    { name: 'something else', text: noted('optional', 'A name is mandatory. The size is optional.') },
  ],
  invalid: [
    {
      name: 'mandatory in the notes',
      text: noted('optional', 'Adds a disk. Therefore this operation is considered mandatory to support.'),
      findings: [
        {
          messageId: 'contradiction',
          at: '8:29-8:89',
          severity: 'warning',
          feature: 'Attach',
          expected: 'optional',
          actual: 'mandatory',
          related: ['7:17-7:25'],
        },
      ],
    },
    {
      name: 'not mandatory in the notes',
      text: noted('mandatory', 'Therefore this operation is *not* considered to be mandatory.'),
      findings: [{ messageId: 'contradiction', at: '8:16-8:77', expected: 'mandatory', actual: 'optional' }],
    },
    {
      name: 'a data file, over two lines',
      format: 'ini',
      text: '[driver.a]\ntitle=A\n[operation.x]\ntitle=X\nstatus=mandatory\nnotes=Adds. This is considered\n  optional to support.\ndriver.a=complete\n',
      findings: [{ messageId: 'contradiction', at: '6:13-7:23', actual: 'optional' }],
    },
  ],
});
