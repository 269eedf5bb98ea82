// The parts of one document that the configuration has written between markers, filled in its text.
import { resolve } from 'node:path';
import type { Config } from '../config/parse.ts';
import type { Source } from '../source/source.ts';
import { planOf } from './build-plan.ts';
import { keptMessage, renderFile } from './render.ts';

export interface FilledIn {
  readonly text: string;
  /** One line for each part that is kept, since somebody has edited it. */
  readonly kept: readonly string[];
}

/** The text of a document with the parts as they should be; its path is relative to `cwd`. */
export function withOwnCopies(source: Source, config: Config, cwd: string): FilledIn {
  const own = resolve(cwd, source.path);
  const mayBeOwn = (config.value.documents ?? []).some(({ outputs = [] }) =>
    outputs.some(
      ({ between, file }) =>
        between !== undefined && (file.includes('{') || resolve(config.folder, file) === own),
    ),
  );
  // Reading the sources of all outputs is worth it only for a file that is one.
  if (!mayBeOwn) return { text: source.text, kept: [] };
  const plan = planOf(config, { cwd }, source);
  const file = plan.files.find(({ path }) => resolve(cwd, path) === own);
  if (file === undefined) return { text: source.text, kept: [] };
  const { text, outputs } = renderFile(plan, file, { cwd, force: false, given: source });
  const kept = outputs.filter(({ edited }) => edited);
  return { text, kept: kept.map(({ output }) => keptMessage(source.path, output.between ?? '')) };
}
