import type { LevelLook } from './levels.js';
/** How a level is drawn. */
export interface Ink {
    /** Of the tile. */
    readonly fill: string;
    /** Of the sign on it. */
    readonly ink: string;
    /** The sign: path data in a tile of 20 by 20, to be stroked. */
    readonly sign: string;
    /** What of the sign is filled. */
    readonly solid?: string;
}
/**
 * Colours from Okabe and Ito's palette, moved until they also differ in lightness: with any colour blindness
 * and in grey, no two levels look alike (a test computes it).
 */
export declare const INKS: {
    readonly [level in LevelLook['level']]: Ink;
};
export declare const FONT = "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Liberation Sans',Arial,sans-serif";
