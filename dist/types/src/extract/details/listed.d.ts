import { type Place } from '../flat.js';
import { type Field } from './fields.js';
import type { Wording } from './led.js';
import { type SupportLine } from './support.js';
/** Reads a field whose label is a level and whose names are those of targets, at least half of them known. */
export declare function listedLines(field: Field, words: Wording, place: Place): readonly SupportLine[];
