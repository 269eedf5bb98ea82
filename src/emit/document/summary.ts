// The Summary: a legend of the symbols in use, and the table.
import { GROUP_SEPARATOR } from '../../extract/index/sections.ts';
import type { Status } from '../../extract/support.ts';
import { foldSpace } from '../../extract/text/fold.ts';
import { lookup } from '../../lookup.ts';
import { legendOf, symbolOf } from '../words.ts';
import { type Block, type Cell, code, linked, type Part, paragraph, sign, strong } from './blocks.ts';
import { needColumnId, needOwnId } from './ids.ts';
import type { MatrixPlan, Style } from './plan.ts';

const cell = (...parts: readonly Part[]): Cell => ({ parts });

/** A status in plain words, its expression as code. */
export function statusParts(status: Status, code: (text: string) => Part): readonly Part[] {
  if (status.kind === 'choice') return [sign('choice ('), foldSpace(status.group), sign(')')];
  if (status.kind === 'condition') return [sign('condition ('), code(status.expression), sign(')')];
  return [sign(status.kind)];
}

/** With details, the name leads to them; without, it carries the feature's own link and id. */
function nameCells(
  { matrix, details, entries }: MatrixPlan,
  { areEverywhere }: Style['anchors'],
): readonly Cell[] {
  if (details)
    return entries.map(({ feature: { title, link }, anchor }) =>
      cell(anchor === undefined ? linked(title, link) : { kind: 'jump', text: title, anchor }),
    );
  const needy = needOwnId(matrix.features, 'feature');
  return matrix.features.map((feature) => ({
    ...cell(linked(feature.title, feature.link)),
    id: areEverywhere && needy.has(feature) ? feature.id : undefined,
  }));
}

const sameGroup = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((label, index) => label === b[index]);

/** The row above the features of a group; a blank row where features without one follow a group. */
function groupRow(group: readonly string[], width: number): readonly Cell[] {
  const label = group.length === 0 ? cell() : cell(strong(group.join(GROUP_SEPARATOR)));
  return [label, ...Array.from({ length: width - 1 }, () => cell())];
}

function tableOf(plan: MatrixPlan, { anchors, hasCodeInTables }: Style): Block {
  const { targets, features } = plan.matrix;
  const hasStatus = features.some(({ status }) => status !== undefined);
  const needy = needColumnId(targets);
  const header = [
    cell(sign('Feature')),
    ...(hasStatus ? [cell(sign('Status'))] : []),
    ...targets.map((target) => ({
      ...cell(linked(target.title, target.link)),
      id: needy.has(target) && anchors.ofColumn(target.id) ? target.id : undefined,
    })),
  ];
  const names = nameCells(plan, anchors);
  const rows: (readonly Cell[])[] = [header];
  let group: readonly string[] = [];
  for (const [index, { status, support, group: own }] of features.entries()) {
    if (!sameGroup(group, own)) rows.push(groupRow(own, header.length));
    group = own;
    const said = status ? statusParts(status, hasCodeInTables ? code : foldSpace) : [];
    rows.push([
      names[index] ?? cell(),
      ...(hasStatus ? [cell(...said)] : []),
      ...targets.map(({ id }) => cell(sign(symbolOf(lookup(support, id)?.level)))),
    ]);
  }
  return { kind: 'table', rows };
}

export function summaryBlocks(plan: MatrixPlan, style: Style): readonly Block[] {
  const legend = legendOf(plan.matrix);
  return [...(legend === undefined ? [] : [paragraph(sign(legend))]), tableOf(plan, style)];
}
