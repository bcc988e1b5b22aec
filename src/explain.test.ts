// No number is left without an answer, in either language, and the pieces of a page say what the whole tables say.
import { describe, expect, it } from 'vitest';
import { toHex } from '#engine/code-bits.ts';
import { emptiness, explain, wholeTables } from './explain.ts';

/** A fixed sequence, so that a failure can be seen again; `npm run codes -- sample 1000000` takes a longer one. */
function* randomCodes(count: number, seed = 2004): Generator<string> {
  let state = seed;
  for (let i = 0; i < count; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield toHex((((state >>> 8) * 0x101) ^ Math.imul(i, 0x9e3779b1)) >>> 0);
  }
}

describe('what is said about a code', () => {
  it('is never empty: 20,000 random numbers in two languages', async () => {
    const whole = await wholeTables();
    const empty: string[] = [];
    for (const code of randomCodes(20_000))
      for (const lang of ['en', 'ja'] as const) {
        const why = emptiness(await explain(code, lang, whole));
        if (why) empty.push(`${code} ${lang}: ${why}`);
      }
    expect(empty).toEqual([]);
  }, 120_000);

  it('is never empty for a code of the tables, and names each', async () => {
    const whole = await wholeTables();
    for (const code of whole.table.codes.map(toHex))
      for (const lang of ['en', 'ja'] as const) {
        const said = await explain(code, lang, whole);
        expect(emptiness(said), code).toBeUndefined();
        expect(
          said.names.map(({ name }) => name),
          code,
        ).toEqual(whole.table.names(code).flatMap(({ name }) => (name === '-' ? [] : [name])));
      }
  }, 120_000);

  it('is the same from the pieces as from the whole tables', async () => {
    const whole = await wholeTables();
    for (const code of [
      '80072EE2',
      '8024401B',
      'C1900101',
      'C80003FA',
      'D0000034',
      '80070001',
      '00000643',
      '80249999',
      'E1234567',
      '00000000',
      ...randomCodes(40, 7),
    ])
      expect(await explain(code, 'en'), code).toEqual(await explain(code, 'en', whole));
  }, 60_000);

  it('takes the bits apart', async () => {
    const bits = async (code: string) => (await explain(code, 'en')).bits.join(' ');
    expect(await bits('80072EE2')).toContain('Win32 error 12002. Its name is ERROR_WINHTTP_TIMEOUT.');
    expect(await bits('8024401B')).toMatch(/HTTP status 407\.$/);
    expect(await bits('801901F8')).toMatch(/HTTP status 504\.$/);
    expect(await bits('C80003FA')).toContain('database error -1018');
    expect(await bits('D0000034')).toContain('NTSTATUS 0xC0000034. Its name is STATUS_OBJECT_NAME_NOT_FOUND.');
    // begins like an HRESULT, and the header says what it is
    expect(await bits('801B00EB')).toContain('NTSTATUS');
    expect(await bits('A0000001')).toContain('Bit 29');
  });

  it('offers neighbours of a real code and likenesses of an unknown one', async () => {
    expect((await explain('80244023', 'en')).near.map(({ code }) => code)).toEqual(['80244021', '80244022', '80244024', '80244025']);
    const lost = await explain('80027EE2', 'ja');
    expect(lost.near[0]).toMatchObject({ code: '80072EE2', why: '2 桁の入れ替わり' });
    expect(lost.standing).toBeTruthy();
  });

  it('sees an empty answer', async () => {
    const said = await explain('80072EE2', 'en');
    expect(emptiness({ ...said, bits: [], names: [] })).toBeTruthy();
    expect(emptiness({ ...said, bits: ['Facility … raised it.'] })).toBeTruthy();
    expect(emptiness({ bits: said.bits, code: said.code, spellings: said.spellings, names: [], near: [] })).toBeTruthy();
  });
});
