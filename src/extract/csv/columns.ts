// The columns of the long form of CSV, shared by its writer and its reader, and how lists fit one field.

/**
 * One row a cell; what is not of the cell stands on the first row of its feature, target or matrix. `matrix`, `feature`
 * and `target` are ids, as in all other output. Those of time are left out where no cell says anything of it.
 */
export const LONG_COLUMNS = [
  'matrixTitle',
  'section',
  'group',
  'featureTitle',
  'status',
  'targetTitle',
  'level',
  'text',
  'stage',
  'since',
  'until',
  'notes',
  'featureNotes',
  'api',
  'commands',
  'featureLink',
  'targetLink',
  'feature',
  'target',
  'matrix',
  'targetLabel',
  'principles',
  'closingNotes',
] as const;
export const HISTORY_COLUMNS = ['stage', 'since', 'until'] as const satisfies readonly LongColumn[];
export type LongColumn = (typeof LONG_COLUMNS)[number];

/** Before the name of an attribute in its column's header. */
export const ATTRIBUTE_PREFIX = 'attribute: ';
/** Before the name of an attribute of targets. */
export const TARGET_ATTRIBUTE_PREFIX = 'target attribute: ';

const BULLET = '• ';

/**
 * Several texts in one field: a bullet before each, further lines indented. One text stands as it is, unless
 * it begins as a list would.
 */
export function joinList(items: readonly string[]): string {
  const [only] = items;
  if (items.length === 1 && only !== undefined && !only.startsWith(BULLET)) return only;
  return items.map((item) => `${BULLET}${item.replaceAll('\n', '\n  ')}`).join('\n');
}

/** The texts of a field that `joinList` wrote. */
export function splitList(field: string): readonly string[] {
  if (field === '') return [];
  if (!field.startsWith(BULLET)) return [field];
  const items: string[] = [];
  for (const line of field.split(/\r?\n/u)) {
    if (line.startsWith(BULLET)) items.push(line.slice(BULLET.length));
    else items.push(`${items.pop() ?? ''}\n${line.replace(/^ {2}/u, '')}`);
  }
  return items;
}

const SEPARATOR = ' › ';

/** A path of labels on one line; a `›` of a label's own is escaped. */
export function joinPath(path: readonly string[]): string {
  return path.map((label) => label.replace(/[\\›]/gu, '\\$&')).join(SEPARATOR);
}

/** The labels of a path that `joinPath` wrote. */
export function splitPath(field: string): readonly string[] {
  if (field === '') return [];
  return field.split(SEPARATOR).map((label) => label.replace(/\\([\\›])/gu, '$1'));
}

/** A principle in one text; a colon of its title's own is escaped. */
export function joinPrinciple({ title, text }: { readonly title: string; readonly text: string }): string {
  return `${title.replace(/[\\:]/gu, '\\$&')}: ${text}`;
}

/** The principle that `joinPrinciple` wrote; a text without a colon has no title. */
export function splitPrinciple(item: string): { readonly title: string; readonly text: string } {
  const match = /^((?:[^\\:]|\\.)*):(?: |$)/su.exec(item);
  if (!match) return { title: '', text: item };
  return { title: (match[1] ?? '').replace(/\\([\\:])/gu, '$1'), text: item.slice(match[0].length) };
}
