// malformed-value: what it must pass, what it must find.
import rule from '../../rules/malformed-value/index.ts';
import { testRule } from '../rule-tester.ts';
import { table } from './tables.ts';

/** A table of forty rows whose column `Modes` is filled by `value`; row 0 stands in line 3. */
function column(value: (index: number) => string): string {
  const rows = Array.from(
    { length: 40 },
    (_, index) => `f${index}/${index % 3 ? '✔' : '✖'}/✔/${value(index)}`,
  );
  return table('Feature/A/B/Modes', ...rows.map((row) => row.replace('N/A', 'n.a.')));
}

testRule(rule, {
  valid: [
    {
      name: 'flags, of which any may be missing',
      text: column((index) =>
        index === 5 ? 'H IJL' : index % 9 === 4 ? 'HF JL' : index % 9 === 5 ? 'HFIJ' : 'HFIJL',
      ),
    },
    { name: 'a closed list', text: column((index) => (index % 2 ? 'Block, File' : 'Block')) },
    { name: 'all values different', text: column((index) => `since build ${index}`) },
    { name: 'versions that are near', text: column((index) => (index === 5 ? 'v1.2' : 'v1.3')) },
    {
      name: 'a rare value among many kinds',
      text: column(
        (index) => ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight'][index % 8] ?? '',
      ),
    },
    {
      name: 'a key that its row has twice',
      text: column((index) => (index === 5 ? 'T021' : 'E021')).replace('f5', 'Blobs (T021)'),
    },
    { name: 'a placeholder', text: column((index) => (index === 5 ? 'N/A' : 'Block')) },
  ],
  invalid: [
    {
      name: 'a slip in a word that other values have as well',
      text: column((index) => (index === 5 ? 'Many user' : index % 7 === 4 ? 'One user' : 'Many users')),
      findings: [{ messageId: 'near', at: '8:16-8:25', expected: 'Many users', actual: 'Many user' }],
    },
    {
      name: 'a slip in a list',
      text: column((index) => (index === 5 ? 'File, Blcok' : 'Block')),
      findings: [
        {
          messageId: 'near',
          at: '8:22-8:27',
          severity: 'warning',
          feature: 'f5',
          expected: 'Block',
          actual: 'Blcok',
        },
      ],
    },
    {
      name: 'a value outside a closed list',
      text: column((index) => (index === 5 ? 'Sometimes' : index % 2 ? 'Block' : 'File')),
      findings: [{ messageId: 'odd', at: '8:16-8:25', severity: 'info', feature: 'f5', actual: 'Sometimes' }],
    },
    {
      name: 'a key that stands twice',
      text: column((index) => (index === 7 ? 'org.d2.driver' : `org.d${index}.driver`)),
      findings: [
        { messageId: 'twice', severity: 'info', at: '10:16-10:29', feature: 'f7', related: ['5:16-5:29'] },
      ],
    },
    {
      name: 'a key that is none',
      text: column((index) => (index === 7 ? '?' : `org.d${index}.driver`)),
      findings: [{ messageId: 'nameless', severity: 'info', at: '10:16-10:17', feature: 'f7' }],
    },
  ],
});
