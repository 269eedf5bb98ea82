// `lint --print-config FILE`: what applies to one document, and where it is said.
import { lintConfigOf } from '../config/lint-config.ts';
import type { Config } from '../config/parse.ts';
import type { TreePath } from '../config/tree.ts';
import { visibleLine } from '../report/visible.ts';
import { slashed } from '../source/read.ts';
import { visibleJson } from '../visible-json.ts';
import type { Call } from './call.ts';
import type { AppliedConfig } from './configs.ts';
import { mergeLintConfig, settingsFor } from './lint-settings.ts';
import { pluginsOf, rulesWith } from './plugins.ts';
import { print } from './say.ts';
import { EXIT, type ExitCode } from './types.ts';

/** Prints YAML whose comments name the source of each setting: a place in the file, the command line, or a default. */
export function printConfig(file: string, call: Call): ExitCode {
  const applied = call.configs.of(file);
  print(
    call.io,
    [
      ...headLines(slashed(file), applied),
      ...documentLines(applied),
      ...ruleLines(applied, call),
      ...otherLines(applied),
      '',
    ].join('\n'),
  );
  return EXIT.clean;
}

function headLines(file: string, { config, selected }: AppliedConfig): readonly string[] {
  const shown = visibleLine(file);
  if (!config) return [`# ${shown}: no configuration applies; everything is found or has its default.`];
  if (!selected)
    return [`# ${shown}: ${visibleLine(config.path)} applies, but no entry of its documents names it.`];
  const { line } = config.locate(['documents', selected.index]);
  return [
    `# ${shown}: ${visibleLine(config.path)} applies, with its documents[${selected.index}] (line ${line}).`,
  ];
}

function documentLines({ config, selected }: AppliedConfig): readonly string[] {
  if (!config || !selected) return [];
  const lines = settingLines(selected.entry, ['documents', selected.index], config, '    ');
  return lines.length === 0 ? [] : ['documents:', '  -', ...lines];
}

/** Settings with their places; lists and scalars on a line of their own, as JSON, which YAML reads. */
function settingLines(value: object, path: TreePath, config: Config, indent: string): readonly string[] {
  return Object.entries(value).flatMap(([key, setting]): readonly string[] => {
    const at = [...path, key];
    const name = quoted(key).replace(/^"([a-z-]+)"$/i, '$1');
    if (typeof setting === 'object' && setting !== null && !Array.isArray(setting)) {
      return [`${indent}${name}:`, ...settingLines(setting, at, config, `${indent}  `)];
    }
    return [`${indent}${name}: ${quoted(setting)}  # ${placeOf(config, at)}`];
  });
}

function ruleLines({ config }: AppliedConfig, call: Call): readonly string[] {
  const { args } = call;
  const all = rulesWith(pluginsOf(call));
  const { preset, rules } = config?.value ?? {};
  const { active } = settingsFor(all, mergeLintConfig(lintConfigOf(config), args), config);
  const chosen = args.value('preset') ?? preset ?? 'recommended';
  const from = args.value('preset') ? '--preset' : preset && config ? placeOf(config, ['preset']) : 'default';
  const given = new Set(args.values('rule').map((text) => text.slice(0, text.lastIndexOf(':'))));
  const lines = all.map(({ meta }) => {
    const rule = active.get(meta.id);
    const severity = rule ? (rule.severity ?? meta.severity) : 'off';
    const word = severity === 'warning' ? 'warn' : severity;
    const set = rules !== undefined && Object.hasOwn(rules, meta.id);
    const source = given.has(meta.id)
      ? '--rule'
      : set && config
        ? placeOf(config, ['rules', meta.id])
        : 'preset';
    return `  ${meta.id}: ${word}  # ${source}`;
  });
  return [`preset: ${chosen}  # ${from}`, 'rules:', ...lines];
}

function otherLines({ config }: AppliedConfig): readonly string[] {
  if (!config) return [];
  const { requires, exceptions = [], baseline } = config.value;
  return [
    ...(requires === undefined ? [] : ['requires:', ...settingLines(requires, ['requires'], config, '  ')]),
    ...(exceptions.length === 0 ? [] : ['exceptions:']),
    ...exceptions.map((entry, index) => `  - ${quoted(entry)}  # ${placeOf(config, ['exceptions', index])}`),
    ...(baseline === undefined ? [] : [`baseline: ${quoted(baseline)}  # ${placeOf(config, ['baseline'])}`]),
  ];
}

/** JSON, which YAML reads, with nothing in it that is not seen. */
function quoted(value: unknown): string {
  return visibleJson(JSON.stringify(value));
}

function placeOf(config: Config, path: TreePath): string {
  return `${visibleLine(config.path)}:${config.locate(path).line}`;
}
