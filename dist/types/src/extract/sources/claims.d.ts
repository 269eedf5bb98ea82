import type { Location } from '../../position.js';
import type { Locator } from '../../source/source.js';
import type { DataNode } from '../../syntax/data.js';
import type { MatrixClaims, TargetClaim } from '../claims.js';
import { type ExtractOptions } from '../options.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { type Label } from './label.js';
import { type SourceFeature, type SourceSection } from './shape.js';
/** A file whose signs are read: the one at hand, or one that it names. */
export interface Reading {
    readonly target: TargetClaim;
    readonly vocabulary: Vocabulary;
    /** The feature of that file by section and key; the features of the file at hand where it is the same. */
    readonly featureOf: (section: string, key: string) => SourceFeature | undefined;
    /** Where a sign of another file stands; absent for the file at hand. */
    readonly placeOf?: (feature: SourceFeature, node: DataNode) => Location;
}
export interface Frame {
    readonly locator: Locator;
    readonly options: ExtractOptions;
    readonly targetLabel: string;
}
export declare const sectionKey: ({ label }: SourceSection) => string;
/** The target of a file, by the alias that the configuration has for it. */
export declare function targetOf(label: Label, { locator, options }: Pick<Frame, 'locator' | 'options'>): TargetClaim;
/** The matrix of one section. */
export declare function sectionMatrix(section: SourceSection, readings: readonly Reading[], frame: Frame): MatrixClaims;
