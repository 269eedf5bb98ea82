// ambiguous-symbol: what it must pass, what it must find.
import rule from '../../rules/ambiguous-symbol/index.ts';
import { testRule } from '../rule-tester.ts';
import { table } from './tables.ts';

testRule(rule, {
  valid: [
    { name: 'signs that are clear', text: table('Feature/A/B', 'x/✔/✖', 'y/✔/?') },
    { name: 'plus and minus', text: table('Feature/A/B', 'x/+/-', 'y/+/+') },
    {
      name: 'a legend',
      text: `\`x\` means supported, \`-\` means not supported.\n\n${table('Feature/A/B', 'p/x/-', 'q/x/x')}`,
    },
    {
      name: 'a picture that the legend explains',
      text: `🔄 means in progress, ✔ means done, ❌ means missing.\n\n${table('Feature/A/B', 'p/🔄/✔', 'q/✔/❌')}`,
    },
    {
      name: 'a symbol that the legend leaves out, which is the finding of another rule',
      text: `✅ supported, ❌ not supported.\n\n${table('Feature/A/B', 'p/✅/x', 'q/x/❌', 'r/✅/✅')}`,
    },
    { name: 'version numbers', text: table('Feature/A/B', 'p/v1.2/v1.3', 'q/v1.2/No') },
    { name: 'one cell that was left blank', text: table('Feature/A/B', 'p/✔/✖', 'q/✔/ ') },
    {
      name: 'one x among crosses, which is a slip',
      text: table('Feature/A/B/C/D', 'p/✖/✖/✖/✔', 'q/✖/✖/✖/x', 'r/✖/✖/✖/✔', 's/✖/✖/✖/✔'),
    },
  ],
  invalid: [
    {
      name: 'a cross that fonts show green, once',
      text: table('Feature/A/B', 'p/:negative_squared_cross_mark:/✔', 'q/✔/:negative_squared_cross_mark:'),
      findings: [
        {
          messageId: 'misleading',
          at: '3:7-3:36',
          actual: ':negative_squared_cross_mark:',
          message: /\(2 cells\) is read as missing, and looks like a green button/,
        },
      ],
    },
    {
      name: 'a picture that nothing explains',
      text: table('Feature/A/B', 'p/🔄/✔', 'q/✔/❌', 'r/❌/✔'),
      findings: [{ messageId: 'misleading', at: '3:7-3:9', actual: '🔄', message: /says nothing by itself/ }],
    },
    {
      name: 'an x beside a dash',
      text: table('Feature/A/B', 'p/x/-', 'q/x/x'),
      findings: [
        {
          messageId: 'guessed',
          at: '3:7-3:8',
          actual: 'x',
          expected: 'complete',
          message: /complete: \["x"\]/,
        },
        {
          messageId: 'guessed',
          at: '3:11-3:12',
          actual: '-',
          expected: 'missing',
          message: /missing: \["-"\]/,
        },
      ],
    },
    {
      name: 'blank cells beside ticks, once for all tables',
      text: table('Feature/A/B', 'p/✔/ ', 'q/ /✔') + table('Feature/A/B', 'r/ /✔', 's/✔/✔'),
      findings: [
        { messageId: 'guessed', at: '3:10-3:13', severity: 'info', message: /\(3 cells\).*missing: \[""\]/ },
      ],
    },
  ],
});
