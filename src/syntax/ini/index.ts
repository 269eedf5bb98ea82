// INI as Python's configparser reads it: the door of this folder.
export { parseIni } from './parse.ts';
export type { IniFile, IniOption, IniSection, IniText, IniValue } from './tree.ts';
