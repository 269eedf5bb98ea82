// Linting and fixing as programs do it: the same findings as the command line, and fixes of what was handed in.
import { describe, expect, it } from 'vitest';
import { defineRule, NO_OPTIONS } from '../../src/api/rules.ts';
import { type Finding, fix, type LintOptions, lint, type MatrixDocument, read } from '../../src/index.ts';
import { runCli } from '../support/cli.ts';
import { CONTRADICTING, DOUBTFUL } from '../support/documents.ts';
import { makeFolder } from '../support/folder.ts';

const MISMATCH = 'summary-detail-mismatch';

const shout = defineRule({
  meta: {
    id: 'loud-name',
    description: 'A name in capitals.',
    severity: 'warning',
    preset: 'recommended',
    scope: 'feature',
    messages: { loud: ({ name }: { readonly name: string }) => `\`${name}\` is loud.` },
    options: NO_OPTIONS,
    defaults: {},
  },
  check({ feature, report }) {
    const [claim] = feature.claims;
    const { title: name } = feature;
    if (claim === undefined || name !== name.toUpperCase()) return;
    report({ messageId: 'loud', data: { name }, range: claim.range, feature: feature.key });
  },
});

describe('lint', () => {
  it('finds what the command line finds', async () => {
    const files = { 'a.md': CONTRADICTING, 'b.md': DOUBTFUL };
    const documents = Object.entries(files).map(([path, text]) => read(text, { path }));
    const args = ['lint', '--format', 'json', '--preset', 'strict', 'a.md', 'b.md'];
    const { stdout } = await runCli(args, { cwd: makeFolder(files) });
    const wanted = JSON.parse(stdout).files.flatMap(
      ({ path, diagnostics }: { path: string; diagnostics: object[] }) =>
        diagnostics.map((one) => ({ ...one, path })),
    );
    expect(wanted.length).toBe(2);
    const found = lint(documents, { preset: 'strict' }).map((finding) => ({
      ...finding,
      ...(finding.related && { related: finding.related.map((place) => ({ path: finding.path, ...place })) }),
    }));
    expect(found).toEqual(wanted);
  });

  it('takes rules of your own, with settings of the configuration', () => {
    const document = read(CONTRADICTING.replaceAll('Migration', 'MIGRATION'));
    const rules = (options: LintOptions) =>
      lint([document], options).map(({ ruleId, severity }) => `${severity} ${ruleId}`);
    expect(rules({ rules: [shout] })).toEqual(['warning loud-name', `error ${MISMATCH}`].reverse());
    const config = { value: { rules: { 'loud-name': 'info', [MISMATCH]: 'off' } } } as const;
    expect(rules({ rules: [shout], config })).toEqual(['info loud-name']);
    expect(rules({ rules: [shout], config, settings: { 'loud-name': 'error' } })).toEqual([
      'error loud-name',
    ]);
    const [finding] = lint([document], { rules: [shout], config });
    expect(finding).not.toHaveProperty('url');
  });

  it('heeds exceptions, and their days where it is told the day', () => {
    const config = {
      value: {
        exceptions: [{ rule: MISMATCH, path: 'docs/a.md', reason: 'Known.', until: '2024-06-01' }],
      },
      folder: '/project',
      cwd: '/project',
    };
    const document = read(CONTRADICTING, { path: 'docs/a.md' });
    expect(lint([document], { config })).toEqual([]);
    expect(lint([document], { config, today: '2024-01-01' })).toEqual([]);
    expect(
      lint([document], { config, today: '2025-01-01' }).map(({ ruleId, path }) => [ruleId, path]),
    ).toEqual([
      [MISMATCH, 'docs/a.md'],
      ['invalid-suppression', 'supportmatrix.yaml'],
    ]);
    expect(lint([read(CONTRADICTING, { path: 'a.md' })], { config })).toHaveLength(1);
  });

  it('compares documents, whatever their order', () => {
    const page = read(
      '| Feature | A | B |\n|---|---|---|\n| Boot | ✔ | ✔ |\n| Stop | ✔ | ✔ |\n| Dim | ✔ | ✔ |\n| Go | ✔ | ✔ |\n',
      { path: 'a.md' },
    );
    const data = read(
      'feature,target,level\nBoot,A,no\nBoot,B,yes\nStop,A,yes\nStop,B,yes\nDim,A,yes\nDim,B,yes\nGo,A,yes\nGo,B,yes\n',
      { path: 'a.csv' },
    );
    const shown = (documents: MatrixDocument[]) =>
      lint(documents, { settings: { 'missing-target': 'off' } }).map(({ ruleId, path, feature }) => [
        ruleId,
        path,
        feature,
      ]);
    expect(shown([page, data])).toEqual([['cross-document-conflict', 'a.md', 'boot']]);
    expect(shown([data, page])).toEqual(shown([page, data]));
  });
});

const SPACED =
  '| Feature | A | B |\n|---|---|---|\n| Boot\u00a0 | ✔ | ✖ |\n| Stop | complet | ✔ |\n| Halt | complete | ✔ |\n';

describe('fix', () => {
  it('makes the safe fixes, says what it did, and what it left', () => {
    const document = read(`\ufeff${CONTRADICTING}`, { path: 'a.md' });
    const findings = lint([document], { preset: 'all' });
    expect(fix(document, findings)).toEqual({
      text: `\ufeff${CONTRADICTING}`,
      applied: [],
      skipped: [
        {
          finding: findings.find(({ ruleId }) => ruleId === MISMATCH),
          reason: 'it may change what the document says',
        },
      ],
    });
    const { text, applied, skipped } = fix(document, findings, { unsafe: true });
    expect(applied.map(({ ruleId, safe, line }) => [ruleId, safe, line])).toEqual([[MISMATCH, false, 7]]);
    expect(skipped).toEqual([]);
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(lint([read(text)])).toEqual([]);
  });

  it('fixes the findings that it is given, and no other', () => {
    const document = read(SPACED);
    const findings = lint([document], { preset: 'all' }).filter((finding) => finding.fix);
    expect(findings.length).toBeGreaterThan(1);
    for (const finding of findings) {
      const { applied } = fix(document, [finding], { unsafe: true });
      expect(applied.map(({ ruleId, line }) => [ruleId, line])).toEqual([
        [finding.ruleId, finding.fix?.edits[0]?.range.start.line],
      ]);
    }
    expect(fix(document, []).text).toBe(SPACED);
  });

  it('does not see the findings of other documents', () => {
    const [one, other] = [read(CONTRADICTING, { path: 'a.md' }), read(CONTRADICTING, { path: 'b.md' })];
    const findings = lint([one, other], { settings: { 'cross-document-conflict': 'off' } });
    const { applied, text } = fix(one, findings, { unsafe: true });
    expect(applied).toHaveLength(1);
    expect(fix(other, findings, { unsafe: true }).text).toBe(text);
  });
});

describe('a wrong argument is a TypeError that names it', () => {
  const document = read(CONTRADICTING, { path: 'a.md' });
  const findings = lint([document]);
  const [finding] = findings;
  // As programs without types call it.
  const linted =
    (...args: unknown[]) =>
    () =>
      Reflect.apply(lint, undefined, args);
  const fixed =
    (...args: unknown[]) =>
    () =>
      Reflect.apply(fix, undefined, args);
  it.each<[string, () => unknown, string]>([
    ['one document', linted(document), 'lint(documents): an object is not an array.'],
    ['a text', linted([CONTRADICTING]), 'lint(documents[0]): '],
    [
      'a copy of a document',
      linted([{ ...document }]),
      'lint(documents[0]): this is not what `read` returned.',
    ],
    ['a preset', linted([document], { preset: 'strickt' }), 'lint(options.preset): '],
    [
      'settings as rules',
      linted([document], { rules: { [MISMATCH]: 'off' } }),
      'lint(options.rules): an object is not an array.',
    ],
    [
      'a rule by name',
      linted([document], { rules: [MISMATCH] }),
      "lint(options.rules[0]): 'summary-detail-mismatch' is not an object.",
    ],
    [
      'no rule',
      linted([document], { rules: [{ meta: { id: 'x' } }] }),
      'lint(options.rules[0]): this is not what `defineRule` returned.',
    ],
    [
      'a rule twice',
      linted([document], { rules: [shout, shout] }),
      "lint(options.rules[1]): there is another rule with the id 'loud-name'.",
    ],
    [
      'a setting of no rule',
      linted([document], { settings: { 'summary-mismatch': 'off' } }),
      "lint(options.settings['summary-mismatch']): There is no rule",
    ],
    [
      'a severity',
      linted([document], { settings: { [MISMATCH]: 'loud' } }),
      `lint(options.settings['${MISMATCH}']): \`loud\` is not a severity.`,
    ],
    [
      'a rule of the configuration',
      linted([document], { config: { value: { rules: { nope: 'off' } } } }),
      'lint(options.config): There is no rule `nope`.',
    ],
    [
      'a day',
      linted([document], { today: new Date() }),
      'lint(options.today): an object is not a day as YYYY-MM-DD.',
    ],
    ['findings as one', fixed(document, finding), 'fix(findings): an object is not an array.'],
    [
      'findings of JSON',
      fixed(document, JSON.parse(JSON.stringify(findings))),
      'fix(findings[0]): this is not what `lint` returned.',
    ],
    [
      'findings of an earlier reading',
      fixed(read(CONTRADICTING, { path: 'a.md' }), findings),
      'fix(findings[0]): it was found in another reading of a.md; lint this one.',
    ],
    [
      'findings of two runs',
      fixed(document, [...findings, ...lint([document])]),
      'fix(findings[1]): it is of another call of `lint` than the others.',
    ],
    [
      'an option that there is not',
      fixed(document, findings, { safe: false }),
      'fix(options.safe): there is no such option. ',
    ],
    [
      'a word for a switch',
      fixed(document, findings, { unsafe: 'yes' }),
      "fix(options.unsafe): 'yes' is not true or false.",
    ],
  ])('%s', (_, run, message) => {
    expect(run).toThrow(TypeError);
    expect(run).toThrow(message);
  });
});

it('has findings that can be filtered and sorted', () => {
  const document = read(SPACED);
  const findings: readonly Finding[] = lint([document], { preset: 'all' }).toReversed();
  expect(fix(document, findings).text).toBe(fix(document, findings.toReversed()).text);
});
