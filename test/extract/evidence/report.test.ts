// Reports to results: what stands nearest to a test says what it is about.
import { describe, expect, it } from 'vitest';
import { readReport } from '../../../src/extract/evidence/index.ts';
import type { EvidenceMapping } from '../../../src/extract/evidence/options.ts';

function read(text: string, mapping: Omit<EvidenceMapping, 'files'>, source = 'reports/redis-7.xml') {
  return readReport({ text, source, path: `docs/${source}` }, { files: [source], ...mapping });
}

const said = (text: string, mapping: Omit<EvidenceMapping, 'files'>): readonly string[] =>
  read(text, mapping).results.map(({ feature, target, result }) => `${feature} / ${target}: ${result}`);

const XML = `<testsuites><testsuite name="stores.redis" timestamp="2026-05-04T10:11:12">
<properties><property name="backend" value="Redis"/></properties>
<testcase classname="stores.Put" name="all of it"><properties><property name="feature" value="Put"/></properties></testcase>
<testcase classname="stores.Get" name="memory: get"><failure/></testcase>
</testsuite></testsuites>`;

describe('JUnit XML', () => {
  it.each<[string, Omit<EvidenceMapping, 'files'>, readonly string[]]>([
    ['properties', { property: ['feature={feature}', 'backend={target}'] }, ['Put / Redis: passed']],
    [
      'classes and suites',
      { suite: ['stores.{feature}'], target: 'x' },
      ['Put / x: passed', 'Get / x: failed'],
    ],
    [
      'the file',
      { suite: ['stores.{feature}'], target: '{name}' },
      ['Put / redis-7: passed', 'Get / redis-7: failed'],
    ],
    [
      'the test before its suite',
      { test: ['{target}: {}'], suite: ['stores.{feature}'], property: ['backend={target}'] },
      ['Put / Redis: passed', 'Get / memory: failed'],
    ],
    [
      'the first pattern that fits',
      { test: ['{target}: {feature}', '{feature}'], target: 'x' },
      ['all of it / x: passed', 'get / memory: failed'],
    ],
    ['nothing', { test: ['{feature} on {target}'] }, []],
  ])('by %s', (_, mapping, expected) => {
    expect(said(XML, mapping)).toEqual(expected);
  });

  it('with source, day, link and place', () => {
    const { results, tests } = read(XML, {
      test: ['{target}: {feature}'],
      link: 'https://ci.example.com/{name}/{target}?t={test}&f={feature}&{other}',
    });
    expect(tests).toBe(2);
    expect(results).toEqual([
      {
        feature: 'get',
        target: 'memory',
        source: 'reports/redis-7.xml',
        test: 'memory: get',
        result: 'failed',
        date: '2026-05-04',
        link: 'https://ci.example.com/redis-7/memory?t=memory%3A%20get&f=get&{other}',
        place: {
          path: 'docs/reports/redis-7.xml',
          range: {
            start: { line: 4, column: 1, offset: XML.indexOf('<testcase classname="stores.Get"') },
            end: { line: 4, column: 74, offset: XML.indexOf('\n</testsuite>') },
          },
        },
      },
    ]);
  });

  it('with the properties that stand behind a test for those after them', () => {
    const text =
      '<testsuite name="s"><testcase name="a"/><property name="t" value="T"/><testcase name="b"/></testsuite>';
    expect(said(text, { test: ['{feature}'], property: ['t={target}'] })).toEqual(['b / T: passed']);
  });
});

const JSON_REPORT = JSON.stringify({
  finished: '2026-05-04T10:11:12Z',
  suites: [
    {
      backend: 'Redis',
      tests: [
        { name: 'Put', ok: true, url: 'https://a.example' },
        { name: 'Get', ok: false },
      ],
    },
    { backend: 'Disk', tests: [{ name: 'Put', ok: 'odd' }] },
  ],
});

describe('JSON', () => {
  it('by paths', () => {
    const { results } = read(JSON_REPORT, {
      name: '$.suites[*].tests[*].name',
      feature: '$.suites[*].tests[*].name',
      target: '$.suites[*].backend',
      result: '$.suites[*].tests[*].ok',
      results: { odd: 'skipped' },
      date: '$.finished',
      link: '$.suites[*].tests[*].url',
    });
    expect(results).toMatchObject([
      {
        feature: 'Put',
        target: 'Redis',
        test: 'Put',
        result: 'passed',
        date: '2026-05-04',
        link: 'https://a.example',
      },
      { feature: 'Get', target: 'Redis', test: 'Get', result: 'failed', date: '2026-05-04' },
      { feature: 'Put', target: 'Disk', test: 'Put', result: 'skipped', date: '2026-05-04' },
    ]);
    expect(results.map(({ link }) => link)).toEqual(['https://a.example', undefined, undefined]);
    const { start, end } = results[1]?.place?.range ?? {};
    expect(JSON_REPORT.slice(start?.offset, end?.offset)).toBe('false');
  });

  it('by patterns of names', () => {
    const text = '[{"title":"redis > put","status":"pass"},{"title":"other","status":"pass"}]';
    expect(said(text, { name: '$[*].title', result: '$[*].status', test: ['{target} > {feature}'] })).toEqual(
      ['put / redis: passed'],
    );
  });
});

it('TAP, by its subtests', () => {
  const text = '# Subtest: redis\n    ok 1 - put\nok 1 - redis\n';
  expect(said(text, { test: ['{feature}'], suite: ['{target}'] })).toEqual(['put / redis: passed']);
});
