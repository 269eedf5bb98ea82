// The tree of parse5 as hast: elements with the properties that are read of them, and all with their places.
import type { Element, ElementContent, Properties, Root } from 'hast';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html } from 'parse5';
import { createLocator } from '../source/source.ts';

type Child = DefaultTreeAdapterTypes.ChildNode;
type Position = NonNullable<Element['position']>;

/** Attributes whose properties are called in another way. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['aria-label', 'ariaLabel'],
  ['colspan', 'colSpan'],
  ['rowspan', 'rowSpan'],
]);

/** Attributes that say something by being there. */
const SWITCHES: ReadonlySet<string> = new Set(['checked', 'hidden']);

function propertiesOf({ attrs, namespaceURI }: DefaultTreeAdapterTypes.Element): Properties {
  const isHtml = namespaceURI !== html.NS.SVG;
  const properties: Properties = Object.create(null);
  for (const { name, prefix, value } of attrs) {
    if (prefix) continue;
    if (name === 'class') properties.className = value.split(/[ \t\n\r\f]+/).filter(Boolean);
    else if (isHtml && SWITCHES.has(name) && (value === '' || value.toLowerCase() === name))
      properties[name] = true;
    else properties[RENAMED.get(name) ?? name] = value;
  }
  return properties;
}

function positionOf(node: Child): Position | undefined {
  const place = node.sourceCodeLocation;
  if (!place) return undefined;
  return {
    start: { line: place.startLine, column: place.startCol, offset: place.startOffset },
    end: { line: place.endLine, column: place.endCol, offset: place.endOffset },
  };
}

function elementOf(node: DefaultTreeAdapterTypes.Element): Element {
  const children = contentOf(node);
  const position = positionOf(node);
  // An element that is not closed ends with what stands in it.
  const end = node.sourceCodeLocation?.endTag ? undefined : children.at(-1)?.position?.end;
  return {
    type: 'element',
    // What looks like a class or an id in a name is no part of it.
    tagName: /^[^.#]*/.exec(node.tagName)?.[0] || 'div',
    properties: propertiesOf(node),
    children,
    ...(position && { position: end ? { ...position, end } : position }),
  };
}

function contentOf({ childNodes }: DefaultTreeAdapterTypes.ParentNode): ElementContent[] {
  return childNodes.flatMap((node): ElementContent | [] => {
    if (defaultTreeAdapter.isElementNode(node)) return elementOf(node);
    const position = positionOf(node);
    const place = position && { position };
    if (defaultTreeAdapter.isTextNode(node)) return { type: 'text', value: node.value, ...place };
    return defaultTreeAdapter.isCommentNode(node) ? { type: 'comment', value: node.data, ...place } : [];
  });
}

/** The fragment that a text was parsed to. */
export function treeOf(fragment: DefaultTreeAdapterTypes.DocumentFragment, text: string): Root {
  return { type: 'root', children: contentOf(fragment), position: createLocator(text).range(0, text.length) };
}
