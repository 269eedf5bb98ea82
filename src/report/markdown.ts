// The report as Markdown: for the comment on a pull request, or the summary page of a job.
import { counted } from '../counted.ts';
import type { Diagnostic, Severity } from '../diagnostic.ts';
import { largest } from '../long-lists.ts';
import { countsOf, type Report, type Reporter, summarize } from './report.ts';
import { visibleLine } from './visible.ts';

/** Comments on GitHub end at 65,536 characters; what is over this is counted instead of shown. */
export const MAX_CHARACTERS = 60_000;

const MARKS: Record<Severity, string> = { error: '❌', warning: '⚠️', info: 'ℹ️' };

export const markdown: Reporter = (report) => {
  const summary = summarize(report.files);
  const { files, errors, warnings, infos } = summary;
  const total = errors + warnings + infos;
  const checked = counted(files, 'file');
  if (total === 0) return `### Support matrix: no problems\n\n${checked} checked.\n`;
  const counts = countsOf(summary).filter((text) => !text.startsWith('0 '));
  const head = `### Support matrix: ${counts.join(', ')}\n\n${checked} checked.\n`;
  return head + limitTo(blocksOf(report), MAX_CHARACTERS - head.length, 'finding');
};

/** A piece of Markdown that stands or falls as one, and how many things it tells. */
export interface Block {
  readonly text: string;
  readonly count: number;
}

/** As many blocks as there is room for, and how many things (`noun`) the others tell. */
export function limitTo(blocks: readonly Block[], room: number, noun: string): string {
  let text = '';
  let left = 0;
  for (const block of blocks) {
    if (left > 0 || text.length + block.text.length > room) left += block.count;
    else text += block.text;
  }
  return left === 0 ? text : `${text}\n…and ${counted(left, `more ${noun}`)}.\n`;
}

function blocksOf({ files, repositoryPath }: Report): readonly Block[] {
  return files.flatMap(({ path, diagnostics }) =>
    diagnostics.map((diagnostic, index) => {
      const heading = index === 0 ? `\n#### ${code(repositoryPath(path))}\n\n` : '';
      return { text: heading + item(diagnostic), count: 1 };
    }),
  );
}

function item({ severity, range, message, ruleId, url }: Diagnostic): string {
  const place = `${range.start.line}:${range.start.column}`;
  const rule = url === undefined ? ruleId : `[${ruleId}](${url})`;
  return `- ${MARKS[severity]} **${severity}** ${place} ${prose(message)} (${rule})\n`;
}

/** A message as Markdown: what stands between backticks is code, everything else is plain text. */
function prose(message: string): string {
  const parts = visibleLine(message).split('`');
  // An odd number of backticks: a name has one, and nobody can say which pairs are meant.
  if (parts.length % 2 === 0) return escapeMarkdown(parts.join('ˋ'));
  return parts.map((part, index) => (index % 2 === 1 ? code(part) : escapeMarkdown(part))).join('');
}

function code(text: string): string {
  const longest = largest([...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = text === '' || text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${visibleLine(text)}${pad}${fence}`;
}

/** Text in which nothing is a mark, a tag, a link, an issue number or somebody's name. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\*_[\]<>|~#!]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/@/g, '@&#8203;');
}
