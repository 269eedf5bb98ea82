// HTML to hast by the parser that browsers' rules are written for; apart, since it is large and seldom needed.
import type { Root } from 'hast';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from 'parse5';
import { treeOf } from './html-tree.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Fragment = DefaultTreeAdapterTypes.DocumentFragment;

/** Elements in one another; pages have some dozens. What follows the parser recurses. */
const MAX_OPEN = 250;

/** Elements in all, those counted that unclosed `<b>` and its like make again and again. */
const MAX_MADE = 4_000_000;

/** Thrown through the parser, and caught here: there is no other way to end it. */
class Passed extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/** A page that has been measured, until it is read. */
let measured: { readonly html: string; readonly fragment: Fragment } | undefined;

/** Which limit a page passes, and where; undefined where none. */
export function passedLimit(html: string): { readonly message: string; readonly offset: number } | undefined {
  try {
    measured = { html, fragment: parse(html, true) };
    return undefined;
  } catch (error) {
    if (error instanceof Passed) return error;
    throw error;
  }
}

/** Parses a page or a part of one, with positions. Never fails: all text is HTML. */
export function parseHtmlSyntax(text: string): Root {
  const known = measured?.html === text ? measured.fragment : undefined;
  measured = undefined;
  const fragment = known ?? parse(text, false);
  return treeOf(fragment, text);
}

function parse(html: string, isLimited: boolean): Fragment {
  let [open, made] = [0, 0];
  let top: DefaultTreeAdapterTypes.ChildNode[] = [];
  // The parser stops at two halves of characters beside each other.
  const fragment = parseFragment(html.replace(/\p{Cs}/gu, '\ufffd'), {
    sourceCodeLocationInfo: true,
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush(element: Element) {
        open += 1;
        made += 1;
        const offset = element.sourceCodeLocation?.startOffset ?? 0;
        if (isLimited && open > MAX_OPEN)
          throw new Passed(`Here, more than ${MAX_OPEN} elements are open at once`, offset);
        if (isLimited && made > MAX_MADE)
          throw new Passed(`The page makes more than ${MAX_MADE} elements`, offset);
      },
      onItemPop() {
        open -= 1;
      },
      // At the end the parser moves what is at the top into the fragment, node by node, which takes the square of
      // their number: it is told that there is nothing to move, and gets the whole list.
      getFirstChild(node) {
        if (node.nodeName !== 'html') return defaultTreeAdapter.getFirstChild(node);
        top = node.childNodes;
        return null;
      },
    },
  });
  fragment.childNodes = top;
  return fragment;
}
