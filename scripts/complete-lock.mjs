// Completes package-lock.json: the binaries of all platforms are in it, and every package has its checksum. npm leaves
// out what it cannot fetch, and keeps entries without a checksum as they are. `--check` only looks.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const PATH = new URL('../package-lock.json', import.meta.url);

const readLock = () => JSON.parse(readFileSync(PATH, 'utf8'));

/** Packages whose content nothing vouches for. */
const withoutChecksum = ({ packages }) =>
  Object.entries(packages)
    .filter(([path, entry]) => path !== '' && !entry.link && !entry.inBundle && entry.integrity === undefined)
    .map(([path]) => path);

/** Binaries that a package names for some platform, and that are not in the lock. */
const absent = ({ packages }) =>
  Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
    Object.entries(optionalDependencies)
      .filter(([name, version]) => /^\d/.test(version) && !packages[`node_modules/${name}`])
      .map(([name]) => name),
  );

if (!process.argv.includes('--check')) {
  const lock = readLock();
  for (const path of withoutChecksum(lock)) delete lock.packages[path];
  writeFileSync(PATH, `${JSON.stringify(lock, null, 2)}\n`);
  const cwd = new URL('..', import.meta.url);
  execFileSync('npm', ['install', '--package-lock-only', '--ignore-scripts'], { cwd, stdio: 'ignore' });
}
const lock = readLock();
const flaws = [
  ...withoutChecksum(lock).map((path) => `${path} has no checksum`),
  ...absent(lock).map((name) => `${name} is not in it`),
];
if (flaws.length > 0) {
  console.error(`package-lock.json: ${flaws.join(', ')}; run \`node scripts/complete-lock.mjs\`.`);
  process.exitCode = 1;
}
