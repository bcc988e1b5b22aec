// The shards give the same answers as the whole tables, for a price that is measured here.
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTyped, toHex } from '#engine/code.ts';
import { fetchCodes, fetchTyped, readIndex, type Shelf } from '#engine/code-shelf.ts';
import meanings from '../content/code-meanings.ts';
import { type CodePieces, cutCodes, readTables } from './code-shards.ts';

/** Most bytes on the wire for a typed code. */
const BUDGET = 25_000;
const whole = readTables();
const wire = (text: string): number => brotliCompressSync(text).length;
let pieces: CodePieces;
let price: readonly [number, readonly number[], readonly number[]];
let paid = 0;

beforeAll(async () => {
  pieces = await cutCodes();
  price = [wire(pieces.index), pieces.shards.map(wire), pieces.words.map(wire)];
}, 60_000);

const shelf = (): Shelf => {
  const seen = new Set<string>();
  const pay = (key: string, bytes: number | undefined, text: string | undefined) => {
    if (!seen.has(key)) paid += bytes ?? 0;
    seen.add(key);
    return Promise.resolve(text ?? '');
  };
  return {
    index: () => pay('index', price[0], pieces.index),
    shards: pieces.shards.map((shard, n) => () => pay(`s${n}`, price[1][n], shard)),
    words: pieces.words.map((words, n) => () => pay(`w${n}`, price[2][n], words)),
  };
};
const cost = async (text: string): Promise<number> => {
  paid = 0;
  await fetchTyped(shelf(), text);
  return paid;
};
/** Half of the codes of the first rank, and a sample of the others. */
const sample = whole.codes.map(toHex).filter((code, i) => (whole.priority(code) === 'A' ? i % 2 : i % 199) === 0);

describe('the shelf of codes', () => {
  it('knows every code and its priority', () => {
    const members = readIndex(pieces.index);
    expect([...members.A, ...members.B, ...members.C].sort((a, b) => a - b)).toEqual(whole.codes);
    for (const value of members.A) expect(whole.priority(toHex(value))).toBe('A');
  });

  it('gives every code the names and notes of the tables', async () => {
    const { table } = await fetchCodes(shelf(), whole.codes.map(toHex));
    for (const value of whole.codes) expect(table.names(toHex(value))).toEqual(whole.names(toHex(value)));
  });

  it('gives every meaning', async () => {
    const { meanings: read } = await fetchCodes(shelf(), Object.keys(meanings));
    expect(Object.fromEntries([...read].filter(([code]) => code in meanings))).toEqual(meanings);
  });

  it('reads a typed text as the whole tables do', async () => {
    for (const text of [
      '0x80072EE2',
      'Code 643',
      '12002',
      'ERROR_WINHTTP_TIMEOUT',
      'WININET_E_TIMEOUT',
      'error_invalid_data',
      'PROXY_AUTH_REQ',
      'NAME_NOT_RESOLVED',
      '0x8007002',
      '800722F0D',
      '72EE2',
      '-2147012894',
      '407',
      '8024402A',
      'hrReadVerifyFailure',
    ])
      expect(readTyped(text, (await fetchTyped(shelf(), text)).table), text).toEqual(readTyped(text, whole));
  });

  it('costs a typed code at most 25 kB', async () => {
    const dear: string[] = [];
    for (const code of sample) {
      for (const text of [`0x${code}`, whole.names(code)[0]?.name ?? code]) {
        const bytes = await cost(text);
        if (bytes > BUDGET) dear.push(`${text}: ${bytes}`);
      }
    }
    for (const text of ['Code 643', '12002', '5', '0x8007002', '800722F0D', '72EE2', '2147012894', '0x8024402A', '407', 'NAME_NOT_RESOLVED']) {
      const bytes = await cost(text);
      if (bytes > BUDGET) dear.push(`${text}: ${bytes}`);
    }
    expect(dear).toEqual([]);
  }, 60_000);
});
