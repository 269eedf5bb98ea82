// Stands in for fast-check while mutants are run: few draws, the same each time, and no search for the smallest one.
import fc from 'fast-check';

/** Draws of one property: a mutant is run through all of them unless it is noticed. */
const DRAWS = 40;

function assert<Ts>(
  property: fc.IRawProperty<Ts, boolean>,
  parameters?: fc.Parameters<Ts>,
): void | Promise<void> {
  return fc.assert(property, {
    ...parameters,
    seed: 1,
    numRuns: Math.min(DRAWS, parameters?.numRuns ?? DRAWS),
    endOnFailure: true,
  });
}

/** @alias */
export default { ...fc, assert };
