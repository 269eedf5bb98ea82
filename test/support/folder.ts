// Folders that live as long as one test.
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { ROOT } from '../../scripts/bundle.ts';
import { TEST_DIST } from './global-setup.ts';

/** Makes a folder with these files, and takes it away when the test has finished. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'supportmatrix-test-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Puts the built package where programs in the folder find it. */
export function installPackage(folder: string): void {
  const place = join(folder, 'node_modules/supportmatrix');
  // Whatever lies above the folder is not its package.
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  mkdirSync(place, { recursive: true });
  cpSync(join(ROOT, 'package.json'), join(place, 'package.json'));
  symlinkSync(TEST_DIST, join(place, 'dist'), 'junction');
}
