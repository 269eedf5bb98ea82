// Real documents of ten projects: what is read from them, held against counts made by hand and by simpler means.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Level } from '../../src/extract/support.ts';
import { readDocument } from '../../src/pipeline.ts';
import { createFileReader } from '../../src/source/resolve.ts';
import type { Format } from '../../src/source/source.ts';

const CORPUS = new URL('../../../shared/corpus/', import.meta.url);

interface Count {
  readonly path: string;
  readonly format: Format;
  readonly matrices: number;
  readonly features: number;
  readonly targets: number;
  readonly levels: { readonly [L in Level]?: number };
}

const COUNTS: readonly Count[] = [
  {
    path: 'opentelemetry/spec-compliance-matrix.md',
    format: 'markdown',
    matrices: 12,
    features: 326,
    targets: 12,
    // 853 bare `-` and five in links.
    levels: { complete: 2293, unknown: 719, missing: 858, 'not-applicable': 18 },
  },
  {
    path: 'cloudevents/SDK.md',
    format: 'markdown',
    matrices: 1,
    features: 38,
    targets: 10,
    levels: { complete: 97, unknown: 175, missing: 108 },
  },
  {
    path: 'wasmtime/stability-wasm-proposals.md',
    format: 'markdown',
    matrices: 3,
    features: 21,
    targets: 6,
    levels: { complete: 113, missing: 8, partial: 5 },
  },
  // 529 bare ✓, 13 with a footnote, 9 R/W; four cells hold a footnote and no level.
  {
    path: 'arrow/status.rst',
    format: 'rst',
    matrices: 11,
    features: 96,
    targets: 14,
    levels: { complete: 551, missing: 277, unknown: 4, partial: 5 },
  },
  {
    path: 'neutron/api-feature-matrix.rst',
    format: 'rst',
    matrices: 8,
    features: 46,
    targets: 2,
    levels: { complete: 72, missing: 20 },
  },
  {
    path: 'ansible/platform_index.rst',
    format: 'rst',
    matrices: 1,
    features: 4,
    targets: 29,
    levels: { complete: 51, missing: 65 },
  },
  {
    path: 'kubernetes-csi/drivers.md',
    format: 'markdown',
    matrices: 1,
    features: 1,
    targets: 139,
    levels: { complete: 129, missing: 6, partial: 1, 'not-applicable': 3 },
  },
  {
    path: 'nova/support-matrix.ini',
    format: 'ini',
    matrices: 1,
    features: 59,
    targets: 11,
    levels: { complete: 334, missing: 262, unknown: 42, partial: 11 },
  },
  {
    path: 'octavia/feature-matrix-lb.ini',
    format: 'ini',
    matrices: 1,
    features: 15,
    targets: 2,
    levels: { complete: 26, missing: 4 },
  },
  {
    path: 'octavia/feature-matrix-pool.ini',
    format: 'ini',
    matrices: 1,
    features: 28,
    targets: 2,
    levels: { complete: 34, missing: 22 },
  },
  {
    path: 'octavia/feature-matrix-member.ini',
    format: 'ini',
    matrices: 1,
    features: 11,
    targets: 2,
    levels: { complete: 17, missing: 4, partial: 1 },
  },
  // The three of Nova's second dialect were counted by Python's configparser.
  {
    path: 'nova/feature-matrix-gp.ini',
    format: 'ini',
    matrices: 1,
    features: 15,
    targets: 7,
    levels: { complete: 34, partial: 21, missing: 25, unknown: 25 },
  },
  {
    path: 'nova/feature-matrix-hpc.ini',
    format: 'ini',
    matrices: 1,
    features: 2,
    targets: 6,
    levels: { complete: 1, partial: 3, missing: 3, unknown: 5 },
  },
  {
    path: 'nova/feature-matrix-nfv.ini',
    format: 'ini',
    matrices: 1,
    features: 3,
    targets: 2,
    levels: { partial: 3, unknown: 3 },
  },
  // Yes, No, `Depends` and `Partial` of 14 columns; `R/W` and `DR/W`, `R` and `W`, a dash; `RU` is in no legend, and
  // the one for metadata says of `R`, `RW` and `RWU` that they hold for files only.
  {
    path: 'rclone/overview-inline-tables.md',
    format: 'markdown',
    matrices: 2,
    features: 16,
    targets: 57,
    levels: {
      complete: 24 + 315 + 34 + 12 + 3,
      partial: 3 + 1 + 8 + 16 + 5,
      missing: 84 + 268 + 14 + 28 + 47,
      unknown: 1,
    },
  },
  // Counted by PyYAML: three languages, nine cells of Kotlin in two sections that are not about it, `status` left
  // empty six times.
  {
    path: 'opentelemetry/template.yaml',
    format: 'yaml',
    matrices: 12,
    features: 326,
    targets: 3,
    levels: {
      complete: 265 + 211 + 116,
      missing: 32 + 64 + 208 - 9,
      unknown: 14 + 48 + 6,
      'not-applicable': 12,
    },
  },
  {
    path: 'opentelemetry/go.yaml',
    format: 'yaml',
    matrices: 12,
    features: 325,
    targets: 1,
    levels: { complete: 265, missing: 32, unknown: 16, 'not-applicable': 12 },
  },
];

describe.skipIf(!existsSync(CORPUS))('matrices of real projects', () => {
  it.each(COUNTS)('$path', ({ path, format, matrices, features, targets, levels }) => {
    const text = readFileSync(new URL(path, CORPUS), 'utf8');
    const readFile = createFileReader(fileURLToPath(new URL(path, CORPUS)), { cwd: '/' });
    const document = readDocument({ path, format, text, bom: false, readFile });
    const models = document.matrices.map(({ model }) => model);
    const counted: { [L in Level]?: number } = {};
    for (const feature of models.flatMap((model) => model.features)) {
      for (const cell of Object.values(feature.support))
        if (cell) counted[cell.level] = (counted[cell.level] ?? 0) + 1;
    }
    expect({
      matrices: models.length,
      features: models.reduce((sum, model) => sum + model.features.length, 0),
      targets: new Set(models.flatMap((model) => model.targets.map(({ title }) => title))).size,
      levels: counted,
    }).toEqual({ matrices, features, targets, levels });
  });

  it('are as many as the documents of this repository say', () => {
    const page = readFileSync(new URL('./RESULTS.md', import.meta.url), 'utf8');
    const missing = COUNTS.filter(({ path, matrices, features, targets, levels }) => {
      const [project, file] = path.split('/');
      const cells = Object.values(levels).reduce((sum, count) => sum + count, 0);
      const figures = `| ${matrices} | ${features} | ${targets} | ${cells} |`;
      return !page
        .split('\n')
        .some((line) => line.startsWith(`| ${project}, \`${file}\``) && line.endsWith(figures));
    });
    expect(missing.map(({ path }) => path)).toEqual([]);
  });

  it('counts the signs of a table as the text has them', () => {
    const text = readFileSync(new URL('cloudevents/SDK.md', CORPUS), 'utf8');
    const rows = text
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .join('\n');
    const expected = COUNTS.find(({ path }) => path.startsWith('cloudevents'))?.levels;
    expect(rows.split(':heavy_check_mark:').length - 1).toBe(expected?.complete);
    expect(rows.split(':x:').length - 1).toBe(expected?.missing);
  });

  it.each(['nova/libvirt-distro-support-matrix.rst', 'nova/support-matrix.rst'])(
    '%s holds no table of levels',
    (path) => {
      const text = readFileSync(new URL(path, CORPUS), 'utf8');
      expect(readDocument({ path, format: 'rst', text, bom: false }).matrices).toEqual([]);
    },
  );
});
