// Pieces that the schemas of what is read and printed are made of.
import * as v from 'valibot';

/** The same, with nothing in it that may be changed. */
export type Frozen<T> = { readonly [key in keyof T]: Frozen<T[key]> };

export const text = (description: string) => v.pipe(v.string(), v.description(description));

export const name = (description: string) => v.pipe(v.string(), v.minLength(1), v.description(description));

/** A whole number from 0. */
export const count = (description: string) =>
  v.pipe(v.number(), v.integer(), v.minValue(0), v.description(description));

/** A whole number from 1. */
export const positive = (description: string) =>
  v.pipe(v.number(), v.integer(), v.minValue(1), v.description(description));

/** A share of a whole, from 0 to 1. */
export const share = (description: string) =>
  v.pipe(v.number(), v.minValue(0), v.maxValue(1), v.description(description));

export const described = <const S extends v.GenericSchema>(schema: S, description: string) =>
  v.pipe(schema, v.description(description));

export const optional = <const S extends v.GenericSchema>(schema: S, description: string) =>
  v.exactOptional(described(schema, description));
