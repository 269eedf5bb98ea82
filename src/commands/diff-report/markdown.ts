// Differences as Markdown: for release notes and comments on pull requests.
import { groupBy } from '../../group.ts';
import { CHANGE_KINDS, type Change, type ChangeKind, type MatrixDiff } from '../../model/diff.ts';
import { shownTitle } from '../../model/ids.ts';
import { type Block, escapeMarkdown, limitTo, MAX_CHARACTERS } from '../../report/markdown.ts';
import { visibleLine } from '../../report/visible.ts';
import { countsOf, type DocumentDiff, documentName, type VersionDiff } from './report.ts';
import { countsText, headingOf, remarkOf, valuesOf } from './words.ts';

/** One comparison; with `history` a section a version, the newest first. */
export function diffMarkdown(versions: readonly VersionDiff[], history: boolean): string {
  if (!history) return versions.map((version) => versionText(version, '###', MAX_CHARACTERS)).join('\n');
  const changed = versions.filter(({ documents }) => documents.length > 0).toReversed();
  if (changed.length === 0) return 'Nothing changed in the support matrices.\n';
  return changed.map((version) => versionText(version, '##', Number.POSITIVE_INFINITY)).join('\n');
}

function versionText(version: VersionDiff, level: string, room: number): string {
  const { before, after, date, documents } = version;
  const counts = countsOf(version);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const names = `${plain(before)} → ${plain(after)}`;
  const title =
    level === '##' ? `${plain(after)}${date === undefined ? '' : ` (${date})`}` : headline(counts);
  const intro = level === '##' ? `${countsText(counts)} since ${plain(before)}.` : `From ${names}.`;
  const head = `${level} ${title}\n\n${intro}\n`;
  if (total === 0) return `${head.trimEnd()}\n`;
  const blocks = documents.flatMap((document) => documentBlocks(document, `${level}#`, documents.length > 1));
  return head + limitTo(blocks, room - head.length, 'change');
}

function headline(counts: ReadonlyMap<ChangeKind, number>): string {
  return `Support matrix: ${counts.size === 0 ? 'no changes' : countsText(counts)}`;
}

function documentBlocks(document: DocumentDiff, level: string, isNamed: boolean): readonly Block[] {
  const heading = isNamed ? `\n${level} ${plain(documentName(document))}\n` : '';
  const several = document.matrices.length > 1;
  const blocks = document.matrices.flatMap((matrix) => matrixBlocks(matrix, several ? `${level}#` : ''));
  return [{ text: heading, count: 0 }, ...blocks];
}

function matrixBlocks({ matrix, changes }: MatrixDiff, level: string): readonly Block[] {
  const heading = level === '' ? '' : `\n${level} ${plain(shownTitle(matrix))}\n`;
  const byKind = groupBy(changes, ({ kind }) => kind);
  const blocks = CHANGE_KINDS.flatMap((kind) => kindBlocks(kind, byKind.get(kind) ?? [], shownTitle(matrix)));
  return [{ text: heading, count: 0 }, ...blocks];
}

function kindBlocks(kind: ChangeKind, changes: readonly Change[], matrix: string): readonly Block[] {
  if (changes.length === 0) return [];
  const head = `\n**${headingOf(kind)}**\n\n`;
  const hasCells = changes.some(({ feature, target }) => feature && target);
  const table = hasCells ? '| Feature | Target | Before | After |\n| --- | --- | --- | --- |\n' : '';
  const lines = changes.map((change) => (hasCells ? row(change) : item(change, matrix)));
  return lines.map((line, index) => ({ text: `${index === 0 ? head + table : ''}${line}\n`, count: 1 }));
}

function row(change: Change): string {
  const { before = '', after = '' } = valuesOf(change) ?? {};
  const cells = [change.feature?.title ?? '', change.target?.title ?? '', before, after];
  return `| ${cells.map(plain).join(' | ')} |`;
}

function item(change: Change, matrix: string): string {
  const values = valuesOf(change);
  const name = change.feature?.title ?? change.target?.title ?? matrix;
  const remark = remarkOf(change);
  const tail = remark === '' ? '' : ` (${plain(remark)})`;
  if (!values) return `- ${plain(name)}${tail}`;
  const what = `${plain(values.before)} → ${plain(values.after)}`;
  return change.kind.startsWith('renamed-') ? `- ${what}${tail}` : `- ${plain(name)}${tail}: ${what}`;
}

/** Text of the document on one line, in which nothing is Markdown. */
function plain(text: string): string {
  return escapeMarkdown(visibleLine(text)).replaceAll('`', '\\`');
}
