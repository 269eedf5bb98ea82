// One row of a long CSV, its fields by the names of their columns.
import type { Range } from '../../position.ts';
import type { Locator } from '../../source/source.ts';
import type { CsvField, CsvRow, CsvTable } from '../../syntax/csv.ts';
import type { Text } from '../claims.ts';
import { ATTRIBUTE_PREFIX, type LongColumn, splitList, TARGET_ATTRIBUTE_PREFIX } from './columns.ts';

/** `featureTitle`, `feature_title` and `Feature title` are one column. */
const columnKey = (header: string): string => header.toLowerCase().replace(/[\s_-]+/gu, '');

/** Where the columns stand: those known by name, and those of attributes. */
export interface LongLayout {
  readonly columns: ReadonlyMap<string, number>;
  readonly attributes: readonly { readonly name: string; readonly index: number }[];
  readonly targetAttributes: LongLayout['attributes'];
}

/** The layout that a header gives. */
export function layoutOf(header: CsvRow | undefined): LongLayout {
  const fields = header?.fields ?? [];
  const behind = (prefix: string): LongLayout['attributes'] =>
    fields.flatMap(({ text }, index) =>
      text.startsWith(prefix) ? { name: text.slice(prefix.length), index } : [],
    );
  // Of two columns of one name, the first.
  const columns = new Map(fields.map(({ text }, index) => [columnKey(text), index] as const).toReversed());
  return {
    columns: withTitles(columns),
    attributes: behind(ATTRIBUTE_PREFIX),
    targetAttributes: behind(TARGET_ATTRIBUTE_PREFIX),
  };
}

/** Where there is no column `featureTitle`, the column `feature` holds the titles, and `feature_id` the ids. */
function withTitles(columns: ReadonlyMap<string, number>): LongLayout['columns'] {
  const named = new Map(columns);
  for (const thing of ['matrix', 'feature', 'target']) {
    if (columns.has(`${thing}title`)) continue;
    const titles = columns.get(thing);
    const ids = columns.get(`${thing}id`);
    if (titles !== undefined) named.set(`${thing}title`, titles);
    if (ids === undefined) named.delete(thing);
    else named.set(thing, ids);
  }
  return named;
}

/** Whether a table is in the long form: its header names a feature, a target and a level. */
export function isLong({ rows }: CsvTable): boolean {
  const { columns } = layoutOf(rows[0]);
  return columns.has('featuretitle') && columns.has('targettitle') && columns.has('level');
}

/** One row, field by field. */
export class LongRow {
  readonly #row: CsvRow;
  readonly #layout: LongLayout;
  readonly #locator: Locator;

  constructor(row: CsvRow, layout: LongLayout, locator: Locator) {
    this.#row = row;
    this.#layout = layout;
    this.#locator = locator;
  }

  #field(column: LongColumn): CsvField | undefined {
    return this.#row.fields[this.#layout.columns.get(column.toLowerCase()) ?? -1];
  }

  value(column: LongColumn): string {
    return this.#field(column)?.text ?? '';
  }

  /** The field's text and place; `undefined` where it is empty. */
  text(column: LongColumn): Text | undefined {
    const field = this.#field(column);
    return field && field.text !== '' ? { text: field.text, range: this.#rangeOf(field) } : undefined;
  }

  texts(column: LongColumn): readonly Text[] {
    const whole = this.text(column);
    return whole ? splitList(whole.text).map((text) => ({ text, range: whole.range })) : [];
  }

  #rangeOf({ start, end }: CsvField): Range {
    return this.#locator.range(start, end);
  }

  /** The place of a field, empty or not; of a field that the row has not, the row's end. */
  rangeOf(column: LongColumn): Range {
    const field = this.#field(column);
    return field ? this.#rangeOf(field) : this.#locator.range(this.#row.end, this.#row.end);
  }

  /** Whether any of `columns` is filled. */
  says(columns: readonly LongColumn[]): boolean {
    return columns.some((column) => this.value(column) !== '');
  }

  get saysAttributes(): boolean {
    return this.#layout.attributes.some(({ index }) => (this.#row.fields[index]?.text ?? '') !== '');
  }

  get range(): Range {
    return this.#locator.range(this.#row.start, this.#row.end);
  }

  get attributes(): readonly { readonly name: string; readonly value: Text }[] {
    return this.#valuesOf(this.#layout.attributes);
  }

  get targetAttributes(): LongRow['attributes'] {
    return this.#valuesOf(this.#layout.targetAttributes);
  }

  #valuesOf(columns: LongLayout['attributes']): LongRow['attributes'] {
    return columns.flatMap(({ name, index }) => {
      const field = this.#row.fields[index];
      return field && field.text !== ''
        ? [{ name, value: { text: field.text, range: this.#rangeOf(field) } }]
        : [];
    });
  }
}
