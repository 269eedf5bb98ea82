// Runs Asciidoctor, which is asynchronous throughout though it waits for nothing here, to its end in one call: its
// script lives in a context of its own, whose promises are settled before a call into it returns. There is nothing in
// that context but the language: no files, no network, no process.
import { asciidoctorProgram } from '../../source/asciidoctor.ts';
import type { Result } from '../../source/result.ts';

/** What is used of Asciidoctor's document; lines count from 1. */
export interface AdocBlock {
  readonly context: string;
  readonly lineno?: number | null;
  readonly level?: number;
  readonly title?: string | null;
  readonly id?: string | null;
  readonly attributes: Readonly<Record<string, unknown>>;
  /** The text, line by line, of a block that holds no others. */
  readonly lines?: readonly string[];
  readonly blocks: readonly AdocBlock[];
}

/** The terms and the description of a description list. */
export type AdocEntry = readonly [terms: readonly AdocItem[], description: AdocItem | null];

export interface AdocList extends Omit<AdocBlock, 'blocks'> {
  readonly blocks: readonly AdocEntry[];
}

export interface AdocItem extends AdocBlock {
  readonly text?: string | null;
}

export interface AdocCell {
  readonly lineno?: number | null;
  readonly style?: string | null;
  readonly colspan?: number | null;
  readonly rowspan?: number | null;
  readonly innerDocument?: AdocBlock | null;
  source(): string;
}

type AdocRows = readonly (readonly AdocCell[])[];

export interface AdocTable extends AdocBlock {
  readonly rows: { readonly head: AdocRows; readonly body: AdocRows; readonly foot: AdocRows };
  readonly columns: readonly unknown[];
}

export interface AdocDocument extends AdocBlock {
  readonly header?: AdocBlock | null;
  /** What ids refer to. */
  readonly catalog: { readonly refs: Readonly<Record<string, Partial<AdocBlock>>> };
}

export interface AdocRemark {
  readonly text: string;
  readonly line: number;
}

export type Loaded = Result<{ readonly document: AdocDocument; readonly remarks: readonly AdocRemark[] }>;

/** Asciidoctor makes HTML of every text that it finds, in time that is not linear; the texts are read elsewhere. */
export const WITHOUT_TEXTS = `
for (const name of ['_resolveAllTexts', '_buildReftextsMap']) asciidoctor.Document.prototype[name] = async () => {};
const remark = (_, message) => {
  const text = message?.text ?? message;
  remarks.push({ text: String(text), line: message?.source_location?.lineno ?? 0 });
  return true;
};
asciidoctor.LoggerManager.logger = { add: remark, debug() {}, info() {}, isDebug: () => false, isInfo: () => false,
  warn: (message) => remark('', message), error: (message) => remark('', message), fatal: (message) => remark('', message) };`;

/** Ids of sections are looked for one by one where titles repeat; nothing asks for them. */
export const LOAD = `asciidoctor.load(text, { safe: 'secure', sourcemap: true, attributes: { sectids: null } }).then(
  (document) => { loaded = { ok: true, document, remarks }; },
  (error) => { loaded = { ok: false, reason: String(error?.message ?? error) }; });`;

interface Engine {
  load(text: string): Loaded;
}

function startEngine(): Engine {
  const vm = process.getBuiltinModule('node:vm');
  const context = vm.createContext({ TextEncoder, TextDecoder, URL }, { microtaskMode: 'afterEvaluate' });
  const run = (code: string): void => {
    new vm.Script(code, { filename: 'asciidoctor.js' }).runInContext(context);
  };
  run(asciidoctorProgram());
  Object.assign(context, { remarks: [] });
  run(WITHOUT_TEXTS);
  const loading = new vm.Script(LOAD, { filename: 'load.js' });
  return {
    load: (text) => {
      Object.assign(context, { text, remarks: [], loaded: undefined });
      loading.runInContext(context);
      const loaded: Loaded | undefined = context.loaded;
      Object.assign(context, { text: '', remarks: [], loaded: undefined });
      return loaded ?? { ok: false, reason: 'Asciidoctor came to no end' };
    },
  };
}

let engine: Engine | undefined;

/** Asciidoctor's document of a text without conditions and includes. */
export function loadDocument(text: string): Loaded {
  // A browser has no contexts that settle their promises at once.
  if (globalThis.process?.getBuiltinModule === undefined)
    return { ok: false, reason: 'it takes Node.js to run Asciidoctor' };
  engine ??= startEngine();
  return engine.load(text);
}
