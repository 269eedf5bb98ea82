// One question about a document, answered with the library as any program would use it.
import {
  type Config,
  ConfigError,
  type DocumentMatrix,
  explain,
  fix,
  lint,
  type MatrixDocument,
  parseConfig,
  type ReadOptions,
  read,
} from '../src/index.ts';
import type { Answer, Input, LevelSpan, Question, ReadMatrix, Span } from './protocol.ts';
import { outputOf } from './write.ts';

interface Read {
  readonly document: MatrixDocument;
  readonly findings: ReturnType<typeof lint>;
}

/** Formats that nothing in a text speaks for, which are tried where it has no name and reads as nothing else. */
const UNMARKED = ['csv', 'html', 'yaml'] as const;

function readText(text: string, options: ReadOptions): MatrixDocument {
  const document = read(text, options);
  const isSettled = document.format !== 'text' || options.format !== undefined || options.path !== '';
  if (isSettled || document.matrices.length > 0) return document;
  for (const format of UNMARKED) {
    const other = read(text, { ...options, format });
    if (other.matrices.length > 0) return other;
  }
  return document;
}

function readInput({ text, name, format, config, preset }: Input): Read {
  const options: { config?: Config } = config.trim() === '' ? {} : { config: parseConfig(config) };
  const document = readText(text, { ...options, path: name, format });
  return { document, findings: lint([document], { ...options, preset }) };
}

const spanOf = ({ start, end }: { start: { offset: number }; end: { offset: number } }): Span => [
  start.offset,
  end.offset,
];

function matrixOf(matrix: DocumentMatrix): ReadMatrix {
  return {
    title: matrix.title || matrix.id,
    targetLabel: matrix.targetLabel ?? 'Target',
    targets: matrix.targets.map(({ title }) => title),
    features: matrix.features.map(({ id, title, group, status }) => ({
      title,
      group: group.join(' / '),
      ...(status && { status: status.kind }),
      cells: matrix.targets.map((target) => {
        const { level, text, notes = [], claims = [] } = matrix.cell(id, target.id) ?? {};
        return {
          ...(level && { level }),
          ...(text !== undefined && { text }),
          notes,
          spans: claims.map(({ range }) => spanOf(range)),
        };
      }),
    })),
  };
}

function levelsOf({ matrices }: MatrixDocument): readonly LevelSpan[] {
  const spans: LevelSpan[] = [];
  for (const matrix of matrices)
    for (const { claims } of matrix.cells())
      for (const { symbolRange, level } of claims) {
        const [from, to] = spanOf(symbolRange);
        if (to > from) spans.push([from, to, level]);
      }
  return spans.sort(([a], [b]) => a - b);
}

/** Answers a question; throws what the library throws, except at a configuration that is wrong. */
export function answer(question: Question): Answer {
  const { id, input } = question;
  try {
    const { document, findings } = readInput(input);
    if (question.kind === 'read') {
      const reading = {
        format: document.format,
        findings,
        matrices: document.matrices.map(matrixOf),
        blocks: explain(document),
        levels: levelsOf(document),
        ...(question.output && { output: outputOf(document, question.output) }),
      };
      return { id, kind: 'reading', reading };
    }
    const wanted = question.findings?.flatMap((index) => findings[index] ?? []);
    const { text, applied, skipped } = fix(document, wanted ?? findings, { unsafe: wanted !== undefined });
    return {
      id,
      kind: 'fixed',
      fixed: { text, applied: applied.length, skipped: skipped.map(({ reason }) => reason) },
    };
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof TypeError)) throw error;
    return { id, kind: 'refused', reason: error.message };
  }
}
