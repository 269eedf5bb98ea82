// legend-mismatch: what it must pass, what it must find.
import rule from '../../rules/legend-mismatch/index.ts';
import { testRule } from '../rule-tester.ts';
import { faulty } from './base.ts';
import { table } from './tables.ts';

const DATA = `#  - optional - nice to have
#  - conditional(x) - required where x holds
#  - complete - works
#  - missing - does not
[driver.a]
title=A
[operation.x]
title=X
# was optional
status=condition(operation.y==complete)
driver.a=complete
[operation.y]
title=Y
status=optional
# unknown since May
driver.a=unknown
`;

const GRADES = `[backends]
lamp=Lamp
bell=Bell
[backends.lamp]
status=untested
in-tree=optional
[backends.bell]
status=known-broken
[grades.untested]
title=Untested
[grades.known-broken]
title=Known broken
`;

testRule(rule, {
  valid: [
    {
      name: 'a symbol that the details contradict, which belongs to summary-detail-mismatch',
      text: `Legend: ✔ = complete, ✖ = missing, ? = unknown.\n\n${faulty(['| ✖ | ?', '| ◑ | ?'])}`,
    },
    {
      name: 'a dash in a row of texts',
      text: `${table('Feature/A/B/C', 'Kind/one file/many files/-', 'x/✅/❌/✅', 'y/❌/✅/✅')}✅ supported, ❌ not supported.\n`,
    },
    {
      name: 'two footnotes that begin with one word',
      format: 'rst',
      text: 'Feature support\n===============\n\n======== ==== =======\nFeature  Go   Java\n======== ==== =======\nDim      ✅   ❌ [4]_\nBlink    ❌   ❌ [3]_\nGlow     ✅   ✅\n======== ==== =======\n\nLegend:\n\n* ✅ Full support: every value.\n* ❌ Not supported: nothing.\n\n.. [3] ``RICE`` is designed for masks and supports only positive\n   values. For\n   ``int64`` input both this and the conversion apply.\n\n.. [4] ``RICE`` cannot store unsigned integers. Use\n   ``ZIP_1``, or ``ZIP_2``.\n',
    },
    {
      name: 'a label with a bracket beside the same label without',
      text: `- **beta (release)**: supported from that release on\n- **beta**: not supported by default\n- **no**: not supported\n\n${table('Feature/A/B', 'x/beta/no', 'y/no/beta')}`,
    },
    {
      name: 'two explained symbols in one',
      text: `- ✓ both have the same features, supported\n- + more than the other, partially supported\n- - less than the other, partially supported\n\n${table('Feature/A/B', 'x/✓/+-', 'y/+-/✓')}`,
    },
    {
      name: 'formulas in a row',
      text: `✓ supported, ✗ not supported.\n\n${table('Feature/A/B/C', 'x/✓/✗/✓', 'y/✗/✓/✓', 'Cost/O(n)/O(d)/O(1)')}`,
    },
    {
      name: 'a symbol whose line says something else than a level',
      text: '✔ -- Works\n\n⚠ -- Known issues\n\n❓ -- nobody knows, ask around\n\n| Feature | A | B |\n|---|---|---|\n| Boot | ✔ | ❓ |\n| Halt | ⚠ | ✔ |\n',
    },
    {
      name: 'a sign that a section explains in its own way',
      text: `✅ supported, ❌ not supported.\n\n${table('Feature/A/B', 'x/✅/❌', 'y/✅/✅')}\n## Plans\n\n✅ planned, ❌ not planned.\n\n${table('Feature/A/B', 'x/✅/❌', 'y/✅/✅')}`,
    },
    {
      name: 'a list of what the headers mean, which is no legend of the signs',
      text: `${table('Name/`Coil`/`Valve`', 'Boiler/✔️/❌', 'Pump/❌/✔️')}Parts:\n\n- \`Coil\`: A coil supports heat.\n- \`Valve\`: All of it works, where available.\n`,
    },
    {
      name: 'signs with words behind them in a table',
      text: `A ✅ means that it works.\n\n## Legend\n\n${table('Status/Meaning', '✅ Supported/It works.', '⚠️ Supported (caveats)/With limits.', '🔜 Planned/Not yet.')}\n## Scans\n\n${table('Operator/Status', 'Lamp/✅', 'Bell/⚠️', 'Gong/🔜')}`,
    },
    {
      name: 'a list of options that shares a word with the table',
      text: `- "STABLE": supported, enable what is stable.\n- "OFF": not supported, use the other one.\n\n${table('Codec/Read/Write', 'Snappy/❌/Stable', 'Zip/❌/❌', 'Brotli/❌/❌')}`,
    },
    {
      name: 'two sentences about a target, which are no legend of its name',
      text: `# Support\n\n- ✅ Supported\n- 🛑 Not supported\n\n## Clients\n\n${table('Feature/`lamp`/Bell', 'Night/✅/🛑', 'Day/✅/✅')}\`lamp\` is the only client that does not support days.\n\n\`lamp\` is the only client with support for nights.\n`,
    },
    { name: 'no legend', text: table('Feature/A/B', 'x/✔/✖', 'y/✔/?') },
    {
      name: 'all explained',
      text: `✅ supported, ❌ not supported.\n\n${table('Feature/A/B', 'x/✅/❌', 'y/✅/✅')}`,
    },
    {
      name: 'words that explain themselves',
      text: `✅ supported, ❌ not supported.\n\n${table('Feature/A/B', 'x/✅/❌', 'y/N/A/Unknown'.replace('N/A', 'n.a.'))}`,
    },
    {
      name: 'a sign made of explained ones',
      text: '`R` means read supported, `W` means write supported.\n\n| Feature | A | B |\n|---|---|---|\n| csv | R/W | R |\n| xml | W | R |\n',
    },
    {
      name: 'signs that leave a version out',
      text: `- ✅: supported\n- ≥X.Y: supported from X.Y on\n- ❌: not supported\n\n${table('Feature/A/B', 'x/✅/≥4.2', 'y/❌/≥5')}`,
    },
    {
      name: 'a list of patterns of which no table uses any',
      text: `- \`*.lamp\`: a valid name, supported\n- \`l*mp\`: not a valid name, not supported\n\n${table('Name/A/B', 'x/yes/no', 'y/no/yes')}`,
    },
  ],
  invalid: [
    {
      name: 'a legend in a header, of which the table does not use a sign',
      text: table('✅ = Provided <br> ❌ = Not provided <br> ➖ = Not applicable/A/B', 'x/✅/❌', 'y/❌/✅'),
      findings: [{ messageId: 'unused', at: '1:43-1:44', severity: 'info' }],
    },
    {
      name: 'comments of which no key has a word',
      format: 'ini',
      text: `#  - mandatory - each has it\n#  - optional - good to have\n#  - complete - works\n#  - missing - does not\n${GRADES}`,
      findings: [
        { messageId: 'idle', at: '1:6-1:15', severity: 'info', related: ['2:6-2:14'] },
        { messageId: 'idle', at: '3:6-3:14', severity: 'info', related: ['4:6-4:13'] },
      ],
    },
    {
      name: 'a word that a legend of words leaves out, with its other places',
      text: `- done: supported\n- todo: not supported\n- started: partially supported\n\n${table('Feature/A/B/C', 'x/done/todo/yes', 'y/todo/done/started', 'z/yes/yes/done')}`,
      findings: [
        { messageId: 'unexplained', at: '7:21-7:24', severity: 'info', actual: 'yes', related: ['9:7-9:10'] },
      ],
    },
    {
      name: 'a question mark without a line of its own',
      text: `✅ supported, ❌ not supported.\n\n${table('Feature/A/B', 'x/✅/❌', 'y/?/✅')}`,
      findings: [{ messageId: 'unexplained', at: '6:7-6:8', severity: 'info', actual: '?' }],
    },
    {
      name: 'a sign explained as two levels',
      text: `# Support\n\n✅ supported, ❌ not supported, ✅ planned.\n\n${table('Feature/A/B', 'x/✅/❌', 'y/✅/✅')}`,
      findings: [
        {
          messageId: 'contradiction',
          at: '3:31-3:32',
          severity: 'error',
          expected: 'supported',
          actual: 'planned',
          related: ['3:1-3:2'],
        },
      ],
    },
    {
      name: 'a sign explained twice in a table',
      text: `| Sign | Meaning |\n| --- | --- |\n| ✅ | works |\n| ❌ | does not |\n| 🟡 | in part |\n| ❌ | not supported |\n\n${table('Feature/A/B', 'x/✅/❌', 'y/✅/🟡')}`,
      findings: [
        {
          messageId: 'twice',
          at: '6:3-6:4',
          severity: 'info',
          actual: 'not supported',
          related: ['4:3-4:4'],
        },
      ],
    },
    {
      name: 'no meaning runs on over a sign that is not known',
      text: `✅ fully supported, § partially supported, ❌ not supported.\n\n${table('Feature/A/B', 'x/✅/❌', 'y/✅/🟡')}`,
      findings: [{ messageId: 'unexplained', at: '6:11-6:13', actual: '🟡' }],
    },
    {
      name: 'a sign that is not explained',
      text: `✅ supported, ❌ not supported.\n\n${table('Feature/A/B', 'x/✅/🚧', 'y/🚧/❌')}`,
      findings: [
        {
          messageId: 'unexplained',
          at: '5:11-5:13',
          severity: 'warning',
          actual: '🚧',
          message: /\(2 cells,/,
        },
      ],
    },
    {
      name: 'a sign that is not used',
      text: `✅ supported, 🚧 in progress, ❌ not supported.\n\n${table('Feature/A/B', 'x/✅/❌', 'y/❌/❌')}`,
      findings: [{ messageId: 'unused', at: '1:14-1:16', severity: 'info' }],
    },
    {
      name: 'words that the comments of a data file leave out or call otherwise',
      format: 'ini',
      text: DATA,
      findings: [
        {
          messageId: 'otherwise',
          at: '2:6-2:17',
          actual: 'condition',
          expected: 'conditional',
          related: ['10:8-10:40'],
        },
        {
          messageId: 'unstated',
          at: '3:6-4:13',
          actual: 'unknown',
          message: /\(1 place\)/,
          related: ['16:10-16:17'],
        },
      ],
    },
  ],
});
