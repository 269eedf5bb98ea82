// A table of CSV as data: a list of maps, each a row, with the headers of its columns as keys.
import { type CsvField, type CsvRow, parseCsv } from '../../syntax/csv.ts';
import type { DataEntry, DataNode, DataString, DataTree } from '../../syntax/data.ts';

const stringOf = ({ text, start, end }: CsvField): DataString => ({
  kind: 'string',
  value: text,
  start,
  end,
});

function itemOf({ fields, start, end }: CsvRow, header: CsvRow): DataNode {
  const entries = header.fields.flatMap((name, at): DataEntry | [] => {
    const field = fields[at];
    return field === undefined ? [] : { key: stringOf(name), value: stringOf(field) };
  });
  return { kind: 'object', entries, start, end };
}

/** The rows below the header; an empty row is none. */
export function csvRecords(text: string): DataTree {
  const {
    rows: [header, ...rows],
    problems,
  } = parseCsv(text);
  if (header === undefined) return { problems };
  const filled = rows.filter(({ fields }) => fields.some(({ text }) => text !== ''));
  const items = filled.map((row) => itemOf(row, header));
  return {
    root: { kind: 'array', items, start: header.start, end: rows.at(-1)?.end ?? header.end },
    problems,
  };
}
