/** The width of a text in a font of `size`, in the unit of `size`; whole units, rounded up. */
export declare function textWidth(text: string, size: number): number;
/** The text, or as much of its beginning as fits into `room` with an ellipsis after it. */
export declare function fitText(text: string, size: number, room: number): string;
