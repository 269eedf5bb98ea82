/** The same text for readers of MDX; any reader of Markdown takes it for the same too. */
export declare function toMdx(markdown: string): string;
