// Renames a feature or a target wherever the document names it; nothing is renamed where that would change more.
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Edit } from '../../diagnostic.ts';
import { foldName } from '../../extract/text/fold.ts';
import { anchorOf } from '../../heading-anchors.ts';
import type { MatrixDocument } from '../../lint/document.ts';
import { sourceText } from '../../lint/edits.ts';
import { applyEdits, relayoutOf } from '../../lint/fix.ts';
import type { Range } from '../../position.ts';
import { findAt } from '../../search.ts';
import { createLocator, lineRanges, type Source } from '../../source/source.ts';
import { occurrencesOf } from './occurrences.ts';
import type { NamedSpot, Spot } from './spots.ts';

export const isNamed = (spot: Spot | undefined): spot is NamedSpot =>
  spot?.kind === 'feature' || spot?.kind === 'target';

const refusal = (message: string): ResponseError => new ResponseError(ErrorCodes.InvalidParams, message);

/** The edits that rename what a spot names; throws the answer where it cannot be done. */
export function renamed(
  document: MatrixDocument,
  spot: NamedSpot,
  given: string,
  read: (text: string) => MatrixDocument,
): readonly Edit[] {
  const name = given.trim();
  if (name === '' || /[\r\n]/.test(name)) throw refusal('A name is one line of text.');
  const others = spot.kind === 'feature' ? spot.matrix.features : spot.matrix.targets;
  for (const { key, title } of others.values()) {
    if (key !== spot.claim.key && foldName(title) === foldName(name) && isSibling(spot, key))
      throw refusal(`There is a ${spot.kind} \`${title}\` already.`);
  }
  const { source } = document;
  const old = foldName(sourceText(source, spot.range));
  const ranges = occurrencesOf(document, spot).flatMap(({ path, range }) =>
    // An id and a title name the same thing in other words: only the words at hand are replaced.
    path === undefined && foldName(sourceText(source, range)) === old ? [range] : [],
  );
  if (claimedInConditions(document, sourceText(source, spot.range)))
    throw refusal('A condition names it; rename it there first.');
  const text = source.format === 'markdown' ? name.replaceAll('|', '\\|') : name;
  const edits = unique(ranges).map((range) => ({ range, text }));
  const all = [
    ...edits,
    ...anchorEdits(document, edits, spot.claim.title, name),
    ...underlineEdits(source, edits),
  ];
  const drawn = relayoutOf(source.format)?.(source.text, all) ?? all;
  if (!sameLevels(document, read(applyEdits(source.text, drawn))))
    throw refusal(`\`${name}\` would change more than the name.`);
  return drawn;
}

/** Whether an id stands in the condition of a status, which is not read here. */
function claimedInConditions({ matrices }: MatrixDocument, id: string): boolean {
  return matrices.some(({ claims: { statuses } }) =>
    statuses.some(({ status }) => status?.kind === 'condition' && status.expression.includes(id)),
  );
}

/** Features of different groups may have one title. */
function isSibling({ kind, claim, matrix }: NamedSpot, key: string): boolean {
  if (kind === 'target' || !('group' in claim)) return true;
  const [other] = matrix.features.get(key)?.claims ?? [];
  return other?.group.map(foldName).join('\n') === claim.group.map(foldName).join('\n');
}

const unique = (ranges: readonly Range[]): readonly Range[] => [
  ...new Map(ranges.map((range) => [range.start.offset, range])).values(),
];

/** Links of the summary to a heading that is renamed: GitHub makes another anchor of it. */
function anchorEdits(
  { source, claims }: MatrixDocument,
  edits: readonly Edit[],
  title: string,
  name: string,
): readonly Edit[] {
  const old = anchorOf(title);
  const isRenamed = (claims.anchors ?? []).some(
    ({ id, range }) => id === old && edits.some((edit) => findAt([range], (one) => one, edit.range)),
  );
  if (!isRenamed || source.format !== 'markdown') return [];
  return claims.matrices
    .flatMap(({ jumps }) => jumps ?? [])
    .filter(({ anchor, range }) => anchor === old && sourceText(source, range) === `#${old}`)
    .map(({ range }) => ({ range, text: `#${anchorOf(name)}` }));
}

/** In reStructuredText, the lines above and under a title are as long as the title at least. */
function underlineEdits({ format, text }: Source, edits: readonly Edit[]): readonly Edit[] {
  if (format !== 'rst') return [];
  const locator = createLocator(text);
  const lines = [...lineRanges(text)];
  return edits.flatMap(({ range: { start, end }, text: name }) => {
    const [above, title, below] = [start.line - 2, start.line - 1, start.line].map((at) => {
      const line = lines[at] ?? { start: 0, end: 0 };
      return { range: locator.range(line.start, line.end), text: text.slice(line.start, line.end) };
    });
    if (!above || !title || !below || !isRule(below.text)) return [];
    if (below.text.length < title.text.trimEnd().length) return [];
    const width = title.text.length - (end.offset - start.offset) + name.length;
    const rules = above.text === below.text ? [above, below] : [below];
    return rules.map((rule) => ({ range: rule.range, text: fitted(rule.text, width) }));
  });
}

const isRule = (line: string): boolean => /^([!-/:-@[-`{-~])\1{2,}$/u.test(line);
const fitted = (rule: string, width: number): string => rule.charAt(0).repeat(Math.max(3, width));

/** Whether two readings say the same of as many features and targets, whatever these are called. */
function sameLevels(a: MatrixDocument, b: MatrixDocument): boolean {
  return shapeOf(a) === shapeOf(b);
}

function shapeOf({ matrices }: MatrixDocument): string {
  return JSON.stringify(
    matrices.map(({ model: { features, targets }, claims }) => [
      targets.length,
      claims.cells.length,
      claims.features.length,
      claims.targets.length,
      features.map(({ support }) => Object.values(support).map((cell) => cell?.level)),
    ]),
  );
}
