import type { IniFile, IniOption, IniSection } from '../../syntax/ini/index.js';
import type { DataSection, TargetClaim } from '../claims.js';
/** The sections of a file by their use. */
export interface Layout {
    /** What most declarations begin with. */
    readonly targetPrefix: string;
    readonly targets: readonly TargetClaim[];
    /** Target keys by the name in lower case, which is how keys name them. */
    readonly byName: ReadonlyMap<string, string>;
    /** Names in lower case of the targets that need no prefix. */
    readonly bare: ReadonlySet<string>;
    readonly features: readonly IniSection[];
    readonly defaults: readonly IniOption[];
    readonly sections: readonly DataSection[];
}
/** The last of the options of one key: what configparser keeps when it is not strict. */
export declare function optionOf(options: readonly IniOption[], key: string): IniOption | undefined;
/** Sorts the sections of a file. */
export declare function layoutOf(file: IniFile): Layout;
