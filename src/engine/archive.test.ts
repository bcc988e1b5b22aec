import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cabinet, gzip, type Packed, zip } from '../../scripts/pack.ts';
import { archiveSeeds as seeds } from '../archive-seeds.ts';
import { knowledge } from '../knowledge.ts';
import type { Fault } from './analysis.ts';
import { analyze } from './analyze.ts';
import { openSource } from './archive.ts';
import { makeBudget, OPENED } from './budget.ts';
import { fromBytes, type Source } from './source.ts';

const CASE = new URL('../../content/cases/xp-stuck-at-zero-2004/', import.meta.url);
const file = (name: string): Packed => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, CASE))) });
const NAMES = ['windowsupdate.log', 'proxycfg.txt', 'ie-proxy.txt'];
const files = NAMES.map(file);
const text = (of: string): Uint8Array => new TextEncoder().encode(of);
const big = text('2004-11-24 09:15:04:123 848 604 a line of some log or other\r\n'.repeat(3000));

const archiveSeeds = seeds();

interface Read {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly faults: readonly Fault[];
}
/** All that comes of an archive, read as the engine reads it: a look at the start, then the whole. */
async function unpack(bytes: Uint8Array, { chunk = 1 << 20, total = undefined as number | undefined } = {}): Promise<Read[]> {
  const read: Read[] = [];
  for await (const source of openSource(fromBytes('x', bytes, chunk), makeBudget(total))) read.push(await drain(source));
  return read;
}
async function drain(source: Source): Promise<Read> {
  if (source.refused) return { name: source.name, bytes: new Uint8Array(0), faults: source.refused };
  await source.slice(0, 4096);
  const parts: Uint8Array[] = [];
  for await (const part of source.chunks()) parts.push(part);
  return { name: source.name, bytes: new Uint8Array(Buffer.concat(parts)), faults: source.faults ?? [] };
}
const why = (read: readonly Read[]): string[] =>
  read.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault.kind === 'packed' ? fault.why : fault.kind}`));
const named = (read: readonly Read[]): string[] => read.map(({ name }) => name);

describe('what is packed is read like what is not', () => {
  const given = async (sources: Source[]) => {
    const { verdict, ranking } = await analyze(sources, knowledge);
    return { verdict, first: ranking[0]?.diagnosis, grade: ranking[0]?.grade };
  };
  const plain = () => given(files.map(({ name, bytes }) => fromBytes(String(name), bytes)));
  it.each([
    ['a ZIP', () => zip(files)],
    ['a stored ZIP', () => zip(files.map((one) => ({ ...one, method: 0 })))],
    ['a ZIP with sizes behind the data', () => zip(files.map((one) => ({ ...one, flags: 8 })))],
    ['a cabinet', () => cabinet(files)],
    ['a stored cabinet', () => cabinet(files, 0)],
    ['a ZIP in a ZIP', () => zip([{ name: 'inner.zip', bytes: zip(files) }])],
    ['a ZIP in a gzip', () => gzip(zip(files))],
  ])('as three files and as %s', async (_, pack) => {
    const expected = await plain();
    expect(expected).toMatchObject({ verdict: 'diagnosed', grade: 'proven' });
    expect(await given([fromBytes('given', pack())])).toEqual(expected);
  });

  it('members are named by the archive and their own name, in the evidence too', async () => {
    const { sources, ranking } = await analyze([fromBytes('from-the-user.zip', zip(files))], knowledge);
    expect(sources.map(({ name }) => name)).toEqual(NAMES.map((name) => `from-the-user.zip › ${name}`));
    expect(new Set(ranking[0]?.evidence.map((one) => one.file))).toEqual(new Set(NAMES.map((name) => `from-the-user.zip › ${name}`)));
  });

  it('nothing is called healthy of which a part could not be unpacked', async () => {
    const well = new Uint8Array(readFileSync(new URL('windowsupdate-healthy.log', CASE)));
    const verdict = async (members: Packed[]) => (await analyze([fromBytes('x', zip(members))], knowledge)).verdict;
    expect(await verdict([{ name: 'a.log', bytes: well }])).toBe('healthy');
    expect(
      await verdict([
        { name: 'a.log', bytes: well },
        { name: 'b.log', bytes: well, flags: 1 },
      ]),
    ).toBe('inconclusive');
  });

  it('a gzip keeps its own name', async () => expect(named(await unpack(gzip(big)))).toEqual(['x']));
  it.each([1, 7, 4096])('chunks of %d bytes give the same', async (chunk) => {
    for (const { bytes } of archiveSeeds) expect(await unpack(bytes, { chunk })).toEqual(await unpack(bytes));
  });
  it('text that starts with the letters of an archive is text', async () => {
    for (const start of ['PK is how it starts', 'MSCF and no more', '\u001f'])
      expect(await unpack(text(start))).toEqual([{ name: 'x', bytes: text(start), faults: [] }]);
  });
});

describe('gzip', () => {
  it('of several members is one file', async () => {
    const [read] = await unpack(Uint8Array.from([...gzip(text('one ')), ...gzip(text('two')), 0, 0, 0]));
    expect(Buffer.from(read?.bytes ?? []).toString()).toBe('one two');
    expect(read?.faults).toEqual([]);
  });
  it('with name, comment, extra field and header checksum is read', async () => {
    const plain = gzip(text('here'));
    const [read] = await unpack(Uint8Array.from([31, 139, 8, 30, ...plain.subarray(4, 10), 2, 0, 9, 9, ...text('a.log\0why\0'), 7, 7, ...plain.subarray(10)]));
    expect(Buffer.from(read?.bytes ?? []).toString()).toBe('here');
  });
  it('cut off gives what there is', async () => {
    const [read] = await unpack(gzip(big).subarray(0, 400));
    expect(read?.faults).toEqual([{ kind: 'packed', why: 'cut' }]);
    expect(read?.bytes.length).toBeGreaterThan(100);
  });
  it('with a wrong checksum is doubted', async () => {
    const bytes = gzip(text('here'));
    bytes[bytes.length - 6] = (bytes[bytes.length - 6] ?? 0) ^ 1;
    expect(why(await unpack(bytes))).toEqual(['x: checksum']);
  });
});

describe('ZIP', () => {
  it('one member that cannot be read is named and stops no other', async () => {
    const read = await unpack(
      zip([
        { name: 'secret.log', bytes: big, flags: 1 },
        { name: 'aes.log', bytes: big, method: 99 },
        { name: 'lzma.log', bytes: big, method: 14 },
        { name: 'wrong.log', bytes: big, says: { crc: 1 } },
        { name: 'broken.log', bytes: text('no deflate'), method: 0, says: { size: 10, packed: 4000 } },
        { name: 'good.log', bytes: big },
      ]),
    );
    expect(why(read)).toEqual(
      expect.arrayContaining(['x › secret.log: encrypted', 'x › aes.log: encrypted', 'x › lzma.log: method', 'x › wrong.log: checksum']),
    );
    expect(read.find(({ name }) => name === 'x › good.log')?.bytes ?? read).toEqual(expect.anything());
  });

  it('without its directory is walked through', async () => {
    const whole = zip([
      { name: 'a.log', bytes: big, flags: 8 },
      { name: 'b.log', bytes: big },
      { name: 'c.log', bytes: text('end'), method: 0 },
    ]);
    const directory = Buffer.from(whole).lastIndexOf(Buffer.from([0x50, 0x4b, 3, 4]));
    const read = await unpack(whole.subarray(0, directory + 36));
    expect(why(read)).toEqual(['x › c.log: cut', 'x: directory']);
    expect(read[0]?.bytes).toEqual(big);
    expect(read[1]?.bytes).toEqual(big);
  });

  it('whose cut off rest ends with an inner archive is not taken for that one', async () => {
    const whole = zip([
      { name: 'inner.zip', bytes: zip(files), method: 0 },
      { name: 'b.log', bytes: big },
    ]);
    const read = await unpack(whole.subarray(0, Buffer.from(whole).indexOf('b.log')));
    expect(named(read)).toEqual([...NAMES.map((name) => `x › inner.zip › ${name}`), 'x']);
    expect(why(read)).toEqual(['x: directory']);
  });

  it('of 64 bit says its sizes in an extra field', async () => {
    const extra = new Uint8Array(28);
    const view = new DataView(extra.buffer);
    view.setUint16(0, 1, true);
    view.setUint16(2, 24, true);
    view.setBigUint64(4, 5n, true);
    view.setBigUint64(12, 5n, true);
    view.setBigUint64(20, 0n, true);
    const wide = 0xffffffff;
    const read = await unpack(zip([{ name: 'a', bytes: text('first'), method: 0, extra, says: { size: wide, packed: wide, head: wide } }]));
    expect(read).toEqual([{ name: 'x › a', bytes: text('first'), faults: [] }]);
  });

  it('whose members share bytes is refused, as far as they do', async () => {
    const read = await unpack(
      zip([
        { name: 'a', bytes: big },
        { name: 'b', bytes: big, says: { head: 0 } },
        { name: 'c', bytes: big },
      ]),
    );
    expect(why(read)).toEqual(['x › a: overlap', 'x › b: overlap']);
    expect(read.at(-1)?.bytes).toEqual(big);
  });

  it('that is empty says so', async () => expect(why(await unpack(zip([])))).toEqual(['x: no-member']));
  it('of folders alone says so', async () => expect(why(await unpack(zip([{ name: 'a/', bytes: text(''), method: 0 }])))).toEqual(['x: no-member']));

  it('of many members opens those first whose names promise a log', async () => {
    const many = Array.from({ length: 100 }, (_, i): Packed => ({ name: i === 99 ? 'a/last.log' : `${i}.bin`, bytes: text(`line ${i}`) }));
    const read = await unpack(zip(many));
    expect(read).toHaveLength(OPENED + 1);
    expect(named(read)).toContain('x › a/last.log');
    expect(read.at(-1)?.faults).toEqual([{ kind: 'packed', why: 'many', at: String(100 - OPENED) }]);
  });
});

describe('names are labels', () => {
  const nameOf = async (raw: Uint8Array, flags = 0) => named(await unpack(zip([{ name: raw, bytes: text('x'), flags }])))[0];
  const sjis = Uint8Array.from([0x8d, 0x58, 0x90, 0x56, 0x83, 0x8d, 0x83, 0x4f, 0x2e, 0x6c, 0x6f, 0x67]);
  it('in UTF-8, said or not', async () => {
    expect(await nameOf(text('更新.log'), 0x800)).toBe('x › 更新.log');
    expect(await nameOf(text('更新.log'))).toBe('x › 更新.log');
  });
  it('in Shift_JIS', async () => expect(await nameOf(sjis)).toBe('x › 更新ログ.log'));
  it('in code page 437', async () => {
    expect(await nameOf(Uint8Array.from([0x4d, 0x81, 0x6c, 0x6c, 0x65, 0x72]))).toBe('x › Müller');
    expect(await nameOf(Uint8Array.from([0x82, 0x74, 0x82]))).toBe('x › été');
  });
  it('with what is invisible made visible, and never a path', async () => {
    expect(await nameOf(text('../../etc/a\u202egol\u001b[31m'))).toBe('x › ../../etc/a‹U+202E›gol‹U+001B›[31m');
    expect(await nameOf(text('a\0b'))).toBe('x › a‹U+0000›b');
    expect(await nameOf(text(`${'f/'.repeat(400)}end.log`))).toMatch(/^x › ….*end\.log$/);
  });
  it('twice the same get a number', async () =>
    expect(
      named(
        await unpack(
          zip([
            { name: 'a', bytes: text('1') },
            { name: 'a', bytes: text('2') },
          ]),
        ),
      ),
    ).toEqual(['x › a', 'x › a (2)']));
});

describe('cabinet', () => {
  it('whose blocks refer to the one before', async () => {
    const half = big.slice(0, 70_001);
    const read = await unpack(
      cabinet([
        { name: 'a.log', bytes: half },
        { name: '更新.log', bytes: big },
      ]),
    );
    expect(read).toEqual([
      { name: 'x › a.log', bytes: half, faults: [] },
      { name: 'x › 更新.log', bytes: big, faults: [] },
    ]);
  });
  it('packed by LZX, in blocks of every kind', async () => {
    let seed = 3;
    const noise = Uint8Array.from({ length: 90_000 }, () => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      return (seed >>> 16) & 255;
    });
    const mixed = Uint8Array.from([...big.subarray(0, 40_000), ...noise, ...big.subarray(0, 30_001)]);
    for (const bytes of [big, noise, mixed, text('short')]) {
      const read = await unpack(cabinet([{ name: 'a', bytes }], 0xf03));
      expect(read[0]?.faults).toEqual([]);
      expect(Buffer.from(read[0]?.bytes ?? []).equals(Buffer.from(bytes))).toBe(true);
    }
  });
  it('packed otherwise, or by damaged LZX, names the command that unpacks it', async () => {
    expect(why(await unpack(cabinet([{ name: 'a', bytes: big }], 0x1472)))).toEqual(['x › a: method-cab']);
    const bytes = cabinet([{ name: 'a', bytes: big }], 0xf03);
    bytes.fill(0xee, 200, 300);
    expect(why(await unpack(bytes))).toEqual(['x › a: method-cab']);
  });
  it('packed by LZX ends in words in 300 mutants and at cuts', async () => {
    const whole = cabinet([{ name: 'a', bytes: big.slice(0, 50_000) }], 0xf03);
    let seed = 5;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      return (seed >>> 8) % below;
    };
    for (let round = 0; round < 300; round++) {
      const bytes = whole.slice();
      for (let i = 0; i <= random(5); i++) bytes[random(bytes.length)] = random(256);
      expect(await unpack(bytes)).not.toEqual([]);
    }
    for (let length = 0; length < whole.length; length += 13) expect(why(await unpack(whole.subarray(0, length))).length > 0 || length < 8).toBe(true);
  });
  it('with a damaged block gives what stands before it', async () => {
    const bytes = cabinet([
      { name: 'a', bytes: big.slice(0, 30_000) },
      { name: 'b', bytes: big },
    ]);
    bytes.fill(0xee, bytes.length - 200);
    const read = await unpack(bytes);
    expect(read[0]).toMatchObject({ faults: [] });
    expect(why(read)).toEqual(['x › b: broken']);
  });
});

describe('limits', () => {
  const zeros = new Uint8Array(40 << 20);
  it('what unpacks to more than 200 times its size stops soon', async () => {
    const start = performance.now();
    const read = await unpack(
      zip([
        { name: 'bomb', bytes: zeros },
        { name: 'good', bytes: big },
      ]),
    );
    expect(why(read)).toEqual(['x › bomb: ratio']);
    expect(read[0]?.bytes.length).toBeLessThanOrEqual((8 << 20) + 65_536);
    expect(read[1]?.bytes).toEqual(big);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(why(await unpack(gzip(zeros)))).toEqual(['x: ratio']);
    expect(why(await unpack(cabinet([{ name: 'bomb', bytes: zeros }])))).toEqual(['x › bomb: ratio']);
  });
  it('a size that lies changes nothing', async () => {
    const read = await unpack(zip([{ name: 'bomb', bytes: zeros, says: { size: 10 } }]));
    expect(why(read)).toEqual(['x › bomb: ratio']);
  });
  it('all members together have one limit', async () => {
    const read = await unpack(
      zip([
        { name: 'a', bytes: big },
        { name: 'b', bytes: big },
        { name: 'c', bytes: big },
      ]),
      { total: big.length + 70_000 },
    );
    expect(why(read)).toEqual(['x › b: total', 'x › c: total']);
  });
  it('an archive in an archive in an archive is named', async () => {
    const nest = (inner: Uint8Array) => zip([{ name: 'n.zip', bytes: inner }]);
    expect(why(await unpack(nest(nest(nest(zip(files))))))).toEqual(['x › n.zip › n.zip: depth']);
    expect(why(await unpack(nest(gzip(gzip(big)))))).toEqual(['x › n.zip: depth']);
    expect(why(await unpack(nest(nest(text('a')))))).toEqual([]);
  });
});

describe('damage ends in words', () => {
  it('at every cut', async () => {
    for (const { name, bytes } of archiveSeeds)
      for (let length = 0; length < bytes.length; length++) {
        const read = await unpack(bytes.subarray(0, length));
        // a cut behind the magic leaves a fault or all there was: silence would be a lie
        if (length > 8) expect([name, length, why(read).length > 0]).toEqual([name, length, name !== 'seed.zip' || length < bytes.length - 4]);
      }
  });
  it('in 300 mutants', async () => {
    let seed = 1;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      return (seed >>> 8) % below;
    };
    for (let round = 0; round < 300; round++) {
      const bytes = Uint8Array.from(archiveSeeds[round % archiveSeeds.length]?.bytes ?? []);
      for (let i = 0; i <= random(6); i++) bytes[random(bytes.length)] = [0, 0xff, 0x7f, random(256)][random(4)] ?? 0;
      const analysis = await analyze([fromBytes('x', bytes)], knowledge);
      expect(analysis.sources.length).toBeGreaterThan(0);
    }
  });
});
