// Claims to the canonical matrix: every fact by precedence, in the order of the document.
import type {
  CellClaim,
  DocumentClaims,
  FeatureClaim,
  MatrixClaims,
  TargetClaim,
} from '../extract/claims.ts';
import { cellHistory, historyOf } from '../extract/lexicon/history.ts';
import type { History, Level } from '../extract/support.ts';
import { groupBy } from '../group.ts';
import { assignIds, slugOf } from './ids.ts';
import { byPrecedence, firstOf } from './precedence.ts';
import { recordOf } from './record.ts';
import { withRepeatedRows } from './repeated-rows.ts';
import type { Cell, Feature, Matrix, Target } from './schema.ts';

const filled = (text: string | undefined): string | undefined => (text === '' ? undefined : text);
const some = <T>(items: readonly T[]): readonly T[] | undefined => (items.length > 0 ? items : undefined);

/** One thing that several views name: its claims, the one to believe first. */
interface Named<T> {
  readonly key: string;
  readonly title: string;
  readonly id?: string;
  readonly claims: readonly T[];
}

function namedOf<T extends TargetClaim | FeatureClaim>(all: readonly T[]): readonly Named<T>[] {
  return [...groupBy(all, (claim) => claim.key)].map(([key, group]) => {
    const claims = byPrecedence(group);
    const id = firstOf(claims, (claim) => filled(claim.id));
    const title = firstOf(claims, (claim) => filled(claim.title)) ?? '';
    return { key, title, claims, ...(id !== undefined && { id }) };
  });
}

function buildTarget(target: Named<TargetClaim>, id: string): Target {
  const link = firstOf(target.claims, (claim) => filled(claim.link));
  const attributes = attributesOf(target.claims);
  return {
    id,
    title: target.title,
    ...(link !== undefined && { link }),
    ...(attributes !== undefined && { attributes }),
  };
}

/**
 * One cell from what the views say of it. The level is the first view's; text and notes are kept from the
 * others too, since a symbol such as `R/W (1)` says what the word `complete` in the details cannot.
 */
function buildCell(all: readonly CellClaim[]): Cell | undefined {
  const claims = byPrecedence(all);
  const [first] = claims;
  if (first === undefined) return undefined;
  const text = firstOf(claims, (claim) => filled(claim.text));
  const notes = claims.some((claim) => claim.notes.length > 0) ? notesOf(claims) : [];
  const given = givenOf(claims, first.level);
  if (text === undefined && notes.length === 0 && given === undefined) return { level: first.level };
  return {
    level: first.level,
    ...(text !== undefined && { text }),
    ...cellHistory(given, first.level, text, notes),
    ...(notes.length > 0 && { notes }),
  };
}

/** What the first claim that says anything of time says; one of another level has no say. */
function givenOf(claims: readonly CellClaim[], level: Level): History | undefined {
  const given = claims.find(
    (claim) =>
      claim.level === level &&
      (claim.stage !== undefined || claim.since !== undefined || claim.until !== undefined),
  );
  return given && historyOf(given);
}

function notesOf(claims: readonly CellClaim[]): string[] {
  const notes = new Set<string>();
  for (const claim of firstOfEachView(claims)) for (const note of claim.notes) notes.add(note.text);
  notes.delete('');
  return [...notes];
}

const firstOfEachView = (claims: readonly CellClaim[]): readonly CellClaim[] =>
  claims.filter((claim, index) => claim.view !== claims[index - 1]?.view);

function attributesOf(claims: readonly (FeatureClaim | TargetClaim)[]): Feature['attributes'] {
  const values = new Map<string, string>();
  for (const { attributes = [] } of claims) {
    for (const { name, value } of attributes) {
      if (value.text !== '' && !values.has(name)) values.set(name, value.text);
    }
  }
  return values.size > 0 ? recordOf(values) : undefined;
}

function describe(claims: readonly FeatureClaim[]): Omit<Feature, 'id' | 'title' | 'group' | 'support'> {
  const link = firstOf(claims, (claim) => filled(claim.link));
  const api = firstOf(claims, (claim) => filled(claim.api?.text));
  const commands = firstOf(claims, (claim) => some(claim.commands.map(({ text }) => text)));
  const notes = firstOf(claims, (claim) => filled(claim.notes?.text));
  const attributes = attributesOf(claims);
  return {
    ...(link !== undefined && { link }),
    ...(api !== undefined && { api }),
    ...(commands !== undefined && { commands: [...commands] }),
    ...(notes !== undefined && { notes }),
    ...(attributes !== undefined && { attributes }),
  };
}

/** The cells of one feature by the ids of their targets, in the order of these; in a sparse matrix, few of all. */
function supportOf(
  claims: readonly CellClaim[],
  targetIds: ReadonlyMap<string, string>,
  places: ReadonlyMap<string, number>,
): Feature['support'] {
  const cells = [...groupBy(claims, ({ target }) => target)].flatMap(([target, same]) => {
    const [id, place, cell] = [targetIds.get(target), places.get(target), buildCell(same)];
    return id === undefined || place === undefined || cell === undefined ? [] : [{ id, place, cell }];
  });
  return recordOf(cells.sort((a, b) => a.place - b.place).map(({ id, cell }) => [id, cell] as const));
}

const groupOf = ({ claims }: Named<FeatureClaim>): readonly string[] =>
  firstOf(claims, (claim) => some(claim.group)) ?? [];

function featuresOf(claims: MatrixClaims, targetIds: ReadonlyMap<string, string>): Feature[] {
  const features = namedOf(claims.features);
  const ids = assignIds(
    features.map((feature) => ({ ...feature, group: groupOf(feature) })),
    'feature',
  );
  const statuses = groupBy(claims.statuses, ({ feature }) => feature);
  const cells = groupBy(claims.cells, ({ feature }) => feature);
  const places = new Map([...targetIds.keys()].map((key, place) => [key, place]));
  return features.map((feature): Feature => {
    const { key, title } = feature;
    const status = firstOf(byPrecedence(statuses.get(key) ?? []), (claim) => claim.status);
    const { link, ...rest } = describe(feature.claims);
    return {
      id: ids.get(key) ?? key,
      title,
      group: [...groupOf(feature)],
      ...(link !== undefined && { link }),
      ...(status !== undefined && { status: { ...status } }),
      ...rest,
      support: supportOf(cells.get(key) ?? [], targetIds, places),
    };
  });
}

function buildWithId(written: MatrixClaims, id: string): Matrix {
  const claims = withRepeatedRows(written);
  const targets = namedOf(claims.targets);
  const targetIds = assignIds(targets, 'target');
  const principles = claims.principles.map(({ title, text }) => ({ title, text }));
  const notes = claims.notes.map(({ text }) => text).filter((text) => text !== '');
  const targetLabel = filled(claims.targetLabel);
  return {
    id,
    title: claims.title,
    section: [...claims.section],
    ...(principles.length > 0 && { principles }),
    ...(targetLabel !== undefined && { targetLabel }),
    targets: targets.map((target) => buildTarget(target, targetIds.get(target.key) ?? target.key)),
    features: featuresOf(claims, targetIds),
    ...(notes.length > 0 && { notes }),
  };
}

/** The canonical matrix of one matrix's claims; what is not said is absent. */
export const buildMatrix = (claims: MatrixClaims): Matrix =>
  buildWithId(claims, filled(claims.id) ?? slugOf(claims.title, 'matrix'));

/** The canonical matrices of a document, in its order, their ids unique among them. */
export function buildMatrices(claims: DocumentClaims): Matrix[] {
  const named = claims.matrices.map((matrix, index) => {
    const id = filled(matrix.id);
    return { key: String(index), title: matrix.title, ...(id !== undefined && { id }) };
  });
  const ids = assignIds(named, 'matrix');
  return claims.matrices.map((matrix, index) => buildWithId(matrix, ids.get(String(index)) ?? String(index)));
}
