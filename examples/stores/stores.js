// Two stores of one interface, each a back end: in memory, and in a file. The third, in SQLite, is in sqlite_store.py.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

export class MemoryStore {
  #entries = new Map();
  #watchers = [];

  /** `seconds`: how long the value holds; without, for ever. `now` is in seconds. */
  put(key, value, { seconds = Number.POSITIVE_INFINITY, now = 0 } = {}) {
    this.#entries.set(key, { value, until: now + seconds });
    for (const watcher of this.#watchers) watcher(key, value);
  }

  get(key, { now = 0 } = {}) {
    const entry = this.#entries.get(key);
    return entry && now < entry.until ? entry.value : undefined;
  }

  delete(key) {
    return this.#entries.delete(key);
  }

  watch(watcher) {
    this.#watchers.push(watcher);
  }
}

export class FileStore {
  #path;

  constructor(path) {
    this.#path = path;
  }

  #read() {
    return existsSync(this.#path) ? JSON.parse(readFileSync(this.#path, 'utf8')) : {};
  }

  put(key, value, { seconds, now = 0 } = {}) {
    const until = seconds === undefined ? null : now + seconds;
    writeFileSync(this.#path, JSON.stringify({ ...this.#read(), [key]: { value, until } }));
  }

  get(key, { now = 0 } = {}) {
    const entry = this.#read()[key];
    return entry && (entry.until === null || now < entry.until) ? entry.value : undefined;
  }

  delete(key) {
    const { [key]: entry, ...others } = this.#read();
    writeFileSync(this.#path, JSON.stringify(others));
    return entry !== undefined;
  }
}
