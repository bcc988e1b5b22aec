import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { cabinet, gzip, type Packed, pcapng, zip } from '../../scripts/pack.ts';
import { archiveSeeds as seeds } from '../archive-seeds.ts';
import { knowledge } from '../knowledge.ts';
import { analyze } from './analyze.ts';
import { openSource } from './archive.ts';
import { makeBudget, OPENED } from './budget.ts';
import type { Fault } from './fault.ts';
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
/** All that comes of an archive, read as the engine reads it: a look at the start, then the whole. What is no archive is searched for cabinets. */
async function unpack(bytes: Uint8Array, { chunk = 1 << 20, total = undefined as number | undefined } = {}): Promise<Read[]> {
  const read: Read[] = [];
  for await (const source of openSource(fromBytes('x', bytes, chunk), makeBudget(total), async () => false)) read.push(await drain(source));
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

  const four = [4, 3, 2, 1].map((n): Packed => ({ name: `${n}.log`, bytes: text(`log ${n}`), method: 0 }));
  const set = (bytes: Uint8Array, field: number, value: number) => {
    const changed = bytes.slice();
    new DataView(changed.buffer).setUint16(Buffer.from(bytes).lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6])) + field, value, true);
    return changed;
  };
  it('whose end counts other than there are says so', async () => {
    for (const count of [3, 5]) {
      const read = await unpack(set(zip(four), 10, count));
      expect(read.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(['log 4', 'log 3', 'log 2', 'log 1', '']);
      expect(why(read)).toEqual(['x: directory']);
    }
  });
  it('with another one behind it is not taken for whole', async () => {
    const read = await unpack(new Uint8Array(Buffer.concat([zip(four), zip([{ name: 'other.log', bytes: big }])])));
    expect(named(read).slice(0, 4)).toEqual(['x › 4.log', 'x › 3.log', 'x › 2.log', 'x › 1.log']);
    expect(why(read)).toEqual(['x: directory']);
  });
  it('in a comment or bytes behind it is none', async () => {
    expect(why(await unpack(zip(four, `PK\u0005\u0006${'\0'.repeat(18)} and more`)))).toEqual([]);
    expect(why(await unpack(new Uint8Array(Buffer.concat([zip(four), Buffer.alloc(90)]))))).toEqual([]);
    const other = zip([{ name: 'other.log', bytes: text('other'), method: 0 }]);
    expect(
      why(
        await unpack(
          zip(
            four,
            Buffer.from(other)
              .toString('latin1')
              .replace(/[^\0-\x7f]/g, 'x'),
          ),
        ),
      ),
    ).toEqual([]);
  });
  it('with a program before it is read, whether its places count from there or not', async () => {
    const stub = Uint8Array.from([...text('MZ'), 0x90, 0, 3, 0, 0, 0, 4, 0, 0xff, 0xff]);
    const read = await unpack(new Uint8Array(Buffer.concat([stub, zip(files)])));
    expect(named(read)).toEqual(NAMES.map((name) => `x › ${name}`));
    expect(why(read)).toEqual([]);
    // places from the start of the file: those of an archive whose first member is the program
    const first = zip([{ name: 'p', bytes: stub, method: 0 }, ...four]);
    const whole = set(first, 10, 4);
    const directory = Buffer.from(whole).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    whole.copyWithin(directory, directory + 47);
    const adjusted = whole.subarray(0, -47);
    const end = new DataView(adjusted.buffer, adjusted.byteOffset + Buffer.from(adjusted).lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6])));
    end.setUint32(12, end.getUint32(12, true) - 47, true);
    adjusted.set([0x4d, 0x5a, 0, 0]);
    expect(named(await unpack(adjusted))).toEqual(four.map(({ name }) => `x › ${name}`));
  });
  it('that is the last of a set gives what lies in it', async () => {
    const bytes = set(zip(four), 4, 1);
    const file = Buffer.from(bytes);
    // the directory: 4.log lies in the file before, at the place where 3.log lies in this one
    const [first = 0, ...others] = Array.from(file.toString('latin1').matchAll(/PK\u0001\u0002/g), ({ index }) => index);
    for (const at of others) file.writeUInt16LE(1, at + 34);
    file.writeUInt32LE(file.readUInt32LE((others[0] as number) + 42), first + 42);
    const read = await unpack(new Uint8Array(file));
    expect(why(read)).toEqual(['x › 4.log: other-part']);
    expect(read.filter(({ faults }) => faults.length === 0)).toHaveLength(3);
  });
  it('without its directory, with sizes of 64 bit behind the data, is walked through', async () => {
    const whole = Buffer.from(zip([{ name: 'a.log', bytes: big, flags: 8 }, ...four]));
    const at = whole.indexOf('PK\u0007\u0008') + 8;
    const wide = Buffer.concat([whole.subarray(0, at + 4), Buffer.alloc(4), whole.subarray(at + 4, at + 8), Buffer.alloc(4), whole.subarray(at + 8)]);
    const read = await unpack(new Uint8Array(wide.subarray(0, wide.indexOf('PK\u0001\u0002'))));
    expect(named(read)).toEqual(['x › a.log', ...four.map(({ name }) => `x › ${name}`), 'x']);
    expect(why(read)).toEqual(['x: directory']);
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
  const noise = Uint8Array.from({ length: 90_000 }, (_, i) => (Math.imul(i + 1, 0x9e3779b1) ^ Math.imul(i * i, 0x85ebca6b)) >>> 24);
  const mixed = Uint8Array.from([...big.subarray(0, 40_000), ...noise, ...big.subarray(0, 30_001)]);
  it.each([
    ['LZX, in blocks of every kind', 0xf03],
    ['Quantum, with symbols that change their order', 0xf72],
    ['Quantum with the smallest window', 0xa72],
  ])('packed by %s', async (_, packing) => {
    for (const bytes of [big, noise, mixed, text('short')]) {
      const read = await unpack(cabinet([{ name: 'a', bytes }], packing));
      expect(read[0]?.faults).toEqual([]);
      expect(Buffer.from(read[0]?.bytes ?? []).equals(Buffer.from(bytes))).toBe(true);
    }
  });
  it('packed otherwise, or damaged where it is packed so, names the command that unpacks it', async () => {
    expect(why(await unpack(cabinet([{ name: 'a', bytes: big }], 4)))).toEqual(['x › a: method-cab']);
    for (const packing of [0xf03, 0xf72]) {
      const bytes = cabinet([{ name: 'a', bytes: big }], packing);
      bytes.fill(0xee, 100, 300);
      expect(why(await unpack(bytes))).toEqual(['x › a: method-cab']);
    }
  });
  it('packed by Quantum with a window that does not exist is not read', async () => {
    for (const bits of [0, 9, 22, 31]) {
      const bytes = cabinet([{ name: 'a', bytes: big }], 0xf72);
      bytes[43] = bits;
      expect(why(await unpack(bytes))).toEqual(['x › a: method-cab']);
    }
  });
  it.each([0xf03, 0xf72])('packed by %i ends in words in 300 mutants and at cuts', async (packing) => {
    const whole = cabinet([{ name: 'a', bytes: big.slice(0, 50_000) }], packing);
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

describe('cabinets in other bytes', () => {
  const stub = Uint8Array.from([...text('MZ'), 0x90, 0, 3, 0, 0, 0, ...text('MSCF')]);
  const inside = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat([stub, ...parts]));
  const one = (name: string, packing = 1) => cabinet([{ name, bytes: big }], packing);
  it('are found, one behind the other, wherever the blocks of the search end', async () => {
    for (const gap of [0, 1, 20, (1 << 20) - 20, (1 << 20) + 5]) {
      const read = await unpack(inside(one('a.log'), new Uint8Array(gap), one('b.log', 0xf72), stub));
      expect(read.map(({ name, faults }) => [name, faults])).toEqual([
        ['x › a.log', []],
        ['x › b.log', []],
      ]);
      expect(read.every(({ bytes }) => Buffer.from(bytes).equals(Buffer.from(big)))).toBe(true);
    }
  });
  it('within a cabinet that was found are its own, not found again', async () => {
    const outer = cabinet([{ name: 'inner.cab', bytes: one('a.log') }], 0);
    expect(named(await unpack(inside(outer)))).toEqual(['x › inner.cab › a.log']);
  });
  it('are not looked for in a log, a capture, a member, or far behind the start', async () => {
    const names = async (bytes: Uint8Array) => (await analyze([fromBytes('x', bytes)], knowledge)).sources.map(({ name }) => name);
    expect(await names(inside(one('a.log')))).toEqual(['x › a.log']);
    const capture = pcapng([{ time: 0, frame: inside(one('a.log')) }]);
    expect(await names(capture)).toEqual(['x']);
    expect(await names(Uint8Array.from([...big, ...one('a.log')]))).toEqual(['x']);
    expect(await names(zip([{ name: 'setup.exe', bytes: inside(one('a.log')) }]))).toEqual(['x › setup.exe']);
    expect(await names(gzip(inside(one('a.log'))))).toEqual(['x']);
    expect(await names(inside(new Uint8Array(32 << 20), one('a.log')))).toEqual(['x']);
  });
  it('take the memory of one window, however many there are', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const held = async () => {
      collect();
      // the memory of buffers is given back between two turns
      await new Promise((done) => setImmediate(done));
      collect();
      return process.memoryUsage().arrayBuffers;
    };
    const bytes = inside(...Array.from({ length: OPENED }, () => cabinet([{ name: 'a.log', bytes: big.subarray(0, 70_000) }], 0x1572)));
    const before = await held();
    let most = 0;
    let read = 0;
    for await (const source of openSource(fromBytes('x', bytes), makeBudget(), async () => false)) {
      expect((await source.slice(0, 100)).length).toBe(100);
      read++;
      most = Math.max(most, await held());
    }
    expect(read).toBe(OPENED);
    expect(most - before).toBeLessThan(16 << 20);
  });
  it('that promise folders without end take no memory each', async () => {
    const header = cabinet([], 0).slice(0, 44);
    const view = new DataView(header.buffer);
    view.setUint32(8, 45, true);
    view.setUint16(26, 0xffff, true);
    view.setUint16(28, 0xffff, true);
    const before = process.memoryUsage().heapUsed;
    const read = await unpack(inside(...Array.from({ length: 1000 }, () => header), new Uint8Array(2 << 20)));
    expect(read.length).toBeLessThanOrEqual(OPENED + 1);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(64 << 20);
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
  /** Whether a cut can be seen: not in the comment of a ZIP, nor where no archive within other bytes has begun (a ZIP: ended), or all that have are whole. */
  const isTold = (name: string, bytes: Uint8Array, length: number): boolean => {
    if (name === 'seed.zip') return length < bytes.length - 4;
    if (name === 'zip.exe') return false;
    if (name !== 'setup.exe') return true;
    const file = Buffer.from(bytes);
    const starts = Array.from(file.toString('latin1').matchAll(/MSCF\0{4}/g), ({ index }) => index);
    return starts.some((start) => length >= start + 29 && length < start + file.readUInt32LE(start + 8));
  };
  it('at every cut', async () => {
    for (const { name, bytes } of archiveSeeds)
      for (let length = 0; length < bytes.length; length++) {
        const read = await unpack(bytes.subarray(0, length));
        // a cut behind the magic leaves a fault or all there was: silence would be a lie
        if (length > 8) expect([name, length, why(read).length > 0]).toEqual([name, length, isTold(name, bytes, length)]);
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
