/** `work` with its results kept by text. `work` has no effects, and answers the same to the same text. */
export declare function remembered<T extends {}>(work: (text: string) => T): (text: string) => T;
