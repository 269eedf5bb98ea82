// What holds for every rule: its folder, its page, its options, its messages.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../rules/index.ts';
import { lintDocuments } from '../../src/lint/engine.ts';
import { PRESETS, type Rule } from '../../src/lint/rule.ts';
import { type LintConfig, resolveSettings } from '../../src/lint/settings.ts';
import { readDocument } from '../../src/pipeline.ts';
import type { FileReader } from '../../src/source/resolve.ts';
import { FORMATS, type Format } from '../../src/source/source.ts';
import { parseMarkdown } from '../../src/syntax/markdown.ts';

const SECTIONS = ['What', 'Why', 'Wrong', 'Right', 'Options', 'When not to use it', 'Fix'];

/** Findings that the engine makes by itself. */
const BY_ENGINE = [
  'invalid-suppression',
  'unused-suppression',
  'malformed-syntax',
  'unlisted-feature',
  'unreadable-file',
];

function pageOf({ meta }: Rule): string {
  return readFileSync(`rules/${meta.id}/README.md`, 'utf8');
}

interface Section {
  readonly title: string;
  readonly text: string;
  readonly code: readonly { readonly lang: string; readonly value: string }[];
}

/** The second-level sections of a page. */
function sectionsOf(page: string): readonly Section[] {
  const { children } = parseMarkdown(page);
  const heads = children.flatMap((node, index) =>
    node.type === 'heading' && node.depth === 2 ? [index] : [],
  );
  return heads.map((at, index) => {
    const body = children.slice(at + 1, heads[index + 1] ?? children.length);
    const from = children[at]?.position?.end.offset ?? 0;
    const to = body.at(-1)?.position?.end.offset ?? from;
    const head = page.slice(children[at]?.position?.start.offset ?? 0, from);
    const code = body.flatMap((node) =>
      node.type === 'code' ? [{ lang: node.lang ?? '', value: `${node.value}\n` }] : [],
    );
    return { title: head.replace('## ', ''), text: page.slice(from, to).trim(), code };
  });
}

function sectionOf(rule: Rule, title: string): Section {
  const found = sectionsOf(pageOf(rule)).find((section) => section.title === title);
  return found ?? { title, text: '', code: [] };
}

interface Example {
  readonly name: string;
  readonly text: string;
  readonly format: Format;
}

function examplesOf(rule: Rule, section: string): readonly Example[] {
  return sectionOf(rule, section).code.map(({ lang: language, value: text }, index) => {
    const format = FORMATS.find((known) => known === language);
    if (format === undefined) throw new Error(`No format is called ${language}.`);
    return { name: `${rule.meta.id}, ${section} ${index + 1} (${language})`, text, format };
  });
}

function lint({ documents }: Case, config: LintConfig): readonly string[] {
  const { settings } = resolveSettings(RULES, config);
  // An example that another one names says its name in its first line.
  const readFile: FileReader = (name) => {
    const found = documents.find(({ text }) => text.startsWith(`# ${name}\n`));
    return found === undefined
      ? { ok: false, reason: 'there is no such file' }
      : { ok: true, path: name, text: found.text };
  };
  // Names that differ in a number only would be two versions of one document.
  const read = documents.map(({ text, format }, index) =>
    readDocument({ path: `${'abcdef'[index] ?? index}.md`, format, text, bom: false, readFile }),
  );
  return lintDocuments(read, RULES, settings).flatMap(({ diagnostics }) =>
    diagnostics.map(({ ruleId, message }) => `${ruleId}: ${message}`),
  );
}

interface Case {
  readonly name: string;
  readonly documents: readonly Example[];
}

/** A rule that compares documents is shown all examples of a section together, others one by one. */
function casesOf(rule: Rule, section: string): readonly Case[] {
  const examples = examplesOf(rule, section);
  return rule.meta.scope === 'project'
    ? [{ name: `${rule.meta.id}, ${section}`, documents: examples }]
    : examples.map((example) => ({ name: example.name, documents: [example] }));
}

it('lists every folder, in order', () => {
  const folders = readdirSync('rules', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(RULES.map((rule) => rule.meta.id)).toEqual(folders.map(({ name }) => name).sort());
});

describe.each(RULES.map((rule) => ({ rule, id: rule.meta.id })))('$id', ({ rule, id }) => {
  const { meta } = rule;

  it('has metadata that can be shown', () => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(meta.description).toMatch(/^[A-Z].*\.$/);
    expect(PRESETS).toContain(meta.preset);
  });

  it('has a page with all sections, and a test', () => {
    const page = pageOf(rule);
    expect(page.startsWith(`# ${id}\n\n${meta.description}\n`)).toBe(true);
    expect(sectionsOf(page).map(({ title }) => title)).toEqual(SECTIONS);
    if (BY_ENGINE.includes(id)) return;
    const tests = [`test/rules/${id}.test.ts`, `rules/${id}/${id}.test.ts`];
    expect(
      tests.some((path) => existsSync(path)),
      `no test at ${tests.join(' or ')}`,
    ).toBe(true);
  });

  it('documents its options and their defaults', () => {
    const { text } = sectionOf(rule, 'Options');
    const documented = [...text.matchAll(/^- `(\w+)` \(default `(.*?)`\)/gm)].map(([, name, value]) => [
      name,
      value,
    ]);
    const actual = Object.entries(meta.defaults).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]);
    expect(documented).toEqual(actual);
    if (actual.length === 0) expect(text).toBe('None.');
  });

  it('takes its own defaults, and tells options that it does not have', () => {
    expect(rule.configure({}).ok).toBe(true);
    const { problems } = resolveSettings(RULES, { rules: { [id]: { nosuchoption: 1 } } });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ path: ['rules', id, 'nosuchoption'] });
    for (const name of Object.keys(meta.defaults)) {
      const wrong = resolveSettings(RULES, { rules: { [id]: { [name]: Symbol('wrong') } } });
      expect(wrong.problems.map(({ path }) => path)).toEqual([['rules', id, name]]);
    }
  });

  it('says in its page whether it fixes', () => {
    const { text } = sectionOf(rule, 'Fix');
    const word = meta.fixable === undefined ? 'None' : meta.fixable === 'safe' ? 'Safe' : 'Unsafe';
    expect(text.startsWith(word)).toBe(true);
  });

  const wrong = casesOf(rule, 'Wrong');
  const right = casesOf(rule, 'Right');

  it('shows both sides', () => {
    expect(wrong.length).toBeGreaterThan(0);
    expect(right.length).toBeGreaterThan(0);
  });

  it.each(wrong)('$name is found', (example) => {
    const found = lint(example, {
      preset: 'recommended',
      rules: { [id]: meta.severity === 'warning' ? 'warn' : meta.severity },
    });
    expect(found.filter((line) => line.startsWith(`${id}: `))).not.toEqual([]);
    for (const line of found) {
      expect(line).toMatch(/[.?]$/);
      expect(line.length - line.indexOf(' ') - 1, line).toBeLessThanOrEqual(160);
    }
  });

  it.each(right)('$name is clean', (example) => {
    expect(lint(example, { preset: 'recommended', rules: { [id]: 'error' } })).toEqual([]);
  });
});
