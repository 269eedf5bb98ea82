// What a search begins with: the examples of the rules' pages, the fixtures, and what the grammars make.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { glob } from 'tinyglobby';
import { ROOT } from '../../scripts/bundle.ts';
import { EMITTERS } from '../../src/emit/index.ts';
import { readDocument } from '../../src/pipeline.ts';
import { formatNamed, formatOfPath } from '../../src/source/format.ts';
import { fuzzConfig, fuzzInput } from './grammars.ts';
import { type FuzzFormat, isFuzzFormat } from './properties.ts';

/** Texts made by the grammars of all formats. */
const GENERATED = 200;
/** Characters of a fixture. */
const LONGEST = 12_000;

/** The blocks of code of a page, each with its language. */
function* codeBlocks(page: string): Generator<readonly [FuzzFormat, string]> {
  for (const [, , language = '', text = ''] of page.matchAll(/^(`{3,})(\w+).*\n([\s\S]*?)^\1$/gm)) {
    const format = formatNamed(language);
    if (format !== undefined) yield [format, text];
  }
}

/** The documents of the fixtures and of the labelled readings, but those so long that each change of them takes long to try. */
async function fixtureTexts(): Promise<Texts> {
  const paths = await glob(['fixtures/*/**', 'test/readings/documents/**'], {
    cwd: ROOT,
    ignore: ['fixtures/fuzz/**', 'fixtures/report/**', '**/*.label'],
  });
  const texts = await Promise.all(
    paths.sort().map(async (path) => [formatOfPath(path), await readFile(join(ROOT, path), 'utf8')] as const),
  );
  return texts.flatMap(([format, text]) =>
    format === undefined || text.length > LONGEST ? [] : [[format, text] as const],
  );
}

type Texts = readonly (readonly [FuzzFormat, string])[];

/** Made once, since several tests of one thread begin with them. */
let written: Promise<Texts> | undefined;

/** The texts that lie in the repository, and what the output formats make of them. */
async function writtenTexts(): Promise<Texts> {
  const fixtures = await fixtureTexts();
  const pages = await glob(['rules/*/README.md', 'docs/*.md'], { cwd: ROOT });
  const blocks = await Promise.all(
    pages.sort().map(async (page) => [...codeBlocks(await readFile(join(ROOT, page), 'utf8'))]),
  );
  const examples = blocks.flat();
  const emitted = examples.flatMap(([format, text]) => {
    if (format === 'config') return [];
    const models = readDocument({ path: 'a', format, text, bom: false }).matrices.map(({ model }) => model);
    if (models.length === 0) return [];
    return EMITTERS.flatMap(({ name, emit }): [FuzzFormat, string][] =>
      isFuzzFormat(name) && name !== 'html' ? [[name, emit(models).text]] : [],
    );
  });
  return [...fixtures, ...examples, ...emitted];
}

/** Each text with its format. */
export async function seedTexts(seed: number): Promise<Texts> {
  written ??= writtenTexts();
  const documents = fc.sample(fuzzInput, { seed, numRuns: GENERATED });
  const configs = fc.sample(fuzzConfig, { seed, numRuns: GENERATED / 4 });
  return [
    ...(await written),
    ...documents.map(({ format, text }): [FuzzFormat, string] => [format, text]),
    ...configs.map((text): [FuzzFormat, string] => ['config', text]),
  ];
}
