import type { IniText } from '../../syntax/ini/index.js';
import { type LegendEntry } from '../claims.js';
/** The words that comments explain, levels with their level and statuses under the column `status`. */
export declare function legendOf(comments: readonly IniText[]): readonly LegendEntry[];
