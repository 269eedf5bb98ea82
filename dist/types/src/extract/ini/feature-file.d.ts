import type { Problem } from '../../diagnostic.js';
import type { FileReader } from '../../source/resolve.js';
import { type IniFile } from '../../syntax/ini/index.js';
import type { MatrixClaims } from '../claims.js';
/** The file's path as the user named it, and the way to the files beside it. */
export interface FeatureFileInput {
    readonly path: string;
    readonly read?: FileReader | undefined;
}
export interface FeatureFile {
    readonly matrix: MatrixClaims;
    readonly problems: readonly Problem[];
}
/** The matrix of one target; undefined where the file is none, or says nothing of any feature. */
export declare function readFeatureFile(file: IniFile, input: FeatureFileInput): FeatureFile | undefined;
