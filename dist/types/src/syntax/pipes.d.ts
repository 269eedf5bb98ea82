/** Cells of a line that is not blank: pipes at the ends do not count, nor do escaped ones. */
export declare function pipedCells(line: string): readonly string[];
