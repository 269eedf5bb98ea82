// What Markdown cannot hold of a matrix.
import { GROUP_SEPARATOR } from '../../extract/index/sections.ts';
import { lookup } from '../../lookup.ts';
import { slugOf } from '../../model/ids.ts';
import type { Feature, Matrix } from '../../model/schema.ts';
import { groupLevels, pathOf } from '../document/plan.ts';
import type { EmitOptions } from '../emitter.ts';
import { Losses } from '../losses.ts';
import { paragraphsOf } from '../words.ts';
import { foldLine, MAX_DEPTH } from './nodes.ts';

const isFolded = (text: string): boolean => foldLine(text) === text;
const isFoldedProse = (text: string): boolean => paragraphsOf(text, foldLine).join('\n\n') === text;

function namesOf({ title, group, commands = [], api = '' }: Feature): readonly string[] {
  return [title, ...group, ...commands, api];
}

function textsOf({ support, attributes = {}, notes = '' }: Feature): readonly string[] {
  return [
    ...Object.values(support).flatMap((cell) => cell?.notes ?? []),
    ...Object.values(attributes),
    notes,
  ];
}

function addTexts(losses: Losses, matrix: Matrix, { view = 'all', headings = true }: EmitOptions): void {
  const check = (names: readonly string[], prose: readonly string[], where: string) => {
    if (!names.every(isFolded) || !prose.every(isFoldedProse))
      losses.add('white space inside texts as it is', where);
  };
  const { section, title, targets, features, principles = [], notes = [] } = matrix;
  if (headings) check([...section, title], [], title);
  if (view === 'all') {
    for (const { title: lead, text } of principles) check([lead], [text], title);
    check([], notes, title);
  }
  for (const target of targets) check([target.title], [], target.title);
  for (const feature of features) {
    if (view === 'summary') check([feature.title, ...feature.group], [], feature.title);
    else check(namesOf(feature), textsOf(feature), feature.title);
  }
}

function addHeadings(losses: Losses, matrix: Matrix, view: EmitOptions['view']): void {
  const path = pathOf(matrix, MAX_DEPTH);
  const { id, section, title } = matrix;
  if (section.at(-1) !== title && title !== '')
    losses.add('a title that is not the last heading above it', title);
  if (path.length === 0 && slugOf(title, 'matrix') !== id)
    losses.add('the id of a matrix without a title', id);
  if (path.length < section.length) losses.add('headings deeper than six levels', title);
  for (const { group, title: feature } of matrix.features) {
    if (group.some((label) => label.includes(GROUP_SEPARATOR))) {
      losses.add(`a group with \`${GROUP_SEPARATOR.trim()}\` in its label`, feature);
    } else if (view === 'details' && group.length > groupLevels(path.length, MAX_DEPTH)) {
      losses.add('groups deeper than six levels of headings', feature);
    }
  }
}

/** What the entries alone do not tell, although they are about it. */
function addUnnamed(losses: Losses, matrix: Matrix): void {
  for (const target of matrix.targets) {
    const isNamed = matrix.features.some(({ support }) => lookup(support, target.id));
    if (!isNamed) losses.add('targets of which nothing is stated', target.title);
  }
}

/** What stands in no line that is written. */
function addUnread(losses: Losses, matrix: Matrix, { view, headings = true }: EmitOptions): void {
  const { title, features, targets, targetLabel } = matrix;
  if (features.length === 0 && (targets.length === 0 || view === 'details' || !headings))
    losses.add('a matrix without features', title);
  const isStated = features.some(({ support }) => Object.keys(support).length > 0);
  if (view !== 'summary' && targetLabel !== undefined && !isStated)
    losses.add('the word for targets where no support is stated', title);
}

/** What the written Markdown does not tell of what it was asked to tell; parts that nobody asked for are no loss. */
export function lossesOf(matrices: readonly Matrix[], options: EmitOptions): readonly string[] {
  const { view = 'all', headings = true } = options;
  const losses = new Losses('Markdown');
  for (const matrix of matrices) {
    if (headings) addHeadings(losses, matrix, view);
    addTexts(losses, matrix, options);
    addUnread(losses, matrix, options);
    if (view === 'details') addUnnamed(losses, matrix);
    for (const { title, attributes } of matrix.targets)
      if (attributes !== undefined) losses.add('the attributes of a target', title);
  }
  return losses.sentences();
}
