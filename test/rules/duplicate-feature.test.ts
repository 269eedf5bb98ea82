// duplicate-feature: what it must pass, what it must find.
import rule from '../../rules/duplicate-feature/index.ts';
import { testRule } from '../rule-tester.ts';
import { CLEAN, entry, faulty, GROUPED } from './base.ts';

testRule(rule, {
  valid: [
    {
      name: 'tables side by side',
      text: '# Cameras\n\n| Swift | Works |  | Eagle | Works |  | Owl | Works |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n| Swift 1 | yes |  | Eagle 1 | yes |  | Owl 1 | no |\n| Swift 2 | yes |  | Eagle 2 | no |  |  |  |\n| Swift 3 | no |  |  |  |\n',
    },
    {
      name: 'signs for "as above" in place of names',
      text: '# Feature support\n\n| Lamp | Blink | Dim |\n| --- | --- | --- |\n| Oslo | yes | no |\n| ... | yes | no |\n| ... | no | no |\n| Pisa | yes | yes |\n| Rome | yes | yes |\n',
    },
    {
      name: 'rows that a text in a column of levels tells apart',
      text: '# Feature support\n\n| Feature | Mount | Blinks |\n| --- | --- | --- |\n| Oslo | yes | yes |\n| Oslo | Wall mounted | no |\n| Pisa | no | yes |\n| Rome | yes | no |\n| Bonn | yes | no |\n',
    },
    { name: 'features that stand once', text: CLEAN },
    { name: 'one name under two sub-headers', text: GROUPED },
    {
      name: 'one label for two things that their links tell apart',
      text: '| Feature | Go | Java |\n|---|---|---|\n| [Boot](#boot) | ✔ | ✖ |\n| [Boot](#boot-1) | ✖ | ✖ |\n| Halt | ✔ | ✔ |\n',
    },
    {
      name: 'one label for two things that a column tells apart',
      text: '| Store | Notes | Read | Write |\n|---|---|---|---|\n| Box | paid | ✔ | ✖ |\n| Box | free of charge | ✖ | ✖ |\n| Crate | | ✔ | ✔ |\n',
    },
  ],
  invalid: [
    {
      name: 'a row that stands twice',
      text: faulty(['| Resize disk', '| attach disk | optional | ✔ | ✖ | ? |\n| Resize disk']),
      findings: [{ messageId: 'duplicate', at: '8:3-8:14', feature: 'Attach disk', related: ['6:3-6:14'] }],
    },
    {
      name: 'labels that come again all over',
      text: '| Feature | Go | Java |\n|---|---|---|\n| Read | ✔ | ✖ |\n| Write | ✖ | ✖ |\n| Move | ✔ | ✔ |\n| Copy | ✔ | ✔ |\n| Read | ✖ | ✖ |\n| Write | ✔ | ✖ |\n| Move | ✖ | ✔ |\n| Copy | ✔ | ✔ |\n',
      findings: [{ messageId: 'habit', at: '7:3-7:7', severity: 'info', message: /^4 names/ }],
    },
    {
      name: 'an entry that stands twice',
      text: CLEAN + entry('Attach disk', { Alpha: 'complete', Beta: 'missing', Gamma: 'unknown' }),
      findings: [
        { messageId: 'duplicate', at: '55:5-55:16', feature: 'Attach disk', related: ['22:5-22:16'] },
      ],
    },
    {
      name: 'two sections of one title',
      format: 'ini',
      text: '[driver.a]\ntitle=A\n[operation.x]\ntitle=Move\ndriver.a=complete\n[operation.y]\ntitle=move\ndriver.a=missing\n',
      findings: [{ messageId: 'title', at: '7:7-7:11', related: ['4:7-4:11'], message: /`operation\.x`/ }],
    },
  ],
});
