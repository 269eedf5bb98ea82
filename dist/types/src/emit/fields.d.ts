import type { Feature } from '../model/schema.js';
/** The label of a list that holds attributes of any name. */
export declare const ATTRIBUTES_LABEL = "Attributes";
/** Whether the attributes of a feature must stand in a list, since one is called as a field is. */
export declare function needAttributeList({ attributes }: Feature): boolean;
/** Whether paragraphs that go on from a first one must be quoted, lest one be read as a field of its own. */
export declare function needQuote(paragraphs: readonly string[]): boolean;
/** The label of the lists of targets: `Driver Support`, plain `Support` where the word would hide it from readers. */
export declare function supportLabel(targetLabel: string | undefined): string;
