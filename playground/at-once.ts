// What is asynchronous but waits for nothing, run to its end in one call: promises that are settled when they are
// made, and asynchronous functions as generators. Asciidoctor is built on these for browsers.

/** Stands for `Promise` there. */
export class Settled {
  readonly value: unknown;
  readonly isRejected: boolean;

  private constructor(value: unknown, isRejected: boolean) {
    this.value = value;
    this.isRejected = isRejected;
  }

  static resolve(value?: unknown): Settled {
    return value instanceof Settled ? value : new Settled(value, false);
  }

  static all(values: readonly unknown[]): Settled {
    const settled = values.map((value) => Settled.resolve(value));
    return (
      settled.find(({ isRejected }) => isRejected) ??
      new Settled(
        settled.map(({ value }) => value),
        false,
      )
    );
  }

  // biome-ignore lint/suspicious/noThenProperty: it is what promises have.
  then(onValue?: (value: unknown) => unknown, onError?: (reason: unknown) => unknown): Settled {
    const next = this.isRejected ? onError : onValue;
    return next ? Settled.from(() => next(this.value)) : this;
  }

  catch(onError: (reason: unknown) => unknown): Settled {
    return this.then(undefined, onError);
  }

  static from(run: () => unknown): Settled {
    try {
      return Settled.resolve(run());
    } catch (error) {
      return new Settled(error, true);
    }
  }
}

/** Runs an asynchronous function, which `yield`s what it awaits. */
export function runAtOnce(
  self: unknown,
  args: ArrayLike<unknown> | null,
  body: () => Generator<unknown, unknown>,
): Settled {
  return Settled.from(() => {
    const steps: Generator<unknown, unknown> = Reflect.apply(body, self, args ?? []);
    let step = steps.next();
    while (!step.done) {
      const { value, isRejected } = Settled.resolve(step.value);
      step = isRejected ? steps.throw(value) : steps.next(value);
    }
    return step.value;
  });
}
