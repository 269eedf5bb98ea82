// Loads pieces of the page when they are asked for: parts of the reader, and texts of examples.

/** A piece: the program of a part as a function that is never called here, or a text. */
type Piece = ((...given: readonly unknown[]) => void) | string;

declare global {
  /** What each file of `parts/` calls. */
  var definePart: (name: string, piece: Piece) => void;
  /** What it makes stands for the address in Chromium; other browsers take the address itself. */
  var trustedTypes:
    | {
        createPolicy(
          name: string,
          rules: { createScriptURL(url: string): string },
        ): { createScriptURL(url: string): string };
      }
    | undefined;
}

const defined = new Map<string, string>();
globalThis.definePart = (name, piece) => defined.set(name, String(piece));

const policy = globalThis.trustedTypes?.createPolicy('parts', { createScriptURL: (url) => url });

/** An address of ours that may run. */
export const trusted = (url: string): string => policy?.createScriptURL(url) ?? url;

const loading = new Map<string, Promise<string>>();

/** The source of a part, or a text. */
export function loadPart(name: string): Promise<string> {
  const known = loading.get(name);
  if (known) return known;
  const loaded = new Promise<string>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = trusted(`parts/${name}`);
    script.addEventListener('load', () => resolve(defined.get(name) ?? ''));
    script.addEventListener('error', () => {
      loading.delete(name);
      reject(new Error(`A part of the page cannot be loaded: ${name}.`));
    });
    document.head.append(script);
  });
  loading.set(name, loaded);
  return loaded;
}
