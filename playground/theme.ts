// How the editor looks: the colours are those of the page.
import { EditorView } from '@codemirror/view';

const levelled = (tint: string) => ({
  background: `var(--${tint})`,
  color: `var(--on-${tint})`,
  borderRadius: '3px',
});
const underlined = (colour: string) => ({
  textDecoration: `underline wavy ${colour} 1.5px`,
  textDecorationSkipInk: 'none',
  textUnderlineOffset: '3px',
});

export const THEME = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', background: 'var(--page)', fontSize: '0.84rem' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace',
    lineHeight: '1.6',
  },
  '.cm-content': { padding: '0.5rem 0', caretColor: 'var(--ink)' },
  '.cm-gutters': { background: 'var(--page)', color: 'var(--soft)', border: '0', paddingRight: '0.25rem' },
  '.level.complete': levelled('complete'),
  '.level.partial': levelled('partial'),
  '.level.missing': levelled('missing'),
  '.level.unknown': levelled('unknown'),
  '.finding.error': underlined('var(--error)'),
  '.finding.warning': underlined('var(--warning)'),
  '.finding.info': underlined('var(--info)'),
  '.pointed': { outline: '2px solid var(--accent)', borderRadius: '3px' },
});
