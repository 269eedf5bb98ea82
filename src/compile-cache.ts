// Lets Node keep the program's compiled code between runs, where it can (from Node 22.1 on).
import * as nodeModule from 'node:module';
import { join } from 'node:path';

/** As `@types/node` of Node 20 does not have it. */
interface WithCompileCache {
  enableCompileCache(folder: string): unknown;
}

const hasCompileCache = (module: object): module is WithCompileCache => 'enableCompileCache' in module;

/**
 * The cache lies beside the program: what it holds is run, and whoever can write there can change the program as
 * well. No folder that the environment names is safe: HOME, XDG_CACHE_HOME or TMPDIR may be a checkout, and Node's
 * own folder for it lies where every user may write. Where the program's folder cannot be written, nothing is kept.
 */
export function enableCompileCache(): void {
  if (hasCompileCache(nodeModule))
    nodeModule.enableCompileCache(join(import.meta.dirname, '../.compile-cache'));
}
