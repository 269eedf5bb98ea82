// The playground: what is typed is read in a worker, and shown beside it.
import type { Format, OutputFormat, Preset } from '../src/index.ts';
import { startAddress } from './address.ts';
import { blocksView } from './blocks.ts';
import { startConfig } from './config.ts';
import { make, part, refresh, sentence } from './dom.ts';
import { Editor } from './editor.ts';
import { EXAMPLES } from './examples.ts';
import { startFiles } from './files.ts';
import { startFindings } from './findings.ts';
import { FORMAT_NAMES, FORMATS, OUTPUT_FORMATS, oneOf, PRESETS } from './formats.ts';
import { matrixView } from './matrix.ts';
import { startOutput } from './output.ts';
import { loadPart } from './parts.ts';
import type { Answer, Fixed, Input, Reading } from './protocol.ts';
import { Reader } from './reader.ts';
import { startTabs } from './tabs.ts';
import { fixedText, NO_FINDINGS, NO_MATRIX, NO_TEXT, statusText } from './words.ts';

/** Milliseconds of a reading after which the page says that it is at it. */
const SLOW = 700;

const status = part('status', HTMLElement);
const example = part('example', HTMLSelectElement);
const format = part('format', HTMLSelectElement);

let name = '';
/** The example that was opened last, as it came. */
let pristine: { readonly name: string; readonly text: string } | undefined;
let preset: Preset = 'recommended';
let output: OutputFormat = 'json';
let reading: Reading | undefined;
/** Of the newest question, and of the one that the reading answers. */
let id = 0;
let readingId = 0;
/** Says that a reading takes its time. */
let slow: ReturnType<typeof setTimeout> | undefined;
/** What came of fixing, which the next reading says too. */
let news = '';

const editor = new Editor(part('document', HTMLElement), edited);
const reader = new Reader(hear, (reason) => say(`The reader stopped: ${reason} Please report it.`, 'error'));
const matrices = make('div');
const blocks = make('div');
const config = startConfig(changed);
const findings = startFindings(editor, {
  fix: (index) => {
    // The findings of another text are about to be replaced.
    if (readingId !== id) return;
    id += 1;
    reader.ask({ id, input: input(), kind: 'fix', ...(index !== undefined && { findings: [index] }) });
  },
  choosePreset: (chosen) => {
    preset = chosen;
    changed();
  },
});
const outputs = startOutput((chosen) => {
  output = chosen;
  changed();
});
const tabs = startTabs(
  [
    { id: 'findings', label: 'Findings', panel: findings.panel },
    { id: 'matrix', label: 'Matrix', panel: matrices },
    { id: 'reading', label: 'Reading', panel: blocks },
    { id: 'output', label: 'Output', panel: outputs.panel },
    { id: 'config', label: 'Configuration', panel: config.panel },
  ],
  () => {
    show();
    if (tabs.chosen === 'output') changed();
    else address.follow();
  },
);
const address = startAddress({
  shown: () => ({ ...input(), tab: tabs.chosen, output }),
  example: () => (isPristine() ? name : undefined),
  restore,
});

function say(text: string, kind = ''): void {
  clearTimeout(slow);
  status.className = kind;
  status.replaceChildren(...sentence(text));
}

function input(): Input {
  const chosen = oneOf(FORMATS, format.value);
  return { text: editor.text, name, config: config.text, preset, ...(chosen && { format: chosen }) };
}

/** The text is another one: a document of the user's own, unless it is the example. */
function edited(isOther: boolean): void {
  const isExample = editor.text === pristine?.text;
  if (isOther) name = '';
  if (isExample && pristine) name = pristine.name;
  example.value = isExample ? name : '';
  changed();
}

/** Asks for a reading of what is there now. */
function changed(): void {
  id += 1;
  const wanted = tabs.chosen === 'output' ? { output } : {};
  clearTimeout(slow);
  slow = setTimeout(() => say('Reading…'), SLOW);
  status.ariaBusy = 'true';
  reader.ask({ id, input: input(), kind: 'read', ...wanted });
  address.follow();
}

function hear(answer: Answer): void {
  if (answer.id !== id) return;
  status.ariaBusy = null;
  if (answer.kind === 'fixed') fixed(answer.fixed);
  if (answer.kind === 'refused') say(answer.reason, 'error');
  if (answer.kind === 'reading') showReading(answer.reading);
}

function showReading(newest: Reading): void {
  reading = newest;
  readingId = id;
  const isBlank = editor.text.trim() === '';
  say(`${news}${isBlank ? 'The document is empty.' : statusText(reading)}`);
  news = '';
  const automatic = format.options[0];
  if (automatic && format.value === '') automatic.text = `Automatic: ${FORMAT_NAMES[reading.format]}`;
  tabs.count('findings', String(reading.findings.length));
  editor.mark(reading.levels, reading.findings);
  show();
}

/** Shows the reading in the tab that is open. */
function show(): void {
  if (reading === undefined) return;
  const without = editor.text.trim() === '' ? NO_TEXT : NO_MATRIX;
  if (tabs.chosen === 'findings')
    findings.show(reading.findings, reading.matrices.length > 0 ? NO_FINDINGS : without);
  if (tabs.chosen === 'matrix') refresh(matrices, matrixView(reading.matrices, without, editor));
  if (tabs.chosen === 'reading') refresh(blocks, blocksView(reading.blocks, editor));
  if (tabs.chosen === 'output' && reading.output) outputs.show(reading.output);
}

function fixed(result: Fixed): void {
  news = `${fixedText(result)} `;
  if (!editor.replace(result.text)) changed();
  // The button that was pressed is gone with its finding.
  findings.panel.focus();
}

function open(text: string, file: string, chosen?: Format): void {
  name = file;
  format.value = chosen ?? '';
  if (!editor.open(text)) changed();
}

/** Whether an example is shown as it came, and in the way in which it did. */
function isPristine(): boolean {
  const isDefault = config.text === '' && preset === 'recommended' && format.value === '';
  return editor.text === pristine?.text && isDefault && tabs.chosen === 'findings';
}

/** Chooses all but the document; what is not said is as at first. */
function settle(held: Readonly<Record<string, unknown>>): void {
  config.set(textOf(held.config));
  preset = oneOf(PRESETS, held.preset) ?? 'recommended';
  output = oneOf(OUTPUT_FORMATS, held.output) ?? 'json';
  findings.setPreset(preset);
  outputs.setFormat(output);
  tabs.choose(textOf(held.tab));
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

async function openExample(file: string, settles = false): Promise<void> {
  try {
    const text = await loadPart(`${file}.js`);
    pristine = { name: file, text };
    if (settles) settle({});
    else config.set('');
    open(text, file);
    example.value = file;
  } catch (error) {
    say(String(error), 'error');
  }
}

/** Shows what an address holds: an example, or a document of which nothing is certain. */
async function restore(held: Readonly<Record<string, unknown>> | string | undefined): Promise<void> {
  if (held === undefined) news = 'The link cannot be read; this is an example. ';
  const known = EXAMPLES.find((one) => one.name === held) ?? EXAMPLES[0];
  if (held === undefined || typeof held === 'string') return await openExample(known?.name ?? '', true);
  pristine = undefined;
  example.value = '';
  settle(held);
  open(textOf(held.text), textOf(held.name), oneOf(FORMATS, held.format));
}

const option = (value: string, text: string): HTMLOptionElement => make('option', { value }, text);
example.append(
  make('option', { value: '', disabled: true }, 'Your own'),
  ...EXAMPLES.map(({ name: file, title }) => option(file, title)),
);
format.append(option('', 'Automatic'), ...FORMATS.map((one: Format) => option(one, FORMAT_NAMES[one])));
example.addEventListener('change', () => void openExample(example.value));
format.addEventListener('change', changed);
startFiles({
  open: (text, file) => {
    pristine = undefined;
    example.value = '';
    open(text, file);
  },
  refuse: (reason) => say(reason, 'error'),
});
void address.read();
