// Stands in for vitest while mutants are run: tests are put on a list, and run a thousand times without a process each.

type Body = (...values: readonly unknown[]) => unknown;

/** A test as it is run. */
export interface Registered {
  readonly name: string;
  run(): unknown;
}

declare global {
  /** The runner's, emptied before the tests are read. */
  var registeredTests: Registered[];
  /** Vitest's own `expect`. */
  var hostExpect: unknown;
}

const titles: string[] = [];

function register(name: string, body: Body, values: readonly unknown[] = []): void {
  globalThis.registeredTests.push({ name: [...titles, name].join(' > '), run: () => body(...values) });
}

const each =
  (table: readonly unknown[]) =>
  (name: string, body: Body): void => {
    for (const row of table) register(name, body, Array.isArray(row) ? row : [row]);
  };

/** What needs something of the machine is left out. */
const skipIf = () => (): void => undefined;

export const it = Object.assign((name: string, body: Body) => register(name, body), { each, skipIf });
/** @alias */
export const test = it;

function group(title: string, body: () => void): void {
  titles.push(title);
  body();
  titles.pop();
}
const eachGroup =
  (table: readonly unknown[]) =>
  (title: string, body: Body): void => {
    for (const row of table) group(title, () => void body(...(Array.isArray(row) ? row : [row])));
  };
export const describe = Object.assign(group, { skipIf, each: eachGroup });

export const expect = globalThis.hostExpect;
