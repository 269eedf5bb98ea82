// The document that the project starts from: all its facts come out, and the fixture has the same.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/index.ts';
import { LEVELS } from '../../src/extract/support.ts';
import { lintDocuments } from '../../src/lint/engine.ts';
import { resolveSettings } from '../../src/lint/settings.ts';
import type { Feature, Matrix } from '../../src/model/schema.ts';
import { readDocument } from '../../src/pipeline.ts';
import type { Source } from '../../src/source/source.ts';

const SEED = new URL('../../../shared/seed/nova-support-matrix.txt', import.meta.url);
const FIXTURES = new URL('../../fixtures/nova/', import.meta.url);

function read(url: URL, format: Source['format']) {
  const text = readFileSync(url, 'utf8');
  return readDocument({ path: 'nova', format, text, bom: false });
}

function onlyMatrix(url: URL, format: Source['format']): Matrix {
  const { matrices } = read(url, format);
  expect(matrices).toHaveLength(1);
  const model = matrices[0]?.model;
  if (model === undefined) throw new Error('There is no matrix.');
  return model;
}

function countLevels({ features }: Matrix): Readonly<Record<string, number>> {
  const cells = features.flatMap(({ support }) => Object.values(support));
  return Object.fromEntries(
    LEVELS.map((level) => [level, cells.filter((cell) => cell?.level === level).length]),
  );
}

/** The facts of a feature without its prose: texts are reduced to whether they are there. */
function factsOf({ id, title, group, status, commands, notes, support }: Feature) {
  return {
    id,
    title,
    group,
    status,
    commands,
    notes: notes !== undefined,
    support: Object.entries(support).map(([target, cell]) => [
      target,
      cell?.level,
      cell?.text,
      cell?.notes?.length,
    ]),
  };
}

const TARGETS = [
  'Ironic',
  'Libvirt KVM (aarch64)',
  'Libvirt KVM (ppc64)',
  'Libvirt KVM (s390x)',
  'Libvirt KVM (x86)',
  'Libvirt LXC',
  'Libvirt QEMU (x86)',
  'Libvirt Virtuozzo CT',
  'Libvirt Virtuozzo VM',
  'VMware vCenter',
  'zVM',
];

const PRINCIPLES = ['Inclusivity', 'Bootstrapping', 'Competition', 'Reality'];

function checkFacts(matrix: Matrix): void {
  expect(matrix.features).toHaveLength(44);
  expect(matrix.targets.map(({ title }) => title)).toEqual(TARGETS);
  expect(countLevels(matrix)).toEqual({
    complete: 261,
    partial: 6,
    missing: 185,
    unknown: 32,
    'not-applicable': 0,
  });
  const kinds = matrix.features.map(({ status }) => status?.kind);
  expect(kinds.filter((kind) => kind === 'optional')).toHaveLength(41);
  expect(kinds.filter((kind) => kind === 'mandatory')).toHaveLength(3);
  expect(matrix.principles?.map(({ title }) => title)).toEqual(PRINCIPLES);
  expect(matrix.features.every(({ notes }) => notes !== undefined && notes.length > 20)).toBe(true);
  expect(matrix.features.filter(({ commands }) => commands !== undefined)).toHaveLength(35);
  expect(matrix.targetLabel).toBe('Driver');
  expect(matrix.notes).toHaveLength(1);
}

describe('the fixture', () => {
  it('has the facts', () => {
    checkFacts(onlyMatrix(new URL('support-matrix.md', FIXTURES), 'markdown'));
  });
});

describe.skipIf(!existsSync(SEED))('the seed', () => {
  it('has the facts', () => {
    checkFacts(onlyMatrix(SEED, 'text'));
  });
  it('gives every command, note and note on a driver as it is written', () => {
    const text = readFileSync(SEED, 'utf8');
    const details = text.slice(text.indexOf('\nDetails\n'));
    const model = onlyMatrix(SEED, 'text');
    const written = (pattern: RegExp): readonly string[] =>
      [...details.matchAll(pattern)].map((match) => (match[1] ?? '').trim());
    const notesOfFeatures = model.features.flatMap(({ notes }) => notes ?? []);
    expect(notesOfFeatures).toEqual(written(/^ {4}Notes: (.*)$/gmu));
    const notesOfCells = model.features.flatMap(({ support }) =>
      Object.values(support).flatMap((cell) => cell?.notes ?? []),
    );
    expect(notesOfCells).toEqual(written(/^ {6}Notes: (.*)$/gmu));
    expect(notesOfCells).toHaveLength(16);
    const commands = model.features.flatMap((feature) => feature.commands ?? []);
    expect(commands).toEqual(written(/^ {4}• ((?![^:\n]+: (?:complete|partial|missing|unknown)$).*)$/gmu));
    expect(model.notes).toEqual([text.slice(text.lastIndexOf('• ') + 2).trim()]);
  });
  it('gives every principle whole', () => {
    const text = readFileSync(SEED, 'utf8');
    const written = [...text.slice(0, text.indexOf('\nSummary\n')).matchAll(/^ {2}• (.*)$/gmu)];
    const read = onlyMatrix(SEED, 'text').principles ?? [];
    expect(read.map((principle) => `${principle.title} - ${principle.text}`)).toEqual(
      written.map((match) => match[1]),
    );
  });
  it('gives one warning and no error', () => {
    const { settings } = resolveSettings(RULES);
    const [result] = lintDocuments([read(SEED, 'text')], RULES, settings);
    const shown = result?.diagnostics.map(({ ruleId, severity, featureTitle, targetTitle, range }) => ({
      ruleId,
      severity,
      feature: featureTitle,
      target: targetTitle,
      at: `${range.start.line}:${range.start.column}`,
    }));
    expect(shown).toEqual([
      {
        ruleId: 'partial-needs-notes',
        severity: 'warning',
        feature: 'Cache base images for faster instance boot',
        target: 'VMware vCenter',
        at: '1073:23',
      },
    ]);
  });
  it('has the facts that the fixture has', () => {
    const seed = onlyMatrix(SEED, 'text');
    const fixture = onlyMatrix(new URL('support-matrix.md', FIXTURES), 'markdown');
    expect(fixture.features.map(factsOf)).toEqual(seed.features.map(factsOf));
    expect(fixture.targets).toEqual(seed.targets);
    expect(fixture.title).toBe(seed.title);
  });
});
