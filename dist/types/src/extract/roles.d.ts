/** The text of a role that only Sphinx knows. */
export declare function roleText(name: string, value: string): string;
