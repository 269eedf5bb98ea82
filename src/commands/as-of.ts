// `--as-of`: the matrices of a document as they are for one version.
import { matrixAsOf } from '../model/as-of.ts';
import { compareVersions } from '../model/compare-versions.ts';
import type { Matrix } from '../model/schema.ts';
import type { Call } from './call.ts';
import { complain } from './say.ts';
import { UsageError } from './types.ts';

export function asOf({ args, io }: Call): (matrices: readonly Matrix[], path: string) => readonly Matrix[] {
  const version = args.value('as-of');
  if (version === undefined) return (matrices) => matrices;
  if (compareVersions(version, version) === undefined)
    throw new UsageError(`--as-of takes a version such as 2.4, not \`${version}\`.`);
  return (matrices, path) => {
    const held = matrices.map((matrix) => matrixAsOf(matrix, version));
    const unclear = held.flatMap((one) => one.unclear);
    const [first] = unclear;
    if (first !== undefined) {
      const cells = unclear.length === 1 ? '1 cell names a version' : `${unclear.length} cells name versions`;
      complain(
        io,
        `${path}: ${cells} that cannot be compared with ${version}, such as \`${first}\`; what is written there stays.`,
      );
    }
    return held.map(({ matrix }) => matrix);
  };
}
