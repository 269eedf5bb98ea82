import type { Root } from 'mdast';
import type { Anchor, FeatureClaim, Jump } from './claims.js';
import { type Place } from './flat.js';
import { type Section } from './sections.js';
/** Links of features that begin with `#`. */
export declare function jumpsOf(features: readonly FeatureClaim[], place: Place): readonly Jump[];
/** Every place below `top` that a link can lead to. */
export declare function anchorsOf(root: Root, top: Section, place: Place): readonly Anchor[];
