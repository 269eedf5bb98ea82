// What changed in one feature: its cells, its status, and the words about it.
import { untoldHistory } from '../extract/lexicon/history.ts';
import { formatStatus } from '../extract/lexicon/status.ts';
import type { Level, Status } from '../extract/support.ts';
import { withoutMarks } from '../extract/text/marks.ts';
import { pushAll } from '../long-lists.ts';
import { lookup } from '../lookup.ts';
import type { Pair } from './diff-match.ts';
import type { Change, DetailChange, DiffOptions, LevelChange, StatusChange } from './diff-types.ts';
import type { Cell, Feature, Named, Target } from './schema.ts';

/** Only these three are better and worse than each other; `unknown` and `not-applicable` are neither. */
const RANKS: ReadonlyMap<Level, number> = new Map([
  ['complete', 2],
  ['partial', 1],
  ['missing', 0],
]);

/** Whether going from one level to the other is better, worse, or neither. */
function levelChange(before: Level | undefined, after: Level | undefined): LevelChange['kind'] {
  const from = before && RANKS.get(before);
  const to = after && RANKS.get(after);
  if (from === undefined || to === undefined) return 'changed-level';
  return to > from ? 'improvement' : 'regression';
}

/** How much is asked of every target; maturity and no statement at all ask nothing that can be compared. */
const DEMANDS: ReadonlyMap<Status['kind'], number> = new Map([
  ['mandatory', 2],
  ['choice', 1],
  ['condition', 1],
  ['optional', 0],
]);

/** Whether going from one status to the other asks more of targets, less, or neither. */
function statusChange(before: Status | undefined, after: Status | undefined): StatusChange['kind'] {
  const from = before && DEMANDS.get(before.kind);
  const to = after && DEMANDS.get(after.kind);
  if (from === undefined || to === undefined || from === to) return 'changed-status';
  return to > from ? 'tightened-status' : 'loosened-status';
}

export const named = ({ id, title }: Named): Named => ({ id, title });

/** A text as a list: nothing said is no text. */
export const texts = (text: string | undefined): readonly string[] =>
  text === undefined || text === '' ? [] : [text];

/** The change of some words, or none; `of` says whose they are. */
export function detailChange(
  of: Omit<DetailChange, 'before' | 'after'>,
  before: readonly string[],
  after: readonly string[],
  options: DiffOptions,
): readonly DetailChange[] {
  if (before.length === after.length && before.every((text, index) => text === after[index])) return [];
  if (options.acrossFormats && (before.length === 0 || after.length === 0)) return [];
  return [{ ...of, before, after }];
}

/** Footnotes get other numbers when one comes in above: what they say stands in the notes, and counts there. */
function isRenumbered(before: Cell | undefined, after: Cell | undefined): boolean {
  if (!before?.text || !after?.text || !before.notes || !after.notes) return false;
  return withoutMarks(before.text) === withoutMarks(after.text);
}

/** What a cell says of time beside its words: `since 2.4`. */
const timesOf = (cell: Cell | undefined): readonly string[] =>
  cell === undefined ? [] : untoldHistory(cell).map(([key, value]) => `${key} ${value}`);

function cellChanges(
  feature: Named,
  target: Named,
  before: Cell | undefined,
  after: Cell | undefined,
  options: DiffOptions,
): readonly Change[] {
  if (before?.level !== after?.level) {
    const kind = levelChange(before?.level, after?.level);
    const levels = { ...(before && { before: before.level }), ...(after && { after: after.level }) };
    return [{ kind, feature, target, ...levels }];
  }
  const of = { feature, target };
  const [from, to] = isRenumbered(before, after) && !options.ids ? [] : [before?.text, after?.text];
  return [
    ...detailChange({ kind: 'changed-text', ...of, part: 'text' }, texts(from), texts(to), options),
    ...detailChange(
      { kind: 'changed-text', ...of, part: 'history' },
      timesOf(before),
      timesOf(after),
      options,
    ),
    ...detailChange(
      { kind: 'changed-notes', ...of, part: 'notes' },
      before?.notes ?? [],
      after?.notes ?? [],
      options,
    ),
  ];
}

function statusChanges(before: Feature, after: Feature, options: DiffOptions): readonly Change[] {
  const [from, to] = [before.status, after.status];
  if ((from && formatStatus(from)) === (to && formatStatus(to))) return [];
  if (options.acrossFormats && (from === undefined || to === undefined)) return [];
  const kind = statusChange(from, to);
  return [{ kind, feature: named(after), ...(from && { before: from }), ...(to && { after: to }) }];
}

/** Another title is a rename, also where the id is the same; another id alone counts only where ids do. */
export function titleChanges(
  { before, after, similarity }: Pair<Feature | Target>,
  what: 'feature' | 'target',
  options: DiffOptions,
): readonly Change[] {
  const of = { [what]: named(after) };
  const ids: readonly Change[] =
    options.ids && before.id !== after.id
      ? [{ kind: 'changed-details', ...of, part: 'id', before: [before.id], after: [after.id] }]
      : [];
  if (before.title === after.title) return ids;
  const rename = {
    before: named(before),
    after: named(after),
    ...(similarity !== undefined && { similarity }),
  };
  return [...ids, { kind: `renamed-${what}`, ...of, ...rename }];
}

function wordChanges(before: Feature, after: Feature, options: DiffOptions): readonly Change[] {
  const of = { feature: named(after) };
  const attributes = ({ attributes = {} }: Feature) =>
    Object.entries(attributes).map(([name, value]) => `${name}: ${value}`);
  const compare = (
    kind: DetailChange['kind'],
    part: string,
    words: (feature: Feature) => readonly string[],
  ): readonly DetailChange[] => detailChange({ kind, ...of, part }, words(before), words(after), options);
  return [
    ...compare('moved-feature', 'group', ({ group }) => group),
    ...compare('changed-commands', 'commands', ({ commands = [] }) => commands),
    ...compare('changed-notes', 'notes', ({ notes }) => texts(notes)),
    ...compare('changed-details', 'api', ({ api }) => texts(api)),
    ...compare('changed-details', 'link', ({ link }) => texts(link)),
    ...compare('changed-attributes', 'attributes', attributes),
  ];
}

export function featureChanges(
  pair: Pair<Feature>,
  targets: readonly Pair<Target>[],
  options: DiffOptions,
): readonly Change[] {
  const { before, after } = pair;
  const feature = named(after);
  const changes: Change[] = [
    ...titleChanges(pair, 'feature', options),
    ...statusChanges(before, after, options),
  ];
  for (const target of targets) {
    const from = lookup(before.support, target.before.id);
    const to = lookup(after.support, target.after.id);
    pushAll(changes, cellChanges(feature, named(target.after), from, to, options));
  }
  return [...changes, ...wordChanges(before, after, options)];
}
