import { type CST } from 'yaml';
/**
 * The tokens, or the offset at which more than `mostLevels` are open: reading on would cost a thousand times the
 * text in memory, and the package's composer recurses.
 */
export declare function yamlTokens(text: string, mostLevels: number): {
    readonly tokens: readonly CST.Token[];
} | {
    readonly deepAt: number;
};
