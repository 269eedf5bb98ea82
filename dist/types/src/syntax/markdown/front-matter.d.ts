/**
 * How many lines front matter takes. Where the fence is never closed there is none, and a reader sees a thematic
 * break; micromark would look for its end through the whole text, and find no list or footnote on the way.
 */
export declare function frontMatterLines(text: string): number;
