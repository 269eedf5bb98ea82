// Images and figures.
import type { Image, ImageData, PhrasingContent } from 'mdast';
import { spanOf } from '../../nodes.ts';
import { readAim } from '../blocks/target.ts';
import { normalizeSpace, words } from '../chars.ts';
import { markEscapes } from '../inline/inline-text.ts';
import { joinUri } from '../inline/interpreted.ts';
import { makeId, normalizeName } from '../names.ts';
import type { DirectiveChild } from '../nodes.ts';
import { type DirectiveCall, type DirectiveResult, hasOption, optionValue } from './call.ts';

const VERTICAL = ['top', 'middle', 'bottom'];

export function runImage(call: DirectiveCall): DirectiveResult {
  const align = optionValue(call, 'align')?.toLowerCase().trim();
  if (align !== undefined && VERTICAL.includes(align) !== (call.substitution !== undefined)) {
    const where = call.substitution === undefined ? 'outside' : 'inside';
    return { flaw: `cannot be aligned "${align}" ${where} a substitution definition` };
  }
  return { children: [imageOf(call)] };
}

/** The image, within a link where the directive names a target. */
function imageOf(call: DirectiveCall): PhrasingContent {
  const url = joinUri(markEscapes(call.arguments[0] ?? ''));
  const alt = hasOption(call, 'alt') ? (optionValue(call, 'alt') ?? '') : call.substitution;
  const image: Image = { type: 'image', url, position: call.range };
  if (alt !== undefined) image.alt = alt;
  const data = layoutOf(call);
  if (data !== undefined) image.data = data;
  const target = optionValue(call, 'target');
  if (target === undefined) return image;
  const aim = readAim(markEscapes(target).split('\n'));
  const position = call.range;
  if ('uri' in aim) return { type: 'link', url: aim.uri, children: [image], position };
  const label = normalizeSpace(aim.refname);
  const identifier = normalizeName(aim.refname);
  return { type: 'linkReference', identifier, label, referenceType: 'full', children: [image], position };
}

/** How the image is to be shown, as written. */
function layoutOf(call: DirectiveCall): ImageData | undefined {
  const data: ImageData = {};
  for (const name of ['align', 'height', 'scale', 'width'] as const) {
    const value = optionValue(call, name);
    if (value !== undefined) data[name] = name === 'align' ? value.toLowerCase().trim() : value;
  }
  const classes = optionValue(call, 'class');
  if (classes !== undefined) data.classes = words(classes).map(makeId);
  if (hasOption(call, 'name')) data.named = true;
  return Object.keys(data).length === 0 ? undefined : data;
}

/** The first paragraph below the image is the caption, the rest the legend; an empty comment stands for no caption. */
export function runFigure(call: DirectiveCall): DirectiveResult {
  const children: DirectiveChild[] = [imageOf(call)];
  const [first, ...rest] = call.content.length === 0 ? [] : call.context.nested(call.content);
  if (first === undefined) return { children };
  if (first.type === 'paragraph') {
    children.push({
      type: 'caption',
      children: first.children,
      ...(first.position && { position: first.position }),
    });
  } else if (first.type !== 'comment' || first.value !== '') {
    return {
      children: [...children, first, ...rest],
      flaw: 'needs a paragraph or an empty comment as its caption',
    };
  }
  const position = spanOf(rest);
  if (rest.length > 0) children.push({ type: 'legend', children: rest, ...(position && { position }) });
  return { children };
}
