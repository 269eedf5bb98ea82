type Names = Readonly<Record<string, string>>;
export declare const DIRECTIVE_TRANSLATIONS: Readonly<Record<string, Names>>;
export declare const ROLE_TRANSLATIONS: Readonly<Record<string, Names>>;
export {};
