import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../engine/analyze.ts';
import type { HeldLine, TraceFormat } from '../../engine/define.ts';
import type { Fact } from '../../engine/fact.ts';
import type { Fault } from '../../engine/fault.ts';
import { report } from '../../engine/report.ts';
import { fromBytes, fromText } from '../../engine/source.ts';
import { reportWords } from '../../i18n/words.ts';
import { knowledge, reportKnowledge } from '../../knowledge.ts';
import etl from './format.ts';
import { readSchema } from './schema.ts';
import makeSeeds, { everyValue, nested, SMALL, VALUES, wppOnly } from './seeds.ts';
import { readValues } from './values.ts';
import {
  bytesOf,
  eventRecord,
  fileTime,
  messageRecord,
  traceOfLog,
  traits,
  u16,
  u32,
  updateRecord,
  utf16,
  type WrittenTrace,
  writeSchema,
  writeTrace,
  writeZone,
} from './write.ts';
import { readZone } from './zone.ts';

const seeds = makeSeeds();
const seed = (name: string): Uint8Array => seeds.find((one) => one.name === `${name}.etl`)?.bytes ?? new Uint8Array();
const START = fileTime(Date.UTC(2026, 2, 4, 1, 0, 0));

async function read(bytes: Uint8Array, cut = 1 << 20): Promise<{ lines: HeldLine[]; texts: string[]; faults: Fault[] }> {
  const faults: Fault[] = [];
  const lines: HeldLine[] = [];
  for await (const line of (etl as TraceFormat).lines(fromBytes('trace', bytes, cut).chunks(), (fault) => faults.push(fault))) lines.push(line);
  return { lines, texts: lines.map((line) => line.text), faults };
}
const update = (stamp: bigint, message: string, level = 4): Uint8Array => updateRecord('Misc', message, { stamp, level });
const messages = (texts: readonly string[]): string[] => texts.map((text) => text.slice(56));
const trace = (buffers: WrittenTrace['buffers'], rest: Partial<WrittenTrace> = {}): Uint8Array => writeTrace({ stamp: 0n, start: START, buffers, ...rest });

describe('a trace of Windows Update', () => {
  it('gives the lines that Get-WindowsUpdateLog writes, in the time zone of the PC', async () => {
    const { lines, texts, faults } = await read(seed('small'));
    expect(texts).toEqual(SMALL);
    expect(faults).toEqual([]);
    expect(lines.map(({ utc }) => utc)).toEqual([Date.UTC(2026, 2, 4, 1, 21, 7, 123), Date.UTC(2026, 2, 4, 1, 21, 8), Date.UTC(2026, 2, 4, 1, 21, 29, 765)]);
    expect(lines.map(({ level }) => level)).toEqual(['info', 'info', 'error']);
  });

  it('keeps every level', async () => {
    const { lines } = await read(trace([[1, 2, 3, 4, 5, 0].map((level) => update(BigInt(level), 'x', level))]));
    // sorted by time, which here is the level
    expect(lines.map(({ level }) => level)).toEqual(['info', 'error', 'error', 'warning', 'info', 'info']);
  });

  it('is known by its first record, and nothing else is taken for one', () => {
    for (const { bytes } of seeds) expect(etl.magic(bytes.subarray(0, 128))).toBe(true);
    const small = seed('small').slice(0, 128);
    const otherwise = (at: number, ...bytes: number[]): Uint8Array => {
      const copy = small.slice();
      copy.set(bytes, at);
      return copy;
    };
    // another type of buffer, an event first, a kernel event first, no buffer size, the head cut short
    expect([otherwise(0x36, 0), otherwise(0x4a, 0x13), otherwise(0x4e, 1), otherwise(0, 0, 0, 0, 0), small.subarray(0, 79)].map(etl.magic)).toEqual(
      Array(5).fill(false),
    );
    expect(etl.magic(bytesOf(new TextEncoder().encode('ElfFile\0'), Array(120).fill(0)))).toBe(false);
    expect(etl.magic(new TextEncoder().encode(SMALL[0]))).toBe(false);
  });

  it('puts buffers in the order of time; records of one moment stay as they lie', async () => {
    const bytes = trace([
      [update(30n, 'c'), update(40n, 'd1')],
      [update(40n, 'd2'), update(40n, 'd3')],
      [update(10n, 'a'), update(20n, 'b')],
    ]);
    expect(messages((await read(bytes)).texts)).toEqual(['a', 'b', 'c', 'd1', 'd2', 'd3']);
  });

  it('tells the time of a file that was written on by the header before it', async () => {
    const before = trace([[update(900n, 'before')]], { stamp: 800n, eventsLost: 1 });
    const after = trace([[update(20n, 'after')]], { stamp: 10n, start: START + 600_000_000n, eventsLost: 2 });
    const { texts, faults } = await read(bytesOf(before, after));
    expect(texts.map((text) => text.slice(11, 27))).toEqual(['01:00:00.0000100', '01:01:00.0000010']);
    expect(messages(texts)).toEqual(['before', 'after']);
    expect(faults).toEqual([{ kind: 'lost-events', reason: '3' }]);
  });

  it('orders what lies within 100 ns by the ticks of a faster clock', async () => {
    const bytes = trace([[update(3n, 'c'), update(1n, 'a'), update(2n, 'b')]], { frequency: 3_000_000_000n });
    expect(messages((await read(bytes)).texts)).toEqual(['a', 'b', 'c']);
  });

  it('reads the same whatever the size of the pieces it comes in', async () => {
    for (const { name, bytes } of seeds) {
      const whole = await read(bytes);
      for (const cut of [1, 7, 1000, 4096]) expect({ name, cut, ...(await read(bytes, cut)) }).toEqual({ name, cut, ...whole });
    }
  });

  it('makes one line of a message of several', async () => {
    const { texts } = await read(trace([[update(1n, 'first\r\nsecond\u2028third')]]));
    expect(messages(texts)).toEqual(['first  second third']);
  });
});

describe('the clock', () => {
  const at = (bytes: Uint8Array) => read(bytes).then(({ texts }) => texts.map((text) => text.slice(0, 27)));
  it('counts ticks of the performance counter from the start', async () => {
    expect(await at(trace([[update(25n, 'x')]], { stamp: 5n, frequency: 10n }))).toEqual(['2026/03/04 01:00:02.0000000']);
  });
  it('may be the system time, in a 32-bit session too', async () => {
    expect((await read(seed('narrow'))).texts).toEqual(['2026/03/03 20:21:08.1234567 4352  9628  Agent           narrow']);
  });
  it('may count cycles of a processor of so many MHz', async () => {
    expect(await at(seed('cycles'))).toEqual(['2026/03/04 01:21:08.1234567']);
  });
  it('is not guessed where the file does not say it', async () => {
    const bytes = trace([[update(25n, 'x')]], { clock: 0 });
    const { lines } = await read(bytes);
    expect(lines).toEqual([{ text: 'YYYY/MM/DD HH:MM:SS.0000000 4352  9628  Misc            x', level: 'info' }]);
    expect(await at(trace([[update(25n, 'x')]], { frequency: 0n }))).toEqual(['YYYY/MM/DD HH:MM:SS.0000000']);
  });
});

describe('the time zone', () => {
  const zoneOf = (...zone: Parameters<typeof writeZone>) => {
    const bytes = writeZone(...zone);
    return readZone(new DataView(bytes.buffer));
  };
  it('changes at its own hour, in the north', () => {
    const zone = zoneOf({ bias: 300, daylightBias: -60, toStandard: [11, 0, 1, 2], toDaylight: [3, 0, 2, 2] });
    const utc = (month: number, day: number, hour: number, minute: number) => Date.UTC(2026, month - 1, day, hour, minute);
    expect([utc(3, 8, 6, 59), utc(3, 8, 7, 0), utc(11, 1, 5, 59), utc(11, 1, 6, 0)].map((time) => zone?.(time))).toEqual([-300, -240, -240, -300]);
  });
  it('changes in the south, on the last Sunday', () => {
    const zone = zoneOf({ bias: -600, daylightBias: -60, toStandard: [4, 0, 1, 3], toDaylight: [10, 0, 5, 2] });
    expect([Date.UTC(2026, 0, 1), Date.UTC(2026, 6, 1), Date.UTC(2026, 9, 24, 15, 59), Date.UTC(2026, 9, 24, 16, 0)].map((time) => zone?.(time))).toEqual([
      660, 600, 600, 660,
    ]);
  });
  it('may have no summer time, and may be none at all', () => {
    expect(zoneOf({ bias: -540 })?.(0)).toBe(540);
    expect(zoneOf({ bias: 100_000 })).toBeUndefined();
  });
});

describe('a value', () => {
  it.each(VALUES.map(([field, data, text]) => [field.name, field, data, text] as const))('%s is printed', (_, field, data, text) => {
    const schema = readSchema(writeSchema('One', [field, { name: 'end', type: 8, count: 'one' }]));
    // what stands behind it is still read right, so its length is right too
    expect(schema && readValues(schema, bytesOf(data, u32(77)))?.map((value) => value.text)).toEqual([text, '77']);
  });
  it.each(VALUES.filter(([{ type }]) => type > 2).map(([field, data]) => [field.name, field, data] as const))(
    '%s is not read beyond the end',
    (_, field, data) => {
      const schema = readSchema(writeSchema('One', [field]));
      expect(schema && readValues(schema, data.subarray(0, data.length - 1))).toBeUndefined();
    },
  );
  it('is missed in no event with all of them', async () => {
    const schema = readSchema(everyValue.schema);
    expect(schema && readValues(schema, everyValue.payload)?.map(({ text }) => text)).toEqual(VALUES.map(([, , text]) => text));
    expect((await read(seed('kinds'))).texts.some((text) => text.includes(`Microsoft.Other/Nested ${nested.text}`))).toBe(true);
  });
  it('of a kind that no header names is not guessed', () => {
    const schema = readSchema(writeSchema('One', [{ name: 'x', type: 31, count: 'one' }]));
    expect(schema && readValues(schema, new Uint8Array(16))).toBeUndefined();
  });
  it('cannot be told to be endless', async () => {
    const many = { name: 'many', type: 24, out: 1, count: 65_535 } as const;
    const nothing = { name: 'nothing', type: 0, count: 65_535 } as const;
    const loop = writeSchema('Loop', [many, { ...many, name: 'more' }, nothing]);
    const deep = writeSchema(
      'Deep',
      Array.from({ length: 100 }, () => ({ name: 's', type: 24, out: 1, count: 'one' as const })),
    );
    const bytes = trace([[loop, deep].map((schema, i) => eventRecord({ stamp: BigInt(i), items: [[11, schema]] }))]);
    const { lines, faults } = await read(bytes);
    expect(lines).toEqual([]);
    expect(faults.map(({ kind }) => kind)).toEqual(['damaged-parts']);
  });
});

describe('what gives no line', () => {
  it('is counted by what it needs', async () => {
    const { texts, faults } = await read(seed('kinds'));
    expect(messages(texts.filter((text) => text.includes(' Misc ')))).toEqual(['first', 'last']);
    expect(faults).toEqual([
      { kind: 'wpp-messages', reason: '1' },
      { kind: 'undescribed-events', reason: '6' },
      { kind: 'lost-events', reason: '4' },
      { kind: 'lost-buffers', reason: '1' },
    ]);
  });
  it('may be packets, which have a tool of their own', async () => {
    const of = (provider: string) => eventRecord({ stamp: 1n, provider, payload: u32(7) });
    const ndis = of('2ED6006E-4729-4609-B423-3EE7BCD678EF');
    const bytes = trace([[ndis, ndis, of('4D4F80D9-C8BD-4D73-BB5B-19C90402C5AC'), of('4D4F80D9-C8BD-4D73-BB5B-19C90402C5AD')]]);
    expect((await read(bytes)).faults).toEqual([
      { kind: 'undescribed-events', reason: '1' },
      { kind: 'recorded-packets', reason: '3' },
    ]);
    expect(await analyze([fromBytes('x', bytes)], knowledge)).toMatchObject({ because: 'nothing-read' });
  });
  it('may be a compressed buffer', async () => {
    const { texts, faults } = await read(seed('compressed'));
    expect(messages(texts)).toEqual(['plain']);
    expect(faults).toEqual([{ kind: 'compressed-buffers', reason: '1' }]);
  });
  it('costs a record that goes beyond its buffer only what stands behind it there', async () => {
    const bytes = trace([[update(1n, 'a'), update(2n, 'b')], [update(3n, 'c')]]);
    // Size of the first record
    bytes.set(u16(5000), 1024 + 0x48);
    const { texts, faults } = await read(bytes);
    expect(messages(texts)).toEqual(['c']);
    expect(faults).toEqual([{ kind: 'damaged-parts', at: String(1024 + 0x48) }]);
  });
  it('costs a broken buffer header one buffer', async () => {
    const bytes = trace([[update(1n, 'a')], [update(2n, 'b')], [update(3n, 'c')]]);
    bytes.set(u32(7), 2048);
    const { texts, faults } = await read(bytes);
    expect(messages(texts)).toEqual(['a', 'c']);
    expect(faults).toEqual([{ kind: 'damaged-parts', at: '2048' }]);
  });
  it('names the first damaged places and counts the others', async () => {
    const bytes = trace(Array.from({ length: 12 }, () => [update(1n, 'a')]));
    for (let i = 1; i <= 12; i++) bytes.set(u32(0x12345678), i * 1024 + 0x48);
    expect((await read(bytes)).faults).toEqual([{ kind: 'damaged-parts', at: '1096, 2120, 3144, 4168, 5192, 6216, 7240, 8264 (+4)' }]);
  });
});

describe('a file that is no whole trace', () => {
  const whole = new Map<string, Set<string>>();
  it.each(['small', 'kinds', 'narrow'])('%s cut at every length gives no line that the whole has not', async (name) => {
    const bytes = seed(name);
    const known = whole.get(name) ?? new Set((await read(bytes)).texts);
    let before = 0;
    for (let length = 0; length < bytes.length; length++) {
      const { texts, faults } = await read(bytes.subarray(0, length));
      expect(texts.filter((text) => !known.has(text))).toEqual([]);
      expect(texts.length).toBeGreaterThanOrEqual(before);
      before = texts.length;
      if (length % (name === 'narrow' ? 1024 : 4096) !== 0)
        expect(faults).toContainEqual({ kind: 'defect', defect: 'cut-off', at: expect.stringMatching(/^\d+$/) });
    }
    expect(before).toBe(known.size);
  });

  it('never throws and never hangs: 400 mutants of each seed', async () => {
    const random = makeRandom(20_261_125);
    for (const { name, bytes } of seeds)
      for (let i = 0; i < 400; i++) {
        const mutant = mutate(bytes, random);
        const began = performance.now();
        const { lines } = await read(mutant, 1 + random(5000));
        expect(performance.now() - began, `${name} ${i}`).toBeLessThan(2000);
        // a record takes 8 bytes at least
        expect(lines.length).toBeLessThanOrEqual(mutant.length / 8);
        for (const { text } of lines) expect(text).not.toMatch(/[\r\n\0]/);
      }
  });
});

/** xorshift32: below `limit`. */
function makeRandom(from: number): (limit: number) => number {
  let state = from;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
}

/** One to eight changes: a byte, an interesting number, a piece copied, a piece left out. */
function mutate(bytes: Uint8Array, random: (limit: number) => number): Uint8Array {
  let made = bytes.slice();
  for (let changes = 1 + random(8); changes > 0; changes--) {
    const at = random(made.length);
    const kind = random(4);
    if (kind === 0) made[at] = random(256);
    else if (kind === 1)
      made.set(u32([0, 1, 7, 8, 0x7fff, 0xffff, 0x7fffffff, 0xffffffff, 0xc0130008, 0x90000000][random(10)] ?? 0).subarray(0, made.length - at), at);
    else if (kind === 2) made.copyWithin(at, random(made.length), random(made.length));
    else made = bytesOf(made.subarray(0, at), made.subarray(Math.min(made.length, at + 1 + random(64))));
  }
  return made;
}

describe('the engine', () => {
  /** Facts without what only the trace knows. */
  const plain = (facts: readonly Fact[]) => facts.map(({ utc: _, span: { unit: __, ...span }, ...fact }) => ({ ...fact, span }));
  const logs = globSync('content/cases/*/*.log').filter((path) => /^\uFEFF?20\d\d\/\d\d\/\d\d /.test(readFileSync(path, 'utf8')));

  const WHOLE = /^20\d\d\/\d\d\/\d\d \d\d:\d\d:\d\d\.\d{7} \d/;

  it('has logs to compare with', () => expect(logs.length).toBeGreaterThan(10));
  it.each(logs)('finds in the trace of %s what it finds in the log', async (path) => {
    const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
    const { texts } = await read(traceOfLog(text, 60));
    expect(texts.length).toBeGreaterThan(1);
    const log = await analyze([fromText('log', texts.join('\r\n'))], knowledge);
    const held = await analyze([fromBytes('log', traceOfLog(text, 60))], knowledge);
    // nothing lost or added: blanks apart, since some logs were pasted with other padding
    const squeezed = (lines: readonly string[]) => lines.map((line) => line.replaceAll(/ {1,40}/g, ' ').trim()).sort();
    expect(squeezed(texts)).toEqual(squeezed(text.split(/\r?\n/).filter((line) => WHOLE.test(line))));
    expect(plain(held.facts)).toEqual(plain(log.facts));
    expect(held.facts.every(({ utc, at }) => utc === (at ?? 0) + 3_600_000)).toBe(true);
    expect({
      ...held,
      facts: 0,
      sources: 0,
      codes: 0,
      ranking: held.ranking.map(({ diagnosis, grade, score }) => ({ diagnosis, grade, score })),
    }).toMatchObject({
      verdict: log.verdict,
      because: log.because,
      ranking: log.ranking.map(({ diagnosis, grade, score }) => ({ diagnosis, grade, score })),
    });
  });

  it('names both formats and counts records', async () => {
    const { sources } = await analyze([fromBytes('x', seed('small'))], knowledge);
    expect(sources).toMatchObject([
      { encoding: 'binary', lines: 3, unit: 'record', formats: [{ format: 'etl', records: 3 }, { format: 'wu-log-etw' }], faults: [] },
    ]);
  });

  it('takes what another provider says for no log of Windows Update', async () => {
    const other = eventRecord({
      stamp: 1n,
      provider: '22222222-2222-3333-4444-555555555555',
      items: [
        [12, traits('Agent')],
        [11, writeSchema('Agent', [{ name: 'm', type: 1, count: 'one' }])],
      ],
      payload: utf16('*FAILED* [80072EE2] Send request\0'),
    });
    const analysis = await analyze([fromBytes('x', trace([[other]]))], knowledge);
    expect(analysis.sources[0]?.formats).toEqual([]);
    expect(analysis.verdict).toBe('inconclusive');
    expect(analysis.facts.some(({ role }) => role === 'failure')).toBe(false);
    const ours = await analyze([fromBytes('x', trace([[update(1n, '*FAILED* [80072EE2] Send request')]]))], knowledge);
    expect(ours.facts.some(({ role }) => role === 'failure')).toBe(true);
  });

  it('calls nothing healthy that it could not read', async () => {
    expect(await analyze([fromBytes('x', wppOnly)], knowledge)).toMatchObject({ verdict: 'inconclusive', because: 'nothing-read' });
    const quiet = update(1n, 'Download manager restoring 0 downloads');
    const message = messageRecord(2n, utf16('x\0'));
    expect(await analyze([fromBytes('x', trace([[quiet, message]]))], knowledge)).toMatchObject({ verdict: 'inconclusive', because: 'part-unread' });
    expect(await analyze([fromBytes('x', trace([[quiet]]))], knowledge)).toMatchObject({ verdict: 'healthy' });
    // words of another provider, and messages that may be those of Windows Update
    const other = eventRecord({ stamp: 1n, provider: '22222222-2222-3333-4444-555555555555', flags: 4, payload: utf16('a greeting\0') });
    expect(await analyze([fromBytes('x', trace([[other, message]]))], knowledge)).toMatchObject({ verdict: 'inconclusive', because: 'part-unread' });
    expect(await analyze([fromBytes('x', trace([[other]]))], knowledge)).toMatchObject({ verdict: 'unrelated' });
  });

  it('sees in the next trace that a failure was overcome, whatever the order they are given in', async () => {
    const part = (minute: string, code: string) =>
      fromBytes(
        minute,
        traceOfLog(
          `2026/03/04 10:${minute}:07.0000000 4352  9628  Agent           * END * Finding updates CallerId = UpdateOrchestrator, Id = 7, Exit code = 0x${code} (cV = aBcDeF.1.0)`,
          0,
        ),
      );
    const [failed, well] = ['80072EE2', '00000000'];
    expect(await analyze([part('21', failed)], knowledge)).toMatchObject({ verdict: 'diagnosed' });
    for (const order of [
      [part('21', failed), part('22', well)],
      [part('22', well), part('21', failed)],
    ])
      expect(await analyze(order, knowledge)).toMatchObject({ verdict: 'healthy' });
    // the end of an earlier run mends nothing
    expect(await analyze([part('20', well), part('21', failed)], knowledge)).toMatchObject({ verdict: 'diagnosed' });
  });

  it('says in both languages what to run instead', async () => {
    const analysis = await analyze([fromBytes('x', seed('kinds'))], knowledge);
    const { ticket } = report(analysis, 'en', reportWords, await reportKnowledge(analysis));
    for (const { text } of [ticket.en, ticket.ja]) {
      expect(text).toContain('Get-WindowsUpdateLog');
      expect(text).toMatch(/\b1 messages|が 1 件/);
      expect(text).toMatch(/\b4 events|が 4 件/);
    }
  });

  it('reads the trace of the golden case from the file that the writer makes of its log', () => {
    const folder = 'content/cases/trace-of-a-scan/';
    expect(traceOfLog(readFileSync(`${folder}windowsupdate.log`, 'utf8'), -540)).toEqual(new Uint8Array(readFileSync(`${folder}windowsupdate.etl`)));
    expect(wppOnly).toEqual(new Uint8Array(readFileSync(`${folder}windowsupdate-wpp.etl`)));
  });
});
