import { expect, it } from 'vitest';
import { headingAnchors } from '../src/heading-anchors.ts';

it('counts headings of one name, and those whose anchor a counted one has', () => {
  const headings = ['Attach & Listen', 'Boot', 'Boot', 'Boot 1', 'boot'];
  expect(headings.map(headingAnchors())).toEqual(['attach--listen', 'boot', 'boot-1', 'boot-1-1', 'boot-2']);
});
