// Reports of tests in the library: with a disk and without, and what is refused.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, loadConfig, loadEvidence } from '../../src/api/load-config.ts';
import { fix, lint, read } from '../../src/index.ts';
import { makeFolder } from '../support/folder.ts';

const MATRIX = '| Feature | Linux | Mac |\n| --- | --- | --- |\n| Boot | ✔ | ✔ |\n';
const CONFIG = 'evidence:\n  - files: reports/*.tap\n    test: "{feature} on {target}"\n';
const TAP = 'ok 1 - Boot on Linux\nnot ok 2 - Boot on Mac\n';

describe('with a disk', () => {
  it('reports are found by the configuration', async () => {
    const cwd = makeFolder({ 'docs/m.md': MATRIX, 'supportmatrix.yaml': CONFIG, 'reports/a.tap': TAP });
    const config = await loadConfig('docs/m.md', { cwd });
    expect(config).toBeDefined();
    if (config === undefined) return;
    const evidence = await loadEvidence(config);
    const document = read(MATRIX, { path: 'docs/m.md', config, evidence });
    expect(lint([document], { config })).toMatchObject([
      {
        ruleId: 'disproven-cell',
        target: 'mac',
        related: [{ path: 'reports/a.tap', range: { start: { line: 2 } } }],
      },
    ]);
  });

  it('what cannot be read is an error with its place', async () => {
    const cwd = makeFolder({ 'm.md': MATRIX, 'supportmatrix.yaml': CONFIG, 'reports/a.tap': '<a/>' });
    const config = await loadConfig('m.md', { cwd });
    const failed = loadEvidence(config ?? { value: {} });
    await expect(failed).rejects.toThrow(ConfigError);
    await expect(failed).rejects.toThrow(
      /^reports\/a\.tap:1:5: The report is not read: it is not JUnit XML/u,
    );
    writeFileSync(join(cwd, 'supportmatrix.yaml'), 'preset: all\n');
    const bare = await loadConfig('m.md', { cwd });
    expect(await loadEvidence(bare ?? { value: {} })).toEqual([]);
  });
});

describe('without a disk', () => {
  it('reads a document again with the same results', () => {
    const text = `${MATRIX}| Stop |  ✔ | ✖ |\n`;
    const evidence = [
      { feature: 'Boot', target: 'Linux', source: 's', test: 't', result: 'failed' },
    ] as const;
    const document = read(text, { evidence });
    const findings = lint([document]);
    expect(findings.map(({ ruleId }) => ruleId)).toContain('disproven-cell');
    expect(fix(document, findings, { unsafe: true }).text).toContain('| Stop |');
    expect(document.matrices[0]?.cell('boot', 'linux')?.evidence).toEqual([
      { source: 's', test: 't', result: 'failed' },
    ]);
    expect(document.matrices[0]?.cell('boot', 'mac')?.evidence).toEqual([]);
  });

  it.each<[string, () => unknown]>([
    [
      "read(options.evidence[0].result): 'ok' is not one of 'passed', 'failed', 'skipped'.",
      () => {
        const wrong: object = { feature: 'a', target: 'b', source: 'c', test: 'd', result: 'ok' };
        return Reflect.apply(read, undefined, ['', { evidence: [wrong] }]);
      },
    ],
    [
      'read(options.evidence[0].feature): undefined is not a string.',
      () => Reflect.apply(read, undefined, ['', { evidence: [{}] }]),
    ],
  ])('%s', (message, call) => {
    expect(call).toThrow(new TypeError(message));
  });

  it('refuses a configuration that is none', async () => {
    const config = { value: { evidence: [{ files: ['*.xml'], test: ['{feature} on {target}'] }] } };
    await expect(loadEvidence(config)).rejects.toThrow('this is not what `loadConfig` returned');
  });
});
