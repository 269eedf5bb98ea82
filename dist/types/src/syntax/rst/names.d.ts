/** The name that a reference and its target are compared by: lower case, single spaces. */
export declare function normalizeName(text: string): string;
/** An identifier of letters, digits and single hyphens made of any text; it may come out empty. */
export declare function makeId(text: string): string;
