import type { Part } from './parts.js';
import type { Section } from './sections.js';
/** The heading path without a last "Summary" or "Details"; with details, without "Overview" and its like too. */
export declare function sectionPath(section: Section, detailed?: boolean): readonly string[];
/** The id of an anchor in the heading that names the matrix. */
export declare function idOf({ section, details }: Part): string | undefined;
/** The title of a matrix; `siblings` are the parts of its section, itself among them. */
export declare function titleOfPart(part: Part, siblings: readonly Part[]): string;
