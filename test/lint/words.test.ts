// The wording that messages share.
import { describe, expect, it } from 'vitest';
import { quote } from '../../src/lint/words.ts';

describe('a quoted text', () => {
  it('stands in backticks, or in quotation marks where it has some', () => {
    expect(quote('Boot')).toBe('`Boot`');
    expect(quote('`boot`')).toBe('"`boot`"');
  });
  it('ends after 60 characters, and between two of them', () => {
    expect(quote('a'.repeat(60))).toBe(`\`${'a'.repeat(60)}\``);
    expect(quote('🐇'.repeat(61))).toBe(`\`${'🐇'.repeat(59)}…\``);
    expect(quote(`${'a'.repeat(58)} ${'b'.repeat(9)}`)).toBe(`\`${'a'.repeat(58)}…\``);
  });
});
