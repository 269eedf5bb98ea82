// Which messages are let in: those that the protocol allows now, with parameters of the right shape.
import { ErrorCodes, LSPErrorCodes, type Message } from 'vscode-languageserver';
import { isRecord } from '../../model/record.ts';

export type Phase = 'new' | 'ready' | 'shut down';

export interface Flaw {
  readonly code: number;
  readonly message: string;
}

/** What is wrong with a message: a request is answered with it, a notification is dropped. */
export function flawOf(message: Message, phase: Phase): Flaw | undefined {
  const given: unknown = message;
  const { method, params } = isRecord(given) ? given : {};
  if (typeof method !== 'string') return undefined;
  if (phase === 'new' && method !== 'initialize' && method !== 'exit')
    return { code: ErrorCodes.ServerNotInitialized, message: 'Send `initialize` first.' };
  if (phase === 'shut down' && method !== 'exit')
    return { code: ErrorCodes.InvalidRequest, message: 'The server was shut down.' };
  if (method === 'initialize' && !(isRecord(params) && isRecord(params.capabilities)))
    return { code: ErrorCodes.InvalidParams, message: '`capabilities` is missing.' };
  const wrong = method.startsWith('textDocument/') ? wrongOf(method, params) : undefined;
  return wrong === undefined
    ? undefined
    : { code: ErrorCodes.InvalidParams, message: `\`${wrong}\` is wrong.` };
}

/** The parameter of a request on a document that has another shape than it should. */
function wrongOf(method: string, params: unknown): string | undefined {
  if (!isRecord(params) || !isRecord(params.textDocument)) return 'textDocument';
  const { textDocument, position, range, contentChanges } = params;
  if (typeof textDocument.uri !== 'string') return 'textDocument.uri';
  if (method === 'textDocument/didOpen') return typeof textDocument.text === 'string' ? undefined : 'text';
  if (method === 'textDocument/didChange')
    return Array.isArray(contentChanges) && contentChanges.every(isChange) ? undefined : 'contentChanges';
  if (ON_POSITIONS.has(method) && !isPosition(position)) return 'position';
  if (method !== 'textDocument/codeAction') return undefined;
  if (!isRange(range)) return 'range';
  return isRecord(params.context) ? undefined : 'context';
}

const ON_POSITIONS: ReadonlySet<string> = new Set(
  ['hover', 'definition', 'references', 'prepareRename', 'rename', 'completion'].map(
    (name) => `textDocument/${name}`,
  ),
);

const isPosition = (value: unknown): boolean =>
  isRecord(value) && typeof value.line === 'number' && typeof value.character === 'number';

const isRange = (value: unknown): boolean =>
  isRecord(value) && isPosition(value.start) && isPosition(value.end);

const isChange = (value: unknown): boolean =>
  isRecord(value) && typeof value.text === 'string' && (value.range === undefined || isRange(value.range));

export const CANCELLED: Flaw = {
  code: LSPErrorCodes.RequestCancelled,
  message: 'The request was cancelled.',
};
