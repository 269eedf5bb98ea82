import type { PhrasingContent } from 'mdast';
import type { Classifier, Term } from '../nodes.js';
import type { Line } from '../source.js';
/** Only colons in text count, not those inside markup. */
export declare function splitTerm(line: Line, content: readonly PhrasingContent[]): Array<Term | Classifier>;
