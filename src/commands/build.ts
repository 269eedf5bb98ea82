// `build`: writes the outputs that the configuration declares, whole files and parts between markers.
import { visibleLine } from '../report/visible.ts';
import { writeFileAtomic } from '../source/write.ts';
import { readBuildPlan } from './build-plan.ts';
import type { Call } from './call.ts';
import { keptMessage, type RenderedFile, renderFile } from './render.ts';
import { complain, print } from './say.ts';
import { EXIT, type ExitCode, type Io, UsageError } from './types.ts';

export async function run(call: Call): Promise<ExitCode> {
  const { args, io } = call;
  const plan = readBuildPlan(call);
  if (!plan)
    throw new UsageError(
      'build needs a configuration that declares outputs; `supportmatrix init` writes one.',
    );
  if (plan.files.length === 0) {
    throw new UsageError(
      `${plan.config.path} declares no outputs; add \`outputs\` to an entry of \`documents\`.`,
    );
  }
  const force = args.flag('force') === true;
  const dry = args.flag('dry-run') === true;
  // All is known to be right before anything is written.
  const files = plan.files.map((file) => renderFile(plan, file, { cwd: io.cwd, force }));
  const failures: string[] = [];
  let kept = false;
  for (const file of files) {
    tellLosses(file, io);
    const edited = force ? [] : file.outputs.filter((output) => output.edited);
    const missing =
      file.actual === undefined && file.outputs.some(({ output }) => output.between !== undefined);
    if (missing) {
      failures.push(
        `${file.outputs[0]?.output.place}: ${file.path} does not exist, so there are no markers to write between.`,
      );
      continue;
    }
    for (const { output } of edited) {
      kept = true;
      complain(io, keptMessage(file.path, output.between ?? ''));
    }
    const changed = file.text !== file.actual?.text;
    if (changed && !dry) {
      const written = await writeFileAtomic(file.path, file.text, {
        cwd: io.cwd,
        root: plan.root,
        bom: file.actual?.bom ?? false,
        makeFolders: true,
        before: file.actual?.text ?? null,
      });
      if (!written.ok) {
        failures.push(written.message);
        continue;
      }
    }
    print(
      io,
      `${changed ? (dry ? 'would write' : 'wrote') : edited.length > 0 ? 'kept' : 'unchanged'} ${visibleLine(file.path)}\n`,
    );
  }
  if (failures.length > 0) throw new UsageError(failures);
  return kept ? EXIT.findings : EXIT.clean;
}

function tellLosses({ path, outputs }: RenderedFile, io: Io): void {
  for (const { output, losses } of outputs) {
    for (const loss of losses) {
      complain(io, `${path}: ${output.emitter.name} cannot hold all of it: ${loss}`);
    }
  }
}
