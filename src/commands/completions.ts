// `completions`: scripts for shells and the man page, from the one definition.
import type { Call } from './call.ts';
import { unknownWord } from './parse.ts';
import { bashScript } from './shells/bash.ts';
import { fishScript } from './shells/fish.ts';
import { manPage } from './shells/man.ts';
import { wordCommands } from './shells/model.ts';
import { zshScript } from './shells/zsh.ts';
import { EXIT, type ExitCode } from './types.ts';

const SHELLS = new Map([
  ['bash', bashScript],
  ['zsh', zshScript],
  ['fish', fishScript],
]);

export async function run({ args, io }: Call): Promise<ExitCode> {
  const [name = ''] = args.positionals;
  if (name === 'man') {
    io.out(manPage());
    return EXIT.clean;
  }
  const script = SHELLS.get(name);
  if (!script) throw unknownWord('completions', name, [...SHELLS.keys(), 'man']);
  io.out(script(await wordCommands()));
  return EXIT.clean;
}
