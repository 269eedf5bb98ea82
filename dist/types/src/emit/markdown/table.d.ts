/** A table of Markdown already escaped for cells; `rows[0]` is the header, all rows are as wide as it. */
export declare function tableOf(rows: readonly (readonly string[])[], style: 'compact' | 'aligned'): string;
