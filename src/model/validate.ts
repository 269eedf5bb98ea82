// Whether unknown data is a document of matrices: every defect, and where it is.
import * as v from 'valibot';
import { isRecord } from '../lookup.ts';
import { type Matrix, type MatrixDocument, MatrixDocumentSchema } from './schema.ts';

/** The way to a value from the root: keys of objects, indexes of arrays. */
export type DataPath = readonly (string | number)[];

export interface DataIssue {
  readonly path: DataPath;
  /** Whether the key itself is meant (one too many) or its value. */
  readonly at: 'key' | 'value';
  /** Without the path: `Expected "complete", "partial" …, received "complet".` */
  readonly message: string;
}

/** The document where its shape is right; it may still have issues, such as an id given twice. */
export interface Validation {
  readonly document?: MatrixDocument;
  readonly issues: readonly DataIssue[];
}

const PLAIN_KEY = /^[A-Za-z_$][\w$-]*$/;

/** A path as people read it: `matrices[0].features[3].support["a b"].level`; empty for the root. */
export function formatPath(path: DataPath): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (PLAIN_KEY.test(step)) text += text === '' ? step : `.${step}`;
    else text += `[${JSON.stringify(step)}]`;
  }
  return text;
}

const step = (key: unknown): string | number => (typeof key === 'number' ? key : String(key));

/** `("a" | "b" | "c")` of valibot in words: `"a", "b" or "c"`. */
function choices(expected: string | null): string {
  const all = (expected ?? 'another value').replace(/^\(|\)$/g, '').split(' | ');
  const last = all.pop() ?? '';
  return all.length === 0 ? last : `${all.join(', ')} or ${last}`;
}

/** Objects without a prototype, as data is read into, have no name for valibot: it calls them null. */
function received({ input, received }: v.BaseIssue<unknown>): string {
  return isRecord(input) ? 'Object' : received;
}

function issueOf(issue: v.BaseIssue<unknown>): DataIssue {
  const path = (issue.path ?? []).map(({ key }) => step(key));
  const last = issue.path?.at(-1);
  if (last?.origin === 'key') {
    const isMissing = issue.expected !== 'never';
    const message = isMissing ? 'This key is required.' : 'This key is not part of the schema.';
    return { path, at: 'key', message };
  }
  return {
    path,
    at: 'value',
    message: `Expected ${choices(issue.expected)}, received ${received(issue)}.`,
  };
}

function repeats(ids: readonly string[], path: DataPath, what: string): readonly DataIssue[] {
  const seen = new Set<string>();
  return ids.flatMap((id, index) => {
    const isRepeat = seen.has(id);
    seen.add(id);
    const message = `The ${what} id ${JSON.stringify(id)} is given twice; ids are unique.`;
    return isRepeat ? [{ path: [...path, index, 'id'], at: 'value', message }] : [];
  });
}

const idsOf = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);

function crossCheckMatrix(matrix: Matrix, path: DataPath): readonly DataIssue[] {
  const targets = new Set(idsOf(matrix.targets));
  const strays = matrix.features.flatMap((feature, index) =>
    Object.keys(feature.support)
      .filter((id) => !targets.has(id))
      .map(
        (id): DataIssue => ({
          path: [...path, 'features', index, 'support', id],
          at: 'key',
          message: `No target has the id ${JSON.stringify(id)}; declare it in \`targets\` or correct it.`,
        }),
      ),
  );
  return [
    ...repeats(idsOf(matrix.targets), [...path, 'targets'], 'target'),
    ...repeats(idsOf(matrix.features), [...path, 'features'], 'feature'),
    ...strays,
  ];
}

function crossCheck({ matrices }: MatrixDocument): readonly DataIssue[] {
  return [
    ...repeats(idsOf(matrices), ['matrices'], 'matrix'),
    ...matrices.flatMap((matrix, index) => crossCheckMatrix(matrix, ['matrices', index])),
  ];
}

/** Validates data as read from JSON or YAML. Never throws; keys of every name survive. */
export function validateDocument(input: unknown): Validation {
  const result = v.safeParse(MatrixDocumentSchema, input);
  if (!result.success) return { issues: result.issues.map(issueOf) };
  return { document: result.output, issues: crossCheck(result.output) };
}
