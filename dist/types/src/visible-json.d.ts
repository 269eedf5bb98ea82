/** What `JSON.stringify` leaves as it is: the C1 range, marks that reorder, and characters without a width. */
export declare const UNSEEN: RegExp;
/** The same JSON, for whoever parses it: such characters stand in strings only. */
export declare function visibleJson(json: string): string;
