// The Summary: a legend of the signs in use, and the table.
import type { Level } from '../../extract/claims.ts';
import { GROUP_SEPARATOR } from '../../extract/index/sections.ts';
import { lookup } from '../../model/record.ts';
import type { Feature, Matrix, Target } from '../../model/schema.ts';
import { legendOf, signOf, statusText } from '../words.ts';
import { needColumnId, needOwnId } from './anchors.ts';
import { anchorTag, inCell, linkAddress } from './escape.ts';
import type { MatrixPlan } from './plan.ts';
import { tableOf } from './table.ts';

const linked = (title: string, link: string | undefined): string =>
  link === undefined ? title : `[${title}](${linkAddress(link)})`;

function targetCell(target: Target, needsId: boolean): string {
  return `${needsId ? anchorTag(target.id) : ''}${linked(inCell(target.title), target.link)}`;
}

/** With details, the name leads to them; without, it carries the feature's own link and id. */
function nameCells(plan: MatrixPlan): ReadonlyMap<Feature, string> {
  const { matrix, entries } = plan;
  if (plan.details) {
    return new Map(
      entries.map(({ feature, anchor }) => [feature, linked(inCell(feature.title), `#${anchor}`)]),
    );
  }
  const needy = needOwnId(matrix.features, 'feature');
  return new Map(
    matrix.features.map((feature) => {
      const anchor = needy.has(feature) ? anchorTag(feature.id) : '';
      return [feature, `${anchor}${linked(inCell(feature.title), feature.link)}`];
    }),
  );
}

const sameGroup = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((label, index) => label === b[index]);

/** The row above the features of a group; a blank row where features without one follow a group. */
function groupRow(group: readonly string[], width: number): readonly string[] {
  const label = group.length === 0 ? '' : `**${inCell(group.join(GROUP_SEPARATOR))}**`;
  return [label, ...Array.from({ length: width - 1 }, () => '')];
}

function levelsOf(matrix: Matrix): ReadonlySet<Level | undefined> {
  const levels = new Set<Level | undefined>();
  for (const { support } of matrix.features) {
    for (const { id } of matrix.targets) levels.add(lookup(support, id)?.level);
  }
  return levels;
}

function rowsOf(plan: MatrixPlan): readonly (readonly string[])[] {
  const { targets, features } = plan.matrix;
  const hasStatus = features.some(({ status }) => status !== undefined);
  const needy = needColumnId(targets);
  const names = nameCells(plan);
  const header = [
    'Feature',
    ...(hasStatus ? ['Status'] : []),
    ...targets.map((target) => targetCell(target, needy.has(target))),
  ];
  const rows: (readonly string[])[] = [header];
  let group: readonly string[] = [];
  for (const feature of features) {
    if (!sameGroup(group, feature.group)) rows.push(groupRow(feature.group, header.length));
    group = feature.group;
    rows.push([
      names.get(feature) ?? '',
      ...(hasStatus ? [feature.status ? inCell(statusText(feature.status)) : ''] : []),
      ...targets.map(({ id }) => signOf(lookup(feature.support, id)?.level)),
    ]);
  }
  return rows;
}

/** Blocks of the Summary, without its heading. */
export function summaryBlocks(plan: MatrixPlan, style: 'compact' | 'aligned'): readonly string[] {
  const legend = legendOf(levelsOf(plan.matrix));
  return [...(legend === undefined ? [] : [legend]), tableOf(rowsOf(plan), style)];
}
