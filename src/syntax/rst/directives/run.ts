// Which directive is read by what.
import type { DirectiveCall, DirectiveResult } from './call.ts';
import {
  runAdmonition,
  runBody,
  runClass,
  runContainer,
  runContents,
  runQuote,
  runRubric,
  runSidebar,
  runTopic,
} from './run-body.ts';
import { runCsvTable } from './run-csv-table.ts';
import { runFigure, runImage } from './run-image.ts';
import { runInclude } from './run-include.ts';
import { runListTable } from './run-list-table.ts';
import { runCode, runLineBlock, runMath, runMeta, runParsedLiteral, runRaw } from './run-literal.ts';
import { runDefaultRole, runRole } from './run-role.ts';
import { runDate, runReplace, runUnicode } from './run-substitution.ts';
import { runTable } from './run-table.ts';
import type { DirectiveName } from './spec.ts';

type Runner = (call: DirectiveCall) => DirectiveResult;

const nothing: Runner = () => ({});

const RUNNERS: Readonly<Record<DirectiveName, Runner>> = {
  attention: runBody,
  caution: runBody,
  danger: runBody,
  error: runBody,
  hint: runBody,
  important: runBody,
  note: runBody,
  tip: runBody,
  warning: runBody,
  compound: runBody,
  header: runBody,
  footer: runBody,
  container: runContainer,
  admonition: runAdmonition,
  topic: runTopic,
  sidebar: runSidebar,
  rubric: runRubric,
  contents: runContents,
  class: runClass,
  epigraph: runQuote,
  highlights: runQuote,
  'pull-quote': runQuote,
  'line-block': runLineBlock,
  'parsed-literal': runParsedLiteral,
  code: runCode,
  math: runMath,
  raw: runRaw,
  meta: runMeta,
  table: runTable,
  'list-table': runListTable,
  'csv-table': runCsvTable,
  image: runImage,
  figure: runFigure,
  include: runInclude,
  replace: runReplace,
  unicode: runUnicode,
  date: runDate,
  role: runRole,
  'default-role': runDefaultRole,
  sectnum: nothing,
  'target-notes': nothing,
  title: nothing,
  'restructuredtext-test-directive': nothing,
};

export function runDirective(call: DirectiveCall): DirectiveResult {
  return RUNNERS[call.canonical](call);
}
