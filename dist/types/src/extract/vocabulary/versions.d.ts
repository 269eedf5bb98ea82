/** Whether a text is a version number or range such as `v1.3`, `>=2.0`, `16+`. */
export declare function isVersion(text: string): boolean;
/** Whether a text is a version beyond doubt: a bare whole number may count things as well. */
export declare const isTellingVersion: (text: string) => boolean;
/** Whether a text says from which version on a feature is there: `since 2.4`, `SDK >= 23`, `Safari 14+`, `8.0 or later`. */
export declare function isSince(text: string): boolean;
