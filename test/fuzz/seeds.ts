// What a search begins with: the examples of the rules' pages, the fixtures, and what the grammars make.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { glob } from 'tinyglobby';
import { ROOT } from '../../scripts/bundle.ts';
import { EMITTERS } from '../../src/emit/index.ts';
import { readDocument } from '../../src/pipeline.ts';
import { formatNamed } from '../../src/source/format.ts';
import { fuzzConfig, fuzzInput } from './grammars.ts';
import { type FuzzFormat, isFuzzFormat } from './properties.ts';

/** Texts made by the grammars of all formats. */
const GENERATED = 200;

/** The blocks of code of a page, each with its language. */
function* codeBlocks(page: string): Generator<readonly [FuzzFormat, string]> {
  for (const [, , language = '', text = ''] of page.matchAll(/^(`{3,})(\w+).*\n([\s\S]*?)^\1$/gm)) {
    const format = formatNamed(language);
    if (format !== undefined) yield [format, text];
  }
}

/** Each text with its format. */
export async function seedTexts(seed: number): Promise<readonly (readonly [FuzzFormat, string])[]> {
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
  const documents = fc.sample(fuzzInput, { seed, numRuns: GENERATED });
  const configs = fc.sample(fuzzConfig, { seed, numRuns: GENERATED / 4 });
  return [
    ...examples,
    ...emitted,
    ...documents.map(({ format, text }): [FuzzFormat, string] => [format, text]),
    ...configs.map((text): [FuzzFormat, string] => ['config', text]),
  ];
}
