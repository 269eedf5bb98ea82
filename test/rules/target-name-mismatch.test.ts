// target-name-mismatch: what it must pass, what it must find.
import rule from '../../rules/target-name-mismatch/index.ts';
import { testRule } from '../rule-tester.ts';
import { table } from './tables.ts';

const FIRST = table('Type/Go/JS/Rust', 'null/✔/✔/✔', 'date/✔/✖/✔');

testRule(rule, {
  valid: [
    {
      name: 'a device and the system on it',
      text: '# Platforms\n\n## Systems\n\n| Operating system | Boot | Halt |\n| --- | --- | --- |\n| Oslo EOS | yes | yes |\n| Pisa CX | yes | no |\n| Rome IOS | yes | no |\n\n## Devices\n\n| Virtual device | Boot | Halt |\n| --- | --- | --- |\n| Oslo vEOS | yes | yes |\n| Pisa CX | yes | no |\n| Rome IOS | yes | no |\n',
    },
    { name: 'the same names', text: `${FIRST}${table('Codec/Go/JS/Rust', 'zip/✔/✔/✔')}` },
    {
      name: 'a table with both names',
      text: `${table('Type/Go/JS/JavaScript/Rust', 'null/✔/✔/✖/✔')}${table('Codec/Go/JS/Rust', 'zip/✔/✔/✔')}`,
    },
    {
      name: 'numbers that differ',
      text: `${table('Type/Go/Python 2', 'null/✔/✔', 'a/✖/✔')}${table('Codec/Go/Python 3', 'zip/✔/✔', 'b/✖/✔')}`,
    },
    {
      name: 'a label that the text speaks of',
      text: `# Support\n\nEach bulb device wants a firmware.\n\n${['Bulk device/Go/Rust', 'Bulk device/Go/Rust', 'Bulb device/Go/Rust'].map((head, at) => table(head, `lamp${at}/✔/✖`, `bell${at}/✔/✔`)).join('')}`,
    },
    {
      name: 'short names',
      text: `${table('Type/Go/Rust/C', 'null/✔/✔/✔')}${table('Codec/Go/Rust/R', 'zip/✔/✔/✔')}`,
    },
  ],
  invalid: [
    {
      name: 'the first header misspelt, and a plural among three tables',
      text: `# Commands\n\n${['Command/Status/Notes', 'Comand/Status/Notes', 'Command/Status/Note'].map((head, at) => table(head, `read${at}/✔/On`, `write${at}/✖/Off`)).join('')}`,
      findings: [
        { messageId: 'spelling', at: '8:3-8:9', actual: 'Comand' },
        { messageId: 'spelling', at: '13:22-13:26', severity: 'info', actual: 'Note' },
      ],
    },
    {
      name: 'a plural whose word the text has',
      text: `# Bulbs\n\nThese devices shine.\n\n${['Bulb device/Go', 'Bulb device/Go', 'Bulb devices/Go'].map((head, at) => table(head, `lamp${at}/✔`, `bell${at}/✖`)).join('')}`,
      findings: [{ messageId: 'spelling', at: '15:3-15:15', severity: 'info', actual: 'Bulb devices' }],
    },
    {
      name: 'a digit for a letter',
      text: `${table('Type/Mega/FP02/Maxi', 'null/✔/✔/✔', 'date/✔/✖/✔')}${table('Codec/Mega/FPO2/Maxi', 'zip/✔/✔/✔', 'rar/✖/✔/✔')}`,
      findings: [
        { messageId: 'spelling', at: '6:18-6:22', actual: 'FPO2', expected: 'FP02', related: ['1:17-1:21'] },
      ],
    },
    {
      name: 'the only header of levels, misspelt in one of four tables',
      text: `# Feature support\n\n${['Disks/Supported', 'Lamps/Supported', 'Bells/Suppotred', 'Gongs/Supported'].map((head) => table(head, 'one/✔', 'two/✖', 'six/✔')).join('')}`,
      findings: [
        {
          messageId: 'spelling',
          at: '15:11-15:20',
          actual: 'Suppotred',
          expected: 'Supported',
          related: ['3:11-3:20'],
          message: /3 other tables/,
        },
      ],
    },
    {
      name: 'a known alias',
      text: `${FIRST}${table('Codec/Go/JavaScript/Rust', 'zip/✔/✔/✔')}`,
      findings: [
        {
          messageId: 'spelling',
          at: '6:16-6:26',
          target: 'JavaScript',
          expected: 'JS',
          actual: 'JavaScript',
          related: ['1:15-1:17'],
        },
      ],
    },
    {
      name: 'a letter too many',
      text: `${table('Feature/Alpha/Bravo/Delta', 'x/✔/✔/✖', 'y/✖/✔/✔')}${table('Call/Alpha/Bravoo/Delta', 'z/✔/✔/✖', 'w/✖/✔/✔')}`,
      findings: [{ messageId: 'spelling', at: '6:18-6:24', expected: 'Bravo', actual: 'Bravoo' }],
    },
    {
      name: 'targets in rows',
      text: `${table('Driver/Boot/Stop', 'Ceph RBD/Yes/No', 'Dell EMC/No/Yes', 'HPE Nimble/Yes/Yes')}${table('Driver/Copy/Move', 'Ceph RBD/Yes/No', 'EMC/No/Yes', 'HPE Nimble/Yes/Yes')}`,
      findings: [{ messageId: 'spelling', at: '10:3-10:6', expected: 'Dell EMC', actual: 'EMC' }],
    },
  ],
});
