// What can be done about findings: quick fixes, a comment that disables a rule for a row, and all safe fixes at once.
import * as v from 'valibot';
import { type CodeAction, CodeActionKind, type CodeActionParams, type TextEdit } from 'vscode-languageserver';
import { counted } from '../../counted.ts';
import type { Diagnostic, Edit } from '../../diagnostic.ts';
import type { MatrixDocument } from '../../lint/document.ts';
import { applyEdits, type FixRun, fixDocument, flawOfFix, relayoutOf } from '../../lint/fix.ts';
import { readDocument } from '../../pipeline.ts';
import { fixText } from '../../report/report.ts';
import { commonEnds } from '../../search.ts';
import { createLocator, type Format } from '../../source/source.ts';
import { lintRead } from '../lint-run.ts';
import type { Checked } from './checks.ts';
import { lspDiagnostic } from './findings.ts';
import { lspRange, textEdit, touches } from './places.ts';

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.supportmatrix`;

/** What an action does to the finding of an index; its edits are made, and proven by reading the text again, when it is chosen. */
const ActionSchema = v.object({
  uri: v.string(),
  version: v.number(),
  does: v.picklist(['fix', 'disable', 'all']),
  index: v.number(),
});
export type ActionData = v.InferOutput<typeof ActionSchema>;

type Offer = CodeAction & { readonly data: ActionData };

export function actionsIn(
  { text: { uri, version }, diagnostics, document }: Checked,
  { range, context: { only } }: Pick<CodeActionParams, 'range' | 'context'>,
  uriOf: (path: string) => string,
): readonly Offer[] {
  const wants = (kind: string): boolean =>
    only === undefined || only.some((one) => one === '' || kind === one || kind.startsWith(`${one}.`));
  const offers: Offer[] = [];
  const dataOf = (does: ActionData['does'], index = 0): ActionData => ({ uri, version, does, index });
  const found = [...diagnostics.entries()].filter(([, one]) => touches(lspRange(one.range), range));
  if (wants(CodeActionKind.QuickFix)) {
    for (const [index, one] of found) {
      const about = { kind: CodeActionKind.QuickFix, diagnostics: [lspDiagnostic(one, uri, uriOf)] };
      const { fix } = one;
      const title = fixText(one);
      if (fix && title !== undefined)
        offers.push({ ...about, title, isPreferred: fix.safe, data: dataOf('fix', index) });
    }
    for (const [index, one] of found) {
      const row = disablingEdit(document, one)?.row;
      const title = `Disable ${one.ruleId} for the row \`${row}\``;
      const about = { kind: CodeActionKind.QuickFix, diagnostics: [lspDiagnostic(one, uri, uriOf)] };
      if (row !== undefined) offers.push({ ...about, title, data: dataOf('disable', index) });
    }
  }
  const safe = diagnostics.filter(({ fix }) => fix?.safe === true);
  if (safe.length > 0 && wants(FIX_ALL)) {
    const title = `Apply ${counted(safe.length, 'safe fix', 'safe fixes')} of supportmatrix`;
    offers.push({ title, kind: FIX_ALL, data: dataOf('all') });
  }
  return offers;
}

export function actionData(data: unknown): ActionData | undefined {
  return v.is(ActionSchema, data) ? data : undefined;
}

/** The edits of an action, or why it is not done: a clause. */
export function editsOf(checked: Checked, { does, index }: ActionData): readonly TextEdit[] | string {
  const { document, diagnostics, prepared, beside } = checked;
  if (prepared === undefined) return 'the configuration is wrong';
  const run = (unsafe: boolean): FixRun => ({
    document,
    lint: (changed) => lintRead(changed, beside, prepared.context).diagnostics,
    read: (text) => readDocument({ ...document.source, text }, prepared.context.extract),
    unsafe,
  });
  if (does === 'all') {
    const { source } = fixDocument(run(false)).document;
    return changeOf(checked, source.text);
  }
  const one = diagnostics[index];
  if (one === undefined) return 'the finding is gone';
  return does === 'fix'
    ? fixEdits(checked, one, run(one.fix?.safe !== true))
    : disableEdits(checked, one, run(false));
}

function fixEdits(
  { document, diagnostics }: Checked,
  one: Diagnostic,
  run: FixRun,
): readonly TextEdit[] | string {
  const flaw = flawOfFix(one, { document, diagnostics }, run);
  if (flaw !== undefined) return flaw;
  const { format, text } = document.source;
  const edits = one.fix?.edits ?? [];
  return (relayoutOf(format)?.(text, edits) ?? edits).map(textEdit);
}

function disableEdits(
  { document, diagnostics }: Checked,
  one: Diagnostic,
  run: FixRun,
): readonly TextEdit[] | string {
  const made = disablingEdit(document, one);
  if (made === undefined) return 'the document has no room for a comment';
  const after = run.lint(run.read(applyEdits(document.source.text, [made.edit])));
  const count = (list: readonly Diagnostic[]): number =>
    list.filter(({ ruleId }) => ruleId === one.ruleId).length;
  if (count(after) >= count(diagnostics)) return 'a comment would not be heeded here';
  return [textEdit(made.edit)];
}

/** One edit that makes a text of another: what lies between what both begin and end with. */
function changeOf({ text }: Checked, after: string): readonly TextEdit[] {
  const before = text.getText();
  if (before === after) return [];
  let { head, tail } = commonEnds(before, after);
  // Whole lines, so that no pair of code units is parted.
  head = before.lastIndexOf('\n', head - 1) + 1;
  const end = before.indexOf('\n', before.length - tail);
  tail = end < 0 ? 0 : before.length - end;
  const range = { start: text.positionAt(head), end: text.positionAt(before.length - tail) };
  return [{ range, newText: after.slice(head, after.length - tail) }];
}

const COMMENTS: Partial<Record<Format, readonly [before: string, after: string]>> = {
  markdown: ['<!-- ', ' -->'],
  html: ['<!-- ', ' -->'],
  text: ['<!-- ', ' -->'],
  rst: ['.. ', ''],
  ini: ['# ', ''],
  yaml: ['# ', ''],
};

/** The comment for a finding about a row, and the name of the row; `undefined` where none can be written. */
function disablingEdit(
  { source, matrices }: MatrixDocument,
  { ruleId, matrix: id, featureTitle, targetTitle, range }: Diagnostic,
): { readonly row: string; readonly edit: Edit } | undefined {
  const comment = COMMENTS[source.format];
  const claims = matrices.find(({ model }) => model.id === id)?.claims;
  if (comment === undefined || claims === undefined || claims.origin !== undefined) return undefined;
  const row = claims.table?.orientation === 'targets-in-rows' ? targetTitle : featureTitle;
  if (row === undefined || /["\r\n]|--/.test(row)) return undefined;
  const starts = [claims.table?.range, claims.details?.range, claims.data?.sections[0]?.range, range].flatMap(
    (one) => one?.start.offset ?? [],
  );
  const { text } = source;
  const first = Math.min(...starts);
  const start = Math.max(text.lastIndexOf('\n', first - 1), text.lastIndexOf('\r', first - 1)) + 1;
  const indent = /^[ \t]*/.exec(text.slice(start, first))?.[0] ?? '';
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const gap = source.format === 'ini' || source.format === 'yaml' ? lineEnd : lineEnd + lineEnd;
  const written = `${indent}${comment[0]}supportmatrix-disable-row "${row}" ${ruleId}${comment[1]}${gap}`;
  return { row, edit: { range: createLocator(text).range(start, start), text: written } };
}
