// What Markdown cannot hold of a matrix.
import { GROUP_SEPARATOR } from '../../extract/sections.ts';
import { lookup } from '../../model/record.ts';
import type { Feature, Matrix } from '../../model/schema.ts';
import type { EmitOptions } from '../emitter.ts';
import { LossTally } from '../loss-tally.ts';
import { needOwnId } from './anchors.ts';
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

function addTexts(losses: LossTally, matrix: Matrix): void {
  const check = (texts: readonly string[], test: (text: string) => boolean, where: string) => {
    if (!texts.every(test)) losses.add('white space inside texts is folded', where);
  };
  const { section, title, targets, features, principles = [], notes = [] } = matrix;
  check([...section, title, ...principles.map((principle) => principle.title)], isFolded, title);
  check([...notes, ...principles.map(({ text }) => text)], isFoldedProse, title);
  for (const target of targets) check([target.title], isFolded, target.title);
  for (const feature of features) {
    check(ownTexts(feature), isFolded, feature.title);
    check(proseOf(feature), isFoldedProse, feature.title);
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

function addSummaryOnly(losses: LossTally, matrix: Matrix): void {
  if (matrix.principles) losses.add('the principles are left out', matrix.title);
  if (matrix.notes) losses.add('the closing notes are left out', matrix.title);
  for (const { title, api, commands, notes, attributes, support } of matrix.features) {
    if (api ?? commands ?? notes ?? attributes) {
      losses.add('API, commands, notes and attributes of features are left out', title);
    }
    const cells = Object.values(support);
    if (cells.some(({ text }) => text !== undefined)) losses.add('texts of cells are left out', title);
    if (cells.some((cell) => cell.notes)) losses.add('notes of cells are left out', title);
  }
}

function addDetailsOnly(losses: LossTally, matrix: Matrix): void {
  if (matrix.principles) losses.add('the principles are left out', matrix.title);
  if (matrix.notes) losses.add('the closing notes are left out', matrix.title);
  for (const target of matrix.targets) {
    if (target.link !== undefined) losses.add('links of targets are left out', target.title);
    const isNamed = matrix.features.some(({ support }) => lookup(support, target.id));
    if (!isNamed) losses.add('targets of which nothing is stated are left out', target.title);
  }
  for (const target of needOwnId(matrix.targets, 'target'))
    losses.add('ids of targets are left out', target.title);
}

/** What stands in no line that is written. */
function addUnread(losses: LossTally, matrix: Matrix, { view, headings = true }: EmitOptions): void {
  const { title, features, targets, targetLabel } = matrix;
  if (features.length === 0 && (targets.length === 0 || view === 'details' || !headings))
    losses.add('a table without features is not read as a matrix', title);
  const isStated = features.some(({ support }) => Object.keys(support).length > 0);
  if (targetLabel !== undefined && !isStated)
    losses.add('the word for targets stands beside support only', title);
}

/** What reading the written Markdown back cannot give again. */
export function lossesOf(matrix: Matrix, { view = 'all', headings = true }: EmitOptions): readonly string[] {
  const losses = new LossTally(matrix.title);
  if (!headings) losses.add('the headings are left out', matrix.title);
  else addHeadings(losses, matrix, view);
  addTexts(losses, matrix);
  addUnread(losses, matrix, { view, headings });
  if (view === 'summary') addSummaryOnly(losses, matrix);
  if (view === 'details') addDetailsOnly(losses, matrix);
  return losses.sentences();
}
