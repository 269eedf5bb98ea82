// One fault at a time in the Nova fixture: each is found by the rule it belongs to, at its place, and by no other.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/index.ts';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { lintDocuments } from '../../src/lint/engine.ts';
import { resolveSettings } from '../../src/lint/settings.ts';
import { readDocument } from '../../src/pipeline.ts';
import type { Format } from '../../src/source/source.ts';
import { DETAILS_FAULTS, type Fault, FEATURES, SUMMARY_FAULTS, VIEW_FAULTS } from './faults.ts';
import { onlyFeatures, unmark } from './mutate.ts';

const { settings } = resolveSettings(RULES);
const PATH = 'support-matrix.md';

function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/nova/${name}`, import.meta.url), 'utf8');
}

function lint(text: string, format: Format = 'markdown'): readonly Diagnostic[] {
  const document = readDocument({ path: PATH, format, text, bom: false });
  return lintDocuments([document], RULES, settings)[0]?.diagnostics ?? [];
}

interface Shown {
  readonly rule: string;
  readonly at: string;
  readonly severity: Diagnostic['severity'];
  readonly feature: string | undefined;
  readonly target: string | undefined;
}

function show({ ruleId: rule, severity, range: { start, end }, ...about }: Diagnostic): Shown {
  const at = `${start.line}:${start.column}-${end.line}:${end.column}`;
  return { rule, at, severity, feature: about.featureTitle, target: about.targetTitle };
}

/** What the fixture itself gives, wherever a fault has moved it to. */
function isBaseline({ ruleId, featureTitle, targetTitle }: Diagnostic): boolean {
  return (
    ruleId === 'partial-needs-notes' &&
    featureTitle === 'Cache base images for faster instance boot' &&
    targetTitle === 'VMware vCenter'
  );
}

const LONG = fixture('support-matrix.md');
const SHORT = onlyFeatures(FEATURES)(LONG);

describe('the Nova fixture', () => {
  it('gives the one finding that its facts hold', () => {
    expect(lint(LONG).map(show)).toEqual([
      {
        rule: 'partial-needs-notes',
        at: '1045:23-1045:30',
        severity: 'warning',
        feature: 'Cache base images for faster instance boot',
        target: 'VMware vCenter',
      },
    ]);
  });
  it('gives the same with few features', () => {
    expect(lint(SHORT).map(({ ruleId, targetTitle }) => [ruleId, targetTitle])).toEqual([
      ['partial-needs-notes', 'VMware vCenter'],
    ]);
  });
  it.each([
    ['mended.md', 'markdown'],
    ['bullets.md', 'markdown'],
    ['copied.txt', 'text'],
  ] as const)('gives nothing in %s', (name, format) => {
    expect(lint(fixture(name), format).map(show)).toEqual([]);
  });
});

describe.each([
  ['summary', SUMMARY_FAULTS],
  ['details', DETAILS_FAULTS],
  ['both views', VIEW_FAULTS],
] as const)('a fault in the %s', (_, faults: readonly Fault[]) => {
  it.each(faults)('is found: $name', ({ change, rule, severity = 'error', feature, target }) => {
    const marked = unmark(change(SHORT));
    const found = lint(marked.text);
    expect(found.filter((diagnostic) => !isBaseline(diagnostic)).map(show)).toEqual([
      { rule, at: marked.at, severity, feature, target },
    ]);
  });
});
