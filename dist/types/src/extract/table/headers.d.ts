export declare const isStatusHeader: (title: string) => boolean;
export declare const isMaturityHeader: (title: string) => boolean;
export declare const isAttributeHeader: (title: string) => boolean;
export declare const isFeatureHeader: (title: string) => boolean;
export declare const isTargetHeader: (title: string) => boolean;
export declare const isParameterColumn: (title: string) => boolean;
export declare const isParameterLabel: (title: string) => boolean;
export declare const isWorkHeader: (title: string) => boolean;
export declare const isCalledSupport: (title: string) => boolean;
export declare const isAnswer: (title: string) => boolean;
export declare const isAboutSupport: (title: string) => boolean;
/** The title of a column that tells how far the support has come. */
export declare const isProgressHeader: (title: string) => boolean;
/** Whether a header is a word of another language than English. */
export declare function isElsewhere(title: string): boolean;
/** Whether `title` is a name that is a target in any document. */
export declare function isKnownTarget(title: string): boolean;
