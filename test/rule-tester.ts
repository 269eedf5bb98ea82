// Tests a rule by tables of documents that it must pass and documents in which it must find something.
import { describe, expect, it } from 'vitest';
import { lintDocuments } from '../src/lint/engine.ts';
import { fixDocument } from '../src/lint/fix.ts';
import { type Checks, type Diagnostic, PRESETS, type Rule, type Scope } from '../src/lint/rule.ts';
import { resolveSettings } from '../src/lint/settings.ts';
import type { Range } from '../src/position.ts';
import type { Format } from '../src/source/source.ts';
import { documentOf } from './document-of.ts';

export interface ValidCase {
  readonly name: string;
  readonly text: string;
  readonly format?: Format;
  readonly options?: Readonly<Record<string, unknown>>;
  /** The day of the run, `YYYY-MM-DD`. */
  readonly today?: string;
}

/** One finding: its message id, its place as `line:column-line:column`, and what else is to be asserted. */
export interface ExpectedFinding {
  readonly messageId: string;
  readonly at: string;
  readonly severity?: Diagnostic['severity'];
  readonly feature?: string;
  readonly target?: string;
  readonly expected?: string;
  readonly actual?: string;
  /** Places of the related locations, in order. */
  readonly related?: readonly string[];
  readonly message?: RegExp;
}

export interface InvalidCase extends ValidCase {
  readonly findings: readonly ExpectedFinding[];
  /** The text after all fixes, unsafe ones too; needed as soon as one finding carries a fix. */
  readonly output?: string;
  /** How many findings the fixed text still has; none unless told. */
  readonly left?: number;
}

const SCOPES: readonly Scope[] = ['project', 'document', 'matrix', 'feature', 'cell'];

/** A range as the tables write it. */
export function placeOf({ start, end }: Range): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}

type Found = Diagnostic & { readonly messageId: string };

/** Runs one rule alone and keeps its message ids, which a diagnostic no longer has. */
function lintWith(
  rule: Rule,
  { text, format = 'markdown', options = {}, today }: ValidCase,
): readonly Found[] {
  const ids = new Map<string, string>();
  const tapped: Rule = {
    meta: rule.meta,
    configure: (given) => {
      const configured = rule.configure(given);
      if (!configured.ok) return configured;
      const inner: Checks = { project: [], document: [], matrix: [], feature: [], cell: [] };
      configured.enlist(inner);
      const enlist = (checks: Checks): void => {
        for (const scope of SCOPES) tap(scope, inner, checks, ids);
      };
      return { ok: true, enlist };
    },
  };
  const config = { preset: 'all', rules: { [rule.meta.id]: options } } as const;
  const { settings, problems } = resolveSettings([tapped], config);
  expect(problems).toEqual([]);
  const [result] = lintDocuments([documentOf(text, format)], [tapped], settings, {
    ...(today === undefined ? {} : { today }),
  });
  return (result?.diagnostics ?? []).map((diagnostic) => ({
    ...diagnostic,
    messageId: ids.get(diagnostic.message) ?? '',
  }));
}

function tap<S extends Scope>(scope: S, from: Checks, to: Checks, ids: Map<string, string>): void {
  for (const check of from[scope]) {
    to[scope].push((subject, sink, today) =>
      check(
        subject,
        (finding) => {
          ids.set(finding.message, finding.messageId);
          sink(finding);
        },
        today,
      ),
    );
  }
}

/** Keeps of a finding what the table asserts; message id and place always. */
function asserted(found: Found, wanted: ExpectedFinding | undefined): ExpectedFinding {
  const { messageId, severity, featureTitle, targetTitle, expected, actual, related } = found;
  const all = {
    severity,
    feature: featureTitle,
    target: targetTitle,
    expected,
    actual,
    related: (related ?? []).map(({ range }) => placeOf(range)),
  };
  const kept = Object.entries(all).filter(([key]) => wanted !== undefined && key in wanted);
  return { messageId, at: placeOf(found.range), ...Object.fromEntries(kept) };
}

function withoutMessage({ message: _message, ...rest }: ExpectedFinding): ExpectedFinding {
  return rest;
}

/** Registers the tests of a rule. A sloppy table fails: no names twice, no text twice, no fix unasserted. */
export function testRule(
  rule: Rule,
  { valid, invalid }: { readonly valid: readonly ValidCase[]; readonly invalid: readonly InvalidCase[] },
): void {
  describe(rule.meta.id, () => {
    it('has a table worth its name', () => {
      expect(valid.length).toBeGreaterThan(0);
      expect(invalid.length).toBeGreaterThan(0);
      const all = [...valid, ...invalid];
      const keys = all.map(({ text, format, options, today }) =>
        JSON.stringify([text, format, options, today]),
      );
      expect(new Set(keys).size, 'two cases are the same').toBe(keys.length);
      expect(new Set(all.map(({ name }) => name)).size, 'two cases have one name').toBe(all.length);
    });
    it('says of itself what everybody needs', () => {
      const { id, severity, preset, scope, description, fixable } = rule.meta;
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(['error', 'warning', 'info']).toContain(severity);
      expect(PRESETS).toContain(preset);
      expect(SCOPES).toContain(scope);
      expect([undefined, 'safe', 'unsafe']).toContain(fixable);
      expect(description).toMatch(/^[A-Z`].*\.$/);
    });
    it.each(valid)('passes $name', (given) => {
      expect(lintWith(rule, given).map(({ message, range }) => `${placeOf(range)} ${message}`)).toEqual([]);
    });
    it.each(invalid)('finds $name', (given) => {
      expect(given.findings.length, 'an invalid case needs findings').toBeGreaterThan(0);
      const found = lintWith(rule, given);
      expect(found.map((finding, index) => asserted(finding, given.findings[index]))).toEqual(
        given.findings.map(withoutMessage),
      );
      for (const [index, { message }] of given.findings.entries()) {
        if (message !== undefined) expect(found[index]?.message).toMatch(message);
      }
      for (const [index, finding] of found.entries()) {
        checkWords(finding);
        const { severity = rule.meta.severity } = given.findings[index] ?? {};
        expect(finding.severity, 'another severity than usual is to be asserted').toBe(severity);
      }
      checkNames(given, found);
      checkFixes(rule, given, found);
    });
  });
}

/** Whole sentences about something, with nothing in them that nobody meant. */
function checkWords({ message, related, severity, fix }: Found): void {
  const sentences = [message, ...(related ?? []).map((place) => place.message)];
  for (const sentence of sentences) {
    expect(sentence).toMatch(/^\S.{5,}[.?]$/s);
    expect(sentence).not.toMatch(/\bundefined\b|\bNaN\b|\[object |``/);
    // A word that is not there leaves two blanks, or one before a full stop.
    expect(sentence.replace(/`[^`]*`/g, '`x`')).not.toMatch(/ {2}| [.,;:?](?: |$)/);
  }
  expect(['error', 'warning', 'info']).toContain(severity);
  if (fix?.description !== undefined) expect(fix.description).toMatch(/^[A-Z]/);
}

/** What a finding is about is there, by the ids of the model. */
function checkNames({ text, format = 'markdown' }: InvalidCase, found: readonly Found[]): void {
  const { matrices } = documentOf(text, format);
  const features = matrices.flatMap(({ model }) => model.features.map(({ id }) => id));
  const targets = matrices.flatMap(({ model }) => model.targets.map(({ id }) => id));
  for (const { feature, target } of found) {
    if (feature !== undefined) expect(features).toContain(feature);
    if (target !== undefined) expect(targets).toContain(target);
  }
}

function checkFixes(rule: Rule, given: InvalidCase, found: readonly Found[]): void {
  const fixes = found.flatMap(({ fix }) => fix ?? []);
  if (fixes.length === 0) {
    expect(given.output, 'no finding has a fix').toBeUndefined();
    return;
  }
  expect(rule.meta.fixable, 'the rule says that it fixes nothing').toBeDefined();
  if (rule.meta.fixable === 'safe') expect(fixes.every(({ safe }) => safe)).toBe(true);
  expect(given.output, 'a fix is not asserted: give `output`').toBeDefined();
  const format = given.format ?? 'markdown';
  const outcome = fixDocument({
    document: documentOf(given.text, format),
    lint: (document) => lintWith(rule, { ...given, text: document.source.text }),
    read: (text) => documentOf(text, format),
    unsafe: true,
  });
  expect(outcome.document.source.text).toBe(given.output);
  expect(outcome.diagnostics.map(({ message }) => message)).toHaveLength(given.left ?? 0);
}
