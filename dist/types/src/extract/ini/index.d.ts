import type { IniFile } from '../../syntax/ini/index.js';
import type { DocumentClaims } from '../claims.js';
/**
 * The claims of an INI file: `[driver.x]` or `[target.x]` sections declare the targets, every other section
 * is a feature whose key and id are the section's name. The title is empty: the page that renders the file
 * has it. A file without targets or without features is no matrix, and whatever is wrong with it is
 * none of ours: no matrix, no problem, one decision that says so.
 */
export declare function extractIni(file: IniFile): DocumentClaims;
