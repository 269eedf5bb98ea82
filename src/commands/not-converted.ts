// What `convert` says of what is in the document and not in the output, or not on the page that others make of it.
import rule from '../../rules/not-rendered/index.ts';
import { counted } from '../counted.ts';
import type { MatrixDocument } from '../lint/document.ts';
import { lintDocuments } from '../lint/engine.ts';
import { type LintConfig, resolveSettings } from '../lint/settings.ts';
import { enumerate } from '../lint/words.ts';
import { unreadLines } from './detection/text.ts';

/** The texts of accepted blocks that no output can hold, since they were not read: a line for each block and reason. */
export function unreadRemarks({ source, claims }: MatrixDocument): readonly string[] {
  return claims.decisions
    .filter(({ taken }) => taken)
    .flatMap(({ range, unread = [] }) =>
      unreadLines(unread).map((line) => `${source.path}:${range.start.line}: ${line}.`),
    );
}

/**
 * A sentence for each matrix that holds more than its rendered page: which sections the renderer drops. The rule
 * `not-rendered` decides, with its options and its suppressions; where it is off, nothing is said.
 */
export function sectionsNotRendered(document: MatrixDocument, { rules }: LintConfig): readonly string[] {
  const chosen = rules?.[rule.meta.id];
  const { settings } = resolveSettings(
    [rule],
    chosen === undefined ? {} : { rules: { [rule.meta.id]: chosen } },
  );
  const found = lintDocuments([document], [rule], settings).flatMap(({ diagnostics }) => diagnostics);
  const dropped = new Set(
    found.flatMap(({ ruleId, range }) => (ruleId === rule.meta.id ? range.start.offset : [])),
  );
  return document.matrices.flatMap(({ claims, model }) => {
    const sections = claims.data?.sections ?? [];
    const names = sections.flatMap(({ name, range }) => (dropped.has(range.start.offset) ? name : []));
    if (names.length === 0) return [];
    const path = claims.origin?.path ?? document.source.path;
    const share = `${counted(names.length, 'section')} of ${model.features.length}`;
    return `${path}: the output has ${share} that sphinx-feature-classification leaves out of the page: ${enumerate(names, names.length)}. Rename them, or set the option \`prefix\` of the rule \`${rule.meta.id}\` where another program renders the file.`;
  });
}
