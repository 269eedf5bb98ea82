/** The attributes behind a heading, `Attach {#attach .wide}`: where its own text ends, and its id. */
export declare function headingAttributes(text: string): {
    readonly end: number;
    readonly id?: string;
} | undefined;
