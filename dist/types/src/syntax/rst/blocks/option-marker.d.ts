/** The length of the options and of the spaces after them; 0 where the line does not begin with options. */
export declare function matchOptionMarker(text: string): number;
