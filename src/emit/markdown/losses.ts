// What Markdown cannot hold of a matrix.
import { GROUP_SEPARATOR } from '../../extract/index/sections.ts';
import { lookup } from '../../model/record.ts';
import type { Feature, Matrix } from '../../model/schema.ts';
import type { EmitOptions } from '../emitter.ts';
import { LossTally } from '../loss-tally.ts';
import { foldLine, paragraphsOf } from './escape.ts';
import { groupLevels, pathOf } from './plan.ts';

function ownTexts(feature: Feature): readonly string[] {
  const { title, group, api, commands = [] } = feature;
  return [title, ...group, ...commands, ...(api === undefined ? [] : [api])];
}

function proseOf(feature: Feature): readonly string[] {
  const notes = Object.values(feature.support).flatMap((cell) => cell.notes ?? []);
  return [
    ...notes,
    ...Object.values(feature.attributes ?? {}),
    ...(feature.notes === undefined ? [] : [feature.notes]),
  ];
}

const isFolded = (text: string): boolean => foldLine(text) === text;
const isFoldedProse = (text: string): boolean => paragraphsOf(text).join('\n\n') === text;

function addTexts(losses: LossTally, matrix: Matrix, { view = 'all', headings = true }: EmitOptions): void {
  const check = (texts: readonly string[], test: (text: string) => boolean, where: string) => {
    if (!texts.every(test)) losses.add('white space inside texts is folded', where);
  };
  const { section, title, targets, features, principles = [], notes = [] } = matrix;
  if (headings) check([...section, title], isFolded, title);
  if (view === 'all') {
    check(
      principles.map((principle) => principle.title),
      isFolded,
      title,
    );
    check([...notes, ...principles.map(({ text }) => text)], isFoldedProse, title);
  }
  for (const target of targets) check([target.title], isFolded, target.title);
  for (const feature of features) {
    if (view === 'summary') check([feature.title, ...feature.group], isFolded, feature.title);
    else {
      check(ownTexts(feature), isFolded, feature.title);
      check(proseOf(feature), isFoldedProse, feature.title);
    }
  }
}

function addHeadings(losses: LossTally, matrix: Matrix, view: EmitOptions['view']): void {
  const path = pathOf(matrix);
  const { section, title } = matrix;
  if (section.at(-1) !== title && title !== '')
    losses.add('the title becomes the last heading of its section', title);
  if (path.length < section.length) losses.add('headings deeper than Markdown has are joined', title);
  for (const { group, title: feature } of matrix.features) {
    if (group.some((label) => label.includes(GROUP_SEPARATOR))) {
      losses.add(`a group with \`${GROUP_SEPARATOR.trim()}\` in its label reads as nested groups`, feature);
    } else if (view === 'details' && group.length > groupLevels(path.length)) {
      losses.add('groups deeper than Markdown has headings are joined', feature);
    }
  }
}

/** What the entries alone do not tell, although they are about it. */
function addUnnamed(losses: LossTally, matrix: Matrix): void {
  for (const target of matrix.targets) {
    const isNamed = matrix.features.some(({ support }) => lookup(support, target.id));
    if (!isNamed) losses.add('targets of which nothing is stated are left out', target.title);
  }
}

/** What stands in no line that is written. */
function addUnread(losses: LossTally, matrix: Matrix, { view, headings = true }: EmitOptions): void {
  const { title, features, targets, targetLabel } = matrix;
  if (features.length === 0 && (targets.length === 0 || view === 'details' || !headings))
    losses.add('a table without features is not read as a matrix', title);
  const isStated = features.some(({ support }) => Object.keys(support).length > 0);
  if (view !== 'summary' && targetLabel !== undefined && !isStated)
    losses.add('the word for targets stands beside support only', title);
}

/** What the written Markdown does not tell of what it was asked to tell; parts that nobody asked for are no loss. */
export function lossesOf(matrix: Matrix, options: EmitOptions): readonly string[] {
  const { view = 'all', headings = true } = options;
  const losses = new LossTally(matrix.title);
  if (headings) addHeadings(losses, matrix, view);
  addTexts(losses, matrix, options);
  addUnread(losses, matrix, options);
  if (view === 'details') addUnnamed(losses, matrix);
  return losses.sentences();
}
