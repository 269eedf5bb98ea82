import type { Json } from './json.js';
type Wanted = ReadonlyMap<string, Json>;
/**
 * `text` with what differs from `wanted` replaced, added or taken away; lines end in LF. `undefined` where that
 * cannot be done: the text is no YAML of this kind, or what would come out does not say what is wanted.
 */
export declare function editYaml(text: string, wanted: Wanted): string | undefined;
export {};
