// What the parts of the page are made from.
import type { Feature, Matrix } from '../../model/schema.ts';
import type { MatrixAnchors } from './anchors.ts';
import type { Sense } from './senses.ts';

export interface Part {
  readonly matrix: Matrix;
  /** What the page calls it. */
  readonly name: string;
  readonly anchors: MatrixAnchors;
  /** By column: the target's place in the controls. */
  readonly numbers: readonly number[];
  /** Of its title among the headings; the others follow below. */
  readonly level: number;
  /** What it says of a feature and the id of a target. */
  sense(feature: Feature, target: string): Sense;
}
