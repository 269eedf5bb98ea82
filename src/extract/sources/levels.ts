// What the signs of a data file mean: its own legend, which stands in comments, before the presets.
import type { Locator } from '../../source/source.ts';
import type { LegendEntry } from '../claims.ts';
import { levelOfMeaning } from '../legends/meaning.ts';
import { createVocabulary, type Vocabulary, type VocabularyConfig } from '../lexicon/vocabulary.ts';
import { signOf } from './label.ts';
import type { SourceFile } from './shape.ts';

/** `# '+'  Implemented`, `# "?": unknown`, `#   N/A = not applicable`. */
const LEGEND_LINE =
  /^#\s*(?:(["'`])([^"'`\n]{0,12})\1|([^\s"'`=:]{1,12})(?=\s*[=:]))\s*(?:(?:[=:]|-+(?=\s))\s*)?(\S.*)$/u;

/** The legend in the comments of a file. */
export function legendInComments(text: string, locator: Locator): readonly LegendEntry[] {
  const entries: LegendEntry[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const found = line.startsWith('#') ? LEGEND_LINE.exec(line.trimEnd()) : null;
    const meaning = found?.[4] ?? '';
    const level = found === null ? undefined : levelOfMeaning(meaning);
    if (level !== undefined) {
      const symbol = found?.[2] ?? found?.[3] ?? '';
      const start = offset + line.indexOf(symbol, 1);
      entries.push({ symbol, meaning, level, range: locator.range(start, start + symbol.length) });
    }
    offset += line.length + 1;
  }
  return entries;
}

/** The vocabulary of one file, which decides about ambiguous signs by all that it uses. */
export function vocabularyOf(
  { sections }: SourceFile,
  legend: readonly LegendEntry[],
  config: VocabularyConfig | undefined,
): Vocabulary {
  const signs = sections.flatMap(({ features }) =>
    features.flatMap(({ sign }) => (sign === undefined ? [] : signOf(sign.value))),
  );
  return createVocabulary(signs, legend, config);
}

/** Whether most signs of the file are levels: a list of tasks with a status has the same shape. */
export function holdsLevels({ sections }: SourceFile, vocabulary: Vocabulary): boolean {
  let [signs, explained] = [0, 0];
  for (const { sign } of sections.flatMap(({ features }) => features)) {
    if (sign === undefined) continue;
    signs += 1;
    const core = signOf(sign.value);
    if (vocabulary.explains(core) || vocabulary.read(core).basis !== 'none') explained += 1;
  }
  return signs > 0 && explained * 2 > signs;
}
