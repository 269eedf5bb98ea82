// The editor of the document, with what was found and read marked in its text.
import {
  cursorDocEnd,
  cursorDocStart,
  cursorPageDown,
  cursorPageUp,
  history,
  historyKeymap,
  insertNewline,
  selectAll,
  selectDocEnd,
  selectDocStart,
  selectPageDown,
  selectPageUp,
} from '@codemirror/commands';
import { type Range, StateEffect, StateField } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  EditorView,
  type KeyBinding,
  keymap,
  lineNumbers,
  type ViewUpdate,
} from '@codemirror/view';
import type { Finding, Level } from '../src/index.ts';
import type { LevelSpan, Span } from './protocol.ts';
import { THEME } from './theme.ts';

/** What the browser cannot do itself, for it holds only the lines in sight; the rest of the usual keys it can. */
const KEYS: readonly KeyBinding[] = [
  { key: 'Mod-a', run: selectAll },
  { key: 'Mod-Home', mac: 'Cmd-ArrowUp', run: cursorDocStart, shift: selectDocStart },
  { key: 'Mod-End', mac: 'Cmd-ArrowDown', run: cursorDocEnd, shift: selectDocEnd },
  { key: 'PageUp', run: cursorPageUp, shift: selectPageUp },
  { key: 'PageDown', run: cursorPageDown, shift: selectPageDown },
  { key: 'Enter', run: insertNewline },
];

/** Decorations that an effect replaces and edits move. */
function layer(): {
  readonly set: ReturnType<typeof StateEffect.define<DecorationSet>>;
  readonly field: StateField<DecorationSet>;
} {
  const set = StateEffect.define<DecorationSet>();
  const field = StateField.define<DecorationSet>({
    create: () => Decoration.none,
    update: (marks, { changes, effects }) =>
      effects.findLast((effect) => effect.is(set))?.value ?? marks.map(changes),
    provide: (own) => EditorView.decorations.from(own),
  });
  return { set, field };
}

const [levels, findings, pointed] = [layer(), layer(), layer()];

const markOf = (level: Level): Decoration => Decoration.mark({ class: `level ${level}` });
const LEVEL_MARKS: Readonly<Record<Level, Decoration>> = {
  complete: markOf('complete'),
  partial: markOf('partial'),
  missing: markOf('missing'),
  unknown: markOf('unknown'),
  'not-applicable': markOf('not-applicable'),
};
const POINTED = Decoration.mark({ class: 'pointed' });

/** Something to see also where a range is empty: the character behind it, or else the one before. */
function visible([from, to]: Span, length: number): Span {
  const [start, end] = [Math.min(from, length), Math.min(to, length)];
  if (end > start) return [start, end];
  return start < length ? [start, start + 1] : [Math.max(0, start - 1), start];
}

/** Whether the user has replaced or deleted the whole text, so that nothing of it is left. */
function isOtherText({ transactions, changes }: ViewUpdate): boolean {
  let isLeft = false;
  changes.iterGaps(() => {
    isLeft = true;
  });
  return !isLeft && transactions.some((one) => one.isUserEvent('input') || one.isUserEvent('delete'));
}

export class Editor {
  readonly #view: EditorView;

  /** `onChange` hears whether the user has put another text in the place of the whole. */
  constructor(host: HTMLElement, onChange: (isOther: boolean) => void) {
    // In a shadow root the styles of the editor are sheets of objects, which a policy without inline styles admits.
    const root = host.attachShadow({ mode: 'open' });
    this.#view = new EditorView({
      root,
      parent: root,
      extensions: [
        lineNumbers(),
        history(),
        keymap.of([...KEYS, ...historyKeymap]),
        EditorView.contentAttributes.of({ 'aria-label': 'Document', spellcheck: 'false', tabindex: '0' }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onChange(isOtherText(update));
        }),
        levels.field,
        findings.field,
        pointed.field,
        THEME,
      ],
    });
  }

  get text(): string {
    return this.#view.state.doc.toString();
  }

  /** Replaces the text by another document, from its beginning; false where it is the same. */
  open(text: string): boolean {
    const differs = this.replace(text);
    this.#view.dispatch({ selection: { anchor: 0 }, scrollIntoView: true });
    return differs;
  }

  /** Replaces what differs, so that the cursor stays and one step takes it back; false where nothing does. */
  replace(text: string): boolean {
    const before = this.text;
    // The offsets of readings count without a byte order mark.
    const after = this.#view.state.toText(text.replace(/^\ufeff/, '')).toString();
    const shorter = Math.min(before.length, after.length);
    let from = 0;
    while (from < shorter && before[from] === after[from]) from += 1;
    let tail = 0;
    while (tail < shorter - from && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
    const changes = { from, to: before.length - tail, insert: after.slice(from, after.length - tail) };
    this.#view.dispatch({ changes });
    return after !== before;
  }

  /** Marks the symbols by the level that they gave, and the places of findings. */
  mark(spans: readonly LevelSpan[], found: readonly Finding[]): void {
    const { length } = this.#view.state.doc;
    const ofLevels = spans.map(([from, to, level]) => LEVEL_MARKS[level].range(from, to));
    const ofFindings = found.flatMap(({ range, severity, message }): readonly Range<Decoration>[] => {
      const [from, to] = visible([range.start.offset, range.end.offset], length);
      if (from === to) return [];
      return [
        Decoration.mark({ class: `finding ${severity}`, attributes: { title: message } }).range(from, to),
      ];
    });
    this.#view.dispatch({
      effects: [
        levels.set.of(Decoration.set(ofLevels, true)),
        findings.set.of(Decoration.set(ofFindings, true)),
        pointed.set.of(Decoration.none),
      ],
    });
  }

  /** Makes places stand out; none for nothing. */
  point(spans: readonly Span[]): void {
    const { length } = this.#view.state.doc;
    const marks = spans.flatMap((span) => {
      const [from, to] = visible(span, length);
      return from === to ? [] : [POINTED.range(from, to)];
    });
    this.#view.dispatch({ effects: pointed.set.of(Decoration.set(marks, true)) });
  }

  /** Goes to a place and selects it. */
  select([from, to]: Span): void {
    const { length } = this.#view.state.doc;
    const selection = { anchor: Math.min(from, length), head: Math.min(to, length) };
    this.#view.dispatch({
      selection,
      effects: EditorView.scrollIntoView(selection.anchor, { y: 'center' }),
    });
    this.#view.focus();
  }
}
