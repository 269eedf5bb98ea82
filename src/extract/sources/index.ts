// A matrix kept as data: a file with the features, and one file a target with its levels (as OpenTelemetry has it).

import type { Problem } from '../../diagnostic.ts';
import { pushAll } from '../../long-lists.ts';
import { DOCUMENT_START } from '../../position.ts';
import { stemOf } from '../../source/paths.ts';
import type { FileReader } from '../../source/resolve.ts';
import { createLocator, type Locator } from '../../source/source.ts';
import type { DataTree } from '../../syntax/data.ts';
import { parseYaml } from '../../syntax/yaml.ts';
import type { DocumentClaims, TargetClaim } from '../claims.ts';
import { type ExtractOptions, resolveAlias } from '../options.ts';
import { foldName } from '../text/fold.ts';
import { type Frame, type Reading, sectionKey, sectionMatrix, targetOf } from './claims.ts';
import { holdsLevels, legendInComments, vocabularyOf } from './levels.ts';
import { type SourceFeature, type SourceFile, type SourceTarget, sourceFileOf } from './shape.ts';
import { singular } from './values.ts';

/** A file and the way to those that it names. */
export interface SourceInput {
  readonly tree: DataTree;
  readonly text: string;
  /** As the user named it: the name of a target's file is the target's, where nothing else says it. */
  readonly path: string;
  readonly read?: FileReader | undefined;
  readonly options: ExtractOptions;
}

/** Files that one template may name: more than any project has targets. */
const MAX_FILES = 1000;
/** Names that a message lists. */
const SHOWN = 4;

/** Features of a file by section and key; where one stands twice, the first. */
function indexOf({ sections }: SourceFile): Reading['featureOf'] {
  const index = new Map<string, Map<string, SourceFeature>>();
  for (const section of sections) {
    const own = index.get(sectionKey(section)) ?? new Map<string, SourceFeature>();
    index.set(sectionKey(section), own);
    for (const feature of section.features) if (!own.has(feature.key)) own.set(feature.key, feature);
  }
  return (section, key) => index.get(section)?.get(key);
}

interface NamedFiles {
  readonly readings: readonly Reading[];
  readonly problems: readonly Problem[];
}

/** The first names of a list, and how many more there are. */
function listed(names: readonly string[]): string {
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : '';
  const shown = names.slice(0, SHOWN).map((name) => `\`${name}\``);
  return `${shown.join(', ')}${more}`;
}

/** Reads the file of each target. */
function readTargets(file: SourceFile, { text, read, options }: SourceInput, locator: Locator): NamedFiles {
  const readings: Reading[] = [];
  const problems: Problem[] = [];
  const unread: { readonly target: SourceTarget; readonly reason: string }[] = [];
  const place = { text, locator, options };
  for (const target of file.targets.slice(0, MAX_FILES)) {
    const found = read?.(target.location.value);
    const named = found?.ok === true ? sourceFileOf(parseYaml(found.text).root) : undefined;
    if (found?.ok !== true || named === undefined) {
      unread.push({ target, reason: found?.ok === false ? found.reason : 'it has no sections of features' });
      continue;
    }
    const there = createLocator(found.text);
    readings.push({
      target: targetOf(target.label, place),
      vocabulary: vocabularyOf(named, legendInComments(found.text, there), options.vocabulary),
      featureOf: indexOf(named),
      placeOf: (_feature, node) => ({ path: found.path, range: there.range(node.start, node.end) }),
    });
    pushAll(problems, strays(file, named, target, { path: found.path, there, locator }));
  }
  if (read !== undefined) pushAll(problems, unreadable(unread, locator));
  return { readings, problems };
}

/** Features of a target's file that the template lacks: no page that is made from it shows them. */
function strays(
  template: SourceFile,
  named: SourceFile,
  target: SourceTarget,
  { path, there, locator }: { readonly path: string; readonly there: Locator; readonly locator: Locator },
): readonly Problem[] {
  const known = indexOf(template);
  const lost = named.sections.flatMap((section) =>
    section.features.filter((feature) => known(sectionKey(section), feature.key) === undefined),
  );
  if (lost.length === 0) return [];
  return [
    {
      code: 'unlisted-feature',
      severity: 'warning',
      message: `${path} speaks of ${listed(lost.map(({ label }) => label.text))}, which no section here has under that name and heading. What it says is lost: name the feature alike in both files.`,
      range: locator.range(target.location.start, target.location.end),
      related: lost.slice(0, SHOWN).map(({ label }) => ({
        path,
        range: there.range(label.node.start, label.node.end),
        message: 'Named here.',
      })),
    },
  ];
}

/** One finding for all files that are not there: a copy of the template alone would have one a target. */
function unreadable(
  unread: readonly { readonly target: SourceTarget; readonly reason: string }[],
  locator: Locator,
): readonly Problem[] {
  const [first] = unread;
  if (first === undefined) return [];
  const { start, end } = first.target.location;
  const names = unread.map(({ target }) => target.location.value);
  const [what, them] =
    unread.length === 1 ? ['is', 'this target'] : ['are', `these ${unread.length} targets`];
  return [
    {
      code: 'unreadable-file',
      severity: 'warning',
      message: `${listed(names)} ${what} not read: ${first.reason}. The matrix is made without ${them}; correct the location, or take the target out.`,
      range: locator.range(start, end),
    },
  ];
}

/** What a file of one target calls it: a key, the first comment, else the name of the file. */
function ownTarget(file: SourceFile, { text, path, options }: SourceInput, locator: Locator): TargetClaim {
  if (file.name !== undefined)
    return targetOf({ text: file.name.value, node: file.name }, { locator, options });
  const told =
    /^#[^\n]{0,80}\b(?:status|support|compliance|levels?|coverage) (?:for|of|in) ([^\n]{1,60}?)[ \t.]*\r?$/imu.exec(
      text.slice(0, 2000),
    );
  const stem = stemOf(path);
  const title = told?.[1]?.trim() ?? stem;
  const from = told === null ? 0 : told.index + told[0].lastIndexOf(title);
  const range = told === null ? DOCUMENT_START : locator.range(from, from + title.length);
  return { view: 'data', key: foldName(resolveAlias(title, options)), title, range };
}

/**
 * The claims of a data file that lists features by section: a matrix a section. A file that names a file for
 * each target is the whole matrix, with the levels that those say; a file with levels of its own is the column
 * of one target. `undefined` where the data has another shape, or its signs are no levels.
 */
export function sourceClaims(input: SourceInput): DocumentClaims | undefined {
  const { tree, text, options } = input;
  const file = sourceFileOf(tree.root);
  if (file === undefined) return undefined;
  const locator = createLocator(text);
  const vocabulary = vocabularyOf(file, legendInComments(text, locator), options.vocabulary);
  const isTemplate = file.targets.length > 0;
  if (!isTemplate && !holdsLevels(file, vocabulary)) return undefined;
  const own = (): NamedFiles => ({
    readings: [{ target: ownTarget(file, input, locator), vocabulary, featureOf: indexOf(file) }],
    problems: [],
  });
  const { readings, problems } = isTemplate ? readTargets(file, input, locator) : own();
  const frame: Frame = { locator, options, targetLabel: singular(file.targetsKey ?? 'target') };
  return {
    matrices: file.sections.map((section) => sectionMatrix(section, readings, frame)),
    footnotes: [],
    decisions: file.sections.map(({ label, node, features }) => ({
      block: 'data' as const,
      range: locator.range(node.start, node.end),
      section: [label.text],
      taken: true,
      reason: `A section of ${features.length} features, with levels of ${readings.length} ${isTemplate ? 'targets that have a file each' : 'target'}.`,
    })),
    definitions: [],
    problems: [...tree.problems, ...problems],
  };
}
