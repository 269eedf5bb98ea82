// command-mismatch: what it must pass, what it must find.
import rule from '../../rules/command-mismatch/index.ts';
import { testRule } from '../rule-tester.ts';

const DRIVER = '[driver.a]\ntitle=A\n';

function section(title: string, cli: string): string {
  return `[operation.${title.toLowerCase().replaceAll(' ', '-')}]\ntitle=${title}\ncli=${cli}\ndriver.a=complete\n`;
}

const two = (a: string, first: string, b: string, second: string): string =>
  DRIVER + section(a, first) + section(b, second);

const format = 'ini' as const;

testRule(rule, {
  valid: [
    {
      name: 'each its own',
      format,
      text: two('Proto TCP', 'pool --proto TCP', 'Proto UDP', 'pool --proto UDP'),
    },
    { name: 'one for both', format, text: two('Disk A', 'disk <name>', 'Disk B', 'disk <name>') },
    {
      name: 'a switch',
      format,
      text: two('Enable it', 'it --enable|--disable', 'Disable it', 'it --enable|--disable'),
    },
    { name: 'two words apart', format, text: two('Attach disk', 'disk attach', 'Move port', 'disk attach') },
    { name: 'one and several', format, text: two('List disks', 'disk list', 'List disk', 'disk list') },
  ],
  invalid: [
    {
      name: 'a value of another feature',
      format,
      text: two('Proto HTTP', 'pool --proto HTTP', 'Proto HTTPS', 'pool --proto HTTP'),
      findings: [
        {
          messageId: 'copied',
          at: '9:5-9:22',
          severity: 'warning',
          feature: 'Proto HTTPS',
          expected: 'HTTPS',
          actual: 'HTTP',
          related: ['5:5-5:22'],
        },
      ],
    },
    {
      name: 'a verb of another feature',
      format,
      text: two('Suspend server', 'server-suspend <id>', 'Resume server', 'server-suspend <id>'),
      findings: [{ messageId: 'copied', at: '9:5-9:24', expected: 'Resume', actual: 'Suspend' }],
    },
  ],
});
