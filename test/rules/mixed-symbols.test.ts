// mixed-symbols: what it must pass, what it must find.
import rule from '../../rules/mixed-symbols/index.ts';
import { testRule } from '../rule-tester.ts';
import { table } from './tables.ts';

testRule(rule, {
  valid: [
    {
      name: 'a row of words that say how good something is',
      text: table('Feature/A/B/C/D', 'x/✔/✔/✖/✔', 'y/✔/✔/✔/✔', 'z/✔/✔/✔/✖', 'Speed/Superb/Great/Ok/Great'),
    },
    {
      name: 'a row with a scale of its own',
      text: table(
        'Feature/A/B/C',
        'x/Yes/Yes/No',
        'y/Yes/Yes/Yes',
        'z/No/Yes/Yes',
        'Tested/Full/Full/Limited',
      ),
    },
    {
      name: 'a column with a scale of its own',
      text: table('Feature/iOS/Web/Needs rights', 'x/OK/OK/NO', 'y/OK/OK/YES', 'z/OK/NO/YES', 'w/OK/OK/NO'),
    },
    {
      name: 'a column of counts, one of which is a word',
      text: table(
        'Feature/Read/Plan/Run/Tests',
        ...['u', 'v', 'w', 'x', 'y'].map((name, at) => `${name}/Y/Y/Y/${at + 3}+`),
        'z/Y/Y/Y/all',
      ),
    },
    { name: 'one sign a level', text: table('Feature/A/B', 'x/✔/✖', 'y/✔/?') },
    { name: 'capitals', text: table('Feature/A/B', 'x/Yes/No', 'y/yes/NO') },
    { name: 'signs that look alike', text: table('Feature/A/B', 'x/✔/✖', 'y/✓/✗') },
    {
      name: 'a legend with both',
      text: `✔ supported, ✅ supported and tested.\n\n${table('Feature/A/B', 'x/✔/✖', 'y/✅/✖')}`,
    },
    { name: 'words for what is not all there', text: table('Feature/A/B', 'x/Yes/Partial', 'y/Limited/Yes') },
    { name: 'blank beside a cross', text: table('Feature/A/B', 'x/✔/✖', 'y/ /✔') },
    {
      name: 'columns of features with signs of their own',
      text: table('Driver/Boot/Stop', 'Ceph RBD/Yes/✔', 'HPE/No/✖', 'Dell/Yes/✔'),
    },
  ],
  invalid: [
    {
      name: 'two signs of different levels in a cell',
      text: table('Feature/A', 'Heights/✅ least, ❌ exact', 'Widths/✅ all', 'Grids/❌ none, not even ❌'),
      findings: [{ messageId: 'torn', at: '3:13-3:29', severity: 'info', feature: 'Heights' }],
    },
    {
      name: 'short codes, which are no words',
      text: table(
        'Feature/A/B/C/D/E',
        ...['w', 'x', 'y'].map((name) => `${name}/:tick:/:tick:/:tick:/:tick:/:x:`),
        'z/:+1:/:x:/:x:/:x:/:x:',
      ),
      findings: [{ messageId: 'mixed', at: '6:7-6:11' }],
      output: table(
        'Feature/A/B/C/D/E',
        ...['w', 'x', 'y'].map((name) => `${name}/:tick:/:tick:/:tick:/:tick:/:x:`),
        'z/:tick:/:x:/:x:/:x:/:x:',
      ),
    },
    {
      name: 'words, which differ in what they say',
      text: table(
        'Feature/A/B/C/D',
        ...['w', 'x', 'y'].map((name) => `${name}/MISSING/MISSING/MISSING/PARTIAL`),
        'z/MISSING/STUB/PARTIAL/PARTIAL',
      ),
      findings: [{ messageId: 'mixed', at: '6:17-6:21', severity: 'info' }],
      output: table(
        'Feature/A/B/C/D',
        ...['w', 'x', 'y'].map((name) => `${name}/MISSING/MISSING/MISSING/PARTIAL`),
        'z/MISSING/MISSING/PARTIAL/PARTIAL',
      ),
    },
    {
      name: 'a symbol that the text speaks of',
      text: `Boxes such as ☑️ were ticked by hand.\n\n${table('Feature/A/B/C/D', 'x/✅/✅/✅/✅', 'y/✅/✅/✅/☑️', 'z/✅/✅/✅/✅')}`,
      findings: [{ messageId: 'mixed', at: '6:19-6:21', severity: 'info' }],
      output: `Boxes such as ☑️ were ticked by hand.\n\n${table('Feature/A/B/C/D', 'x/✅/✅/✅/✅', 'y/✅/✅/✅/✅', 'z/✅/✅/✅/✅')}`,
    },
    {
      name: 'two ticks',
      text: table('Feature/A/B', 'x/✔/✖', 'y/✔/✅'),
      findings: [
        {
          messageId: 'mixed',
          at: '4:11-4:12',
          severity: 'info',
          feature: 'y',
          target: 'B',
          expected: '✔',
          actual: '✅',
          related: ['3:7-3:8'],
        },
      ],
      output: table('Feature/A/B', 'x/✔/✖', 'y/✔/✔'),
    },
    {
      name: 'symbols beside words that only repeat the level',
      text: table(
        'Feature/A/B',
        'Read/✅ Supported/❌',
        'Write/✅ Supported/✔ Supported',
        'Seek/✅ Supported/✅ since 2',
      ),
      findings: [{ messageId: 'mixed', at: '4:25-4:26', severity: 'info', expected: '✅', actual: '✔' }],
      output: table(
        'Feature/A/B',
        'Read/✅ Supported/❌',
        'Write/✅ Supported/✅ Supported',
        'Seek/✅ Supported/✅ since 2',
      ),
    },
    {
      name: 'a word among marks, footnotes apart',
      text: table('Feature/A/B/C/D/E', 'x/✔/✔/✔/✔/✔', 'y/✔/✔/✔/✔/✖', 'z/✔/✔/yes (1)/✔/✖'),
      findings: [{ messageId: 'mixed', at: '5:15-5:18', severity: 'warning', expected: '✔', actual: 'yes' }],
      output: table('Feature/A/B/C/D/E', 'x/✔/✔/✔/✔/✔', 'y/✔/✔/✔/✔/✖', 'z/✔/✔/✔ (1)/✔/✖'),
    },
  ],
});
