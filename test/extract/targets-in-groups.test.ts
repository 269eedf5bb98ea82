// Groups of targets that stand in rows, which are attributes of each of them.
import { expect, test } from 'vitest';
import { firstModel } from '../support/outline.ts';

test('a vendor said once for several boards is an attribute of each', () => {
  const { targets } = firstModel(
    `# Supported boards

| Vendor | Board | Flash | Debug |
| --- | --- | --- | --- |
| Alder | A1 | ✅ | ❌ |
| | A2 | ✅ | ✅ |
| Birch | B1 | ✅ | ❌ |
| | B2 | ❌ | ✅ |
`,
  );
  expect(targets.map(({ title, attributes }) => [title, attributes?.Vendor])).toEqual([
    ['A1', 'Alder'],
    ['A2', 'Alder'],
    ['B1', 'Birch'],
    ['B2', 'Birch'],
  ]);
});
