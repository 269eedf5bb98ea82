// The details of an HTML page, whose facts stand in definition lists.
import { expect, test } from 'vitest';
import { findEmitter } from '../../src/emit/index.ts';
import { firstModel } from '../support/outline.ts';

const PAGE = `# Kettles

## Summary

| Feature | Copper | Enamel |
|---|---|---|
| Whistle | ✔ | ✖ |
| Timer | ✔ | ✔ |

## Details

### Whistle

**Status:** optional.

**API:** \`POST /whistle\`

**Driver Support:**

- Copper: complete
- Enamel: missing

### Timer

**Status:** mandatory.

**Driver Support:**

- Copper: complete
- Enamel: complete
`;

test('a page that was written as HTML is read with its statuses and its API', () => {
  const model = firstModel(PAGE);
  const page = findEmitter('html')?.emit([model], {}).text ?? '';
  const again = firstModel(page, 'html');
  const facts = ({ features }: typeof model) =>
    features.map(({ title, status, api, notes }) => ({ title, status, api, notes }));
  expect(facts(again)).toEqual(facts(model));
  expect(facts(model)[0]).toMatchObject({ status: { kind: 'optional' }, api: 'POST /whistle' });
});
