// Holds each copy against what it should say: cell by cell where it can be read back, byte by byte where not.
import type { Diagnostic, Related } from '../diagnostic.ts';
import { type Block, innerText } from '../emit/between.ts';
import type { View } from '../extract/support.ts';
import { foldName } from '../extract/text/fold.ts';
import type { DocumentMatrix, MatrixDocument } from '../lint/document.ts';
import { compareDiagnostics } from '../lint/results.ts';
import { buildMatrix } from '../model/build.ts';
import { type Change, type DetailChange, diffMatrices } from '../model/diff.ts';
import { type Places, placesOf } from '../model/places.ts';
import { readDocument } from '../pipeline.ts';
import { DOCUMENT_START, type Range } from '../position.ts';
import { createLocator, lineRanges, type Source } from '../source/source.ts';
import type { BuildPlan } from './build-plan.ts';
import { shownTexts, statesOf } from './diff-report/words.ts';
import { type RenderedFile, type RenderedOutput, readableFormat } from './render.ts';

/** The id of the findings, where rules have theirs. */
export const DRIFT = {
  id: 'output-drift',
  description: 'A copy does not say what its source says.',
  severity: 'error',
  url: 'https://github.com/supportmatrix/supportmatrix/blob/main/docs/output-drift.md',
} as const;

export function driftOf(
  file: RenderedFile,
  plan: BuildPlan,
  { exact }: { readonly exact: boolean },
): readonly Diagnostic[] {
  const { actual, outputs, path } = file;
  if (!actual) {
    const [first] = outputs;
    const how = first?.output.between
      ? 'there are no markers to write between: write the file with a begin and an end marker, then run `supportmatrix build`'
      : '`supportmatrix build` writes it';
    return [finding(`${path} does not exist; ${how}.`, DOCUMENT_START)];
  }
  const found = outputs.flatMap((output) => outputDrift(output, actual, file, plan));
  if (found.length > 0 || !exact || actual.text === file.text) return found;
  const line = firstDifference(actual.text, file.text);
  const message = `${path} says what it should, but not as \`supportmatrix build\` writes it, first in line ${line}. Run it, or leave out --exact.`;
  return [finding(message, lineRange(actual.text, line))];
}

function outputDrift(
  rendered: RenderedOutput,
  actual: Source,
  file: RenderedFile,
  plan: BuildPlan,
): readonly Diagnostic[] {
  const { output, content, block, edited } = rendered;
  const format = readableFormat(output);
  const isPage = format === 'html';
  const bytes = isPage ? textDrift(rendered, actual, file) : [];
  if (isPage && bytes.length === 0) return [];
  const expected = format && readDocument({ path: file.path, format, text: content, bom: false });
  if (!format || !expected || expected.matrices.length === 0) return textDrift(rendered, actual, file);
  const text = block ? onlyBlock(actual.text, block) : actual.text;
  const copy = readDocument({ path: file.path, format, text, bom: false });
  const found = matrixDrift(
    expected,
    copy,
    { documents: plan.documents(output), isProven: output.isProven },
    block && blockRange(actual.text, block),
  );
  // A page says more than is read back of it: what is read only tells which cells are behind the difference.
  if (isPage) return onlyCells(found, bytes);
  if (found.length > 0) return found;
  if (!edited || !block) return [];
  const message = `${file.path}: what stands between the markers of \`${block.name}\` was edited by hand. Move the edit to the source, then \`supportmatrix build --force\` replaces it.`;
  return [finding(message, blockRange(actual.text, block))];
}

function onlyCells(found: readonly Diagnostic[], others: readonly Diagnostic[]): readonly Diagnostic[] {
  const cells = found.filter(({ expected, actual }) => expected !== undefined || actual !== undefined);
  return cells.length > 0 ? cells : others;
}

/** The file with all blanked but one part: what is found in it stands where it stands in the file. */
function onlyBlock(text: string, block: Block): string {
  const before = text.slice(0, block.inner.start).replace(/[^\r\n]/g, ' ');
  // White space before every line would make code of it; without, columns are off by its width.
  return before + innerText(text, block);
}

/** Says where a document says what one of its matrices says. */
type Stated = Pick<DocumentMatrix, 'claims' | 'model'>;

/** Differences of the matrices, and of each view alone: right details would hide a changed summary. */
function matrixDrift(
  expected: MatrixDocument,
  copy: MatrixDocument,
  sources: { readonly documents: readonly MatrixDocument[]; readonly isProven: boolean },
  fallback: Range = DOCUMENT_START,
): readonly Diagnostic[] {
  const { path } = copy.source;
  const found = new Map<string, Diagnostic>();
  const { isProven } = sources;
  const sourceOf = sourceFinder(sources.documents);
  const add = (before: readonly Stated[], after: readonly Stated[], name: string): void => {
    const models = (matrices: readonly Stated[]) => matrices.map(({ model }) => model);
    for (const { matrix, changes } of diffMatrices(models(before), models(after), {
      ids: true,
      renames: false,
    })) {
      const here = after.find(({ model }) => model.id === matrix.id);
      const places = here && placesOf(here.claims, here.model);
      for (const change of changes) {
        const { feature, target, kind } = change;
        const part = 'part' in change ? change.part : '';
        const key = JSON.stringify([matrix.id, kind, feature?.title, target?.title, part]);
        if (found.has(key)) continue;
        const named = expected.matrices.length > 1 || kind.endsWith('-matrix');
        const message = driftMessage(change, {
          copy: name,
          isProven,
          matrix: named ? matrix.title : undefined,
        });
        const related = sourceOf(change, matrix.title);
        found.set(key, {
          ...finding(message, places ? placeOf(places, change) : fallback),
          matrix: matrix.id,
          ...(feature && { feature: feature.id, featureTitle: feature.title }),
          ...(target && { target: target.id, targetTitle: target.title }),
          ...driftWords(change),
          ...(related && { related: [related] }),
        });
      }
    }
  };
  add(expected.matrices, copy.matrices, path);
  for (const view of ['summary', 'details'] as const) {
    add(expected.matrices.map(onlyView(view)), copy.matrices.map(onlyView(view)), `${path} (${view})`);
  }
  return [...found.values()].sort(compareDiagnostics);
}

const onlyView =
  (view: View) =>
  ({ claims, model }: DocumentMatrix): Stated => {
    const own = <T extends { readonly view: View }>(list: readonly T[]) =>
      list.filter((claim) => claim.view === view);
    const stated = {
      ...claims,
      id: model.id,
      targets: own(claims.targets),
      features: own(claims.features),
      statuses: own(claims.statuses),
      cells: own(claims.cells),
    };
    return { claims: stated, model: buildMatrix(stated) };
  };

function placeOf(places: Places, { kind, feature, target }: Change): Range {
  if (kind === 'removed-feature' || kind === 'removed-target') return places.matrix;
  const cell = feature && target && places.cell(feature.id, target.id);
  const status = feature && kind.endsWith('-status') ? places.status(feature.id) : undefined;
  return (
    cell ??
    status ??
    (feature && places.feature(feature.id)) ??
    (target && places.target(target.id)) ??
    places.matrix
  );
}

/** Finds where the source says what a copy should; by titles, since not every format keeps ids. */
function sourceFinder(
  documents: readonly MatrixDocument[],
): (change: Change, matrix: string) => Related | undefined {
  const matrices = documents.flatMap(({ source, matrices: list }) =>
    list.map((matrix) => ({
      path: matrix.claims.origin?.path ?? source.path,
      title: foldName(matrix.model.title),
      places: titlePlaces(matrix),
    })),
  );
  const ordered = new Map<string, typeof matrices>();
  return ({ feature, target }, title) => {
    // Tables of one document share features and targets: that of the same title comes first.
    const name = foldName(title);
    const found = ordered.get(name) ?? [
      ...matrices.filter((matrix) => matrix.title === name),
      ...matrices.filter((matrix) => matrix.title !== name),
    ];
    ordered.set(name, found);
    for (const { path, places } of found) {
      const range = places(feature?.title, target?.title);
      if (range) return { path, range, message: 'The source.' };
    }
    return undefined;
  };
}

function titlePlaces({ claims, model }: DocumentMatrix) {
  const places = placesOf(claims, model);
  const byTitle = (items: readonly { readonly id: string; readonly title: string }[]) =>
    new Map(items.map(({ id, title }) => [foldName(title), id]));
  const features = byTitle(model.features);
  const targets = byTitle(model.targets);
  return (feature: string | undefined, target: string | undefined): Range | undefined => {
    const featureId = feature === undefined ? undefined : features.get(foldName(feature));
    const targetId = target === undefined ? undefined : targets.get(foldName(target));
    if (featureId !== undefined && targetId !== undefined) return places.cell(featureId, targetId);
    if (featureId !== undefined) return places.feature(featureId);
    return targetId === undefined ? undefined : places.target(targetId);
  };
}

/** For formats that nobody reads back: the lines themselves, whatever ends them. */
function textDrift(
  { content, block }: RenderedOutput,
  actual: Source,
  { path }: RenderedFile,
): readonly Diagnostic[] {
  const plain = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/^\n+|(?<!\n)\n+$/g, '');
  const is = plain(block ? innerText(actual.text, block) : actual.text);
  const should = plain(content);
  if (is === should) return [];
  const line = firstDifference(is, should) + (block ? lineOf(actual.text, block.inner.start) : 0);
  const message = `${path} is not what \`supportmatrix build\` writes, first in line ${line}. Run it to write the file anew; if the file is right, correct the source first.`;
  return [finding(message, lineRange(actual.text, line))];
}

function firstDifference(a: string, b: string): number {
  const other = b.split('\n');
  const lines = a.split('\n');
  const at = lines.findIndex((line, index) => line !== other[index]);
  return (at < 0 ? Math.min(lines.length, other.length) : at) + 1;
}

const lineOf = (text: string, offset: number): number => createLocator(text).point(offset).line;

function lineRange(text: string, line: number): Range {
  const { start, end } = [...lineRanges(text)][line - 1] ?? { start: text.length, end: text.length };
  return createLocator(text).range(start, end);
}

function blockRange(text: string, { begin }: Block): Range {
  return createLocator(text).range(begin.start, begin.end);
}

function finding(message: string, range: Range): Diagnostic {
  return { ruleId: DRIFT.id, severity: DRIFT.severity, message, range, url: DRIFT.url };
}

const quoted = (words: readonly string[]): string =>
  words.length === 0 ? 'nothing' : `"${shownTexts(words, 80)}"`;

function partName({ part, target, feature }: DetailChange): string {
  if (part === 'text') return 'text of the cell';
  if (part === 'history') return 'stage or versions of the cell';
  if (part === 'targetLabel') return 'word for its targets';
  return target && feature && part === 'notes' ? 'notes of the cell' : part;
}

/** `copy` is as it is shown, `matrix` the title where there are several, `isProven` whether the copy has the levels of tests. */
function driftMessage(
  change: Change,
  { copy, matrix, isProven }: { copy: string; matrix: string | undefined; isProven: boolean },
): string {
  const things = [change.feature?.title, change.target?.title].filter((title) => title !== undefined);
  const where = [...(matrix === undefined ? [] : [matrix]), ...things].join(', ') || 'The matrix';
  const isLevel =
    change.feature !== undefined && change.target !== undefined && statesOf(change) !== undefined;
  const source = isProven && isLevel ? 'the evidence' : 'the source';
  // Nobody but the maintainer knows which of the two is right.
  return `${where}: ${difference(change, copy, source)}. Run \`supportmatrix build\` to write the copy anew; if the copy is right, correct ${source} first.`;
}

function difference(change: Change, copy: string, source: string): string {
  const [verb, what] = change.kind.split('-');
  const state = statesOf(change);
  if (state) {
    const { before = 'nothing', after = 'nothing' } = state;
    return `${source} says ${what === 'status' ? 'the status is ' : ''}${before}, ${copy} says ${after}`;
  }
  switch (change.kind) {
    case 'renamed-matrix':
    case 'renamed-feature':
    case 'renamed-target':
      return `the source calls it ${quoted([change.before.title])}, ${copy} calls it ${quoted([change.after.title])}`;
    default:
      if ('part' in change)
        return `the ${partName(change)} in the source: ${quoted(change.before)}, in ${copy}: ${quoted(change.after)}`;
  }
  return verb === 'removed'
    ? `the source has this ${what}, ${copy} has not`
    : `${copy} has this ${what}, the source has not`;
}

function driftWords(change: Change): { readonly expected?: string; readonly actual?: string } {
  const { before, after } = statesOf(change) ?? {};
  return { ...(before !== undefined && { expected: before }), ...(after !== undefined && { actual: after }) };
}
