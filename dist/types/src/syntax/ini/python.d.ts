/** True where Python's `str.isspace` is true of the UTF-16 code unit (all such characters are in the BMP). */
export declare function isPythonSpace(code: number): boolean;
/** Offsets of the stretch that `str.strip` would leave of `text` between two offsets. */
export declare function pythonStrip(text: string, start: number, end: number): {
    start: number;
    end: number;
};
