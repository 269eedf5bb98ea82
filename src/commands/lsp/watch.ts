// Looks after files for editors that do not tell of changes on the disk.
import { statSync } from 'node:fs';

const EVERY_MS = 300;

/** More files than this are not looked after: somebody who saves one of them types on soon. */
const MOST = 500;

export class Watch {
  readonly #changed: () => void;
  readonly #timer: NodeJS.Timeout;
  /** By path, what tells one state of a file from another. */
  #states = new Map<string, string>();

  constructor(changed: () => void) {
    this.#changed = changed;
    this.#timer = setInterval(() => this.#look(), EVERY_MS);
    this.#timer.unref();
  }

  /** Looks after these files, also those that are not there yet, and no others. */
  set(files: readonly string[]): void {
    this.#states = new Map(
      files.slice(0, MOST).map((file) => [file, this.#states.get(file) ?? stateOf(file)]),
    );
  }

  end(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    let isChanged = false;
    for (const [file, before] of this.#states) {
      const now = stateOf(file);
      if (now === before) continue;
      this.#states.set(file, now);
      isChanged = true;
    }
    if (isChanged) this.#changed();
  }
}

function stateOf(file: string): string {
  try {
    const { ino, size, mtimeMs } = statSync(file);
    return `${ino} ${size} ${mtimeMs}`;
  } catch {
    return '';
  }
}
