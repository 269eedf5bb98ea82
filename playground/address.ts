// Keeps the address in step with what is shown, so that a reload or a link shows the same.
import { part } from './dom.ts';
import { decode, encode, PREFIX, type Shown } from './fragment.ts';
import { confirm } from './output.ts';

/** Milliseconds without a change after which the address follows. */
const PAUSE = 400;

interface Page {
  shown(): Shown;
  /** The file of an example that is shown as it came. */
  example(): string | undefined;
  /** Shows what an address holds; undefined where it cannot be read. */
  restore(held: Readonly<Record<string, unknown>> | string | undefined): Promise<void>;
}

export interface Address {
  /** Shows what the address says. */
  read(): Promise<void>;
  /** The address is to say what is shown. */
  follow(): void;
}

export function startAddress({ shown, example, restore }: Page): Address {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = async (): Promise<boolean> => {
    const name = example();
    const fragment = name === undefined ? await encode(shown()) : `#${name}`;
    history.replaceState(null, '', fragment ?? location.pathname + location.search);
    return fragment !== undefined;
  };
  const read = async (): Promise<void> => {
    const { hash } = location;
    await restore(hash.startsWith(PREFIX) ? await decode(hash) : hash.slice(1));
  };
  const link = part('link', HTMLButtonElement);
  link.hidden = !('clipboard' in navigator);
  link.addEventListener('click', async () => {
    const fits = await write();
    if (fits) await navigator.clipboard.writeText(location.href);
    confirm(link, fits ? 'Copied' : 'Too long for a link');
  });
  addEventListener('hashchange', () => void read());
  return {
    read,
    follow: () => {
      clearTimeout(timer);
      timer = setTimeout(() => void write(), PAUSE);
    },
  };
}
