// What may be written at a place: symbols in cells, levels in details, statuses, names of targets.
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CellClaim, FeatureClaim } from '../../extract/claims.ts';
import { LEVELS, STATUS_KINDS, type View } from '../../extract/support.ts';
import type { MatrixDocument } from '../../lint/document.ts';
import type { MatrixView } from '../../lint/view.ts';
import type { Range } from '../../position.ts';
import { spotsOf } from './spots.ts';

/** Words, each with what it means, and the stretch of text that one of them replaces. */
interface Offer {
  readonly words: ReadonlyMap<string, string>;
  readonly from: number;
  readonly to: number;
  readonly kind: CompletionItemKind;
}

export function completionsAt(
  document: MatrixDocument,
  text: TextDocument,
  offset: number,
): CompletionItem[] {
  const offer = offerAt(document, text, offset);
  if (offer === undefined) return [];
  const { words, from, to, kind } = offer;
  const range = { start: text.positionAt(from), end: text.positionAt(to) };
  // Clients sort out what does not begin with the text at hand, and a symbol is to be replaced by another.
  const filterText = text.getText({ start: range.start, end: text.positionAt(offset) });
  return [...words].map(([word, detail], index) => ({
    label: word,
    kind,
    ...(detail !== '' && { detail }),
    sortText: String(index).padStart(4, '0'),
    ...(kind === CompletionItemKind.EnumMember && { filterText: filterText || word }),
    textEdit: { range, newText: word },
  }));
}

function offerAt(document: MatrixDocument, text: TextDocument, offset: number): Offer | undefined {
  const spot = spotsOf(document).at(offset);
  if (spot?.kind === 'cell')
    return { ...levelsOffer(spot.matrix, spot.claim.view), ...stretchOf(spot.claim, offset) };
  if (spot?.kind === 'status') return { ...statusOffer(spot.matrix), ...wholeOf(spot.range) };
  if (spot?.kind === 'target' && spot.claim.feature !== undefined)
    return { ...targetsOffer(spot.matrix, spot.claim.feature), ...wholeOf(spot.range) };
  if (spot !== undefined) return undefined;
  const start = text.offsetAt({ line: text.positionAt(offset).line, character: 0 });
  const before = text.getText().slice(start, offset);
  for (const matrix of spotsOf(document).matrices) {
    if (matrix.claims.origin !== undefined) continue;
    const offer = besideClaims(matrix, before, start, offset);
    if (offer !== undefined) return offer;
  }
  return undefined;
}

const wholeOf = ({ start, end }: Range) => ({ from: start.offset, to: end.offset });

/** What a new symbol replaces: the one that the offset touches, else nothing. */
function stretchOf({ symbol, symbolRange }: CellClaim, offset: number): Pick<Offer, 'from' | 'to'> {
  const { from, to } = wholeOf(symbolRange);
  return symbol !== '' && from <= offset && offset <= to ? { from, to } : { from: offset, to: offset };
}

/** Where a row, an entry or a key has begun and says nothing yet. */
function besideClaims(matrix: MatrixView, before: string, start: number, offset: number): Offer | undefined {
  const { table, features, data } = matrix.claims;
  const isOn = (range: Range): boolean => range.start.offset <= offset && range.end.offset >= start;
  const key = data?.keys.find(({ range }) => range.start.offset >= start && range.end.offset <= offset);
  const behindKey = /^[^=:]*[=:][ \t]*/.exec(before)?.[0].length ?? 0;
  const word = { from: start + behindKey, to: offset };
  if (key?.role === 'status') return { ...statusOffer(matrix), ...word };
  if (key?.role === 'support') return { ...levelsOffer(matrix, 'data'), ...word };
  if (table !== undefined && isOn(table.range)) {
    const role = table.columns[before.split('|').length - 2]?.role;
    const here = { from: offset, to: offset };
    if (role === 'status') return { ...statusOffer(matrix), ...here };
    return role === 'target' ? { ...levelsOffer(matrix, 'summary'), ...here } : undefined;
  }
  const entry = features.findLast(({ view, block }) => view === 'details' && block.start.offset <= offset);
  const list = /^[ \t]*(?:[-*+][ \t]+)?/.exec(before)?.[0].length ?? 0;
  if (entry === undefined || !isNear(entry, matrix, offset)) return undefined;
  const value = /^[^:]*:[*_]*[ \t]*/.exec(before)?.[0].length;
  if (value !== undefined) return { ...levelsOffer(matrix, 'details'), from: start + value, to: offset };
  const marks = /^[*_`]*/.exec(before.slice(list))?.[0].length ?? 0;
  return list === 0
    ? undefined
    : { ...targetsOffer(matrix, entry.key), from: start + list + marks, to: offset };
}

/** Whether a place belongs to an entry, or to a line that is being added to it. */
function isNear({ block }: FeatureClaim, { claims }: MatrixView, offset: number): boolean {
  const next = claims.features.find(({ block: { start } }) => start.offset > block.start.offset)?.block.start
    .offset;
  return next === undefined || offset < next;
}

function levelsOffer({ claims }: MatrixView, view: View): Omit<Offer, 'from' | 'to'> {
  const words = new Map<string, string>();
  const meanings = [
    ...(view === 'summary' ? [...(claims.table?.vocabulary ?? []), ...(claims.table?.legend ?? [])] : []),
    ...claims.cells.filter((cell) => cell.view === view),
  ].toSorted((a, b) => LEVELS.indexOf(a.level ?? 'unknown') - LEVELS.indexOf(b.level ?? 'unknown'));
  for (const { symbol, level = '', ...one } of meanings) {
    const isKnown = !('basis' in one) || (one.basis !== 'none' && one.basis !== 'value');
    if (symbol !== '' && isKnown && !words.has(symbol)) words.set(symbol, level);
  }
  const said = new Set(words.values());
  if (view !== 'summary' || words.size === 0)
    for (const level of LEVELS) if (!said.has(level)) words.set(level, level);
  return { words, kind: CompletionItemKind.EnumMember };
}

function statusOffer({ claims }: MatrixView): Omit<Offer, 'from' | 'to'> {
  const used = claims.statuses.flatMap(({ status, text }): (readonly [string, string])[] =>
    status === undefined ? [] : [[text.replace(/\.$/, ''), '']],
  );
  const kinds = STATUS_KINDS.map((kind) => [kind, ''] as const);
  return { words: new Map([...used, ...kinds]), kind: CompletionItemKind.EnumMember };
}

/** The targets that the entry of a feature does not name yet; all where it names all. */
function targetsOffer({ targets }: MatrixView, feature: string): Omit<Offer, 'from' | 'to'> {
  const all = [...targets.values()];
  const missing = all.filter(({ claims }) => !claims.some((claim) => claim.feature === feature));
  const words = new Map((missing.length > 0 ? missing : all).map(({ title }) => [title, '']));
  return { words, kind: CompletionItemKind.Reference };
}
