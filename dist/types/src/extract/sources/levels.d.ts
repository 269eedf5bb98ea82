import type { Locator } from '../../source/source.js';
import type { LegendEntry } from '../claims.js';
import { type Vocabulary, type VocabularyConfig } from '../vocabulary/vocabulary.js';
import type { SourceFile } from './shape.js';
/** The legend in the comments of a file. */
export declare function legendInComments(text: string, locator: Locator): readonly LegendEntry[];
/** The vocabulary of one file, which decides about ambiguous signs by all that it uses. */
export declare function vocabularyOf({ sections }: SourceFile, legend: readonly LegendEntry[], config: VocabularyConfig | undefined): Vocabulary;
/** Whether most signs of the file are levels: a list of tasks with a status has the same shape. */
export declare function holdsLevels({ sections }: SourceFile, vocabulary: Vocabulary): boolean;
