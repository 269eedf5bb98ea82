// The output formats: the one list that commands and docs go by.
import type { Emitter } from './emitter.ts';
import { emitJson } from './json.ts';

export type { EmitOptions, Emitted, Emitter, EmitView } from './emitter.ts';

/** Every output format, in the order that help shows them. */
export const EMITTERS: readonly Emitter[] = [
  { name: 'json', extension: '.json', description: 'the canonical model, for programs', emit: emitJson },
];

/** The format called `name`. */
export function findEmitter(name: string): Emitter | undefined {
  return EMITTERS.find((emitter) => emitter.name === name);
}
