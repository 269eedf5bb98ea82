// The Summary: a legend of the symbols in use, and the table.
import type { RootContent, Table, TableCell, TableRow } from 'mdast';
import { GROUP_SEPARATOR } from '../../extract/index/sections.ts';
import { lookup } from '../../model/record.ts';
import type { Feature, Target } from '../../model/schema.ts';
import { legendOf, statusText, symbolOf } from '../words.ts';
import { needColumnId, needOwnId } from './anchors.ts';
import { anchor, cell, foldLine, linked, paragraph, row, strong } from './nodes.ts';
import type { MatrixPlan } from './plan.ts';

/** The cell of a name: with an anchor where it `needsId`. */
function nameCell({ id, title, link }: Feature | Target, needsId: boolean): TableCell {
  return cell(...(needsId ? anchor(id) : []), linked(foldLine(title), link));
}

/** With details, the name leads to them; without, it carries the feature's own link and id. */
function nameCells({ matrix, details, entries }: MatrixPlan): readonly TableCell[] {
  if (details)
    return entries.map(({ feature, anchor: at }) => cell(linked(foldLine(feature.title), `#${at}`)));
  const needy = needOwnId(matrix.features, 'feature');
  return matrix.features.map((feature) => nameCell(feature, needy.has(feature)));
}

const sameGroup = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((label, index) => label === b[index]);

/** The row above the features of a group; a blank row where features without one follow a group. */
function groupRow(group: readonly string[], width: number): TableRow {
  const label = group.length === 0 ? cell() : cell(strong(foldLine(group.join(GROUP_SEPARATOR))));
  return row([label, ...Array.from({ length: width - 1 }, () => cell())]);
}

function tableOf(plan: MatrixPlan): Table {
  const { targets, features } = plan.matrix;
  const hasStatus = features.some(({ status }) => status !== undefined);
  const needy = needColumnId(targets);
  const names = nameCells(plan);
  const header = [
    cell('Feature'),
    ...(hasStatus ? [cell('Status')] : []),
    ...targets.map((target) => nameCell(target, needy.has(target))),
  ];
  const rows = [row(header)];
  let group: readonly string[] = [];
  for (const [index, { status, support, group: own }] of features.entries()) {
    if (!sameGroup(group, own)) rows.push(groupRow(own, header.length));
    group = own;
    rows.push(
      row([
        names[index] ?? cell(),
        ...(hasStatus ? [cell(status ? foldLine(statusText(status)) : '')] : []),
        ...targets.map(({ id }) => cell(symbolOf(lookup(support, id)?.level))),
      ]),
    );
  }
  return { type: 'table', align: header.map(() => null), children: rows };
}

export function summaryBlocks(plan: MatrixPlan): readonly RootContent[] {
  const legend = legendOf(plan.matrix);
  return [...(legend === undefined ? [] : [paragraph(legend)]), tableOf(plan)];
}
