import type { Basis, Level } from '../claims.js';
export interface Decision {
    readonly level: Level;
    readonly basis: Basis;
}
/** The folded signs of a table, parted into those with a fixed level and those without. */
export interface Company {
    /** Levels of the signs that are clear by themselves. */
    readonly levels: ReadonlySet<Level>;
    /** The ambiguous signs in use. */
    readonly ambiguous: ReadonlySet<string>;
}
/** What an ambiguous sign means among `company`. */
export declare function decideByCompany(sign: string, company_: Company): Decision;
