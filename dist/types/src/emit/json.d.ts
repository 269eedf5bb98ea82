import { type Matrix } from '../model/schema.js';
import type { Emitted } from './emitter.js';
/** Data to be written; a map is a record whose keys keep their order, also where they look like integers. */
export type Json = string | number | readonly Json[] | ReadonlyMap<string, Json>;
/** The document that `schema/matrix-1.schema.json` describes, keys in the schema's order. */
export declare function documentOf(matrices: readonly Matrix[]): ReadonlyMap<string, Json>;
/** The document as JSON: indented by two spaces, one line feed at the end. */
export declare function emitJson(matrices: readonly Matrix[]): Emitted;
