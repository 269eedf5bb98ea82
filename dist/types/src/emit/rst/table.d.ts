export type RstTable = 'grid' | 'simple' | 'list-table';
/** A table of texts already escaped for cells; `rows[0]` is the header, and all rows are as wide as it. */
export declare function tableOf(rows: readonly (readonly string[])[], style: RstTable): string;
