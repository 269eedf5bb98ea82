// The documents that an editor holds open: read and checked after each change, unless the next one comes first.
import { dirname, resolve } from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic } from '../../diagnostic.ts';
import type { MatrixDocument } from '../../lint/document.ts';
import type { FileResult } from '../../lint/results.ts';
import { readDocument } from '../../pipeline.ts';
import { DOCUMENT_EXTENSIONS, detectFormat, extensionOf, formatNamed } from '../../source/format.ts';
import { createFileReader, type FileReader } from '../../source/resolve.ts';
import { lintRead } from '../lint-run.ts';
import { pathOf } from './places.ts';
import type { Prepared, Project } from './project.ts';

/** How long a text that changes while it is checked is left alone: shorter than the eye notices. */
const PAUSE_MS = 15;

/** Lets in what has come meanwhile: one message is heard a turn, and a keystroke sends several. */
async function hear(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await setImmediate();
}

export interface Reading {
  /** As it was read: the editor's own copy goes on changing. */
  readonly text: TextDocument;
  readonly document: MatrixDocument;
  /** Absent where the configuration has never been right: nothing is checked. */
  readonly prepared: Prepared | undefined;
  /** Absolute paths of the files that the document names. */
  readonly files: ReadonlySet<string>;
}

export interface Checked extends Reading {
  readonly diagnostics: readonly Diagnostic[];
  /** Findings in files that the document points to, and about its configuration. */
  readonly others: readonly FileResult[];
  /** The other documents of its set. */
  readonly beside: readonly MatrixDocument[];
}

interface Held {
  /** The editor's copy, which each change makes another text of. */
  readonly live: TextDocument;
  /** `undefined` where another text came first. */
  readonly reading: Promise<Reading | undefined>;
  readonly checked: Promise<Checked | undefined>;
  /** What `checked` has come to, or that of the text before. */
  done?: Checked;
  isBusy: boolean;
}

export interface ChecksOptions {
  readonly cwd: string;
  readonly project: Project;
  /** The text that an editor has for the file at an absolute path. */
  readonly textOf: (path: string) => string | undefined;
  /** Hears of each check that came to its end; `isOwn`: a change of the text itself has led to it. */
  readonly tell: (checked: Checked, isOwn: boolean) => void;
  readonly fail: (error: unknown) => void;
}

export class Checks {
  readonly #options: ChecksOptions;
  readonly #held = new Map<string, Held>();

  constructor(options: ChecksOptions) {
    this.#options = options;
  }

  /** Takes a text: it is read and checked, and so is what hangs on it; at once where nothing else is on its way. */
  update(text: TextDocument): void {
    const held = this.#held.get(text.uri);
    const pause = held?.isBusy === true ? setTimeout(PAUSE_MS) : held === undefined ? setImmediate() : hear();
    this.#start(text, pause, { isOwn: true });
  }

  close(uri: string): void {
    this.#held.delete(uri);
  }

  /** A file that documents or their configurations name has changed: all are read anew. */
  again(): void {
    for (const { live } of this.#held.values()) this.#start(live, setTimeout(PAUSE_MS), { isOwn: false });
  }

  /** What is known of a document as it stands now. */
  reading(uri: string): Promise<Reading | undefined> {
    return this.#latest(uri, ({ reading }) => reading);
  }

  checked(uri: string): Promise<Checked | undefined> {
    return this.#latest(uri, ({ checked }) => checked);
  }

  /** As it was last checked, whatever has changed since. */
  done(uri: string): Checked | undefined {
    return this.#held.get(uri)?.done;
  }

  async #latest<T>(uri: string, of: (held: Held) => Promise<T>): Promise<T | undefined> {
    for (;;) {
      const held = this.#held.get(uri);
      if (held === undefined) return undefined;
      const result = await of(held);
      if (this.#held.get(uri) === held) return result;
    }
  }

  /** Begins a check after a pause; with `known`, of a text that is read already. */
  #start(
    live: TextDocument,
    pause: Promise<unknown>,
    { isOwn, known }: { readonly isOwn: boolean; readonly known?: Reading },
  ): void {
    const { uri } = live;
    const isStale = (): boolean => this.#held.get(uri) !== held;
    const before = this.#held.get(uri)?.done;
    const reading = pause.then(() => (isStale() ? undefined : (known ?? this.#read(copyOf(live)))));
    const checked = reading.then(async (read) => {
      await (before === undefined ? setImmediate() : hear());
      return read === undefined || isStale() ? undefined : this.#check(read);
    });
    const held: Held = { live, reading, checked, isBusy: true };
    if (before) held.done = before;
    this.#held.set(uri, held);
    checked.then((found) => {
      held.isBusy = false;
      if (found === undefined || isStale()) return;
      held.done = found;
      this.#options.tell(found, isOwn);
      if (isOwn) this.#relint(found);
    }, this.#options.fail);
  }

  #read(text: TextDocument): Reading {
    const { cwd, project, textOf } = this.#options;
    const path = pathOf(text.uri, cwd);
    const named = formatNamed(text.languageId);
    const content = text.getText();
    const format = named === undefined || named === 'text' ? detectFormat(path ?? '', content) : named;
    const prepared = project.of(path);
    const files = new Set<string>();
    const readFile = path === undefined ? {} : { readFile: overlaid(path, cwd, textOf, files) };
    const source = { path: path ?? text.uri, format, text: content, bom: false, ...readFile };
    return { text, document: readDocument(source, prepared?.context.extract), prepared, files };
  }

  #check(reading: Reading): Checked {
    const { document, prepared } = reading;
    const { project } = this.#options;
    const { path } = document.source;
    if (prepared === undefined || project.ignores(prepared.applied, path) || isStrange(reading, prepared))
      return { ...reading, diagnostics: [], others: [], beside: [] };
    const beside = project.companions(prepared, path);
    const { diagnostics, others } = lintRead(document, beside, prepared.context);
    return { ...reading, diagnostics: project.unknown(prepared, { path, diagnostics }), others, beside };
  }

  /** Another document of the set, or a file that others name, has changed in the editor. */
  #relint({ text: { uri }, prepared, document }: Checked): void {
    const file = resolve(this.#options.cwd, document.source.path);
    const entry = prepared?.applied.selected?.entry;
    for (const [other, { done, live }] of this.#held) {
      if (other === uri || done === undefined) continue;
      const isNamed = done.files.has(file);
      const isBeside = entry?.files !== undefined && done.prepared?.applied.selected?.entry === entry;
      if (!isNamed && !isBeside) continue;
      const isKnown = !isNamed && done.text.version === live.version;
      this.#start(live, setImmediate(), { isOwn: false, ...(isKnown && { known: done }) });
    }
  }
}

/** Whether a file that is open is none that a folder would be searched for, nor named, nor holds a matrix. */
function isStrange({ document: { source, matrices } }: Reading, { applied }: Prepared): boolean {
  const isDocument = DOCUMENT_EXTENSIONS.includes(extensionOf(source.path));
  return matrices.length === 0 && !isDocument && applied.selected?.entry.files === undefined;
}

const copyOf = (text: TextDocument): TextDocument =>
  TextDocument.create(text.uri, text.languageId, text.version, text.getText());

function overlaid(
  path: string,
  cwd: string,
  textOf: (path: string) => string | undefined,
  files: Set<string>,
): FileReader {
  const read = createFileReader(path, { cwd });
  const folder = dirname(resolve(cwd, path));
  return (name) => {
    const file = read(name);
    const place = file.ok ? resolve(cwd, file.path) : resolve(folder, name);
    files.add(place);
    const text = file.ok ? textOf(place) : undefined;
    return file.ok && text !== undefined ? { ...file, text } : file;
  };
}
