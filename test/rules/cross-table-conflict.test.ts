// cross-table-conflict: what it must pass, what it must find.
import rule from '../../rules/cross-table-conflict/index.ts';
import { testRule } from '../rule-tester.ts';
import { table } from './tables.ts';

const VIEW = table('Feature/A/B', 'Boot/✔/✔', 'Attach/✔/✖', 'Resize/✔/✔', 'Stop/✔/✔');

testRule(rule, {
  valid: [
    {
      name: 'tables of one heading under different ones',
      text: '# Plugins\n\n## Battery\n\n### Platform support\n\n| Feature | Android | iOS | Web | Linux |\n| --- | --- | --- | --- | --- |\n| Boot | ✅ | ✅ | ✅ | ✅ |\n| Halt | ✅ | ✅ | ✅ | ✅ |\n\n## Network\n\n### Platform support\n\n| Feature | Android | iOS | Web | Linux |\n| --- | --- | --- | --- | --- |\n| Boot | ✅ | ✅ | ❌ | ✅ |\n| Halt | ✅ | ✅ | ✅ | ✅ |\n',
    },
    {
      name: 'tables that the lines above them introduce, each to something else',
      text: '# DHCP\n\nServers run on these systems:\n\n| System | IPv4 | IPv6 |\n| --- | --- | --- |\n| Oslo | yes | yes |\n| Pisa | yes | yes |\n| Rome | yes | no |\n\nRelays run on these systems:\n\n| System | IPv4 | IPv6 |\n| --- | --- | --- |\n| Oslo | yes | yes |\n| Pisa | yes | no |\n| Rome | yes | no |\n',
    },
    {
      name: 'tables of two tabs',
      text: '# Lamps\n\n=== "Linux"\n\n    | Feature | A | B |\n    |---|---|---|\n    | Boot | ✔ | ✔ |\n    | Halt | ✔ | ✖ |\n\n=== "Windows"\n\n    | Feature | A | B |\n    |---|---|---|\n    | Boot | ✔ | ✔ |\n    | Halt | ✔ | ✔ |\n',
    },
    { name: 'the same once more', text: `# A\n\n${VIEW}${VIEW}` },
    {
      name: 'two versions that differ a lot',
      text: `# A\n\n## v1\n\n${VIEW}## v2\n\n${table('Feature/A/B', 'Boot/✖/✔', 'Attach/✖/✖', 'Resize/✔/✖', 'Stop/✔/✔')}`,
    },
    {
      name: 'two platforms that hardly differ',
      text: `# A\n\n## Linux\n\n${VIEW}## Windows\n\n${table('Feature/A/B', 'Boot/✔/✔', 'Attach/✔/✔', 'Resize/✔/✔', 'Stop/✔/✔')}`,
    },
    {
      name: 'rows without names, which are called as their heading is',
      text: `# A\n\n## Linux hosts\n\n${table('Linux/Windows/macOS/Android/iOS', '✔/✔/✔/✔/✔')}text\n\n${table('Linux/Windows/macOS/Android/iOS', '✔/✔/✔/✔/✖')}`,
    },
    { name: 'too few common cells', text: `# A\n\n${VIEW}${table('Feature/A/C', 'Boot/✖/✔', 'List/✖/✖')}` },
  ],
  invalid: [
    {
      name: 'one cell under one heading',
      text: `# A\n\n${VIEW}${table('Feature/A/B', 'Boot/✔/✔', 'Attach/✔/✔', 'Resize/✔/✔', 'Stop/✔/✔')}`,
      findings: [
        {
          messageId: 'conflict',
          at: '13:16-13:17',
          feature: 'Attach',
          target: 'B',
          expected: 'missing',
          actual: 'complete',
          related: ['6:16-6:17'],
        },
      ],
    },
    {
      name: 'one cell under two headings',
      text: `# A\n\n## Summary\n\n${VIEW}## All\n\n${table('Feature/A/B', 'Boot/✔/✔', 'Attach/✖/✖', 'Resize/✔/✔', 'Stop/✔/✔')}`,
      findings: [{ messageId: 'conflict', at: '17:12-17:13', feature: 'Attach', target: 'A' }],
    },
  ],
});
