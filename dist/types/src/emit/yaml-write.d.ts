import type { Json } from './json.js';
/** `key: value`, at that indent, with its line feed. */
export declare function writeEntry(key: string, value: Json, indent: string): string;
/** `- value`, at that indent, with its line feed. */
export declare function writeItem(value: Json, indent: string): string;
/** A whole document; one line feed at the end. */
export declare function writeYaml(document: ReadonlyMap<string, Json>): string;
