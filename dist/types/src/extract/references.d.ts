/** Replaces `&#10004;`, `&#x2714;` and the names known here by what they stand for; the others stay. */
export declare function decodeReferences(value: string): string;
