import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEscapedPath, pathFromBytes, pathToBytes } from '../../../src/core/snapshot/path-bytes.ts';
import { cases } from '../../support/cases.ts';

describe('paths as bytes', () => {
  it('gives back any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect([...pathToBytes(pathFromBytes(bytes))]).toEqual([...bytes]);
      }),
      { numRuns: cases(2_000) },
    );
  });

  it('keeps valid UTF-8 as it is, also a byte order mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(pathFromBytes(Buffer.from(text))).toBe(text);
        expect(isEscapedPath(text)).toBe(false);
      }),
    );
    expect(pathFromBytes(Buffer.from('\ufeffa'))).toBe('\ufeffa');
  });

  it.each([
    ['a lone byte', [0x61, 0xff, 0x62], 'a\udcffb'],
    ['an overlong form', [0xc0, 0xaf], '\udcc0\udcaf'],
    ['a surrogate', [0xed, 0xa0, 0x80], '\udced\udca0\udc80'],
    ['a sequence cut short', [0xe2, 0x82], '\udce2\udc82'],
    ['bytes around valid ones', [0xff, 0xc3, 0xa4, 0xfe], '\udcffä\udcfe'],
  ])('escapes %s byte by byte', (_, bytes, path) => {
    expect(pathFromBytes(Uint8Array.from(bytes))).toBe(path);
    expect(isEscapedPath(path)).toBe(true);
  });
});
