// Files that are chosen or dropped anywhere on the page.
import { part } from './dom.ts';

/** Bytes of the largest file: what an editor in a page bears. */
const LARGEST = 5_000_000;

interface Acts {
  open(text: string, name: string): void;
  refuse(reason: string): void;
}

export function startFiles({ open, refuse }: Acts): void {
  const input = part('file', HTMLInputElement);
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    if (file.size > LARGEST) refuse(`${file.name} is larger than 5 MB, so it is not opened.`);
    else open(await file.text(), file.name);
  };
  part('open', HTMLElement).addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    void take(input.files?.[0]);
    input.value = '';
  });
  const hasFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;
  const drag = (event: DragEvent, isOver: boolean): void => {
    if (!hasFile(event)) return;
    // Before the editor sees it, which would insert the file.
    event.preventDefault();
    event.stopPropagation();
    document.body.classList.toggle('dropping', isOver);
  };
  addEventListener('dragover', (event) => drag(event, true), true);
  addEventListener('dragleave', (event) => drag(event, false), true);
  addEventListener(
    'drop',
    (event) => {
      drag(event, false);
      void take(event.dataTransfer?.files[0]);
    },
    true,
  );
}
