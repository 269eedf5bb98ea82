// An INI file of no known dialect as data: its sections by name, `[a.b]` within `a`.
import { pushTo } from '../../group.ts';
import type { Range } from '../../position.ts';
import type { DataEntry, DataObject, DataString } from '../../syntax/data.ts';
import type { IniFile, IniOption } from '../../syntax/ini/index.ts';
import { lineOf } from './text.ts';

const stringOf = (value: string, { start, end }: Range): DataString => ({
  kind: 'string',
  value,
  start: start.offset,
  end: end.offset,
});

const optionEntry = ({ name, value }: IniOption): DataEntry => ({
  key: stringOf(name.text, name.range),
  value: stringOf(lineOf(value), value.range),
});

function objectOf(entries: readonly DataEntry[]): DataObject {
  const [first, last] = [entries[0], entries.at(-1)];
  return { kind: 'object', entries, start: first?.key.start ?? 0, end: last?.value.end ?? 0 };
}

/** The sections as an object of objects; those of one family, told by what stands before a dot, are one more. */
export function iniData({ sections }: IniFile): DataObject {
  const families = new Map<string, DataEntry[]>();
  for (const { name, range, options, defaults } of sections) {
    if (defaults) continue;
    const dot = name.text.indexOf('.');
    const [family, own] = dot < 0 ? ['', name.text] : [name.text.slice(0, dot), name.text.slice(dot + 1)];
    const value = {
      kind: 'object',
      entries: options.map(optionEntry),
      start: range.start.offset,
      end: range.end.offset,
    } as const;
    pushTo(families, family, { key: stringOf(own, name.range), value });
  }
  return objectOf(
    [...families].flatMap(([family, entries]) => {
      const whole = objectOf(entries);
      const key = { kind: 'string', value: family, start: whole.start, end: whole.start } as const;
      return family === '' ? entries : [{ key, value: whole }];
    }),
  );
}
