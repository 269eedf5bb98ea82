// UTF-8 and nothing else.
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/source/decode.ts';

describe('decodeText', () => {
  it.each([
    ['nothing', [], '', false],
    ['letters', [0x61], 'a', false],
    ['a byte order mark', [0xef, 0xbb, 0xbf, 0x61], 'a', true],
    ['a second mark is text', [0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], '\ufeff', true],
    ['NUL and line ends', [0, 13, 10, 13], '\u0000\r\n\r', false],
  ])('reads %s', (_name, bytes, text, bom) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({ ok: true, text, bom });
  });

  it.each([
    ['a byte of Latin-1', Buffer.from('ab\ncaf\xe9 x', 'latin1'), 'line 2 cannot be decoded'],
    ['a cut sequence at the end', Uint8Array.from([0x61, 0xe2, 0x9c]), 'line 1 cannot'],
    ['an encoded surrogate', Uint8Array.from([0x61, 0xed, 0xa0, 0x80]), 'line 1 cannot'],
    ['UTF-16, little endian', Uint8Array.from([0xff, 0xfe, 0x61, 0]), 'UTF-16 (little endian)'],
    ['UTF-16, big endian', Uint8Array.from([0xfe, 0xff, 0, 0x61]), 'UTF-16 (big endian)'],
  ])('refuses %s', (_name, bytes, message) => {
    expect(decodeText(bytes)).toMatchObject({ ok: false, reason: expect.stringContaining(message) });
  });
});
