// Sentences on what an output cannot hold: one a kind, with the number of places and the first of them.

/** Gathers what gets lost in one matrix. */
export class LossTally {
  readonly #matrix: string;
  readonly #kinds = new Map<string, string[]>();

  constructor(matrix: string) {
    this.#matrix = matrix;
  }

  /** `what` reads after a number: "cells lose their notes"; `where` names the place. */
  add(what: string, where: string): void {
    const places = this.#kinds.get(what);
    if (places) places.push(where);
    else this.#kinds.set(what, [where]);
  }

  /** In order of first appearance. */
  sentences(): readonly string[] {
    return [...this.#kinds].map(([what, places]) => {
      const first = places[0] === undefined || places[0] === '' ? '' : `, first “${places[0]}”`;
      return `${this.#matrix}: ${what} (${places.length}${first}).`;
    });
  }
}
