export { parseIni } from './parse.js';
export { isPythonSpace } from './python.js';
export type { IniFile, IniOption, IniSection, IniText, IniValue } from './tree.js';
