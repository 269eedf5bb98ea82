// What reporters are handed: findings by file, the texts they stand in, and the rules that found them.
import { counted } from '../counted.ts';
import type { Diagnostic, Severity } from '../diagnostic.ts';
import { memo } from '../memo.ts';
import type { Summary } from './lint-schema.ts';

/** One file that was checked; files without findings are there too. */
export interface ReportedFile {
  /** As the user named it. */
  readonly path: string;
  /** Without its byte order mark. */
  readonly text: string;
  /** Sorted by place. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether a feature support matrix was found in it. */
  readonly hasMatrix: boolean;
}

/** What a reporter may say of a rule. */
export interface ReportedRule {
  readonly id: string;
  readonly description: string;
  readonly severity: Severity;
  readonly url?: string | undefined;
  /** Its page, in Markdown, where it has one. */
  readonly page?: string | undefined;
}

export interface Report {
  readonly version: string;
  /** In the order in which they were named. */
  readonly files: readonly ReportedFile[];
  /** Texts of other documents that findings point into, by path. */
  readonly otherTexts: ReadonlyMap<string, string>;
  readonly rules: readonly ReportedRule[];
  /** Turns the path of a report into one from the root of the repository, with `/`. */
  readonly repositoryPath: (path: string) => string;
}

/** How text for people is laid out. */
export interface Style {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** Findings to text, with a line end at its end; the same report gives the same bytes. */
export type Reporter = (report: Report, style: Style) => string;

export function summarize(files: readonly ReportedFile[]): Summary {
  const count: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  let fixable = 0;
  for (const file of files) {
    for (const diagnostic of file.diagnostics) {
      count[diagnostic.severity] += 1;
      if (diagnostic.fix) fixable += 1;
    }
  }
  return { files: files.length, errors: count.error, warnings: count.warning, infos: count.info, fixable };
}

export const countsOf = ({ errors, warnings, infos }: Summary): readonly string[] => [
  counted(errors, 'error'),
  counted(warnings, 'warning'),
  counted(infos, 'info'),
];

/** What a fix does, in words; one that may change what the document says is called unsafe. */
export function fixText({ fix, ruleId }: Diagnostic): string | undefined {
  if (fix === undefined) return undefined;
  const what = (fix.description ?? `Fix ${ruleId}`).replace(/\.$/, '');
  return fix.safe ? what : `${what} (unsafe)`;
}

/** The text that a finding's place or a related place stands in; undefined where it was not read. */
export function textOf(report: Report, file: ReportedFile, path: string | undefined): string | undefined {
  if (path === undefined || path === file.path) return file.text;
  return textsOf(report).get(path);
}

/** All texts of a report by path, gathered once: a finding a file that points into another is many look-ups. */
const textsOf = memo((report: Report): ReadonlyMap<string, string> => {
  const texts = new Map(report.files.toReversed().map(({ path, text }) => [path, text]));
  for (const [path, text] of report.otherTexts) texts.set(path, text);
  return texts;
});
