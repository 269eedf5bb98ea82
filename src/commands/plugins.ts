// The rules of a run: those of this project, and those that `--plugin` names. Nothing else can name code that runs.
import { resolve } from 'node:path';
import { RULES } from '../../rules/index.ts';
import { isRule, type Rule } from '../lint/rule.ts';
import type { Call } from './call.ts';
import { loadModule } from './load-module.ts';
import { UsageError } from './types.ts';

/** The rules of each file that was loaded, by its absolute path: a thread loads a file once. */
const loaded = new Map<string, readonly Rule[]>();

export function pluginsOf({ args, io }: Call): readonly string[] {
  return args.values('plugin').map((path) => resolve(io.cwd, path));
}

/** Loads files of rules, so that `rulesWith` knows them; what cannot be used ends the run. */
export async function loadPlugins(paths: readonly string[]): Promise<void> {
  for (const path of paths) if (!loaded.has(path)) loaded.set(path, await rulesIn(path));
  const ids = new Set<string>();
  for (const { meta } of rulesWith(paths)) {
    if (ids.has(meta.id)) throw new UsageError(`--plugin: there are two rules with the id \`${meta.id}\`.`);
    ids.add(meta.id);
  }
}

async function rulesIn(path: string): Promise<readonly Rule[]> {
  const module = await loadModule(path).catch((error: unknown) => {
    const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new UsageError(`Cannot load the plugin ${path}: ${line.replace(/\.$/, '')}.`);
  });
  const rules = Object.values(module).flat().filter(isRule);
  if (rules.length > 0) return [...new Set(rules)];
  throw new UsageError(`The plugin ${path} exports no rule; export what \`defineRule\` returns.`);
}

export function rulesWith(plugins: readonly string[] = []): readonly Rule[] {
  return plugins.length === 0 ? RULES : [...RULES, ...plugins.flatMap((path) => loaded.get(path) ?? [])];
}
