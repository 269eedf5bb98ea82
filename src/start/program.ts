// The whole program, loaded when it is needed. The bundle has another module in the place of this one, which loads
// what V8 has kept compiled.
export type Program = typeof import('../commands/process.ts');

/** `purpose` names what the program is loaded for, as runs for one purpose use much the same functions. */
export async function loadProgram(_purpose: string, _args: readonly string[]): Promise<Program> {
  return await import('../commands/process.ts');
}
