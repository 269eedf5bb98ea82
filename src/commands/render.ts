// Each file of the outputs as it should be, beside the file as it is.
import { posix } from 'node:path';
import { type Block, fillBlock, findBlock, innerText, isEdited, lineEndOf } from '../emit/between.ts';
import { withLinks } from '../emit/links.ts';
import { type CommentStyle, commentOf, commentStyleOf } from '../emit/markers.ts';
import { meaningSum } from '../emit/meaning.ts';
import { emitWithin } from '../emit/within.ts';
import type { Matrix } from '../model/schema.ts';
import { formatNamed } from '../source/format.ts';
import { readSource } from '../source/read.ts';
import type { Format, Source } from '../source/source.ts';
import type { BuildPlan, OutputFile } from './build-plan.ts';
import { exists } from './files.ts';
import type { Output } from './outputs.ts';
import { UsageError } from './types.ts';

export interface RenderedOutput {
  readonly output: Output;
  /** What the output holds, as the emitter wrote it; lines end in LF. */
  readonly content: string;
  readonly losses: readonly string[];
  /** Where it goes in the file as it is, for an output between markers. */
  readonly block?: Block;
  /** Somebody changed what stands between the markers, and it does not say what it should. */
  readonly edited: boolean;
}

export interface RenderedFile {
  readonly path: string;
  /** As it is; absent where there is none. */
  readonly actual: Source | undefined;
  /** As it should be, with the line ends that it has; parts edited by hand are kept unless they are forced. */
  readonly text: string;
  readonly outputs: readonly RenderedOutput[];
}

/** Renders one file; `force` also replaces parts that were edited by hand, `given` is the file where it was read. */
export function renderFile(
  plan: BuildPlan,
  file: OutputFile,
  { cwd, force, given }: { readonly cwd: string; readonly force: boolean; readonly given?: Source },
): RenderedFile {
  const actual = given ?? readIfThere(file.path, cwd);
  const [first] = file.outputs;
  if (first && first.between === undefined) {
    const rendered = renderContent(plan, first, styleOf(first), actual?.text);
    const lineEnd = actual ? lineEndOf(actual.text) : '\n';
    const text = rendered.content.replaceAll('\n', lineEnd);
    return { path: file.path, actual, text, outputs: [{ ...rendered, edited: false }] };
  }
  let text = actual?.text ?? '';
  const outputs: RenderedOutput[] = [];
  for (const output of file.outputs) {
    if (!actual) {
      outputs.push({ ...renderContent(plan, output, styleOf(output)), edited: false });
      continue;
    }
    const own = blockOf(actual.text, actual.format, output);
    const rendered = renderContent(plan, output, own.style);
    const edited = isEdited(actual.text, own) && !saysTheSame(actual.text, own, rendered.content);
    if (!edited || force) text = fillBlock(text, blockOf(text, actual.format, output), rendered.content);
    outputs.push({ ...rendered, block: own, edited });
  }
  return { path: file.path, actual, text, outputs };
}

export function keptMessage(path: string, name: string): string {
  return `${path}: the part \`${name}\` was edited by hand since it was written, and is kept. Move the edit to the source, then \`supportmatrix build --force\` replaces the part.`;
}

function saysTheSame(text: string, block: Block, content: string): boolean {
  return meaningSum(innerText(text, block), block.format) === meaningSum(content, block.format);
}

function blockOf(text: string, format: Format, { between = '', path, place }: Output): Block {
  const found = findBlock(text, format, between, path);
  if (found.ok) return found.block;
  throw new UsageError(`${place}: ${path} cannot take the output \`${between}\`: ${found.message}`);
}

const styleOf = ({ path, emitter }: Output): CommentStyle =>
  commentStyleOf(path, formatNamed(emitter.name) ?? 'markdown');

/** `style` is that of the comments in the file: those of MDX mean that all of it is MDX; `previous` is all of it. */
function renderContent(
  plan: BuildPlan,
  output: Output,
  style: CommentStyle,
  previous?: string,
): Pick<RenderedOutput, 'output' | 'content' | 'losses'> {
  const { text, losses } = emitWithin(output.emitter, linkedMatrices(plan, output), {
    ...output.options,
    mdx: style === 'mdx',
    previous: previous?.replace(/\r\n?/g, '\n'),
    origins: plan.matrices(output).map(({ origin }) => origin),
  });
  return { output, content: withIgnores(text, output, style), losses };
}

/** The matrices with links that lead where they led from the source; a copy of the whole has the anchors itself. */
function linkedMatrices(plan: BuildPlan, output: Output): readonly Matrix[] {
  const isWhole =
    output.between === undefined && (output.options.view ?? 'all') === 'all' && !output.selection;
  return plan.matrices(output).map(({ matrix, source }) => {
    if (!output.emitter.hasLinks || source === output.path) return matrix;
    return withLinks(matrix, (link) => movedLink(link, source, output.path, isWhole));
  });
}

/** A link of one file as another must write it; only links relative to the file change. */
export function movedLink(link: string, from: string, to: string, keepsAnchors: boolean): string {
  if (link.startsWith('#')) return keepsAnchors ? link : `${relativeUrl(from, to)}${link}`;
  if (/^(?:[a-z][a-z\d+.-]*:|[/?]|$)/i.test(link)) return link;
  const [path = '', ...rest] = link.split(/(?=[#?])/);
  return `${relativeUrl(posix.join(posix.dirname(from), path), to)}${rest.join('')}`;
}

function relativeUrl(target: string, from: string): string {
  return posix.relative(posix.dirname(from), target);
}

const IGNORES = [
  ['prettier', 'prettier-ignore-start', 'prettier-ignore-end'],
  ['markdownlint', 'markdownlint-disable', 'markdownlint-enable'],
] as const;

function withIgnores(text: string, { ignore }: Output, style: CommentStyle): string {
  if (ignore.length === 0) return text;
  const words = IGNORES.flatMap(([tool, ...both]) => (ignore.includes(tool) ? [both] : []));
  const before = words.map(([begin]) => commentOf(begin, style));
  const after = words.toReversed().map(([, end]) => commentOf(end, style));
  return `${before.join('\n')}\n\n${text.replace(/(?<!\n)\n+$/, '')}\n\n${after.join('\n')}\n`;
}

/** The file as it is; `undefined` where there is none. What cannot be read ends the run. */
function readIfThere(path: string, cwd: string): Source | undefined {
  if (!exists(path, cwd)) return undefined;
  const read = readSource(path, { cwd });
  if (read.ok) return read.source;
  throw new UsageError(read.message);
}

/** The format that a reader takes an output for; `undefined` where none reads it. */
export function readableFormat({ emitter }: Output): Format | undefined {
  const format = formatNamed(emitter.name);
  return format === 'text' ? undefined : format;
}
