import { type Place } from '../flat.js';
import { type Section } from '../sections.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
/** Folded names of the lists of names and levels below `top`. */
export declare function namedTargets(top: Section, vocabulary: Vocabulary, place: Place): ReadonlySet<string>;
