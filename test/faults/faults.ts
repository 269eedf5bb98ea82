// The faults: what is changed, and the one finding that must come of it.
import type { Severity } from '../../src/diagnostic.ts';
import {
  all,
  type Change,
  cell,
  cellsOf,
  entry,
  header,
  markEntry,
  markRow,
  row,
  rowOfCells,
  status,
  support,
  withoutColumn,
} from './mutate.ts';

/** A fault; « and » in the changed text mark where its finding is expected. */
export interface Fault {
  readonly name: string;
  readonly change: Change;
  readonly rule: string;
  readonly severity?: Severity;
  readonly feature?: string;
  readonly target?: string;
}

const mark = (text: string): string => `«${text}»`;
const to = (text: string) => (): string => mark(text);

/** Columns of the summary. */
const STATUS = 1;
const IRONIC = 2;
const KVM_X86 = 6;
const VMWARE = 11;
const ZVM = 12;

const SR_IOV = 'SR-IOV ports with resource request';
const UNPAUSE = 'Resume instance CPUs (unpause)';

/** The features that the faults are put into, and some between: the whole fixture takes long to read so often. */
export const FEATURES: readonly string[] = [
  'Attach block volume to instance',
  'Rebuild instance',
  'Launch instance',
  'Stop instance CPUs (pause)',
  'Reboot instance',
  'Rescue instance',
  'Resize instance',
  'Restore instance',
  'Shutdown instance',
  UNPAUSE,
  'uefi boot',
  'quiesce',
  SR_IOV,
  'Cache base images for faster instance boot',
  'Boot instance with stateless firmware',
];

/** Faults of the table alone, and of table against details where the table is wrong. */
export const SUMMARY_FAULTS: readonly Fault[] = [
  {
    name: 'a tick turned to a cross',
    change: cell('Rebuild instance', KVM_X86, to('✖')),
    rule: 'summary-detail-mismatch',
    feature: 'Rebuild instance',
    target: 'Libvirt KVM (x86)',
  },
  {
    name: 'a cross turned to a tick in the first column',
    change: cell('quiesce', IRONIC, to('✔')),
    rule: 'summary-detail-mismatch',
    feature: 'quiesce',
    target: 'Ironic',
  },
  {
    name: 'a question mark turned to a cross in the last column',
    change: cell('Rebuild instance', ZVM, to('✖')),
    rule: 'summary-detail-mismatch',
    feature: 'Rebuild instance',
    target: 'zVM',
  },
  {
    name: 'a cross where the details say partial',
    change: cell('uefi boot', IRONIC, to('✖')),
    rule: 'summary-detail-mismatch',
    feature: 'uefi boot',
    target: 'Ironic',
  },
  {
    name: 'a row gone',
    change: all(
      row('Rescue instance', () => []),
      markEntry('Rescue instance'),
    ),
    rule: 'missing-summary-row',
    feature: 'Rescue instance',
  },
  {
    name: 'the last row gone',
    change: all(
      row('Boot instance with stateless firmware', () => []),
      markEntry('Boot instance with stateless firmware'),
    ),
    rule: 'missing-summary-row',
    feature: 'Boot instance with stateless firmware',
  },
  {
    name: 'a feature misspelt',
    change: cell('Rescue instance', 0, (name) => name.replace('Rescue instance', mark('Rescue instanse'))),
    rule: 'missing-details',
    feature: 'Rescue instanse',
  },
  {
    name: 'a feature twice',
    change: row('Resize instance', (line) => [
      line,
      line.replace('[Resize instance]', '[«Resize instance»]'),
    ]),
    rule: 'duplicate-feature',
    feature: 'Resize instance',
  },
  {
    name: 'a row in another place',
    change: (text) => {
      const line = text.split('\n').find((one) => one.startsWith('| [Resize instance]')) ?? '';
      const away = row('Resize instance', () => [])(text);
      return all(
        row('Launch instance', (launch) => [line, launch]),
        markEntry('Resize instance'),
      )(away);
    },
    rule: 'order-mismatch',
    severity: 'info',
    feature: 'Resize instance',
  },
  {
    name: 'a status changed',
    change: cell('Rescue instance', STATUS, to('mandatory')),
    rule: 'status-mismatch',
    feature: 'Rescue instance',
  },
  {
    name: 'a status misspelt',
    change: cell('Rescue instance', STATUS, to('optionall')),
    rule: 'unknown-status',
    feature: 'Rescue instance',
  },
  {
    name: 'an unknown symbol',
    change: cell('Rescue instance', VMWARE, to('§')),
    rule: 'unknown-symbol',
    severity: 'warning',
    feature: 'Rescue instance',
    target: 'VMware vCenter',
  },
  {
    name: 'a word that is no level',
    change: cell('Rescue instance', VMWARE, to('perhaps')),
    rule: 'unknown-symbol',
    severity: 'info',
    feature: 'Rescue instance',
    target: 'VMware vCenter',
  },
  {
    name: 'a tick of another make',
    change: cell('Reboot instance', VMWARE, to('✓')),
    rule: 'lookalike-symbol',
    severity: 'warning',
    feature: 'Reboot instance',
    target: 'VMware vCenter',
  },
  {
    name: 'a tick with a variation selector',
    change: cell('Reboot instance', VMWARE, to('✔\ufe0f')),
    rule: 'lookalike-symbol',
    severity: 'warning',
    feature: 'Reboot instance',
    target: 'VMware vCenter',
  },
  {
    name: 'a word among ticks',
    change: cell('Reboot instance', VMWARE, to('yes')),
    rule: 'mixed-symbols',
    severity: 'warning',
    feature: 'Reboot instance',
    target: 'VMware vCenter',
  },
  {
    name: 'a letter among crosses',
    change: cell('quiesce', IRONIC, to('x')),
    rule: 'mixed-symbols',
    severity: 'warning',
    feature: 'quiesce',
    target: 'Ironic',
  },
  {
    name: 'a dash among crosses, which says that the feature makes no sense there',
    change: cell('quiesce', IRONIC, to('-')),
    rule: 'summary-detail-mismatch',
    feature: 'quiesce',
    target: 'Ironic',
  },
  {
    name: 'a no-break space',
    change: cell('Reboot instance', VMWARE, () => '«✔\u00a0»'),
    rule: 'lookalike-symbol',
    severity: 'warning',
    feature: 'Reboot instance',
    target: 'VMware vCenter',
  },
  {
    name: 'a mark of a footnote that is not there',
    change: cell('Reboot instance', VMWARE, (sign) => `${sign}« (1)»`.replace('« ', ' «')),
    rule: 'footnote-undefined',
    severity: 'info',
  },
  {
    name: 'a footnote without a mark',
    change: (text) => `${text}\n«[^1]: As nobody knows.»\n`,
    rule: 'footnote-unused',
    severity: 'warning',
  },
  {
    name: 'a link definition that nothing uses',
    change: (text) => `${text}\n«[issue]: https://example.org/1»\n`,
    rule: 'unused-definition',
    severity: 'warning',
  },
  {
    name: 'a blank cell',
    change: (text) =>
      row('Rescue instance', (line) => [
        rowOfCells(cellsOf(line).map((one, at) => (at === VMWARE ? '' : one))).replace('|  |', '|«  »|'),
      ])(text),
    rule: 'blank-cell',
    severity: 'warning',
    feature: 'Rescue instance',
    target: 'VMware vCenter',
  },
  {
    name: 'a row with a cell too few',
    change: row('Rescue instance', (line) => [`${rowOfCells(cellsOf(line).slice(0, -1))}«»`]),
    rule: 'ragged-row',
    severity: 'warning',
    feature: 'Rescue instance',
  },
  {
    name: 'a row with a cell too many',
    change: row('Rescue instance', (line) => [`${line} «✔ |»`]),
    rule: 'ragged-row',
    feature: 'Rescue instance',
  },
  {
    name: 'a column gone',
    change: all(
      withoutColumn(VMWARE),
      support('Attach block volume to instance', 'VMware vCenter', (line) => [
        line.replace('VMware vCenter', mark('VMware vCenter')),
      ]),
    ),
    rule: 'unknown-target',
    target: 'VMware vCenter',
  },
  {
    name: 'a target misspelt',
    change: header((cells) => cells.map((one) => (one === 'VMware vCenter' ? mark('VMware vCentre') : one))),
    rule: 'unknown-target',
    target: 'VMware vCentre',
  },
  {
    name: 'a target twice',
    change: all(
      header((cells) => [...cells, mark('zVM')]),
      (text) =>
        text
          .split('\n')
          .map((line) => (/^\| (?:\[|---)/u.test(line) ? `${line} ${cellsOf(line).at(-1)} |` : line))
          .join('\n'),
    ),
    rule: 'duplicate-target',
    target: 'zVM',
  },
];

/** Faults of the details. */
export const DETAILS_FAULTS: readonly Fault[] = [
  {
    name: 'a level changed',
    change: all(
      support('Reboot instance', 'Libvirt LXC', (line) => [line.replace('complete', 'missing')]),
      cell('Reboot instance', 7, to('✔')),
    ),
    rule: 'summary-detail-mismatch',
    feature: 'Reboot instance',
    target: 'Libvirt LXC',
  },
  {
    name: 'an entry gone',
    change: all(
      entry(SR_IOV, () => []),
      markRow(SR_IOV),
    ),
    rule: 'missing-details',
    feature: SR_IOV,
  },
  {
    name: 'a feature misspelt',
    change: all(
      entry(UNPAUSE, ([, ...rest]) => ['### Resume instance CPU (unpause)', ...rest]),
      markRow(UNPAUSE),
    ),
    rule: 'missing-details',
    feature: UNPAUSE,
  },
  {
    name: 'a feature twice',
    change: entry('Resize instance', (lines) => [...lines, '### «Resize instance»', ...lines.slice(1)]),
    rule: 'duplicate-feature',
    feature: 'Resize instance',
  },
  {
    name: 'an entry in another place',
    change: (text) => {
      let moved: readonly string[] = [];
      const away = entry('Resize instance', (lines) => {
        moved = lines;
        return [];
      })(text);
      return all(
        entry('Launch instance', (lines) => [...moved, ...lines]),
        markEntry('Resize instance'),
      )(away);
    },
    rule: 'order-mismatch',
    severity: 'info',
    feature: 'Resize instance',
  },
  {
    name: 'a target gone from one list',
    change: all(
      support('Rescue instance', 'Libvirt LXC', () => []),
      markEntry('Rescue instance'),
    ),
    rule: 'missing-target',
    feature: 'Rescue instance',
    target: 'Libvirt LXC',
  },
  {
    name: 'a target misspelt in one list',
    change: support('Rescue instance', 'Libvirt LXC', (line) => [
      line.replace('Libvirt LXC', mark('Libvrit LXC')),
    ]),
    rule: 'unknown-target',
    feature: 'Rescue instance',
    target: 'Libvrit LXC',
  },
  {
    name: 'a target that nobody knows in one list',
    change: support('Rescue instance', 'zVM', (line) => [line, '- **«Firecracker»:** missing']),
    rule: 'unknown-target',
    feature: 'Rescue instance',
    target: 'Firecracker',
  },
  {
    name: 'a target twice with one level',
    change: support('Rescue instance', 'zVM', (line) => [line, line.replace('zVM', mark('zVM'))]),
    rule: 'duplicate-target',
    feature: 'Rescue instance',
    target: 'zVM',
  },
  {
    name: 'a status changed',
    change: all(
      status('Rescue instance', () => '**Status:** mandatory.'),
      cell('Rescue instance', STATUS, mark),
    ),
    rule: 'status-mismatch',
    feature: 'Rescue instance',
  },
  {
    name: 'a status misspelt',
    change: status('Rescue instance', () => '**Status:** «optinal».'),
    rule: 'unknown-status',
    feature: 'Rescue instance',
  },
  {
    name: 'a level misspelt',
    change: support('Rescue instance', 'Libvirt KVM (x86)', () => ['- **Libvirt KVM (x86):** «complet»']),
    rule: 'unknown-symbol',
    feature: 'Rescue instance',
    target: 'Libvirt KVM (x86)',
  },
  {
    name: 'a level forgotten',
    change: support('Rescue instance', 'Libvirt KVM (x86)', () => ['- **«Libvirt KVM (x86)»:**']),
    rule: 'blank-cell',
    severity: 'warning',
    feature: 'Rescue instance',
    target: 'Libvirt KVM (x86)',
  },
  {
    name: 'a note gone from a partial',
    change: entry('uefi boot', (lines) =>
      lines
        .filter((line) => !line.startsWith('  - '))
        .map((line) => line.replace(/\bpartial$/u, mark('partial'))),
    ),
    rule: 'partial-needs-notes',
    severity: 'warning',
    feature: 'uefi boot',
    target: 'Ironic',
  },
  {
    name: 'a target nested below another by mistake',
    change: all(
      support('Rescue instance', 'zVM', (line) => [`  ${line}`]),
      markEntry('Rescue instance'),
    ),
    rule: 'missing-target',
    feature: 'Rescue instance',
    target: 'zVM',
  },
  {
    name: 'a target gone from all lists',
    change: all(
      header((cells) => cells.map((one) => (one === 'zVM' ? mark(one) : one))),
      (text) => text.replaceAll(/^- \*\*zVM:.*\n/gmu, ''),
    ),
    rule: 'missing-target',
    target: 'zVM',
  },
  {
    name: 'a target misspelt in all lists',
    change: all(
      header((cells) => cells.map((one) => (one === 'zVM' ? mark(one) : one))),
      (text) => text.replaceAll('- **zVM:**', '- **zzVM:**'),
    ),
    rule: 'unknown-target',
    target: 'zVM',
  },
];

/** Faults that both views share, so that nothing but the claim itself is wrong. */
export const VIEW_FAULTS: readonly Fault[] = [
  {
    name: 'a mandatory feature that a target lacks',
    change: all(
      cell('Launch instance', VMWARE, () => '✖'),
      support('Launch instance', 'VMware vCenter', () => ['- **VMware vCenter:** «missing»']),
    ),
    rule: 'mandatory-not-complete',
    feature: 'Launch instance',
    target: 'VMware vCenter',
  },
  {
    name: 'a mandatory feature that a target has in part',
    change: support('Launch instance', 'VMware vCenter', () => [
      '- **VMware vCenter:** «partial»',
      '  - **Notes:** From local disk only.',
    ]),
    rule: 'mandatory-not-complete',
    severity: 'warning',
    feature: 'Launch instance',
    target: 'VMware vCenter',
  },
  {
    name: 'a mandatory feature of which nobody knows',
    change: all(
      cell('Launch instance', VMWARE, () => '?'),
      support('Launch instance', 'VMware vCenter', () => ['- **VMware vCenter:** «unknown»']),
    ),
    rule: 'mandatory-not-complete',
    severity: 'warning',
    feature: 'Launch instance',
    target: 'VMware vCenter',
  },
  {
    name: 'an optional feature made mandatory',
    change: all(
      cell('Reboot instance', STATUS, () => 'mandatory'),
      status('Reboot instance', () => '**Status:** mandatory.'),
      cell('Reboot instance', ZVM, () => '✖'),
      support('Reboot instance', 'zVM', () => ['- **zVM:** «missing»']),
    ),
    rule: 'mandatory-not-complete',
    feature: 'Reboot instance',
    target: 'zVM',
  },
  {
    name: 'a list that says two things of one target',
    change: support('Rescue instance', 'zVM', (line) => [line, '- **zVM:** «complete»']),
    rule: 'conflicting-claims',
    feature: 'Rescue instance',
    target: 'zVM',
  },
  {
    name: 'a row that stands twice and says two things',
    change: row('Resize instance', (line) => [line, line.replace(/✔(?=[^✔]*$)/u, '«✖»')]),
    rule: 'conflicting-claims',
    feature: 'Resize instance',
    target: 'VMware vCenter',
  },
  {
    name: 'a column whose header is blank',
    change: (text) => text.replace('| VMware vCenter |', '|«  »|'),
    rule: 'blank-cell',
  },
  {
    name: 'a blank line in the table',
    change: (text) => text.replace(/^(\| \[Rescue instance\].*)$/mu, '\n«$1»'),
    rule: 'malformed-syntax',
  },
  {
    name: 'a heading without a blank after its signs',
    change: (text) => text.replace('### Rescue instance', '«###Rescue instance»'),
    rule: 'malformed-syntax',
  },
  {
    name: 'a link to the details of another feature',
    change: (text) =>
      text.replace('[Rescue instance](#rescue-instance)', '[Rescue instance](«#reboot-instance»)'),
    rule: 'link-mismatch',
    severity: 'warning',
    feature: 'Rescue instance',
  },
  {
    name: 'a target in small letters in the details of one feature',
    change: support('Rescue instance', 'zVM', (line) => [line.replace('zVM', mark('ZVM'))]),
    rule: 'name-spelling',
    severity: 'info',
    target: 'zVM',
  },
  {
    name: 'a table without its delimiter row',
    change: (text) => text.replace(/^(\| Feature .*)\n.*$/mu, '«$1»'),
    rule: 'malformed-syntax',
  },
  {
    name: 'a delimiter row with a cell too few',
    change: (text) => text.replace(/^(\| --- .*) :-: \|$/mu, '«$1»'),
    rule: 'malformed-syntax',
  },
];
