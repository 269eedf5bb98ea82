import type { Problem } from '../../diagnostic.js';
import type { IniSection } from '../../syntax/ini/index.js';
import type { Layout } from './sections.js';
/** A problem for each line of the section's values that was meant for a key of its own. */
export declare function swallowedKeys(section: IniSection, layout: Layout): readonly Problem[];
