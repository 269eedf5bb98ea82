// Adds to package-lock.json the optional packages of other platforms that a registry at hand did not offer.
// npm leaves out what it cannot fetch, and `npm ci` then refuses the lock; nothing is fetched for a platform that
// is not this one. `--check` only compares.
import { readFileSync, writeFileSync } from 'node:fs';

const PATH = new URL('../package-lock.json', import.meta.url);
const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const PROCESSORS = [
  'arm64',
  'arm',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
];

/** What the name of a binary package says of its platform: `…-linux-arm64-musl`. */
function platformOf(name) {
  const words = name.split(/[-/]/);
  const cpu = PROCESSORS.find((processor) => words.some((word) => word.startsWith(processor)));
  const os = SYSTEMS.find((system) => words.includes(system));
  const libc = words.includes('musl')
    ? ['musl']
    : words.some((word) => word.startsWith('gnu'))
      ? ['glibc']
      : undefined;
  if (cpu === undefined && os === undefined) return undefined;
  return {
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    ...(os === 'linux' && libc ? { libc } : {}),
    ...(os === undefined ? {} : { os: [os] }),
  };
}

const before = readFileSync(PATH, 'utf8');
const lock = JSON.parse(before);
const added = [];
for (const entry of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`;
    const platform = platformOf(name);
    if (lock.packages[key] || !platform || !/^\d/.test(version)) continue;
    added.push([key, { version, ...platform, dev: true, optional: true }]);
  }
}
lock.packages = Object.fromEntries(
  [...Object.entries(lock.packages), ...added].sort(([a], [b]) => a.localeCompare(b, 'en')),
);
const after = `${JSON.stringify(lock, null, 2)}\n`;
if (process.argv.includes('--check')) {
  if (added.length > 0) {
    console.error(
      'package-lock.json lacks packages of other platforms; run `node scripts/complete-lock.mjs`.',
    );
    process.exitCode = 1;
  }
} else if (added.length > 0) writeFileSync(PATH, after);
