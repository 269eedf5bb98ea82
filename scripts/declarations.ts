// The types of the library: one file an entry, rolled up from what the compiler declares.
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { ENTRIES, type Files, ROOT } from './bundle.ts';

const COMPILER = fileURLToPath(import.meta.resolve('typescript/package.json')).replace(
  /package\.json$/,
  'bin/tsc',
);

export async function declarations(): Promise<Files> {
  // Inside of the project, where packages are found.
  const parent = join(ROOT, '.supportmatrix-cache');
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, 'types-'));
  try {
    const config = join(ROOT, 'scripts/tsconfig.types.json');
    execFileSync(process.execPath, [COMPILER, '-p', config, '--outDir', folder], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    await followable(folder);
    return new Map(
      await Promise.all(
        [...ENTRIES].map(
          async ([name, path]): Promise<[string, string]> => [
            `${name}.d.mts`,
            await rolledUp(folder, name, path),
          ],
        ),
      ),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The compiler leaves `.ts` in the imports of declarations, which other tools do not follow. */
async function followable(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    await writeFile(path, (await readFile(path, 'utf8')).replace(/(from '\.[^']*)\.ts'/g, "$1.js'"));
  }
}

/** What an entry adds to the types of another package: the roller knows nothing of that. */
async function augmentationOf(entry: string): Promise<string> {
  const nodes = await readFile(join(dirname(entry), 'nodes.d.ts'), 'utf8').catch(() => '');
  const start = nodes.search(/^interface RstFlowMap/m);
  return start < 0 ? '' : `\n${nodes.slice(start)}`;
}

/** All that one entry declares, without what it does not show. */
async function rolledUp(folder: string, name: string, path: string): Promise<string> {
  const entry = join(folder, path.replace(/\.ts$/, '.d.ts'));
  const target = join(folder, `${name}.rolled-up.d.ts`);
  const quiet = { default: { logLevel: ExtractorLogLevel.None } };
  const config = ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(ROOT, 'package.json'),
    configObject: {
      projectFolder: ROOT,
      mainEntryPointFilePath: entry,
      compiler: { overrideTsconfig: { extends: join(ROOT, 'tsconfig.json'), files: [entry], include: [] } },
      dtsRollup: { enabled: true, untrimmedFilePath: target },
      newlineKind: 'lf',
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
        extractorMessageReporting: quiet,
        tsdocMessageReporting: quiet,
      },
    },
  });
  const { succeeded } = Extractor.invoke(config, {
    localBuild: true,
    messageCallback(message) {
      // Which version of TypeScript it brings along.
      if (message.logLevel === ExtractorLogLevel.Info) message.handled = true;
    },
  });
  if (!succeeded) throw new Error(`The types of ${name} cannot be rolled up.`);
  return (await readFile(target, 'utf8')) + (await augmentationOf(entry));
}
