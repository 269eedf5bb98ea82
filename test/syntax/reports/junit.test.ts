// JUnit XML as runners write it, and as nobody should.
import { describe, expect, it } from 'vitest';
import { readJunit } from '../../../src/syntax/reports/junit.ts';
import type { ReportedTest } from '../../../src/syntax/reports/report.ts';

function read(text: string) {
  const tests: ReportedTest[] = [];
  const flaw = readJunit(text, (test) => tests.push(test));
  return { tests, flaw };
}

const outcomes = (body: string): readonly string[] =>
  read(`<testsuite name="s">${body}</testsuite>`).tests.map(({ name, outcome }) => `${name}: ${outcome}`);

describe('JUnit XML', () => {
  it.each([
    ['<testcase name="a"/>', 'passed'],
    ['<testcase name="a"></testcase>', 'passed'],
    ['<testcase name="a"><failure message="x">y</failure></testcase>', 'failed'],
    ['<testcase name="a"><error/></testcase>', 'failed'],
    ['<testcase name="a"><skipped/></testcase>', 'skipped'],
    ['<testcase name="a"><skipped/><failure/></testcase>', 'failed'],
    ['<testcase name="a"><failure/><skipped/></testcase>', 'failed'],
    ['<testcase name="a" status="notrun"/>', 'skipped'],
    ['<testcase name="a" status="run" result="completed"/>', 'passed'],
    ['<testcase name="a"><rerunFailure/></testcase>', 'passed'],
    ['<testcase name="a"><system-out>&lt;failure/&gt;</system-out></testcase>', 'passed'],
    ['<testcase name="a"><system-out><![CDATA[<failure/>]]></system-out></testcase>', 'passed'],
  ])('%s has %s', (body, outcome) => {
    expect(outcomes(body)).toEqual([`a: ${outcome}`]);
  });

  it('names what a test stands in, innermost first, with properties and the nearest date', () => {
    const { tests } = read(`<?xml version="1.0"?>
<testsuites><testsuite name="outer" timestamp="2026-01-02T03:04:05">
 <properties><property name="lang" value="en"/></properties>
 <testsuite name="inner"><testcase classname="C" name="a">
  <properties><property name="feature" value="Put"/></properties></testcase></testsuite>
 <testcase name="b" timestamp="2027-01-01"/>
</testsuite></testsuites>`);
    expect(tests).toMatchObject([
      {
        name: 'a',
        suites: [{ name: 'C' }, { name: 'inner' }, { name: 'outer', properties: ['lang=en'] }],
        properties: ['feature=Put'],
        date: '2026-01-02T03:04:05',
      },
      { name: 'b', suites: [{ name: 'outer' }], properties: [], date: '2027-01-01' },
    ]);
  });

  it.each(['\n', '\r\n'])('gives the place of a test, with %j between lines', (end) => {
    const cases = ['<testcase name="é😀"/>', `<testcase${end} name="b">${end}</testcase>`];
    // More than the parser is handed at once.
    const text = `<testsuite>${end}<!--${'x'.repeat(65_520)}😀-->${end}${cases.join(end)}</testsuite>`;
    expect(read(text).tests.map(({ start, end: last }) => text.slice(start, last))).toEqual(cases);
  });

  it.each([
    ['<html/>', /^it is not JUnit XML/u, 7],
    ['', /^it is not valid XML: document must contain a root element/u, 0],
    ['<testsuite><testcase name="a"/>', /^it is not valid XML: unclosed tag: testsuite/u, 31],
    ['<testsuite><a></b></testsuite>', /^it is not valid XML: unexpected close tag/u, 18],
    ['<testsuite a=1/>', /^it is not valid XML: unquoted attribute value/u, 14],
    ['<!DOCTYPE a []><testsuite/>', /^it has a document type/u, 15],
    ['<testsuite>&lol;</testsuite>', /^it is not valid XML: undefined entity/u, 16],
    [`${'<testsuite>'.repeat(101)}`, /^its elements are nested deeper than 100 levels/u, 1111],
    [`<testsuite><testcase name="${'x'.repeat(10_001)}"/></testsuite>`, /^a name in it is longer/u, 10_031],
  ])('%# is refused', (text, message, offset) => {
    expect(read(text).flaw).toEqual({ message: expect.stringMatching(message), offset });
  });

  it('reads what a runner puts into long attributes and texts', () => {
    const long = 'x'.repeat(1_000_000);
    expect(outcomes(`<testcase name="a"><failure message="${long}">${long}</failure></testcase>`)).toEqual([
      'a: failed',
    ]);
  });
});
