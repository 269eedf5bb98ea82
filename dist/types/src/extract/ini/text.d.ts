import type { IniValue } from '../../syntax/ini/index.js';
import type { Text } from '../claims.js';
/** Paragraphs parted by a blank line, lines joined. */
export declare function paragraphsOf(value: IniValue): string;
/** The value on one line. */
export declare function lineOf(value: IniValue): string;
/** A value with its paragraphs and its place. */
export declare function paragraphText(value: IniValue): Text;
/** A value on one line and its place. */
export declare function lineText(value: IniValue): Text;
/** The parts of a value between semicolons, each with its place; a part may go on over lines, blank ones fall. */
export declare function semicolonParts(value: IniValue): readonly Text[];
