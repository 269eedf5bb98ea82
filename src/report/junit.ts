// JUnit XML: a file is a suite, a finding a failed test, a clean file one test that passes.
import type { Diagnostic } from '../diagnostic.ts';
import { COMMAND_MARK, UNSEEN } from '../visible-json.ts';
import { type Report, type ReportedFile, type Reporter, summarize } from './report.ts';

/** No times: the same findings give the same bytes. */
export const junit: Reporter = (report) => {
  const { errors, warnings, infos } = summarize(report.files);
  const failures = errors + warnings + infos;
  const tests = report.files.reduce((sum, file) => sum + Math.max(1, file.diagnostics.length), 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="supportmatrix" tests="${tests}" failures="${failures}" errors="0">`,
    ...report.files.flatMap((file) => suite(report, file)),
    '</testsuites>',
    '',
  ].join('\n');
};

function suite(report: Report, file: ReportedFile): readonly string[] {
  const path = escapeXml(report.repositoryPath(file.path));
  const count = file.diagnostics.length;
  const head = `  <testsuite name="${path}" tests="${Math.max(1, count)}" failures="${count}" errors="0">`;
  const cases =
    count === 0
      ? [`    <testcase name="supportmatrix" classname="${path}"/>`]
      : file.diagnostics.flatMap((diagnostic) => testCase(diagnostic, path));
  return [head, ...cases, '  </testsuite>'];
}

function testCase({ ruleId, severity, message, range }: Diagnostic, path: string): readonly string[] {
  const place = `${range.start.line}:${range.start.column}`;
  const text = escapeXml(message);
  return [
    `    <testcase name="${escapeXml(ruleId)} ${place}" classname="${path}">`,
    `      <failure type="${severity}" message="${text}">${path}:${place}: ${severity}: ${text}</failure>`,
    '    </testcase>',
  ];
}

/** Characters that XML 1.0 cannot hold, even escaped. */
const NOT_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
]);

function escapeXml(text: string): string {
  return text
    .replace(NOT_XML, '\ufffd')
    .replace(/[&<>"\t\n\r]/g, (character) => ENTITIES.get(character) ?? character)
    .replace(UNSEEN, (character) => `&#${character.charCodeAt(0)};`)
    .replace(COMMAND_MARK, '&#35;#');
}
