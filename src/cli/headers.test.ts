// The reader of C headers, on lines of our own in the forms that headers use.
import { describe, expect, it } from 'vitest';
import { evaluate, readDefines } from './headers.ts';

const HEADER = `
/* #define IN_A_COMMENT 1 */
#define BASE 12000
#define FIRST (BASE + 7)        // behind it
#define SECOND ((LONG)0x80070002L)
#define THIRD _HRESULT_TYPEDEF_(0x80240001L)
#define FOURTH MAKE_HRESULT(1, FAC, 5)
#define FAC 36
#define FIFTH HRESULT_FROM_WIN32(FIRST)
#define SIXTH FIRST
#define SEVENTH -1018
#define EIGHTH ((NTSTATUS)0xC0000034)
#define LONGER \\
  0x10
#define TEXT_ONLY "text"
#define ROUND AROUND
#define AROUND ROUND
#if defined(_MAC) && !defined(X)
#define FIRST 1
#define SIXTEEN 16
#endif
#define FIRST 2
#define LAST 9
`;

describe('the reader of headers', () => {
  const defines = readDefines(HEADER);
  const value = (name: string) => evaluate(defines.get(name) ?? '', (other) => defines.get(other));
  it.each([
    ['FIRST', 12007],
    ['SECOND', 0x80070002],
    ['THIRD', 0x80240001],
    ['FOURTH', 0x80240005],
    ['FIFTH', 0x80072ee7],
    ['SIXTH', 12007],
    ['SEVENTH', 0xfffffc06],
    ['EIGHTH', 0xc0000034],
    ['LONGER', 16],
    ['LAST', 9],
  ])('%s', (name, expected) => expect(value(name)).toBe(expected));
  it('leaves out what is no number', () => expect([value('TEXT_ONLY'), value('ROUND'), value('MISSING')]).toEqual([undefined, undefined, undefined]));
  it('leaves out what is not compiled on Windows, and comments', () =>
    expect([defines.has('IN_A_COMMENT'), defines.has('SIXTEEN'), defines.has('LAST')]).toEqual([false, false, true]));
});
