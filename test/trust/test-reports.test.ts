// Reports of tests made to hurt: entities, nesting, megabytes in one place. Each is read, or refused with a clear message.
// @module-tag slow
import { describe, expect, test } from 'vitest';
import { readReport } from '../../src/extract/evidence/index.ts';
import type { EvidenceMapping } from '../../src/extract/evidence/options.ts';
import { runCli } from '../support/cli.ts';
import { makeFolder } from '../support/folder.ts';
import { runProcess } from '../support/process.ts';

/** Milliseconds; a reader whose time grows with the square of the input needs hours. */
const TIME = 60_000;
const SIZE = 4_000_000;
const fill = (unit: string, size = SIZE): string => unit.repeat(Math.ceil(size / unit.length));

const lol = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
const LAUGHS = `<!DOCTYPE t [<!ENTITY l0 "lol">${lol}]><testsuite name="&l9;"/>`;
const suite = (body: string): string => `<testsuite name="s">${body}</testsuite>`;

const mapping: EvidenceMapping = {
  files: ['r'],
  test: ['{feature} on {target}', 'b{}b{feature}a{target}b'],
  suite: [`${'a{}'.repeat(100)}{feature}`.replace('{}{f', '{}b{f')],
  property: ['f={feature}', 't={target}'],
  name: '$..name',
  result: '$..result',
};

const REFUSED: readonly (readonly [string, string, RegExp])[] = [
  ['a billion laughs', LAUGHS, /document type, which could define entities/u],
  ['a quadratic blowup', `<!DOCTYPE t [<!ENTITY a "${fill('a')}">]>${suite(fill('&a;'))}`, /document type/u],
  ['an external entity', `<!DOCTYPE t SYSTEM "file:///etc/passwd">${suite('&t;')}`, /document type/u],
  ['an entity that is not defined', suite('&lol;'), /undefined entity/u],
  ['elements in elements', fill('<testsuite>'), /nested deeper than 100/u],
  ['elements that are unknown in each other', `<testsuite>${fill('<a>')}`, /nested deeper than 100/u],
  ['a name of megabytes', suite(`<testcase name="${fill('a')}"/>`), /longer than 10000/u],
  ['a property of megabytes', suite(`<property name="f" value="${fill('a')}"/>`), /longer than 10000/u],
  ['an element that does not end', `<testsuite ${fill(' ')}`, /unclosed tag|unexpected end|not valid XML/u],
  ['a text that is cut off', `<testsuite>${fill('text ')}`, /unclosed tag/u],
  ['a character that is none', suite('\u0001'), /disallowed character/u],
  ['signs without end', `<testsuite>${fill('&')}`, /not valid XML/u],
  ['brackets in JSON', fill('['), /not valid JSON/u],
  [
    'subtests in subtests',
    Array.from({ length: 2000 }, (_, at) => `${' '.repeat(at)}# Subtest: a`).join('\n'),
    /nested deeper/u,
  ],
];

const READ: readonly (readonly [string, string])[] = [
  ['an attribute of megabytes', suite(`<testcase name="a"><failure message="${fill('a&lt;')}"/></testcase>`)],
  ['a text of megabytes', suite(`<testcase name="a"><failure>${fill('line\r\n')}</failure></testcase>`)],
  ['a section of brackets', suite(`<system-out><![CDATA[${fill(']]')}]]></system-out>`)],
  ['a comment', suite(`<!--${fill('- ')}-->`)],
  ['an instruction', suite(`<?x ${fill('? ')}?>`)],
  [
    'attributes without end',
    suite(`<testcase ${Array.from({ length: 200_000 }, (_, at) => `a${at}=""`).join(' ')}/>`),
  ],
  ['suites of one test each', `<testsuites>${fill(suite('<testcase name="a on b"/>'))}</testsuites>`],
  [
    'classes',
    suite(Array.from({ length: 60_000 }, (_, at) => `<testcase classname="${at}" name="a"/>`).join('')),
  ],
  ['properties between tests', suite(fill('<property name="x" value="y"/><testcase name="a"/>'))],
  ['names that nearly fit', suite(fill(`<testcase name="b${'ab'.repeat(4900)}"/>`))],
  [
    'names of suites that nearly fit',
    `<testsuites>${fill(`<testsuite name="${'a'.repeat(9999)}"><testcase/></testsuite>`)}</testsuites>`,
  ],
  ['lines of TAP', fill('ok 1 - a # # # b\n')],
  ['a line of TAP', `ok 1 - ${fill(' #')}`],
  ['blanks in TAP', fill(`ok 1 -${' '.repeat(5000)}\n`)],
  ['blocks of TAP that do not end', fill('  ---\n')],
  ['results in JSON', `[${fill('{"name":"a on b","result":"ok"},')}{}]`],
];

describe('what is hostile is refused', () => {
  test.each(REFUSED)('%s', { timeout: TIME }, (_name, text, message) => {
    const { flaw } = readReport({ text, source: 'r', path: 'r' }, mapping);
    expect(flaw?.message).toMatch(message);
    expect(flaw?.message.length).toBeLessThan(200);
    expect(flaw?.offset).toBeLessThanOrEqual(text.length);
  });
});

describe('what is only large is read', () => {
  test.each(READ)('%s', { timeout: TIME }, (_name, text) => {
    expect(readReport({ text, source: 'r', path: 'r' }, mapping).flaw).toBeUndefined();
  });
});

const MATRIX = '| Feature | A | B |\n| --- | --- | --- |\n| Put | ✔ | ✖ |\n| Get | ✔ | ✔ |\n';
const CONFIG = 'evidence: [{ files: "r.*", test: "{feature} on {target}", property: "x={feature}" }]\n';

test('the command says what is wrong with a report, in a line', async () => {
  const cwd = makeFolder({ 'm.md': MATRIX, 'supportmatrix.yaml': CONFIG, 'r.xml': LAUGHS });
  expect(await runCli(['lint', 'm.md'], { cwd })).toEqual({
    code: 2,
    stdout: '',
    stderr: `supportmatrix: r.xml:1:${LAUGHS.indexOf(']>') + 3}: The report is not read: it has a document type, which could define entities; write it without.\n`,
  });
});

test('names of tests move no cursor and give no command', async () => {
  const tap = 'not ok 1 - Put on A\nok 2 - Put on B\n'.replaceAll('Put', '\u001b[2J\u202ePut');
  const json = '[{"n": "\\u001b[2J::error::Put on A", "x": "Put", "y": "A", "r": "failed"}]';
  const config = JSON.stringify({
    documents: [{ aliases: { '\u001b[2J\u202ePut': 'Put' } }],
    evidence: [
      {
        files: 'r.*',
        test: '{feature} on {target}',
        name: '$[*].n',
        feature: '$[*].x',
        target: '$[*].y',
        result: '$[*].r',
      },
    ],
  });
  for (const files of [{ 'r.tap': tap }, { 'r.json': json }]) {
    const cwd = makeFolder({ 'm.md': MATRIX, 'supportmatrix.yaml': config, ...files });
    for (const format of ['pretty', 'compact', 'github', 'json', 'markdown']) {
      const { stdout, code } = await runCli(['lint', 'm.md', '--format', format], { cwd });
      expect(stdout).toContain('disproven-cell');
      expect(stdout).not.toMatch(/[\u001b\u202e]|^::error::Put/mu);
      expect(code).toBe(1);
    }
  }
});

test('one report that is named again and again is too much', { timeout: TIME }, async () => {
  const entry = '  - { files: r.xml, test: "{feature} on {target}" }\n';
  const cwd = makeFolder({
    'm.md': MATRIX,
    'supportmatrix.yaml': `evidence:\n${entry.repeat(2000)}`,
    'r.xml': suite(fill('<testcase name="Put on A"/>', 1_000_000)),
  });
  const outcome = await runProcess(['lint', 'm.md'], {
    cwd,
    env: { NODE_OPTIONS: '--max-old-space-size=1200' },
  });
  expect(outcome.stderr.replaceAll('\n', ' ')).toMatch(/more results than fit memory|bytes together/u);
  expect(outcome.code).toBe(2);
});

test('patterns without end are refused', async () => {
  const patterns = Array.from({ length: 51 }, (_, at) => `"${at}{feature}"`).join(', ');
  const cwd = makeFolder({
    'm.md': MATRIX,
    'supportmatrix.yaml': `evidence: [{ files: r.xml, test: [${patterns}] }]\n`,
  });
  const { stderr } = await runCli(['lint', 'm.md'], { cwd });
  expect(stderr).toContain('`evidence[0].test` has more than 50 patterns');
});
