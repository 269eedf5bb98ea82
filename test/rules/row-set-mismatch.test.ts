// row-set-mismatch: what it must pass, what it must find.
import rule from '../../rules/row-set-mismatch/index.ts';
import { testRule } from '../rule-tester.ts';
import { table } from './tables.ts';

const FIRST = table(
  'Name/Copy/Move',
  'Dropbox/Yes/Yes',
  'Box/Yes/No',
  'Mega/No/Yes',
  'Koofr/Yes/Yes',
  'Pikpak/Yes/Yes',
);

testRule(rule, {
  valid: [
    { name: 'one table', text: FIRST },
    {
      name: 'the same rows',
      text: `${FIRST}${table('Name/Purge', 'Dropbox/Yes', 'Box/No', 'Mega/Yes', 'Koofr/Yes', 'Pikpak/Yes')}`,
    },
    {
      name: 'other rows',
      text: `${FIRST}${table('Name/Purge/About', 'Dropbox/Yes/No', 'Drime/No/Yes', 'Filen/Yes/Yes')}`,
    },
  ],
  invalid: [
    {
      name: 'a row of a small table that a larger one lacks',
      text: `${table('Name/Copy/Move', ...[...'ABCDEFGHIJ'].map((name) => `Store ${name}/Yes/No`))}${table('Name/Purge/About', 'Store A/Yes/No', 'Store B/No/No', 'Store C/Yes/Yes', 'Store D/Yes/No', 'Other/Yes/No')}`,
      findings: [{ messageId: 'beyond', at: '20:3-20:8', severity: 'info', related: ['1:1-1:7'] }],
    },
    {
      name: 'a row misspelt in a table that lacks two',
      text: `${table('Feature/A/B', 'Attach/✔/✔', 'Detach/✔/✖', 'Resize/✔/✔', 'Snapshot/✔/✔', 'Reboot/✔/✔', 'Rescue/✔/✔')}${table('Feature/C/D', 'Attach/✔/✔', 'Detach/✔/✖', 'Resize/✔/✔', 'Snpashot/✔/✔', 'Reboot/✔/✔')}`,
      findings: [
        { messageId: 'alone', at: '8:3-8:9', severity: 'info', actual: 'Rescue', related: ['10:1-10:10'] },
        { messageId: 'spelling', at: '15:3-15:11', actual: 'Snpashot', expected: 'Snapshot' },
      ],
    },
    {
      name: 'a row under a longer name',
      text: `${FIRST}${table('Name/Purge/About', 'Dropbox/Yes/No', 'Box/No/Yes', 'Mega/Yes/Yes', 'Koofr/Yes/No', 'Pikpak Cloud Drive/No/No')}`,
      findings: [
        {
          messageId: 'spelling',
          at: '15:3-15:21',
          severity: 'warning',
          actual: 'Pikpak Cloud Drive',
          expected: 'Pikpak',
          related: ['7:3-7:9'],
        },
      ],
    },
    {
      name: 'a row of the first table only',
      text: `${FIRST}${table('Name/Purge/About', 'Dropbox/Yes/No', 'Box/No/Yes', 'Mega/Yes/Yes', 'Koofr/Yes/No')}`,
      findings: [
        { messageId: 'alone', at: '7:3-7:9', severity: 'info', actual: 'Pikpak', related: ['9:1-9:7'] },
      ],
    },
    {
      name: 'a row that one of three tables lacks',
      text: `${FIRST}${table('Name/Purge/About', 'Dropbox/Yes/No', 'Box/No/Yes', 'Mega/Yes/Yes', 'Koofr/Yes/No')}${table('Name/List/Stat', 'Dropbox/Yes/No', 'Box/No/Yes', 'Mega/Yes/Yes', 'Koofr/Yes/No', 'Pikpak/No/No')}`,
      findings: [
        { messageId: 'missing', at: '9:1-9:7', severity: 'info', message: /no row `Pikpak`, unlike 2 other/ },
      ],
    },
    {
      name: 'a feature misspelt',
      text: `${table('Feature/A/B', 'Attach/✔/✔', 'Detach/✔/✖', 'Resize/✔/✔', 'Snapshot/✔/✔', 'Reboot/✔/✔')}${table('Feature/C/D', 'Attach/✔/✔', 'Detach/✔/✖', 'Resize/✔/✔', 'Snapshots/✔/✔', 'Reboot/✔/✔')}`,
      findings: [{ messageId: 'spelling', at: '14:3-14:12', actual: 'Snapshots', expected: 'Snapshot' }],
    },
  ],
});
