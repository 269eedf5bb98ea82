/** What a run of `marker` may do; `before` and `after` are the code units beside it, NaN at the ends of the text. */
export declare function attentionOf(marker: number, before: number, after: number): {
    readonly opens: boolean;
    readonly closes: boolean;
};
