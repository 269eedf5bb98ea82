// Which links lead somewhere, and which would run.
import type { Matrix } from '../model/schema.ts';

/** An address as browsers read it: `java\nscript:` is `javascript:` to them. */
export function addressOf(link: string): string {
  return link
    .replace(/[\t\n\r]/g, '')
    .replace(/^[\0- ]+/, '')
    .trim();
}

/** The matrix with every link as `change` makes it; `undefined` takes one away. */
export function withLinks(matrix: Matrix, change: (link: string) => string | undefined): Matrix {
  const changed = <T extends { readonly link?: string }>(thing: T): T | Omit<T, 'link'> => {
    const { link: old, ...rest } = thing;
    const link = old === undefined ? undefined : change(old);
    if (link === old) return thing;
    return link === undefined ? rest : { ...thing, link };
  };
  return { ...matrix, targets: matrix.targets.map(changed), features: matrix.features.map(changed) };
}
