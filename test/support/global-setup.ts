// Builds the programs once before the tests: those of the command line run what the source makes now.
import { join } from 'node:path';
import { bundles, ROOT, writeFiles } from '../../scripts/bundle.ts';

/** Beside node_modules, ignored by git; two levels below the root, as the program looks for its rules' pages. */
export const TEST_DIST = join(ROOT, '.supportmatrix-cache/dist');

export default async function setup(): Promise<void> {
  await writeFiles(await bundles(), TEST_DIST);
}
