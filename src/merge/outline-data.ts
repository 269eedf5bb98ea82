// CSV, INI, JSON and YAML as named stretches of their text.
import type { Offsets } from '../position.ts';
import { type CsvRow, parseCsv } from '../syntax/csv.ts';
import { type DataNode, type DataObject, wholeOf } from '../syntax/data.ts';
import { parseIni } from '../syntax/ini/index.ts';
import { type About, keyed, rowAbout } from './names.ts';
import type { Span } from './node.ts';
import type { Outliner } from './outliner.ts';

/** Objects by their keys, lists by the names of their items. */
export function outlineData(root: DataNode, { text, places }: Outliner): Span {
  const stretch = (node: DataNode): Offsets => wholeOf(node, text);
  const nameAt = ({ start, end }: DataNode): About | undefined => places.names(start, end)[0];
  /** The first of its own values that is a name. */
  const aboutItem = (item: DataNode): About | undefined => {
    const values = item.kind === 'object' ? item.entries.map(({ value }) => value) : [item];
    return values.flatMap((value) => (value.kind === 'string' ? (nameAt(value) ?? []) : []))[0];
  };
  /** The targets of entries that hold one cell each of a feature; `undefined` where they hold anything else. */
  const targetsOf = (entries: readonly Offsets[]): readonly About[] | undefined => {
    const cells = entries.map(({ start, end }) => places.cells(start, end));
    const abouts = cells.flatMap(([cell, ...more]): readonly About[] =>
      cell && more.length === 0 ? [{ matrix: cell.matrix, target: cell.target }] : [],
    );
    const features = new Set(cells.map(([cell]) => cell?.feature));
    const targets = new Set(abouts.map(({ target }) => target));
    return features.size === 1 && targets.size === entries.length ? abouts : undefined;
  };
  const entrySpans = ({ entries }: DataObject): readonly Span[] => {
    const stretches = entries.map(({ key, value }) => {
      const { start, end } = stretch(key);
      return { start, end: Math.max(end, stretch(value).end) };
    });
    const targets = targetsOf(stretches);
    return entries.map(({ key, value }, at) => ({
      ...keyed(nameAt(key) ?? targets?.[at], key.value),
      ...(stretches[at] ?? stretch(value)),
      children: children(value),
    }));
  };
  const children = (node: DataNode): readonly Span[] => {
    if (node.kind === 'object') return entrySpans(node);
    if (node.kind !== 'array') return [];
    return node.items.map((item) => ({
      ...keyed(aboutItem(item), idOf(item)),
      ...stretch(item),
      children: children(item),
    }));
  };
  return { key: 'file', ...stretch(root), children: children(root) };
}

const ID_KEYS = new Set(['id', 'name', 'title']);

/** What tells an item from others where it names nothing. */
function idOf(item: DataNode): string {
  if (item.kind === 'string' || item.kind === 'scalar') return String(item.value);
  const id =
    item.kind === 'object' ? item.entries.find(({ key }) => ID_KEYS.has(key.value))?.value : undefined;
  return id?.kind === 'string' ? id.value : '';
}

/** Sections by their names, options by their keys and the targets that they are about. */
export function outlineIni({ text, places }: Outliner): Span {
  const children = parseIni(text).sections.map((section): Span => {
    const { start, end } = section.name.range;
    return {
      ...keyed(places.names(start.offset, end.offset)[0], section.name.text),
      start: section.range.start.offset,
      end: section.range.end.offset,
      children: section.options.map(({ key, name, value }) => {
        const stretch = {
          start: name.range.start.offset,
          end: Math.max(name.range.end.offset, value.range.end.offset),
        };
        const [cell] = places.cells(stretch.start, stretch.end);
        return { ...keyed(cell && { matrix: cell.matrix, target: cell.target }, key), ...stretch };
      }),
    };
  });
  return { key: 'file', start: 0, end: text.length, children };
}

/** The rows of a sheet; those that are not as wide as its header are compared as a whole. */
export function outlineCsv({ text, places }: Outliner): Span {
  const { rows } = parseCsv(text);
  const header = rows.find(({ fields }) => fields.filter((field) => field.text.trim() !== '').length > 1);
  const columns = header?.fields.map(({ text: words, start, end }) =>
    keyed(places.names(start, end)[0], words.trim()),
  );
  const children = rows.map((row): Span => {
    const { start, end, fields } = row;
    const words = fields.map((field) => field.text.trim()).join('\0');
    const cells = fieldsOf(row, text).map((field, at) => ({ key: '', ...columns?.[at], ...field }));
    return {
      ...(row === header ? { key: '=' } : keyed(rowAbout(places, start, end), words)),
      start,
      end,
      ...(cells.length === columns?.length && cells.length > 1 && { children: cells }),
    };
  });
  return { key: 'file', start: 0, end: text.length, children, isTable: true };
}

/** Fields with their quotes, from one delimiter to the next. */
function fieldsOf({ fields, start, end }: CsvRow, text: string): readonly Offsets[] {
  let from = start;
  return fields.map((field, index) => {
    const isQuoted = text[field.end] === '"' && field.end < end;
    const to = index === fields.length - 1 ? end : field.end + (isQuoted ? 1 : 0);
    const stretch = { start: from, end: to };
    from = to + 1;
    return stretch;
  });
}
