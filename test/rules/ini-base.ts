// A small clean INI file that rule tests put one fault into.
const BASE = `[driver.alpha-vm]
title=Alpha

[driver.beta]
title=Beta

[operation.attach]
title=Attach disk
status=optional
cli=disk attach
notes=Adds a disk.
driver.alpha-vm=complete
driver.beta=missing

[operation.resize]
title=Resize disk
status=mandatory
driver.alpha-vm=complete
driver.beta=complete
`;

/** The clean file. */
export const CLEAN_INI = BASE;

/** The clean file with some texts replaced, each once. */
export function faultyIni(...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The base has no ${from}.`);
    return text.replace(from, () => to);
  }, BASE);
}
