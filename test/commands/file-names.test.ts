// Names of files made from names that strangers gave.
import { describe, expect, it } from 'vitest';
import { fileNames } from '../../src/commands/outputs.ts';

describe('names of files', () => {
  it.each([
    ['../x', 'x'],
    ['/etc/passwd', 'etc-passwd'],
    ['.git/config', 'git-config'],
    ['C:\\x', 'c-x'],
    ['a\u0000b\u202ec\u001b[31m', 'a-b-c-31m'],
    ['..', 'target'],
    ['', 'target'],
    ['__proto__', 'proto'],
    ['CON', 'con-target'],
    ['nul', 'nul-target'],
    ['Com1', 'com1-target'],
    ['lpt²', 'lpt²-target'],
    ['console', 'console'],
    ['com10', 'com10'],
    ['e\u0301', '\u00e9'],
    ['a'.repeat(120), 'a'.repeat(120)],
    ['a'.repeat(121), 'a'.repeat(120)],
    [`${'a'.repeat(119)} b`, 'a'.repeat(119)],
    ['é'.repeat(200), 'é'.repeat(60)],
    ['𠀀'.repeat(31), '𠀀'.repeat(30)],
  ])('%j is %s', (id, name) => {
    expect([...fileNames([id], 'target')]).toEqual([[id, name]]);
  });

  it('are no two the same, and one for ids that are', () => {
    const long = 'a'.repeat(300);
    expect([...fileNames(['X', 'x', '../x', 'X', `${long}1`, `${long}2`], 'matrix').values()]).toEqual([
      'x',
      'x-2',
      'x-3',
      'a'.repeat(120),
      `${'a'.repeat(120)}-2`,
    ]);
  });
});
