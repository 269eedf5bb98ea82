export { parseIni } from './parse.js';
export type { IniFile, IniOption, IniSection, IniText, IniValue } from './tree.js';
