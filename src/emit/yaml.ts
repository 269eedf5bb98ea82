// The model as YAML: the JSON contract for people who keep the truth in data and edit it by hand.
import type { Matrix } from '../model/schema.ts';
import type { EmitOptions, Emitted } from './emitter.ts';
import { documentOf } from './json.ts';
import { editYaml } from './yaml-edit.ts';
import { writeYaml } from './yaml-write.ts';

export function emitYaml(matrices: readonly Matrix[], { previous }: EmitOptions = {}): Emitted {
  const document = documentOf(matrices);
  const edited = previous === undefined ? undefined : editYaml(previous, document);
  return { text: edited ?? writeYaml(document), losses: [] };
}
