// malformed-value: a value outside the few that its column is made of, a key that stands twice, a name that is none.
import type { Text } from '../../src/extract/claims.ts';
import { groupBy } from '../../src/group.ts';
import { nearness } from '../../src/lint/nearest.ts';
import { isSaidElsewhere } from '../../src/lint/prose.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { type Item, itemsOf } from '../../src/lint/values.ts';
import { type MatrixView, pushTo } from '../../src/lint/view.ts';
import { count, type Data, quote } from '../../src/lint/words.ts';

type Use = Data<'column' | 'value'>;

export default defineRule({
  meta: {
    id: 'malformed-value',
    description:
      'A value is outside the few that its column is made of, or stands twice in a column of keys.',
    severity: 'warning',
    preset: 'recommended',
    scope: 'matrix',
    messages: {
      near: ({ column, value, meant, places }: Use & { readonly meant: string; readonly places: number }) =>
        `${quote(value)} in the column ${quote(column)} is ${quote(meant)} in ${count(places, 'other cell')}. Use one of them.`,
      odd: ({ column, value, values }: Use & { readonly values: number }) =>
        `${quote(value)} is not one of the ${values} values that the column ${quote(column)} uses otherwise. Check it.`,
      twice: ({ column, value }: Use) =>
        `${quote(value)} appears twice in the column ${quote(column)}, whose other values all differ. Check both.`,
      nameless: ({ name }: Data<'name'>) => `${quote(name)} is not a name. Write one, or remove the row.`,
    },
  },
  check({ document, matrix, report }) {
    for (const [column, cells] of columnsOf(matrix)) {
      const items = cells.flatMap((cell) => itemsOf(cell.value).map((item) => ({ ...item, cell })));
      for (const { item, times, meant, places, values } of oddItems(items)) {
        const about = { range: item.range, ...keyOf(item.cell, matrix), actual: item.text };
        if (meant === undefined)
          report({
            messageId: 'odd',
            data: { column, value: item.text, values },
            ...about,
            severity: 'info',
          });
        // A key that the document has again is meant.
        else if (/\s/u.test(item.text) || !isSaidElsewhere(item.text, meant, times, document))
          report({
            messageId: 'near',
            data: { column, value: item.text, meant, places },
            ...about,
            expected: meant,
          });
      }
      for (const { cell, first } of repeatedKeys(cells)) {
        report({
          messageId: 'twice',
          data: { column, value: cell.value.text },
          range: cell.value.range,
          ...keyOf(cell, matrix),
          actual: cell.value.text,
          // Two rows may well share a flag or a driver.
          severity: 'info',
          related: [{ range: first.value.range, message: 'Also here.' }],
        });
      }
      for (const { value, key } of namelessKeys(cells)) {
        report({
          messageId: 'nameless',
          data: { name: value.text },
          range: value.range,
          ...keyOf({ key }, matrix),
          severity: 'info',
        });
      }
    }
  },
});

interface Cell {
  readonly key: string;
  readonly value: Text;
}

type Placed = Item & { readonly cell: Cell };

/** Columns that hold no levels, by header; an attribute belongs to a feature or to a target, by the table's way. */
function columnsOf({ claims }: MatrixView): ReadonlyMap<string, readonly Cell[]> {
  const columns = new Map<string, Cell[]>();
  for (const { key, view, attributes } of [...claims.features, ...claims.targets]) {
    if (view === 'details') continue;
    for (const { name, value } of attributes ?? []) pushTo(columns, name, { key, value });
  }
  return columns;
}

function keyOf({ key }: { readonly key: string }, { claims }: MatrixView) {
  return claims.table?.orientation === 'targets-in-rows' ? { target: key } : { feature: key };
}

/** From so many values on, a column can be told to be made of a few. */
const LEAST_VALUES = 20;
/** A value that stands so often is one of the column's own. */
const OFTEN = 3;
/** Of the values of a closed list, rare ones are at most this share: what an unseen value is likely to be (Good, 1953). */
const RARE_SHARE = 0.06;
/** A slip is so many times rarer than what was meant. */
const RARER = 8;

/** Values near a frequent one; and rare ones, where the column is a closed list. */
function* oddItems(items: readonly Placed[]) {
  if (items.length < LEAST_VALUES) return;
  const byText = groupBy(items, (item) => item.text.toLowerCase());
  const often = [...byText.values()].filter((same) => same.length >= OFTEN);
  const rare = [...byText.values()].filter((same) => same.length < OFTEN);
  const rareItems = rare.reduce((sum, same) => sum + same.length, 0);
  const closed =
    often.length > 1 && often.length * 5 <= items.length && rareItems <= items.length * RARE_SHARE;
  // Beside texts of all kinds a frequent one is a coincidence, and nearness to it is one too.
  if (often.length === 0 || rare.length > items.length / 3) return;
  for (const same of [...byText.values()]) {
    const value = same[0]?.text ?? '';
    const meant = often.find(
      (other) => other.length >= same.length * RARER && isSlip(value, other[0]?.text ?? ''),
    );
    // Of flags such as `HFIJ`, one letter more or less makes another value.
    if (
      meant !== undefined &&
      /^[\p{Lu} ]+$/u.test(value) &&
      neighbours(meant[0]?.text ?? '', byText) >= FLAGS
    )
      continue;
    if (meant === undefined && !(closed && same.length < OFTEN && !isPlaceholder(value))) continue;
    for (const item of same)
      yield {
        item,
        times: same.length,
        meant: meant?.[0]?.text,
        places: meant?.length ?? 0,
        values: often.length,
      };
  }
}

/** A value with so many others one letter away is a set of letters. */
const FLAGS = 3;

function neighbours(text: string, byText: ReadonlyMap<string, unknown>): number {
  return [...byText.keys()].filter((other) => other !== text.toLowerCase() && isSlip(other, text)).length;
}

/** Says that there is no value, or is a number, whose kind is never complete. */
function isPlaceholder(text: string): boolean {
  return /\d/u.test(text) || /^(?:n[./]?a\.?|none|no|unknown|tbd|[^\p{L}]*)$/iu.test(text);
}

/** Letters differ, numbers do not: `v1.2` is no slip of `v1.3`. */
function isSlip(a: string, b: string): boolean {
  const digits = (text: string): string => text.replaceAll(/\D+/gu, ' ');
  return digits(a) === digits(b) && nearness(a, b) <= Math.max(1, Math.floor(a.length / 12));
}

/** Values that stand twice where all but at most one in twenty are different. */
function* repeatedKeys(cells: readonly Cell[]) {
  const byText = groupBy(cells, (cell) => cell.value.text);
  if (!isKeyColumn(cells, byText.size)) return;
  for (const [text, [first, ...again]] of byText) {
    if (first !== undefined && isWord(text)) for (const cell of again) yield { cell, first };
  }
}

function* namelessKeys(cells: readonly Cell[]) {
  const texts = new Set(cells.map(({ value }) => value.text));
  if (!isKeyColumn(cells, texts.size)) return;
  for (const cell of cells) if (!/[\p{L}\p{N}]/u.test(cell.value.text)) yield cell;
}

/** Nearly all values differ, and each is one word, as identifiers are. */
function isKeyColumn(cells: readonly Cell[], distinct: number): boolean {
  const words = cells.filter(({ value }) => isWord(value.text)).length;
  return cells.length >= LEAST_VALUES && distinct >= cells.length * 0.95 && words >= cells.length * 0.9;
}

function isWord(text: string): boolean {
  return /^[\p{L}\p{N}][^\s]{2,79}$/u.test(text);
}
