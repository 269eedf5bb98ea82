// malformed-command: what it must pass, what it must find.
import { describe, expect, it } from 'vitest';
import { bracketFlaws } from '../../rules/malformed-command/brackets.ts';
import rule from '../../rules/malformed-command/index.ts';
import { testRule } from '../rule-tester.ts';

function withCommands(...commands: readonly string[]): string {
  return commands
    .map(
      (command, index) => `- **Feature ${index}**

  - **CLI commands:**

    - \`${command}\`

  - **Driver Support:**

    - Alpha: complete
    - Beta: missing

`,
    )
    .join('');
}

describe('brackets', () => {
  it.each([
    'nova boot',
    'nova volume-attach <server> <volume> [--tag <tag>]',
    'openstack server create <usual server create parameters>',
    'nova boot --nic port-id <neutron port with resource request> ...',
    'pool create [--enable | --disable] --listener <listener>',
    'cmd < in.txt > out.txt 2>&1',
    'cmd <<EOF',
    'if [[ -f x ]]; then cmd; fi',
    'cmd --where "a < b" --map \'[x\'',
    'qemu >=2.6.0',
    'a -> b => c',
    'cmd [[--a] --b]',
  ])('%s is fine', (command) => {
    expect(bracketFlaws(command)).toEqual([]);
  });

  it.each([
    ['disk attach <server', 'unbalanced <'],
    ['disk attach server>', 'unbalanced >'],
    ['disk attach [--tag <tag>', 'unbalanced ['],
    ['disk attach --tag <tag>]', 'unbalanced ]'],
    ['disk attach [--tag <tag]', 'unbalanced <'],
    ['disk attach <<server>>', 'doubled <<server>>'],
    ['disk attach <server>>', 'doubled <server>>'],
    ['disk attach [[--tag <tag>]]', 'doubled [[--tag <tag>]]'],
    ['disk attach <>', 'hollow <>'],
    ['disk attach [ ]', 'hollow [ ]'],
  ])('%s is not', (command, flaw) => {
    expect(bracketFlaws(command).map(({ kind, part }) => `${kind} ${part}`)).toEqual([flaw]);
  });
});

testRule(rule, {
  valid: [
    { name: 'placeholders and options', text: withCommands('disk attach <server> [--tag <tag>]') },
    {
      name: 'options of two commands',
      text: withCommands('disk move --image-id 1', 'disk copy --image_id 1'),
    },
    { name: 'one and several', text: withCommands('disk move --image 1', 'disk move --images 1') },
    { name: 'letters of two sizes', text: withCommands('disk move -v 1', 'disk move -V 1') },
    { name: 'numbers', text: withCommands('disk move --subnet4 1', 'disk move --subnet6 1') },
    {
      name: 'several commands, the last with its separator',
      format: 'ini',
      text: '[driver.a]\ntitle=A\n[operation.x]\ntitle=X\ncli=disk a;disk b;\ndriver.a=complete\n',
    },
  ],
  invalid: [
    {
      name: 'a bracket that nothing closes',
      text: withCommands('disk attach <server [--tag <tag>]', 'disk move'),
      findings: [
        {
          messageId: 'unbalanced',
          at: '5:8-5:41',
          severity: 'warning',
          feature: 'Feature 0',
          actual: '<',
          message: /`<` in .* has no `>`\./,
        },
      ],
    },
    {
      name: 'brackets twice, and brackets for nothing',
      text: withCommands('disk attach <<server>> []', 'disk move'),
      findings: [
        { messageId: 'doubled', at: '5:20-5:30', actual: '<<server>>' },
        { messageId: 'hollow', at: '5:31-5:33', actual: '[]' },
      ],
    },
    {
      name: 'an option in two spellings',
      text: withCommands('disk move --image-id 1', 'disk move --image-id 2', 'disk move --image_id 3'),
      findings: [
        {
          messageId: 'spelling',
          at: '27:18-27:28',
          feature: 'Feature 2',
          expected: '--image-id',
          actual: '--image_id',
          related: ['5:18-5:28'],
        },
      ],
    },
    {
      name: 'an option with a slip',
      text: withCommands('disk move --certificate 1', 'disk move --certficate 2'),
      findings: [{ messageId: 'spelling', at: '16:18-16:30', expected: '--certificate' }],
    },
    {
      name: 'a placeholder in two spellings',
      text: withCommands('disk grow <new_size>', 'disk grow <new-size>'),
      findings: [{ messageId: 'spelling', at: '16:18-16:28', expected: '<new_size>', actual: '<new-size>' }],
    },
    {
      name: 'an empty command between two',
      format: 'ini',
      text: '[driver.a]\ntitle=A\n[operation.x]\ntitle=X\ncli=disk a;;disk b\ndriver.a=complete\n',
      findings: [{ messageId: 'empty', at: '5:5-5:19', feature: 'X' }],
    },
  ],
});
