// Differences for people at a terminal: a line a change.
import { CHANGE_KINDS, type Change } from '../../model/diff.ts';
import { shownTitle } from '../../model/ids.ts';
import { createPaint, type Paint } from '../../report/ansi.ts';
import { visibleLine } from '../../report/visible.ts';
import { countsOf, documentName, type VersionDiff } from './report.ts';
import { countsText, remarkOf, valuesOf } from './words.ts';

const KIND_WIDTH = Math.max(...CHANGE_KINDS.map((kind) => kind.length));

export function diffPretty(versions: readonly VersionDiff[], color: boolean): string {
  const paint = createPaint(color);
  return versions.map((version) => versionText(version, paint, versions.length > 1)).join('\n');
}

function versionText(version: VersionDiff, paint: Paint, isStep: boolean): string {
  const { before, after, date, documents } = version;
  const lines: string[] = [];
  const day = date === undefined ? '' : ` (${date})`;
  if (isStep) lines.push(`${paint.bold(visibleLine(`${before} → ${after}`))}${day}`);
  for (const document of documents) {
    lines.push(paint.underline(paint.bold(visibleLine(documentName(document)))));
    for (const { matrix, changes } of document.matrices) {
      lines.push(
        `  ${paint.bold(visibleLine(shownTitle(matrix)))}`,
        ...changes.map((change) => changeLine(change, paint)),
      );
    }
    lines.push('');
  }
  const counts = countsOf(version);
  const total = counts.size === 0 ? `Nothing changed from ${before} to ${after}` : countsText(counts);
  return `${[...lines, `${visibleLine(total)}.`].join('\n')}\n`;
}

function changeLine(change: Change, paint: Paint): string {
  const { kind, feature, target } = change;
  const values = valuesOf(change);
  const isRename = kind.startsWith('renamed-');
  const things = isRename ? [] : [feature?.title, target?.title].filter((title) => title !== undefined);
  const remark = remarkOf(change);
  const tail = remark === '' ? '' : paint.dim(` (${visibleLine(remark)})`);
  const text = [things.join(', '), values ? `${values.before} → ${values.after}` : '']
    .filter((part) => part !== '')
    .join(': ');
  return `    ${tint(kind, paint)(kind.padEnd(KIND_WIDTH))}  ${visibleLine(text)}${tail}`.trimEnd();
}

function tint(kind: Change['kind'], paint: Paint): (text: string) => string {
  if (kind === 'regression' || kind.startsWith('removed-')) return paint.red;
  if (kind === 'improvement' || kind.startsWith('added-')) return paint.green;
  return kind.startsWith('renamed-') ? paint.cyan : paint.yellow;
}
