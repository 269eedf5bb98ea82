// One matrix of several that have one target or one feature each: drivers or features that keep a file of their own.
import { featureKey } from '../extract/text/fold.ts';
import { lookup } from '../lookup.ts';
import { IdAllocator } from './ids.ts';
import type { Cell, Feature, Matrix, Target } from './schema.ts';

/** A feature in its order: what a file says first stands before what it says next. */
interface Link {
  readonly feature: Feature;
  readonly support: Record<string, Cell>;
  next?: Link | undefined;
}

/** One matrix of those of several files; undefined where they have neither one target nor one feature each. */
export function joinMatrices(matrices: readonly Matrix[]): Matrix | undefined {
  return joinFeatures(matrices) ?? joinTargets(matrices);
}

/** The matrix of all features of `matrices`, in their order; undefined where one has not one, or names one again. */
function joinFeatures(matrices: readonly Matrix[]): Matrix | undefined {
  const all = matrices.flatMap(({ features }) => features);
  const names = new Set(all.map(({ group, title }) => featureKey(group, title)));
  if (matrices.some(({ features }) => features.length !== 1) || names.size < all.length) return undefined;
  const targets = new Map(matrices.flatMap((matrix) => matrix.targets.map((target) => [target.id, target])));
  const ids = new IdAllocator();
  const features = all.map((feature) => ({ ...feature, id: ids.take(feature.id) }));
  return withHead(matrices, { targets: [...targets.values()], features });
}

/** The matrix of all targets of `matrices`, in their order; undefined where one of them has not exactly one. */
function joinTargets(matrices: readonly Matrix[]): Matrix | undefined {
  if (matrices.some(({ targets }) => targets.length !== 1)) return undefined;
  const ids = new IdAllocator();
  const targets: Target[] = [];
  const links = new Map<string, Link>();
  let head: Link | undefined;
  for (const matrix of matrices) {
    let before: Link | undefined;
    for (const target of matrix.targets) {
      const id = ids.take(target.id);
      targets.push({ ...target, id });
      for (const feature of matrix.features) {
        const key = featureKey(feature.group, feature.title);
        let link = links.get(key);
        if (link === undefined) {
          link = { feature, support: Object.create(null), next: before === undefined ? head : before.next };
          if (before === undefined) head = link;
          else before.next = link;
          links.set(key, link);
        }
        const cell = lookup(feature.support, target.id);
        if (cell !== undefined) link.support[id] = cell;
        before = link;
      }
    }
  }
  return withHead(matrices, { targets, features: featuresOf(head) });
}

/** What the first says of the whole, as far as all say the same. */
function withHead(
  matrices: readonly Matrix[],
  parts: Pick<Matrix, 'targets' | 'features'>,
): Matrix | undefined {
  const [first] = matrices;
  if (first === undefined) return undefined;
  const { title, section, id, targetLabel } = first;
  const isOne = matrices.every((matrix) => matrix.title === title);
  return {
    id,
    title: isOne ? title : '',
    section: isOne ? section : [],
    ...(targetLabel === undefined ? {} : { targetLabel }),
    ...parts,
  };
}

function featuresOf(head: Link | undefined): Feature[] {
  const ids = new IdAllocator();
  const features: Feature[] = [];
  for (let link = head; link !== undefined; link = link.next) {
    const { feature, support } = link;
    features.push({ ...feature, id: ids.take(feature.id), support });
  }
  return features;
}
