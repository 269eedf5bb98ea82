// Findings that come from outside this process, such as another run's report: held against their shape.
import * as v from 'valibot';
import type { Diagnostic } from '../diagnostic.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const place = v.pipe(v.number(), v.integer(), v.minValue(1));
const PointSchema = v.object({ line: place, column: place, offset: count });
const RangeSchema = v.object({ start: PointSchema, end: PointSchema });

/** Keys that are not known are left out: a newer version may have written them. */
const DiagnosticSchema: v.GenericSchema<unknown, Diagnostic> = v.object({
  ruleId: v.string(),
  severity: v.picklist(['error', 'warning', 'info']),
  message: v.string(),
  range: RangeSchema,
  matrix: v.exactOptional(v.string()),
  feature: v.exactOptional(v.string()),
  target: v.exactOptional(v.string()),
  expected: v.exactOptional(v.string()),
  actual: v.exactOptional(v.string()),
  related: v.exactOptional(
    v.array(v.object({ path: v.exactOptional(v.string()), range: RangeSchema, message: v.string() })),
  ),
  fix: v.exactOptional(
    v.object({
      safe: v.boolean(),
      edits: v.array(v.object({ range: RangeSchema, text: v.string() })),
      moves: v.exactOptional(v.boolean()),
      description: v.exactOptional(v.string()),
    }),
  ),
  url: v.string(),
});

/** The findings of one file. */
export const FindingsSchema = v.object({ path: v.string(), diagnostics: v.array(DiagnosticSchema) });
