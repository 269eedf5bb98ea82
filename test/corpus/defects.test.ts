// The defects that were found by hand in documents of ten projects: each is reported at its line, or listed as not.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/index.ts';
import type { ExtractOptions } from '../../src/extract/options.ts';
import { lintDocuments } from '../../src/lint/engine.ts';
import { resolveSettings } from '../../src/lint/settings.ts';
import { readDocument } from '../../src/pipeline.ts';
import { detectFormat } from '../../src/source/format.ts';
import { createFileReader } from '../../src/source/resolve.ts';

const CORPUS = new URL('../../../shared/corpus/', import.meta.url);

/** Lines of a file, and the rule that tells of each. */
type Defect = readonly [file: string, rule: string, lines: readonly number[]];

interface Project {
  readonly files: readonly string[];
  readonly options?: ExtractOptions;
  readonly found: readonly Defect[];
  readonly notFound?: readonly (readonly [file: string, why: string, lines: readonly number[]])[];
}

/** What a user would write to have two of Nova's matrices compared, whose names differ throughout. */
const NOVA_NAMES: ExtractOptions = {
  aliases: {
    'operation.server-volume-ops': 'Attach block volume to instance',
    'operation.server-pause': 'Stop instance CPUs (pause)',
    'operation.server-rescue': 'Rescue instance',
    'operation.server-changepassword': 'Set instance admin password',
    'operation.server-suspend': 'Suspend instance',
    'libvirt+virtuozzo CT': 'Libvirt Virtuozzo CT',
    'libvirt+virtuozzo VM': 'Libvirt Virtuozzo VM',
    'VMware CI': 'VMware vCenter',
    'Ironic CI': 'Ironic',
    'IBM zVM CI': 'zVM',
  },
};

const NOT_RENDERED = [781, 800, 822, 848, 873, 902, 926, 951, 977, 1001, 1025, 1051, 1071, 1094, 1114];
const SHORT_ROWS = [
  15, 16, 17, 20, 21, 22, 26, 34, 35, 37, 59, 60, 63, 69, 74, 86, 87, 91, 94, 96, 100, 108, 114, 117, 119,
  120, 125, 126, 128, 130, 131, 136, 137, 143, 144, 145, 148, 150, 151,
];

const PROJECTS: readonly Project[] = [
  {
    files: ['nova/support-matrix.ini', 'nova/feature-matrix-gp.ini'],
    options: NOVA_NAMES,
    found: [
      ['nova/support-matrix.ini', 'not-rendered', NOT_RENDERED],
      ['nova/support-matrix.ini', 'undeclared-target', [585, 587]],
      ['nova/support-matrix.ini', 'choice-unsatisfied', [822, 838, 845, 916, 919]],
      ['nova/support-matrix.ini', 'condition-unsatisfied', [1083]],
      ['nova/support-matrix.ini', 'partial-needs-notes', [1020, 1047, 1389]],
      ['nova/support-matrix.ini', 'unsupported-everywhere', [248, 902]],
      ['nova/support-matrix.ini', 'promotable', [521]],
      ['nova/support-matrix.ini', 'paired-feature-mismatch', [516]],
      ['nova/support-matrix.ini', 'legend-mismatch', [48, 53]],
      ['nova/feature-matrix-gp.ini', 'cross-document-conflict', [145, 204, 259, 292, 293]],
    ],
  },
  {
    files: ['nova/feature-matrix-hpc.ini', 'nova/feature-matrix-nfv.ini'],
    found: [
      ['nova/feature-matrix-hpc.ini', 'partial-needs-notes', [53]],
      ['nova/feature-matrix-nfv.ini', 'partial-needs-notes', [30, 39, 48]],
    ],
  },
  {
    files: [
      'octavia/feature-matrix-lb.ini',
      'octavia/feature-matrix-member.ini',
      'octavia/feature-matrix-pool.ini',
    ],
    found: [
      ['octavia/feature-matrix-lb.ini', 'mandatory-not-complete', [79]],
      ['octavia/feature-matrix-lb.ini', 'unknown-key', [135]],
      ['octavia/feature-matrix-member.ini', 'mandatory-not-complete', [54]],
      ['octavia/feature-matrix-pool.ini', 'missing-status', [57, 64, 71, 78]],
      ['octavia/feature-matrix-pool.ini', 'command-mismatch', [113]],
    ],
  },
  {
    files: ['neutron/api-feature-matrix.rst'],
    found: [
      ['neutron/api-feature-matrix.rst', 'ambiguous-symbol', [50]],
      ['neutron/api-feature-matrix.rst', 'column-set-mismatch', [149]],
    ],
  },
  {
    files: ['arrow/status.rst'],
    found: [
      ['arrow/status.rst', 'unknown-symbol', [71, 75, 90, 94]],
      ['arrow/status.rst', 'target-name-mismatch', [117]],
      ['arrow/status.rst', 'column-set-mismatch', [116, 200, 212, 249, 305, 325, 341]],
      ['arrow/status.rst', 'ambiguous-symbol', [37, 345]],
    ],
  },
  {
    files: ['spec-compliance-matrix.md', 'template.yaml', 'go.yaml', 'python.yaml', 'kotlin.yaml'].map(
      (name) => `opentelemetry/${name}`,
    ),
    found: [
      ['opentelemetry/spec-compliance-matrix.md', 'unknown-status', [142]],
      ['opentelemetry/spec-compliance-matrix.md', 'blank-cell', [209, 328, 329]],
      ['opentelemetry/template.yaml', 'missing-target', [248]],
      ['opentelemetry/spec-compliance-matrix.md', 'unused-definition', [441, 442]],
      ['opentelemetry/spec-compliance-matrix.md', 'column-set-mismatch', [417, 426]],
    ],
  },
  {
    files: ['kubernetes-csi/drivers.md'],
    found: [
      ['kubernetes-csi/drivers.md', 'ragged-row', SHORT_ROWS],
      ['kubernetes-csi/drivers.md', 'malformed-value', [31, 72, 75, 76]],
      ['kubernetes-csi/drivers.md', 'malformed-value', [33, 109, 115, 138, 147]],
      ['kubernetes-csi/drivers.md', 'malformed-value', [139, 151]],
    ],
  },
  {
    files: ['rclone/overview-inline-tables.md'],
    found: [
      ['rclone/overview-inline-tables.md', 'unknown-symbol', [54]],
      ['rclone/overview-inline-tables.md', 'row-set-mismatch', [29, 42, 45, 65, 535]],
    ],
    notFound: [['rclone/overview-inline-tables.md', 'the preset knows the word `Depends`', [64]]],
  },
  {
    files: ['platform_index', 'platform_iosxr', 'platform_eric_eccli'].map((name) => `ansible/${name}.rst`),
    found: [],
    notFound: [
      ['ansible/platform_index.rst', 'what a page says of one target in prose is not compared', [67, 73]],
    ],
  },
  {
    files: ['wasmtime/stability-wasm-proposals.md', 'wasmtime/stability-tiers.md'],
    found: [['wasmtime/stability-wasm-proposals.md', 'unused-definition', [64]]],
    notFound: [
      ['wasmtime/stability-wasm-proposals.md', 'prose says what is required', [29]],
      ['wasmtime/stability-tiers.md', 'a list of names is held against no matrix', [32, 219]],
      ['wasmtime/stability-wasm-proposals.md', 'a list of names is held against no matrix', [71]],
    ],
  },
];

const count = (defects: readonly (readonly [string, string, readonly number[]])[]): number =>
  defects.reduce((sum, [, , lines]) => sum + lines.length, 0);

interface Found {
  /** Where a finding stands. */
  readonly own: ReadonlySet<string>;
  /** And the other places that it tells of, since they have one cause. */
  readonly all: ReadonlySet<string>;
}

function lint({ files, options = {} }: Project): Found {
  const { settings } = resolveSettings(RULES, { preset: 'all' });
  const documents = files.map((path) => {
    const file = fileURLToPath(new URL(path, CORPUS));
    const text = readFileSync(file, 'utf8');
    const readFile = createFileReader(file, { cwd: '/' });
    return readDocument({ path, format: detectFormat(path, text), text, bom: false, readFile }, options);
  });
  const results = lintDocuments(documents, RULES, settings);
  const places = (othersToo: boolean): ReadonlySet<string> =>
    new Set(
      results.flatMap(({ path, diagnostics }) =>
        diagnostics.flatMap(({ ruleId, range, related = [] }) => {
          const others = othersToo ? related.filter(({ message }) => message === 'Also here.') : [];
          return [range, ...others.map((other) => other.range)].map(
            ({ start: { line } }) => `${path}:${line} ${ruleId}`,
          );
        }),
      ),
    );
  return { own: places(false), all: places(true) };
}

describe.skipIf(!existsSync(CORPUS))('defects of real documents', () => {
  it.each(PROJECTS.map((project) => [project.files[0], project] as const))('%s', (_name, project) => {
    const reported = lint(project);
    const wanted = project.found.flatMap(([file, rule, lines]) =>
      lines.map((line) => `${file}:${line} ${rule}`),
    );
    expect(wanted.filter((place) => !reported.all.has(place))).toEqual([]);
    const places = new Set([...reported.own].map((place) => place.split(' ')[0]));
    const missed = (project.notFound ?? []).flatMap(([file, , lines]) =>
      lines.map((line) => `${file}:${line}`),
    );
    expect(
      missed.filter((place) => places.has(place)),
      'found by now: move it to `found`',
    ).toEqual([]);
  });

  it('are as many as the documents of this repository say', () => {
    const page = readFileSync(new URL('./RESULTS.md', import.meta.url), 'utf8');
    const row = (name: string, found: number, missed: number): string =>
      `| ${name} | ${found + missed} | ${found} |`;
    const names = new Map<string, { found: number; missed: number }>();
    for (const { files, found, notFound = [] } of PROJECTS) {
      const name = files[0]?.split('/')[0] ?? '';
      const sum = names.get(name) ?? { found: 0, missed: 0 };
      names.set(name, { found: sum.found + count(found), missed: sum.missed + count(notFound) });
    }
    const totals = [...names].map(([name, { found, missed }]) => row(name, found, missed));
    expect(totals.filter((line) => !page.includes(line))).toEqual([]);
    const all = [...names.values()];
    const sum = (key: 'found' | 'missed'): number => all.reduce((total, one) => total + one[key], 0);
    expect(page).toContain(`${row('all', sum('found'), sum('missed'))} | ${sum('missed')} |`);
  });

  it('are found, nine in ten of them', () => {
    const found = count(PROJECTS.flatMap((project) => project.found));
    const missed = count(PROJECTS.flatMap((project) => project.notFound ?? []));
    expect(found / (found + missed)).toBeGreaterThanOrEqual(0.9);
  });
});
