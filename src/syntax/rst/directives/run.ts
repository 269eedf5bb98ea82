// docutils' directives: what each of them takes, and what reads it.
import { lookup } from '../../../lookup.ts';
import type { DirectiveSpec } from './block.ts';
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
import * as value from './values.ts';

interface Definition extends DirectiveSpec {
  /** Reads the content; absent where nothing is read. */
  readonly run?: (call: DirectiveCall) => DirectiveResult;
}

const common = { class: value.classNames, name: value.anything };
const side = value.choice('left', 'center', 'right');
const filled = { options: common, content: true };
const body: Definition = { ...filled, run: runBody };
const quote: Definition = { content: true, run: runQuote };
const imageOptions = {
  alt: value.anything,
  height: value.length,
  width: value.lengthOrPercentage,
  scale: value.percentage,
  align: value.choice('top', 'middle', 'bottom', 'left', 'center', 'right'),
  target: value.required,
  ...common,
};
const tableOptions = { ...common, align: side, width: value.lengthOrPercentage };
const dataOptions = {
  ...tableOptions,
  widths: value.widths('auto'),
  'header-rows': value.nonNegative,
  'stub-columns': value.nonNegative,
};
const fileOptions = { file: value.required, url: value.required, encoding: value.encoding };

const DIRECTIVES: Readonly<Record<string, Definition>> = {
  attention: body,
  caution: body,
  danger: body,
  error: body,
  hint: body,
  important: body,
  note: body,
  tip: body,
  warning: body,
  compound: body,
  admonition: { ...filled, required: 1, run: runAdmonition },
  topic: { ...filled, required: 1, run: runTopic },
  sidebar: { optional: 1, options: { ...common, subtitle: value.required }, content: true, run: runSidebar },
  'line-block': { ...filled, run: runLineBlock },
  'parsed-literal': { ...filled, run: runParsedLiteral },
  code: {
    optional: 1,
    isOneWord: true,
    options: { ...common, 'number-lines': value.anything },
    content: true,
    run: runCode,
  },
  math: { ...filled, run: runMath },
  rubric: { required: 1, options: common, run: runRubric },
  epigraph: quote,
  highlights: quote,
  'pull-quote': quote,
  container: { optional: 1, options: { name: value.anything }, content: true, run: runContainer },
  table: {
    optional: 1,
    options: { ...tableOptions, widths: value.widths('auto', 'grid') },
    content: true,
    run: runTable,
  },
  'list-table': { optional: 1, options: dataOptions, content: true, run: runListTable },
  'csv-table': {
    optional: 1,
    options: {
      ...dataOptions,
      ...fileOptions,
      header: value.anything,
      delim: value.delimiter,
      keepspace: value.flag,
      quote: value.singleCharacter,
      escape: value.singleCharacter,
    },
    content: true,
    run: runCsvTable,
  },
  image: { required: 1, options: imageOptions, run: runImage },
  figure: {
    required: 1,
    options: { ...imageOptions, align: side, figwidth: value.figureWidth, figclass: value.classNames },
    content: true,
    run: runFigure,
  },
  contents: {
    optional: 1,
    options: {
      depth: value.nonNegative,
      local: value.flag,
      backlinks: value.choice('top', 'entry', 'none'),
      class: value.classNames,
    },
    run: runContents,
  },
  sectnum: {
    options: { depth: value.integer, start: value.integer, prefix: value.required, suffix: value.required },
  },
  header: { content: true, run: runBody },
  footer: { content: true, run: runBody },
  'target-notes': { options: common },
  meta: { content: true, run: runMeta },
  raw: { required: 1, options: { ...fileOptions, class: value.classNames }, content: true, run: runRaw },
  include: {
    required: 1,
    options: {
      literal: value.flag,
      code: value.anything,
      encoding: value.encoding,
      parser: value.anything,
      'tab-width': value.integer,
      'start-line': value.integer,
      'end-line': value.integer,
      'start-after': value.required,
      'end-before': value.required,
      'number-lines': value.anything,
      ...common,
    },
    run: runInclude,
  },
  replace: { content: true, run: runReplace },
  unicode: {
    required: 1,
    options: { trim: value.flag, ltrim: value.flag, rtrim: value.flag },
    run: runUnicode,
  },
  class: { required: 1, content: true, run: runClass },
  role: { content: true, run: runRole },
  'default-role': { optional: 1, isOneWord: true, run: runDefaultRole },
  title: { required: 1 },
  date: { content: true, run: runDate },
  'restructuredtext-test-directive': { optional: 1, options: { option: value.required }, content: true },
};

/** Names that are another directive's. */
const ALIASES: Readonly<Record<string, string>> = {
  'code-block': 'code',
  sourcecode: 'code',
  'section-numbering': 'sectnum',
};

/** A directive by any of its English names, with docutils' own; undefined where docutils has none. */
export function directiveNamed(name: string): { canonical: string; definition: Definition } | undefined {
  const canonical = lookup(ALIASES, name) ?? name;
  const definition = lookup(DIRECTIVES, canonical);
  return definition && { canonical, definition };
}
