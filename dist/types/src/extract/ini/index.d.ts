import type { IniFile } from '../../syntax/ini/index.js';
import type { DocumentClaims } from '../claims.js';
import { type FeatureFileInput } from './feature-file.js';
/**
 * The claims of an INI file: `[driver.x]` or `[target.x]` sections declare the targets, every other section
 * is a feature whose key and id are the section's name. The page that renders the file has its title; without
 * one, our own comments may, else it is empty. A file without targets or without features is no matrix, and whatever
 * is wrong with it is none of ours: no matrix, no problem, one decision that says so. Without targets, `[Features]`
 * of signs is the column of the one target that the file is about.
 */
export declare function extractIni(file: IniFile, input?: FeatureFileInput): DocumentClaims;
