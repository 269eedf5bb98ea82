import type { Text } from '../extract/claims.js';
import type { FeatureView } from './view.js';
/** The commands of a feature in the order of its claims: of lists, of keys, and of a column of commands. */
export declare function commandsOf({ claims }: FeatureView): readonly Text[];
