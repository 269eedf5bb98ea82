// Which names of attributes can label a field of an entry, and which a reader would take for another field.
import { fieldKind } from '../../extract/details/fields.ts';
import { untoldHistory } from '../../extract/lexicon/history.ts';
import { foldSpace } from '../../extract/text/fold.ts';
import type { Cell, Feature } from '../../model/schema.ts';

/** The longest label that readers look for. */
const MOST_LENGTH = 48;

/** The label of a list that holds attributes of any name. */
export const ATTRIBUTES_LABEL = 'Attributes';

function isPlain(name: string): boolean {
  if (name.length > MOST_LENGTH || name.includes(':') || name !== foldSpace(name)) return false;
  return (
    name !== '' && name.toLowerCase() !== ATTRIBUTES_LABEL.toLowerCase() && fieldKind(name) === undefined
  );
}

/** Whether the attributes of a feature must stand in a list, since one is called as a field is. */
export function needAttributeList({ attributes = {} }: Feature): boolean {
  return !Object.keys(attributes).every(isPlain);
}

/** What the words of a cell do not tell of time, below its line: `Since:`, `2.4`. */
export function historyFields(cell: Cell): readonly (readonly [label: string, value: string])[] {
  return untoldHistory(cell).map(([key, value]) => [`${key.charAt(0).toUpperCase()}${key.slice(1)}:`, value]);
}

/** What a reader could take for the label of the next field. */
const LABEL_LIKE = /^[^:]{1,80}:/u;

/** Whether paragraphs that go on from a first one must be quoted, lest one be read as a field of its own. */
export function needQuote(paragraphs: readonly string[]): boolean {
  return paragraphs.some((paragraph) => LABEL_LIKE.test(paragraph));
}

/** The label of the lists of targets: `Driver Support`, plain `Support` where the word would hide it from readers. */
export function supportLabel(targetLabel: string | undefined): string {
  const label = targetLabel === undefined ? 'Support' : `${targetLabel} Support`;
  const isRead = label.length <= MOST_LENGTH && !label.includes(':') && fieldKind(label) === 'support';
  return isRead ? label : 'Support';
}
