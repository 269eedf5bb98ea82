// link-mismatch: what it must pass, what it must find.
import rule from '../../rules/link-mismatch/index.ts';
import { testRule } from '../rule-tester.ts';

const page = (boot: string, attach: string): string => `| Feature | Go | Java |
| --- | --- | --- |
| [Boot it](${boot}) | ✔ | ✖ |
| [Attach](${attach}) | ✔ | ✔ |

## Details

### Boot it

- Go: complete
- Java: missing

### Attach

- Go: complete
- Java: complete
`;

/** A table whose rows link to pages of their own. */
const pages = (...links: readonly string[]): string =>
  `| Feature | Go | Java |\n| --- | --- | --- |\n${links.map((link) => `| ${link} | ✔ | ✖ |\n`).join('')}`;

testRule(rule, {
  valid: [
    {
      name: 'pages with another form or spelling of the name, with another number, or of short names',
      text: pages(
        '[marker](p_marker.md)',
        '[morphing](p_morphing.md)',
        '[Page ranges](p_pageranges.md)',
        '[keyframes](p_keyframe.md)',
        '[colouring](p_coloring.md)',
        '[level 2 sets](p_level3sets.md)',
        '[dfont](p_dfort.md)',
        '[clip-path](p_clip_path.md)',
        '[Another](https://example.org/anothr)',
      ),
    },
    {
      name: 'pages that are named otherwise in most rows',
      text: pages('[marker](markr.md)', '[morph](x.md)', '[clip](y.md)', '[originpolicy](orignpolicy.md)'),
    },
    { name: 'links to the own details', text: page('#boot-it', '#attach') },
    { name: 'anchors that other programs make', text: page('#bootit', '#Attach') },
    { name: 'links to other pages', text: page('https://example.org/#boot', 'attach.md#attach') },
    {
      name: 'links to one heading above the details',
      text: page('#details', '#details'),
    },
    {
      name: 'an anchor in HTML',
      text: `${page('#boot', '#attach')}\n<a name="boot"></a>\n`,
    },
    {
      name: 'a heading that was renamed, where another rule speaks',
      text: page('#boot-it', '#attach').replace('### Attach', '### Detach'),
    },
    {
      name: 'anchors that nobody can know',
      text: '| Feature | Go | Java |\n| --- | --- | --- |\n| [Boot](#sec:1) | ✔ | ✖ |\n| [Halt](#sec:2) | ✖ | ✔ |\n',
    },
    {
      name: 'the second of two headings of one name',
      text: `${page('#boot-it', '#attach-1').replace('## Details', '## Attach\n\nHow to.\n\n## Details')}`,
    },
  ],
  invalid: [
    {
      name: 'a page whose address spells the name of its row differently',
      text: pages(
        '[marker](../p_marker.md)',
        '[morph](../p_morph.md)',
        '[Clip Path](../p_clip-path.md)',
        '[originpolicy](../p_orignpolicy.md)',
      ),
      findings: [
        { messageId: 'misspelt', at: '6:4-6:16', feature: 'originpolicy', actual: '../p_orignpolicy.md' },
      ],
    },
    {
      name: 'a table of contents with an anchor that GitHub makes otherwise, and one that is gone',
      text: `- [Details](#details)\n- [Boot it](#boot-it)\n- [Attach](#attach)\n- [Listen/Notify](#listen-notify)\n- [Halt](#halt)\n\n${page('#boot-it', '#attach')}\n### Listen/Notify\n\n- Go: complete\n- Java: complete\n`,
      findings: [
        { messageId: 'slug', at: '4:19-4:33', expected: '#listennotify', actual: '#listen-notify' },
        { messageId: 'nowhere', at: '5:10-5:15', actual: '#halt' },
      ],
    },
    {
      name: 'an anchor that GitHub makes otherwise, among others that it makes so',
      text: `${['Boot it', 'Listen/Notify', 'Attach', 'Detach', 'Halt', 'Rest']
        .map((name) => `| [${name}](#${name.toLowerCase().replace(/\W/g, '-')}) | ✔ | ✖ |\n`)
        .join('')
        .replace(/^/, '| Feature | A | B |\n|---|---|---|\n')}${[
        'Boot it',
        'Listen/Notify',
        'Attach',
        'Detach',
        'Halt',
        'Rest',
      ]
        .map((name) => `\n## ${name}\n\n- A: complete\n- B: missing\n`)
        .join('')}`,
      findings: [
        {
          messageId: 'slug',
          at: '4:19-4:33',
          feature: 'Listen/Notify',
          actual: '#listen-notify',
          expected: '#listennotify',
        },
      ],
      output: `${['Boot it', 'Listen/Notify', 'Attach', 'Detach', 'Halt', 'Rest']
        .map((name) => `| [${name}](#${name.toLowerCase().replace('/', '').replace(/\W/g, '-')}) | ✔ | ✖ |\n`)
        .join('')
        .replace(/^/, '| Feature | A | B |\n|---|---|---|\n')}${[
        'Boot it',
        'Listen/Notify',
        'Attach',
        'Detach',
        'Halt',
        'Rest',
      ]
        .map((name) => `\n## ${name}\n\n- A: complete\n- B: missing\n`)
        .join('')}`,
    },
    {
      name: 'an anchor misspelt',
      text: page('#boto-it', '#attach'),
      findings: [
        {
          messageId: 'nowhere',
          at: '3:13-3:21',
          severity: 'warning',
          feature: 'Boot it',
          expected: '#boot-it',
          actual: '#boto-it',
        },
      ],
      output: page('#boot-it', '#attach'),
    },
    {
      name: 'an empty anchor',
      text: page('#', '#attach'),
      findings: [{ messageId: 'nowhere', at: '3:13-3:14', expected: '#boot-it', actual: '#' }],
      output: page('#boot-it', '#attach'),
    },
    {
      name: 'the details of another feature',
      text: page('#boot-it', '#boot-it'),
      findings: [
        {
          messageId: 'other',
          at: '4:12-4:20',
          feature: 'Attach',
          expected: '#attach',
          actual: '#boot-it',
          related: ['8:1-8:12'],
        },
      ],
      output: page('#boot-it', '#attach'),
    },
    {
      name: 'one anchor of several, in a document without details',
      text: '# Boot\n\n# Halt\n\n| Feature | Go | Java |\n| --- | --- | --- |\n| [Boot](#boot) | ✔ | ✖ |\n| [Halt](#stop) | ✖ | ✔ |\n',
      findings: [{ messageId: 'nowhere', at: '8:10-8:15', actual: '#stop' }],
    },
  ],
});
