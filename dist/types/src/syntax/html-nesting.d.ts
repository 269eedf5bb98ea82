/** Elements in one another; pages have some dozens. */
export declare const MAX_OPEN_ELEMENTS = 250;
/** Elements in all, those counted that unclosed `<b>` and its like make again and again. */
export declare const MAX_ELEMENTS = 4000000;
/** Offsets where a limit is passed. */
export interface HtmlMeasure {
    readonly deep?: number;
    readonly many?: number;
}
/** Goes over the tags of `html` once, as a tokenizer would: comments, attributes and raw text are passed over. */
export declare function measureHtml(html: string): HtmlMeasure;
