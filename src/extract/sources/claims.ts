// One section of a data file as a matrix: its features, their statuses, and the cells of each target.
import type { Location, Range } from '../../position.ts';
import type { Locator } from '../../source/source.ts';
import type { DataNode } from '../../syntax/data.ts';
import type { CellClaim, FeatureClaim, MatrixClaims, StatusClaim, TargetClaim } from '../claims.ts';
import { parseStatus } from '../lexicon/status.ts';
import type { Vocabulary } from '../lexicon/vocabulary.ts';
import { type ExtractOptions, resolveAlias } from '../options.ts';
import type { Status } from '../support.ts';
import { foldName } from '../text/fold.ts';
import { type Label, signOf } from './label.ts';
import { isFalse, isTrue, type SourceFeature, type SourceSection } from './shape.ts';

const view = 'data';

/** A file whose signs are read: the one at hand, or one that it names. */
export interface Reading {
  readonly target: TargetClaim;
  readonly vocabulary: Vocabulary;
  /** The feature of that file by section and key; the features of the file at hand where it is the same. */
  readonly featureOf: (section: string, key: string) => SourceFeature | undefined;
  /** Where a sign of another file stands; absent for the file at hand. */
  readonly placeOf?: (feature: SourceFeature, node: DataNode) => Location;
}

export interface Frame {
  readonly locator: Locator;
  readonly options: ExtractOptions;
  readonly targetLabel: string;
}

export const sectionKey = ({ label }: SourceSection): string => foldName(label.text);

const rangeOf = (node: DataNode, locator: Locator): Range => locator.range(node.start, node.end);

/** The target of a file, by the alias that the configuration has for it. */
export function targetOf(
  label: Label,
  { locator, options }: Pick<Frame, 'locator' | 'options'>,
): TargetClaim {
  return {
    view,
    key: foldName(resolveAlias(label.text, options)),
    title: label.text,
    ...(label.link !== undefined && { link: label.link }),
    range: rangeOf(label.node, locator),
  };
}

function featureClaim(feature: SourceFeature, locator: Locator): FeatureClaim {
  const { label, group, node } = feature;
  return {
    view,
    key: feature.key,
    title: label.text,
    group,
    ...(label.link !== undefined && { link: label.link }),
    range: rangeOf(label.node, locator),
    block: rangeOf(node, locator),
    commands: [],
    attributes: feature.others
      .filter(({ name }) => !isStatusKey(name.value))
      .map(({ name, value }) => ({
        name: name.value,
        value: { text: value.value, range: rangeOf(value, locator) },
      })),
  };
}

/** What a flag such as `optional: true` says. */
function statusOfKey(key: string, value: string, group: string): Status | undefined {
  const name = foldName(key).replaceAll('_', ' ').replaceAll('-', ' ');
  const yes = isTrue(value);
  // `optional: if the above is` is neither.
  if (!yes && !isFalse(value)) return undefined;
  if (/\b(?:one of|any of|at least one)\b/u.test(name)) return yes ? { kind: 'choice', group } : undefined;
  if (name === 'optional') return { kind: yes ? 'optional' : 'mandatory' };
  if (name === 'required' || name === 'mandatory') return { kind: yes ? 'mandatory' : 'optional' };
  return undefined;
}

const FLAG = /^(?:optional|required|mandatory|requirement)$|\bone of\b/u;

/** Whether a key speaks of the status, however it is understood. */
function isStatusKey(key: string): boolean {
  return FLAG.test(foldName(key).replaceAll(/[_-]/gu, ' '));
}

function statusClaim(
  feature: SourceFeature,
  section: SourceSection,
  isFlagged: boolean,
  locator: Locator,
): readonly StatusClaim[] {
  const group = feature.group.at(-1) ?? section.label.text;
  for (const { name, value } of feature.others) {
    if (!isStatusKey(name.value)) continue;
    const status = statusOfKey(name.value, value.value, group) ?? parseStatus(value.value);
    return [
      {
        view,
        feature: feature.key,
        ...(status !== undefined && { status }),
        text: value.value,
        range: rangeOf(value, locator),
      },
    ];
  }
  // A flag that others of the section carry is off where it is left out.
  if (!isFlagged) return [];
  const range = rangeOf(feature.label.node, locator);
  return [{ view, feature: feature.key, status: { kind: 'mandatory' }, text: '', range }];
}

function cellClaim(
  feature: SourceFeature,
  section: SourceSection,
  { target, vocabulary, featureOf, placeOf }: Reading,
  locator: Locator,
): readonly CellClaim[] {
  const stated = featureOf(sectionKey(section), feature.key);
  if (stated?.sign === undefined) return [];
  const core = signOf(stated.sign.value);
  const { level, basis, sign, plain, given } = vocabulary.read(core);
  const says = stated.sign.value !== core || !plain;
  // A sign of another file has no place in this one; the feature stands for it.
  const range = rangeOf(placeOf === undefined ? stated.sign : feature.label.node, locator);
  const place = placeOf?.(stated, stated.sign);
  return [
    {
      view,
      feature: feature.key,
      target: target.key,
      level,
      basis,
      symbol: sign,
      ...(says && stated.sign.value !== '' && { text: stated.sign.value }),
      notes: stated.notes.map((note) => ({
        text: note.value,
        range: placeOf === undefined ? rangeOf(note, locator) : range,
      })),
      ...given,
      footnotes: [],
      range,
      symbolRange: range,
      ...(place !== undefined && { place }),
    },
  ];
}

/** `optional: true`: those without it are required. `mandatory: true` would say the reverse of the others. */
function isOptionalFlag({ name, value }: SourceFeature['others'][number]): boolean {
  return statusOfKey(name.value, value.value, '')?.kind === 'optional';
}

/** The matrix of one section. */
export function sectionMatrix(
  section: SourceSection,
  readings: readonly Reading[],
  frame: Frame,
): MatrixClaims {
  const { locator, options } = frame;
  const wanted =
    section.targets && new Set(section.targets.map((name) => foldName(resolveAlias(name, options))));
  const own = readings.filter(({ target }) => wanted === undefined || wanted.has(target.key));
  const title = section.label.text;
  const isFlagged = section.features.some(({ others }) => others.some(isOptionalFlag));
  return {
    title,
    section: [title],
    range: rangeOf(section.node, locator),
    principles: [],
    targetLabel: frame.targetLabel,
    targets: own.map(({ target }) => target),
    features: section.features.map((feature) => featureClaim(feature, locator)),
    statuses: section.features.flatMap((feature) => statusClaim(feature, section, isFlagged, locator)),
    cells: section.features.flatMap((feature) =>
      own.flatMap((reading) => cellClaim(feature, section, reading, locator)),
    ),
    notes: [],
  };
}
