export type Saying = 'mandatory' | 'optional';
/**
 * What a sentence says of the feature at hand; undefined where it says nothing, speaks of something else or of
 * one case only. "Not mandatory" is optional.
 */
export declare function sayingOf(sentence: string): Saying | undefined;
