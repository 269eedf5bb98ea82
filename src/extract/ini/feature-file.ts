// An INI file of one target: `[Features]` with a sign for each, as one of many files that make a table together.

import type { Problem } from '../../diagnostic.ts';
import { DOCUMENT_START } from '../../position.ts';
import { stemOf } from '../../source/paths.ts';
import type { FileReader } from '../../source/resolve.ts';
import { type IniFile, type IniOption, type IniSection, parseIni } from '../../syntax/ini/index.ts';
import type { CellClaim, FeatureClaim, MatrixClaims, TargetClaim } from '../claims.ts';
import { createVocabulary, type Vocabulary } from '../lexicon/vocabulary.ts';
import { featureKey, foldName, foldSign } from '../text/fold.ts';
import { lineOf, partOf } from './text.ts';

const FEATURES = /(?:^|\s)(?:features?|capabilities)$/iu;
/** A section that names no part of the features. */
const PLAIN = /^(?:supported )?(?:features?|capabilities)$/iu;
/** What such a file says in its first comments: "Supported features of the 'ena' driver." */
const ABOUT = /\bfeatures of (?:the |an? )?(?:(["'`])([^"'`]{1,60})\1|([\w.+-]{1,60}))/iu;
/** Beside the files of the targets, the one that lists every feature in order. */
const LIST = 'default.ini';

/** The file's path as the user named it, and the way to the files beside it. */
export interface FeatureFileInput {
  readonly path: string;
  readonly read?: FileReader | undefined;
}

export interface FeatureFile {
  readonly matrix: MatrixClaims;
  readonly problems: readonly Problem[];
}

/** Sections that hold nothing but signs, be a letter among them that only a page explains; without one called "Features" the file is about something else. */
function sectionsOf({ sections }: IniFile): readonly IniSection[] {
  if (!sections.some(({ name }) => FEATURES.test(name.text.trim()))) return [];
  const words = createVocabulary([], [], undefined);
  const isSign = ({ value }: IniOption): boolean => {
    const text = lineOf(value);
    return text === '' || /^[a-z]$/iu.test(text) || words.explains(text);
  };
  const found = sections.filter(({ options }) => options.length > 0 && options.every(isSign));
  return found.some(({ name }) => FEATURES.test(name.text.trim())) ? found : [];
}

function keyOf({ name }: IniSection, option: IniOption): string {
  return featureKey(groupOf(name.text), option.name.text);
}

function groupOf(section: string): readonly string[] {
  return PLAIN.test(section.trim()) ? [] : [section];
}

function targetOf({ comments }: IniFile, path: string): TargetClaim {
  for (const { text, range } of comments.slice(0, 10)) {
    const found = ABOUT.exec(text);
    const title = found?.[2] ?? found?.[3];
    if (found === null || title === undefined) continue;
    const from = found.index + found[0].lastIndexOf(title);
    return { view: 'data', key: foldName(title), title, range: partOf(range, from, title.length) };
  }
  const title = stemOf(path);
  return { view: 'data', key: foldName(title), title, range: DOCUMENT_START };
}

function featureClaim(section: IniSection, { name, value }: IniOption): FeatureClaim {
  const group = groupOf(section.name.text);
  return {
    view: 'data',
    key: featureKey(group, name.text),
    title: name.text,
    group,
    range: name.range,
    block: { start: name.range.start, end: value.range.end },
    commands: [],
    attributes: [],
  };
}

function cellClaim(feature: string, target: string, { value }: IniOption, words: Vocabulary): CellClaim {
  const text = lineOf(value);
  const { level, basis, sign, plain } = words.read(text);
  return {
    view: 'data',
    feature,
    target,
    level,
    basis,
    symbol: sign,
    ...(!plain && { text }),
    notes: [],
    footnotes: [],
    range: value.range,
    symbolRange: value.range,
  };
}

/** Features that the list of all features lacks: the table that is made from it shows them to nobody. */
function unlisted(sections: readonly IniSection[], { path, read }: FeatureFileInput): readonly Problem[] {
  if (path.endsWith(LIST)) return [];
  const list = read?.(LIST);
  if (list?.ok !== true) return [];
  const known = new Set(
    sectionsOf(parseIni(list.text)).flatMap((section) =>
      section.options.map((option) => keyOf(section, option)),
    ),
  );
  if (known.size === 0) return [];
  return sections.flatMap((section) =>
    section.options
      .filter((option) => !known.has(keyOf(section, option)))
      .map(({ name }) => ({
        code: 'unlisted-feature',
        message: `${list.path} does not list \`${name.text}\` under \`${section.name.text}\`. The table is made from that list and leaves it out: name the feature alike in both files.`,
        range: name.range,
      })),
  );
}

/** The matrix of one target; undefined where the file is none, or says nothing of any feature. */
export function readFeatureFile(file: IniFile, input: FeatureFileInput): FeatureFile | undefined {
  const sections = sectionsOf(file);
  const [first, last] = [sections[0], sections.at(-1)];
  const options = sections.flatMap((section) => section.options.map((option) => ({ section, option })));
  const signs = options.map(({ option }) => lineOf(option.value));
  if (first === undefined || last === undefined || !signs.some((sign) => foldSign(sign) !== ''))
    return undefined;
  const target = targetOf(file, input.path);
  const words = createVocabulary(signs, [], undefined);
  return {
    matrix: {
      title: '',
      section: [],
      range: { start: first.range.start, end: last.range.end },
      principles: [],
      targetLabel: 'Driver',
      targets: [target],
      features: options.map(({ section, option }) => featureClaim(section, option)),
      statuses: [],
      cells: options.map(({ section, option }) =>
        cellClaim(keyOf(section, option), target.key, option, words),
      ),
      notes: [],
    },
    problems: unlisted(sections, input),
  };
}
