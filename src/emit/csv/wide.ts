// CSV in the wide form: one row a feature, one column a target, as people keep matrices in sheets.
import { joinPath } from '../../extract/csv/columns.ts';
import { lookup } from '../../model/record.ts';
import type { Feature, Matrix } from '../../model/schema.ts';
import { statusText, wordOf } from '../words.ts';

interface Column {
  readonly header: string;
  read(feature: Feature): string;
}

function columnsOf({ features, targets }: Matrix): readonly Column[] {
  const hasGroup = features.some(({ group }) => group.length > 0);
  const hasStatus = features.some(({ status }) => status !== undefined);
  const group: Column = { header: 'Group', read: (feature) => joinPath(feature.group) };
  const status: Column = {
    header: 'Status',
    read: (feature) => (feature.status ? statusText(feature.status) : ''),
  };
  return [
    { header: 'Feature', read: ({ title }) => title },
    ...(hasGroup ? [group] : []),
    ...(hasStatus ? [status] : []),
    ...targets.map(({ id, title }) => ({
      header: title,
      read: (feature: Feature) => {
        const cell = lookup(feature.support, id);
        return cell ? wordOf(cell.level) : '';
      },
    })),
  ];
}

/** Header and rows; of several matrices, each under its title, parted by an empty row. */
export function wideRows(matrices: readonly Matrix[]): readonly (readonly string[])[] {
  return matrices.flatMap((matrix, index) => {
    const columns = columnsOf(matrix);
    const rows = [
      columns.map(({ header }) => header),
      ...matrix.features.map((feature) => columns.map(({ read }) => read(feature))),
    ];
    if (matrices.length === 1) return rows;
    return [...(index > 0 ? [['']] : []), [matrix.title], ...rows];
  });
}
