// Lists of support whose names look like symbols: below their label, they explain nothing.
import { expect, test } from 'vitest';
import { firstModel } from '../../support/outline.ts';

test('names of signs below a label of support are targets', () => {
  const { features, targets } = firstModel(`# Lamps

| Feature | \\_&- \\\\> 📃 | \\<\\[" .>! |
| --- | --- | --- |
| Blink | ✔ | ✔ |

## Details

### Blink

**Support:**

- \\_&- \\\\> 📃: complete
- \\<\\[" .>!: complete (\`?\`)
`);
  const [blink] = features;
  expect(targets.map(({ id }) => blink?.support[id])).toEqual([
    { level: 'complete' },
    { level: 'complete', text: '?' },
  ]);
});
