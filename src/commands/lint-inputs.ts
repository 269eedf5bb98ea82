// What `lint` works on: the documents that were named or configured, sorted into sets, and read.
import { relative, resolve } from 'node:path';
import { entriesWithFiles } from '../config/find.ts';
import { matches } from '../source/glob.ts';
import { STDIN_ARGUMENT, slashed } from '../source/read.ts';
import type { Call } from './call.ts';
import { placeIn } from './configs.ts';
import { type DocumentSet, documentsOf, groupSources } from './documents.ts';
import { findInputs, readAll } from './inputs.ts';
import { UsageError } from './types.ts';

/** The sets of a run, and one line for each document that could not be found or read. */
export interface LintInputs {
  readonly sets: readonly DocumentSet[];
  readonly errors: readonly string[];
}

export async function readLintInputs(call: Call): Promise<LintInputs> {
  const found = findInputs(patternsOf(call), call);
  const paths = call.args.flag('no-ignore') ? found.paths : withoutIgnored(found.paths, call);
  const { sets, errors } = await readSets(paths, call);
  return { sets, errors: [...found.errors, ...errors] };
}

/** The paths that no configuration tells to ignore; hooks name files one by one, so it holds for named ones too. */
function withoutIgnored(paths: readonly string[], { io, configs }: Call): readonly string[] {
  return paths.filter((path) => {
    const { config } = path === STDIN_ARGUMENT ? {} : configs.of(path);
    const ignored = config?.value.ignore ?? [];
    const within = config === undefined ? path : slashed(relative(config.folder, resolve(io.cwd, path)));
    return !matches(ignored, within);
  });
}

/** What was named; else what the configuration names; else the folder at hand. */
function patternsOf({ args, io, configs }: Call): readonly string[] {
  if (args.positionals.length > 0) return args.positionals;
  const { config } = configs.of(undefined);
  const paths = !config
    ? []
    : entriesWithFiles(config).flatMap((selected) => {
        const found = documentsOf(config, selected, io.cwd);
        if (found.length > 0) return found;
        const { index } = selected;
        const place = placeIn(config, ['documents', index, 'files']);
        throw new UsageError(`${place}: \`documents[${index}].files\` matches no file.`);
      });
  return paths.length > 0 ? [...new Set(paths)] : ['.'];
}

export async function readSets(paths: readonly string[], call: Call): Promise<LintInputs> {
  const { sources, errors } = await readAll(paths, call);
  return { sets: groupSources(sources, call.configs), errors };
}
