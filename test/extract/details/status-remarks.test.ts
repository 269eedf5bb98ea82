// Remarks behind a status: the status is read, and what follows belongs to the notes.
import { describe, expect, test } from 'vitest';
import { documentOf } from '../../document-of.ts';

const page = (status: string): string =>
  `# Lamps\n\n## Dim\n\n**Status:** ${status}\n\n**Driver support:**\n\n- Oil: yes\n- Gas: no\n\n## Flash\n\n**Status:** optional\n\n**Driver support:**\n\n- Oil: no\n- Gas: yes\n`;

describe('a status with remarks', () => {
  test.each([
    ['optional. Needs two slots.', { kind: 'optional' }, 'Needs two slots.'],
    ['mandatory — it never fails', { kind: 'mandatory' }, 'it never fails'],
    ['optional (in small rooms)', { kind: 'optional' }, '(in small rooms)'],
    ['choice(light). Either will do.', { kind: 'choice', group: 'light' }, 'Either will do.'],
    ['condition (dim == on), see below', { kind: 'condition', expression: 'dim == on' }, 'see below'],
    ['optional.', { kind: 'optional' }, undefined],
  ])('%s', (text, status, notes) => {
    const [feature] = documentOf(page(text)).matrices[0]?.model.features ?? [];
    expect(feature?.status).toEqual(status);
    expect(feature?.notes).toBe(notes);
  });
});
