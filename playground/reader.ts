// Asks the worker, one question at a time: of those that wait only the newest is asked, of the answers only that to
// the newest is heard.
import { partsFor } from './formats.ts';
import { loadPart, trusted } from './parts.ts';
import type { Answer, Question } from './protocol.ts';

/** Milliseconds that a question may take when another one waits. */
const PATIENCE = 3000;

const MAIN = 'main.js';

/** Runs in the worker: gives its parts to each other, as Node does with files. */
function start(parts: Readonly<Record<string, (require: unknown, module: object, exports: object) => void>>) {
  const modules = new Map<string, { exports: object }>();
  let missing: string | undefined;
  const load = (path: string): object => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const known = modules.get(name);
    if (known) return known.exports;
    const run = parts[name];
    if (run === undefined) {
      missing = name;
      throw new Error(`${name} is not loaded.`);
    }
    const module = { exports: {} };
    modules.set(name, module);
    run(load, module, module.exports);
    return module.exports;
  };
  Object.assign(globalThis, { missingPart: () => missing });
  load('main.js');
}

export class Reader {
  readonly #onAnswer: (answer: Answer) => void;
  readonly #onFailure: (reason: string) => void;
  /** Names of the parts that the worker has. */
  #parts = new Set([MAIN]);
  #worker: Worker | undefined;
  #asked: Question | undefined;
  #waiting: Question | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(onAnswer: (answer: Answer) => void, onFailure: (reason: string) => void) {
    this.#onAnswer = onAnswer;
    this.#onFailure = onFailure;
  }

  /** Asks; what was asked before is not answered any more. */
  ask(question: Question): void {
    this.#waiting = question;
    if (this.#asked === undefined) this.#next();
    else this.#timer ??= setTimeout(() => this.#losePatience(), PATIENCE);
  }

  #next(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#asked = this.#waiting;
    this.#waiting = undefined;
    if (this.#asked === undefined) return;
    if (this.#worker) this.#worker.postMessage(this.#asked);
    else void this.#start(this.#asked);
  }

  #losePatience(): void {
    this.#timer = undefined;
    // Without a worker it is the parts that are waited for.
    if (this.#worker) this.#restart();
  }

  #restart(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#waiting ??= this.#asked;
    this.#next();
  }

  async #start(question: Question): Promise<void> {
    const { name, format } = question.input;
    for (const part of partsFor(name, format)) this.#parts.add(part);
    try {
      const names = [...this.#parts];
      const sources = await Promise.all(names.map(loadPart));
      const entries = names.map((name, index) => `${JSON.stringify(name)}: ${sources[index]}`);
      const program = `(${start})({${entries.join(',\n')}});`;
      const url = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
      const worker = new Worker(trusted(url));
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.#hear(data));
      worker.addEventListener('error', (event) => this.#fail(event.message));
      this.#worker = worker;
      worker.postMessage(question);
    } catch (error) {
      // Documents that need none of the rest can be read all the same.
      this.#parts = new Set([MAIN]);
      this.#fail(error instanceof Error ? error.message : String(error));
    }
  }

  #hear(answer: Answer): void {
    if (answer.kind === 'missing') {
      this.#parts.add(answer.part);
      this.#restart();
      return;
    }
    if (this.#waiting === undefined) this.#onAnswer(answer);
    this.#next();
  }

  #fail(reason: string): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    if (this.#waiting === undefined) this.#onFailure(reason);
    this.#next();
  }
}
