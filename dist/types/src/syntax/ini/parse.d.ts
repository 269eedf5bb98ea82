import type { IniFile } from './tree.js';
/**
 * Parses the dialect of Python's `configparser.ConfigParser` without interpolation: delimiters `=` and `:`,
 * whole-line comments with `#` and `;`, values that go on in deeper indented lines and may hold blank lines,
 * keys in lower case. What makes configparser raise becomes a problem (`ini-syntax`, `duplicate-key`) and
 * reading goes on; a duplicate section is simply there twice. Never throws. A byte order mark must be off.
 */
export declare function parseIni(text: string): IniFile;
