/** The folder that holds `.git`, looking upwards; `undefined` outside a repository. */
export declare function repositoryRoot(folder: string): string | undefined;
/** Makes the function that turns a path of the command line into one from the root; outside a repository, from `cwd`. */
export declare function repositoryPaths(cwd: string): (path: string) => string;
