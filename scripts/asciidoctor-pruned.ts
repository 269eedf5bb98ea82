// Asciidoctor without what a document is never read with: its parts that write pages.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { parseSync, Visitor } from 'oxc-parser';
import type { Offsets } from '../src/position.ts';
import { ROOT } from './root.ts';

const OURS = join(ROOT, 'src/syntax/asciidoc');

/** Pages are not written; where a document is not trusted, it cannot choose another converter than that to HTML. */
const UNUSED = new Set([
  'DocBook5Converter',
  'ManPageConverter',
  'SemanticHtml5Converter',
  'docbook5',
  'manpage',
  'semantic_html5',
  'stylesheet',
  'stylesheet$1',
]);

/** Names that the language calls, or the converter makes of the kind of what stands in a line. */
const IMPLICIT = /^(?:constructor|toString|valueOf|toJSON|then|next|return|throw|convert_inline_\w+)$/;

/** Of blocks, which are read but not converted. */
const OF_BLOCKS = /^convert_(?!inline_)/;

const NAMES = /[\w$]+/g;

/** Cuts spans that do not overlap, or that hold others, from a text. */
function without(text: string, spans: readonly Offsets[]): string {
  let rest = text.length;
  const parts: string[] = [];
  for (const { start, end } of spans.toSorted((a, b) => b.end - a.end || a.start - b.start)) {
    if (end > rest) continue;
    parts.unshift(text.slice(end, rest));
    rest = start;
  }
  return text.slice(0, rest) + parts.join('');
}

function withoutUnused(text: string): string {
  const found = new Set<string>();
  const spans: Offsets[] = [];
  const add = (name: string | undefined, span: Offsets): void => {
    if (name === undefined || !UNUSED.has(name)) return;
    found.add(name);
    spans.push(span);
  };
  for (const statement of parseSync('asciidoctor.js', text).program.body) {
    if (statement.type === 'ClassDeclaration') add(statement.id?.name, statement);
    if (statement.type === 'VariableDeclaration')
      add(/^\w+ ([\w$]+)/.exec(textOf(text, statement))?.[1], statement);
    if (statement.type === 'ExpressionStatement') add(textOf(text, statement).match(NAMES)?.[0], statement);
  }
  const missing = [...UNUSED].filter((name) => !found.has(name));
  if (missing.length > 0)
    throw new Error(`Asciidoctor has other parts than before: no ${missing.join(', ')}.`);
  const nothing = [...UNUSED]
    .filter((name) => !/Converter$/.test(name))
    .map((name) => `const ${name} = '';\n`);
  return without(text, spans) + nothing.join('');
}

const textOf = (text: string, { start, end }: Offsets): string => text.slice(start, end);

/** Methods by their name; one that stands in an object ends with its comma. */
function methodsOf(text: string): ReadonlyMap<string, readonly Offsets[]> {
  const methods = new Map<string, Offsets[]>();
  const add = (key: { readonly type: string; readonly name?: unknown }, span: Offsets): void => {
    if (key.type !== 'Identifier' || typeof key.name !== 'string' || IMPLICIT.test(key.name)) return;
    methods.set(key.name, [...(methods.get(key.name) ?? []), span]);
  };
  new Visitor({
    MethodDefinition({ computed, key, start, end }) {
      if (!computed) add(key, { start, end });
    },
    Property({ computed, method, key, start, end }) {
      if (method && !computed) add(key, { start, end: text[end] === ',' ? end + 1 : end });
    },
  }).visit(parseSync('asciidoctor.js', text).program);
  return methods;
}

const namesIn = (text: string): readonly string[] => text.match(NAMES) ?? [];

/** Without the methods whose names stand nowhere else, in ours neither: nothing calls them. */
function withoutUncalled(text: string, ours: string): string {
  const counts = new Map<string, number>();
  for (const name of namesIn(text + ours)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const spans = [...methodsOf(text)].flatMap(([name, own]) => {
    const within = own.flatMap((span) => namesIn(textOf(text, span)).filter((one) => one === name));
    return OF_BLOCKS.test(name) || within.length === counts.get(name) ? own : [];
  });
  return spans.length === 0 ? text : withoutUncalled(without(text, spans), ours);
}

async function pruned(path: string): Promise<string> {
  const text = await readFile(path, 'utf8');
  const files = await readdir(OURS);
  const ours = await Promise.all(files.map((file) => readFile(join(OURS, file), 'utf8')));
  const program = without(text, parseSync('asciidoctor.js', text).comments);
  return withoutUncalled(withoutUnused(program), ours.join('\n'));
}

export const prunedAsciidoctor: Plugin = {
  name: 'pruned-asciidoctor',
  setup({ onLoad }) {
    onLoad(
      { filter: /[\\/]@asciidoctor[\\/]core[\\/]build[\\/]browser[\\/]index\.js$/ },
      async ({ path }) => ({
        contents: await pruned(path),
        loader: 'js',
      }),
    );
  },
};
