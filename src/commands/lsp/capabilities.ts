// What the server offers, and which function answers which request.
import {
  type CancellationToken,
  type ClientCapabilities,
  type CodeAction,
  CodeActionKind,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  type Location as LspLocation,
  type Position,
  ResponseError,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { readDocument } from '../../pipeline.ts';
import type { Location } from '../../position.ts';
import { actionData, actionsIn, editsOf, FIX_ALL } from './actions.ts';
import type { Checked, Reading } from './checks.ts';
import { completionsAt } from './completion.ts';
import { keyHover } from './configuration.ts';
import { hoverOf } from './hover.ts';
import { definitionsOf, occurrencesOf } from './occurrences.ts';
import { lspRange, textEdit } from './places.ts';
import { isNamed, renamed } from './rename.ts';
import type { Session } from './session.ts';
import { type Spot, spotsOf } from './spots.ts';
import { symbolsOf } from './symbols.ts';

export function capabilitiesFor(client: ClientCapabilities): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentSymbolProvider: true,
    renameProvider: { prepareProvider: true },
    completionProvider: { triggerCharacters: ['|', ':', '*', '='] },
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL],
      resolveProvider: resolvesEdits(client),
    },
    ...(client.textDocument?.diagnostic && {
      diagnosticProvider: {
        identifier: 'supportmatrix',
        interFileDependencies: true,
        workspaceDiagnostics: false,
      },
    }),
  };
}

/** Whether the client asks for the edits of an action when it is chosen. */
function resolvesEdits({ textDocument }: ClientCapabilities): boolean {
  return textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true;
}

interface OnDocument {
  readonly textDocument: { readonly uri: string };
}

type OnPosition = OnDocument & { readonly position: Position };

export function answerRequests(connection: Connection, session: Session): void {
  /** Answers from the text as it is read; `null` for a document that is not held open. */
  const reading =
    <P extends OnDocument, R>(answer: (read: Reading, params: P) => R) =>
    async (params: P, token: CancellationToken): Promise<R | null> => {
      const read = await session.reading(params.textDocument.uri, token);
      return read ? answer(read, params) : null;
    };
  const atSpot = <P extends OnPosition, R>(answer: (spot: Spot, read: Reading, params: P) => R) =>
    reading<P, R | null>((read, params) => {
      const spot = spotAt(read, params.position);
      return spot ? answer(spot, read, params) : null;
    });
  const located = (uri: string, places: readonly Location[]): LspLocation[] =>
    places.map(({ path, range }) => ({
      uri: path === undefined ? uri : session.uriOf(path),
      range: lspRange(range),
    }));

  const hoverInMatrix = atSpot((spot) => {
    const value = hoverOf(spot);
    return value === undefined
      ? null
      : { contents: { kind: 'markdown' as const, value }, range: lspRange(spot.range) };
  });
  connection.onHover((params, token) => {
    const { uri } = params.textDocument;
    return session.isConfiguration(uri)
      ? hoverInConfiguration(session, uri, params.position)
      : hoverInMatrix(params, token);
  });
  connection.onDefinition(
    atSpot((spot, { document, text }) => located(text.uri, definitionsOf(document, spot))),
  );
  connection.onReferences(
    atSpot(
      (spot, { document, text }, { context }: OnPosition & { context?: { includeDeclaration: boolean } }) => {
        const all = occurrencesOf(document, spot);
        return located(text.uri, context?.includeDeclaration === false ? all.slice(1) : all);
      },
    ),
  );
  connection.onDocumentSymbol(reading(({ document }) => symbolsOf(document)));
  connection.onPrepareRename(
    atSpot((spot, { text }) => {
      const range = lspRange(spot.range);
      return isNamed(spot) ? { range, placeholder: text.getText(range) } : null;
    }),
  );
  connection.onRenameRequest(
    atSpot((spot, { document, text, prepared }, { newName }: OnPosition & { newName: string }) => {
      if (!isNamed(spot)) return null;
      const read = (changed: string) =>
        readDocument({ ...document.source, text: changed }, prepared?.context.extract);
      return session.workspaceEdit(text, renamed(document, spot, newName, read).map(textEdit));
    }),
  );
  connection.onCompletion(
    reading(({ document, text }, { position }: OnPosition) =>
      completionsAt(document, text, text.offsetAt(position)),
    ),
  );
  answerActions(connection, session);
  if (session.pulls) {
    connection.languages.diagnostics.on(async ({ textDocument: { uri } }, token) => ({
      kind: 'full',
      items: await session.findings(uri, token),
    }));
  }
}

const spotAt = ({ document, text }: Reading, position: Position): Spot | undefined =>
  spotsOf(document).at(text.offsetAt(position));

function hoverInConfiguration({ documents }: Session, uri: string, position: Position) {
  const text = documents.get(uri);
  const found = text && keyHover(text.getText(), text.offsetAt(position));
  if (!found) return null;
  const range = { start: text.positionAt(found.start), end: text.positionAt(found.end) };
  return { contents: { kind: 'markdown' as const, value: found.text }, range };
}

function answerActions(connection: Connection, session: Session): void {
  const isLazy = resolvesEdits(session.client);
  /** The action with its edits, or why it cannot be done. */
  const completed = (checked: Checked, action: CodeAction): CodeAction | string => {
    const data = actionData(action.data);
    if (data === undefined) return 'it is not one of ours';
    const edits = editsOf(checked, data);
    const { data: _data, ...rest } = action;
    return typeof edits === 'string' ? edits : { ...rest, edit: session.workspaceEdit(checked.text, edits) };
  };
  connection.onCodeAction(async (params, token) => {
    const checked = await session.checked(params.textDocument.uri, token);
    if (!checked) return [];
    const offers = actionsIn(checked, params, session.uriOf);
    if (isLazy) return [...offers];
    // Worked out at once, all fixes together take too long for whoever did not ask for them.
    const wanted = params.context.only ? offers : offers.filter(({ kind }) => kind !== FIX_ALL);
    return wanted.map((offer) => completed(checked, offer)).filter((action) => typeof action !== 'string');
  });
  connection.onCodeActionResolve(async (action, token) => {
    const data = actionData(action.data);
    const checked = data && (await session.checked(data.uri, token));
    if (!data || !checked) return action;
    if (checked.text.version !== data.version)
      throw new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed meanwhile.');
    const made = completed(checked, action);
    if (typeof made === 'string')
      throw new ResponseError(ErrorCodes.InvalidRequest, `It was not fixed: ${made}.`);
    return made;
  });
}
