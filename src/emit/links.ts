// Which links lead somewhere, and which would run.
import type { Matrix } from '../model/schema.ts';

/** An address as browsers read it: `java\nscript:` is `javascript:` to them. */
export function addressOf(link: string): string {
  return link
    .replace(/[\t\n\r]/g, '')
    .replace(/^[\0- ]+/, '')
    .trim();
}

/** Whether a browser would run what the link says, or open a page made of it. */
function isProgram({ link = '' }: { readonly link?: string }): boolean {
  return /^(?:javascript|vbscript|data):/i.test(addressOf(link));
}

/** The same matrices, links that would run left out; a matrix without such links as it is. */
export function withoutPrograms(matrices: readonly Matrix[]): readonly Matrix[] {
  return matrices.map((matrix) => {
    const { targets, features } = matrix;
    if (!targets.some(isProgram) && !features.some(isProgram)) return matrix;
    return {
      ...matrix,
      targets: targets.map(({ link, ...target }) =>
        link === undefined || isProgram({ link }) ? target : { ...target, link },
      ),
      features: features.map(({ link, ...feature }) =>
        link === undefined || isProgram({ link }) ? feature : { ...feature, link },
      ),
    };
  });
}
