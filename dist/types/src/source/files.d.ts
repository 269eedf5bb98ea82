/** The documents found, each once, and one line (with a full stop) for each argument that names none. */
export interface FoundFiles {
    /** With `/`, relative where the argument was; `-` stands for standard input. */
    readonly paths: readonly string[];
    readonly errors: readonly string[];
}
/** Resolves arguments in their order; what a folder or a glob finds is sorted by code unit. */
export declare function findFiles(args: readonly string[], cwd: string): Promise<FoundFiles>;
/** All regular files that a pattern of a configuration or an argument matches, sorted by code unit. */
export declare function search(patterns: readonly string[], cwd: string): Promise<string[]>;
