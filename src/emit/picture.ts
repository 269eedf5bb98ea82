// Levels as pictures show them: solid colours that all eyes tell apart, in grey too, and symbols drawn as lines.
import type { LevelLook } from './levels.ts';

/** How a level is drawn. */
export interface Ink {
  /** Of the tile. */
  readonly fill: string;
  /** Of the symbol on it. */
  readonly ink: string;
  /** The symbol: path data in a tile of 20 by 20, to be stroked. */
  readonly symbol: string;
  /** What of the symbol is filled. */
  readonly solid?: string;
}

/**
 * Colours from Okabe and Ito's palette, moved until they also differ in lightness: with any colour blindness
 * and in grey, no two levels look alike (a test computes it).
 */
export const INKS: { readonly [level in LevelLook['level']]: Ink } = {
  complete: { fill: '#007a5e', ink: '#fff', symbol: 'M5.5 10.5l3 3 6-7' },
  partial: {
    fill: '#f2c14e',
    ink: '#3d2c00',
    symbol: 'M10 5a5 5 0 0 1 0 10a5 5 0 0 1 0-10',
    solid: 'M10 5a5 5 0 0 0 0 10z',
  },
  missing: { fill: '#e0703a', ink: '#2b0f00', symbol: 'M6 6l8 8M14 6l-8 8' },
  unknown: { fill: '#b9a3d0', ink: '#26123d', symbol: 'M7.3 8a2.7 2.7 0 1 1 4 2.3Q10 11 10 12.2M10 15v.1' },
  'not-applicable': { fill: '#e6e9ed', ink: '#4a525c', symbol: 'M7 10h6' },
  'not-stated': { fill: '#fff', ink: '#6b737d', symbol: 'M10 10v.1' },
};

/** Least share of what is complete, from 0 to 1, and its colours: the more, the greener; none is told by colour alone. */
const GRADES: readonly (readonly [least: number, colours: Pick<Ink, 'fill' | 'ink'>])[] = [
  [1, INKS.complete],
  [0.8, { fill: '#2f7d3b', ink: '#fff' }],
  [0.6, { fill: '#9cc04a', ink: '#1d2b00' }],
  [0.4, INKS.partial],
  [0.2, { fill: '#e8954a', ink: '#2b1400' }],
];

export const gradeOf = (share: number): Pick<Ink, 'fill' | 'ink'> =>
  GRADES.find(([least]) => share >= least)?.[1] ?? INKS.missing;

export const FONT =
  "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Liberation Sans',Arial,sans-serif";
