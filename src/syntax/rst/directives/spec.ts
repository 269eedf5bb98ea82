// docutils' directives: what each of them takes.
import * as value from './values.ts';

/** How a directive is written. */
export interface DirectiveSpec {
  /** How many arguments it needs, and how many it may have; the last may hold spaces where `spaces` is true. */
  readonly required: number;
  readonly optional: number;
  readonly spaces: boolean;
  readonly options: Readonly<Record<string, value.ValueCheck>>;
  readonly content: boolean;
}

const common = { class: value.classNames, name: value.anything };
const side = value.choice('left', 'center', 'right');

function spec(
  required: number,
  optional: number,
  options: DirectiveSpec['options'],
  content: boolean,
): DirectiveSpec {
  return { required, optional, spaces: true, options, content };
}

const admonition = spec(0, 0, common, true);
const quote = spec(0, 0, {}, true);
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

const SPECS = {
  attention: admonition,
  caution: admonition,
  danger: admonition,
  error: admonition,
  hint: admonition,
  important: admonition,
  note: admonition,
  tip: admonition,
  warning: admonition,
  admonition: spec(1, 0, common, true),
  topic: spec(1, 0, common, true),
  sidebar: spec(0, 1, { ...common, subtitle: value.required }, true),
  'line-block': admonition,
  'parsed-literal': admonition,
  code: { ...spec(0, 1, { ...common, 'number-lines': value.anything }, true), spaces: false },
  math: admonition,
  rubric: spec(1, 0, common, false),
  epigraph: quote,
  highlights: quote,
  'pull-quote': quote,
  compound: admonition,
  container: spec(0, 1, { name: value.anything }, true),
  table: spec(0, 1, { ...tableOptions, widths: value.widths('auto', 'grid') }, true),
  'list-table': spec(0, 1, dataOptions, true),
  'csv-table': spec(
    0,
    1,
    {
      ...dataOptions,
      header: value.anything,
      file: value.required,
      url: value.required,
      encoding: value.encoding,
      delim: value.delimiter,
      keepspace: value.flag,
      quote: value.singleCharacter,
      escape: value.singleCharacter,
    },
    true,
  ),
  image: spec(1, 0, imageOptions, false),
  figure: spec(
    1,
    0,
    { ...imageOptions, align: side, figwidth: value.figureWidth, figclass: value.classNames },
    true,
  ),
  contents: spec(
    0,
    1,
    {
      depth: value.nonNegative,
      local: value.flag,
      backlinks: value.choice('top', 'entry', 'none'),
      class: value.classNames,
    },
    false,
  ),
  sectnum: spec(
    0,
    0,
    { depth: value.integer, start: value.integer, prefix: value.required, suffix: value.required },
    false,
  ),
  header: quote,
  footer: quote,
  'target-notes': spec(0, 0, common, false),
  meta: quote,
  raw: spec(
    1,
    0,
    { file: value.required, url: value.required, encoding: value.encoding, class: value.classNames },
    true,
  ),
  include: spec(
    1,
    0,
    {
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
    false,
  ),
  replace: quote,
  unicode: spec(1, 0, { trim: value.flag, ltrim: value.flag, rtrim: value.flag }, false),
  class: spec(1, 0, {}, true),
  role: quote,
  'default-role': { ...spec(0, 1, {}, false), spaces: false },
  title: spec(1, 0, {}, false),
  date: quote,
  'restructuredtext-test-directive': spec(0, 1, { option: value.required }, true),
} satisfies Record<string, DirectiveSpec>;

/** The names of docutils' directives. */
export type DirectiveName = keyof typeof SPECS;

/** Names that are another directive's. */
const ALIASES: Readonly<Record<string, DirectiveName>> = {
  'code-block': 'code',
  sourcecode: 'code',
  'section-numbering': 'sectnum',
};

function isDirectiveName(name: string): name is DirectiveName {
  return Object.hasOwn(SPECS, name);
}

export function canonicalName(name: string): DirectiveName | undefined {
  if (Object.hasOwn(ALIASES, name)) return ALIASES[name];
  return isDirectiveName(name) ? name : undefined;
}

export function directiveSpec(name: DirectiveName): DirectiveSpec {
  return SPECS[name];
}
