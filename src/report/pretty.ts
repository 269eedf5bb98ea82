// The report for people: grouped by file, each finding with the lines that it speaks of.
import { counted } from '../counted.ts';
import type { Diagnostic, Severity } from '../diagnostic.ts';
import { createPaint, type Paint } from './ansi.ts';
import { type FramePlace, frameLines } from './frame.ts';
import {
  fixText,
  type Report,
  type ReportedFile,
  type Reporter,
  type Style,
  summarize,
  textOf,
} from './report.ts';
import { visibleLine } from './visible.ts';
import { wrap } from './wrap.ts';

const MAX_WIDTH = 120;

export const pretty: Reporter = (report, style) => {
  const paint = createPaint(style.color);
  const width = Math.min(style.width, MAX_WIDTH);
  const lines = report.files.flatMap((file) =>
    file.diagnostics.flatMap((diagnostic) =>
      findingLines(report, file, diagnostic, { color: style.color, width }, paint),
    ),
  );
  return `${[...lines, ...summaryLines(report, paint)].join('\n')}\n`;
};

const severityPaint = (paint: Paint): Record<Severity, (text: string) => string> => ({
  error: paint.red,
  warning: paint.yellow,
  info: paint.blue,
});

function findingLines(
  report: Report,
  file: ReportedFile,
  diagnostic: Diagnostic,
  style: Style,
  paint: Paint,
): string[] {
  const { range, severity, ruleId } = diagnostic;
  const path = visibleLine(file.path);
  const tint = severityPaint(paint)[severity];
  // One word, so that a terminal makes a link of it.
  const place = `${path}:${range.start.line}:${range.start.column}`;
  const places = placesOf(report, file, diagnostic);
  const gutter = Math.max(4, ...places.map(({ range: shown }) => String(shown.start.line).length)) + 2;
  const shown = places.slice(0, MOST_FRAMES);
  const frames = shown.flatMap((one, index) =>
    frameLines(one, gutter, { paint, width: style.width, caret: index === 0 ? tint : paint.cyan }),
  );
  return [
    `${paint.underline(place)}  ${paint.bold(tint(severity))}  ${paint.dim(ruleId)}`,
    ...wrap(visibleLine(diagnostic.message), '  ', style.width),
    ...(frames.length > 0 ? ['', ...frames] : []),
    ...moreLines(places.slice(MOST_FRAMES), gutter, paint, style.width),
    ...unreadLines(report, file, diagnostic, style.width),
    ...fixLines(diagnostic, paint, style.width),
    '',
  ];
}

/** So many places of a finding are shown, the others by their lines. */
const MOST_FRAMES = 4;

function moreLines(more: readonly FramePlace[], gutter: number, paint: Paint, width: number): string[] {
  if (more.length === 0) return [];
  const lines = more.map(({ path, range }) =>
    path === undefined ? String(range.start.line) : `${visibleLine(path)}:${range.start.line}`,
  );
  return wrap(
    `and in ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`,
    ' '.repeat(gutter + 3),
    width,
  ).map(paint.dim);
}

/** The finding's own place, then the related ones; a place in a text that was not read has no frame. */
function placesOf(report: Report, file: ReportedFile, diagnostic: Diagnostic): FramePlace[] {
  const places: FramePlace[] = [];
  const add = (path: string | undefined, range: Diagnostic['range'], label: string): void => {
    const text = textOf(report, file, path);
    if (text === undefined || range.start.offset > text.length) return;
    const elsewhere = path !== undefined && path !== file.path;
    places.push({ text, range, label, ...(elsewhere ? { path } : {}) });
  };
  // A finding about a whole document, or an empty one, points at nothing that is worth showing.
  if (file.text !== '') add(undefined, diagnostic.range, '');
  for (const related of diagnostic.related ?? []) add(related.path, related.range, related.message);
  return places;
}

/** Where related places stand whose text is not at hand, such as reports of tests. */
function unreadLines(report: Report, file: ReportedFile, diagnostic: Diagnostic, width: number): string[] {
  return (diagnostic.related ?? []).flatMap(({ path, range: { start }, message }) => {
    if (path === undefined || textOf(report, file, path) !== undefined) return [];
    return wrap(`${visibleLine(path)}:${start.line}:${start.column} ${visibleLine(message)}`, '  ', width);
  });
}

function fixLines(diagnostic: Diagnostic, paint: Paint, width: number): string[] {
  const what = fixText(diagnostic);
  if (what === undefined) return [];
  const [first = '', ...rest] = wrap(`fix ${visibleLine(what)}.`, '  ', width);
  return [first.replace('fix', paint.green('fix')), ...rest];
}

function summaryLines(report: Report, paint: Paint): string[] {
  const { files, errors, warnings, infos } = summarize(report.files);
  if (files === 0) return ['Nothing was checked.'];
  const without = report.files.filter((file) => !file.hasMatrix).length;
  const checked = `${counted(files, 'file')}${without > 0 ? ` (${without} without a matrix)` : ''}`;
  if (errors + warnings + infos === 0) return [`${paint.green('No problems')} in ${checked}.`];
  const parts = [
    errors > 0 ? paint.red(counted(errors, 'error')) : '',
    warnings > 0 ? paint.yellow(counted(warnings, 'warning')) : '',
    infos > 0 ? paint.blue(counted(infos, 'info')) : '',
  ].filter((part) => part !== '');
  return [
    `${parts.join(', ')} in ${checked}.`,
    `${fixableLine(report)}More on a rule: supportmatrix explain RULE.`,
  ];
}

function fixableLine({ files }: Report): string {
  const fixes = files.flatMap(({ diagnostics }) => diagnostics.flatMap(({ fix }) => fix ?? []));
  const safe = fixes.filter((fix) => fix.safe).length;
  const unsafe = fixes.length - safe;
  if (fixes.length === 0) return '';
  if (unsafe === 0) return `${safe} fixable with --fix. `;
  if (safe === 0) return `${unsafe} fixable with --fix --unsafe. `;
  return `${safe} fixable with --fix, ${unsafe} more with --fix --unsafe. `;
}
