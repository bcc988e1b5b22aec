// The reader of EVTX files on files of our own: what each value says, and what is left of a file when a part of it is broken.
import { describe, expect, test } from 'vitest';
import type { RecordDraft } from '#engine/define.ts';
import type { Fault } from '#engine/fault.ts';
import { fromBytes } from '#engine/source.ts';
import { CHUNK, FILE_HEADER } from './chunk.ts';
import { crc32 } from './crc32.ts';
import evtx from './format.ts';
import { allTypes } from './seeds.ts';
import * as typed from './typed.ts';
import { filetimeMs, filetimeText } from './values.ts';
import { type EventToWrite, writeEvtx } from './write.ts';

async function read(bytes: Uint8Array, cut?: number): Promise<{ records: RecordDraft[]; faults: Fault[] }> {
  const [records, faults]: [RecordDraft[], Fault[]] = [[], []];
  for await (const record of evtx.bytes(fromBytes('log', bytes, cut).chunks(), (fault) => faults.push(fault))) records.push(record);
  return { records, faults };
}
const defects = (faults: readonly Fault[]): readonly string[] => faults.map((fault) => (fault.kind === 'defect' ? fault.defect : fault.kind));
const numbers = (records: readonly RecordDraft[]): readonly number[] => records.map((record) => record.line);
const update = (i = 0, title = 'Example (KB5000001)'): EventToWrite => ({
  provider: 'Microsoft-Windows-WindowsUpdateClient',
  id: 20,
  level: 2,
  channel: 'System',
  time: typed.filetimeOf('2024-05-01T10:00:00Z') + BigInt(i) * 10_000_000n,
  data: { errorCode: typed.hex32(0x80240022), updateTitle: typed.string(title) },
});
const service: EventToWrite = {
  provider: 'Service Control Manager',
  id: 7023,
  level: 2,
  channel: 'System',
  time: '2024-05-01T10:00:00Z',
  data: { param1: typed.string('Windows Update'), param2: typed.string('%%5') },
};
/** The file with a change at a place of its first chunk, and the checksums as they were. */
function broken(bytes: Uint8Array, at: number, ...put: readonly number[]): Uint8Array {
  const changed = bytes.slice();
  changed.set(put, FILE_HEADER + at);
  return changed;
}
/** Places of the records of the first chunk. */
function placesOf(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const places: number[] = [];
  for (let at = 512; view.getUint32(FILE_HEADER + at, true) === 0x2a2a; at += view.getUint32(FILE_HEADER + at + 4, true)) places.push(at);
  return places;
}

describe('an event log', () => {
  test('gives the fields that the readers of event texts give, and the time in UTC', async () => {
    const { records, faults } = await read(writeEvtx([update()], { first: 41n }));
    expect(faults).toEqual([]);
    expect(records).toEqual([
      {
        name: 'event',
        line: 41,
        unit: 'record',
        text: 'Microsoft-Windows-WindowsUpdateClient 20  errorCode=0x80240022  updateTitle=Example (KB5000001)',
        utc: Date.parse('2024-05-01T10:00:00Z'),
        pc: 'PC-1',
        fields: {
          source: 'Microsoft-Windows-WindowsUpdateClient',
          id: 20,
          level: '2',
          log: 'System',
          'data.errorcode': '0x80240022',
          'data.updatetitle': 'Example (KB5000001)',
        },
      },
    ]);
  });

  test('shows every type of value as Event Viewer does', async () => {
    const { records } = await read(writeEvtx([{ provider: 'Example', id: 1, channel: 'Application', time: 1n, data: allTypes }]));
    const said = Object.fromEntries(Object.keys(allTypes).map((name) => [name, records[0]?.fields[`data.${name}`]]));
    expect(said).toEqual({
      none: '',
      string: 'C:\\Windows & <Logs>',
      ansi: 'plain',
      int8: '-1',
      uint8: '200',
      int16: '-300',
      uint16: '60000',
      int32: '-2147024891',
      uint32: '2147942405',
      int64: '-5',
      uint64: '18446744073709551615',
      real32: '1.500000',
      real64: '-0.250000',
      boolean: 'true',
      binary: '0102FF',
      guid: '{01234567-89AB-CDEF-0123-456789ABCDEF}',
      size: '0xfee0',
      filetime: '2024-05-02T00:00:00.1234567Z',
      systemtime: '2024-05-01T10:20:30.456Z',
      sid: 'S-1-5-21-1-2-3-500',
      hex32: '0x80070005',
      hex64: '0x8000000000000001',
      strings: 'one, , three',
      numbers: '1, 2',
      guids: '{01234567-89AB-CDEF-0123-456789ABCDEF}, {00000000-0000-0000-0000-000000000001}',
      times: '2024-05-02T00:00:00.1234567Z',
      sids: 'S-1-5-18, S-1-5-32-544',
    });
  });

  test('counts values without names, also empty ones', async () => {
    const strings = typed.array(['10.00.', '', 'x'].map(typed.string));
    const { records } = await read(writeEvtx([{ provider: 'EventLog', id: 6009, channel: 'System', time: 1n, strings }]));
    expect(records[0]?.fields).toMatchObject({ 'data.param1': '10.00.', 'data.param2': '', 'data.param3': 'x', message: '10.00.  x' });
  });

  test('reads UserData by the names of its elements', async () => {
    const user = { element: 'CbsPackageChangeState', namespace: 'urn:example', values: { ErrorCode: typed.string('0x800f0922') } };
    const { records } = await read(writeEvtx([{ provider: 'Microsoft-Windows-Servicing', id: 3, channel: 'Setup', time: 1n, user }]));
    expect(records[0]?.fields).toMatchObject({ source: 'Microsoft-Windows-Servicing', id: 3, 'data.errorcode': '0x800f0922' });
  });

  test('goes on in the next chunk, however the bytes arrive', async () => {
    const bytes = writeEvtx(Array.from({ length: 200 }, (_, i) => update(i, 'Example '.repeat(80))));
    expect(bytes.length).toBeGreaterThan(FILE_HEADER + 2 * CHUNK);
    const whole = await read(bytes);
    expect(whole.faults).toEqual([]);
    expect(numbers(whole.records)).toEqual(Array.from({ length: 200 }, (_, i) => i + 1));
    for (const cut of [7, 4096, 65_537]) expect(await read(bytes, cut)).toEqual(whole);
  });

  test('reads a chunk without the file around it', async () => {
    const chunk = writeEvtx([update()]).subarray(FILE_HEADER);
    expect(evtx.magic(chunk.subarray(0, 64))).toBe(true);
    const { records, faults } = await read(chunk);
    expect(numbers(records)).toEqual([1]);
    expect(defects(faults)).toEqual(['no-header']);
  });

  test('keeps the place of a log that has gone round: numbers tell the order', async () => {
    const bytes = writeEvtx(Array.from({ length: 200 }, (_, i) => update(i, 'Example '.repeat(80))));
    const turned = bytes.slice();
    turned.set(bytes.subarray(FILE_HEADER, FILE_HEADER + CHUNK), FILE_HEADER + CHUNK);
    turned.set(bytes.subarray(FILE_HEADER + CHUNK, FILE_HEADER + 2 * CHUNK), FILE_HEADER);
    const { records, faults } = await read(turned);
    expect(faults).toEqual([]);
    expect([...numbers(records)].sort((a, b) => a - b)).toEqual(Array.from({ length: 200 }, (_, i) => i + 1));
  });

  test('does not take other files for one', () => {
    const text = (words: string) => new TextEncoder().encode(words.padEnd(64, ' '));
    expect(evtx.magic(text('ElfFile of the north'))).toBe(false);
    expect(evtx.magic(text('<Event xmlns='))).toBe(false);
    expect(evtx.magic(writeEvtx([]).subarray(0, 64))).toBe(true);
  });
});

describe('moments', () => {
  test('keep every digit beyond what a double holds', () => expect(filetimeText(133_590_816_001_234_567n)).toBe('2024-05-02T00:00:00.1234567Z'));
  test('before 1970 are moments', () => expect([filetimeText(0n), filetimeMs(1n)]).toEqual(['1601-01-01T00:00:00.0000000Z', -11_644_473_600_000]));
  test('beyond the year 9999 are numbers', () =>
    expect([filetimeText(2_650_467_744_000_000_000n), filetimeMs(0xffff_ffff_ffff_ffffn)]).toEqual(['2650467744000000000', undefined]));
});

describe('a damaged log', () => {
  const log = writeEvtx([service, update(1), update(2), update(3)]);
  const places = placesOf(log);

  test('that was not closed says so, and all of it is read', async () => {
    const { records, faults } = await read(writeEvtx([update()], { dirty: true }));
    expect(records).toHaveLength(1);
    expect(faults).toEqual([{ kind: 'defect', defect: 'dirty' }]);
  });

  test('with wrong checksums is read all the same, and each is named', async () => {
    const header = log.slice();
    header[16] = 9;
    expect(defects((await read(header)).faults)).toEqual(['header-checksum']);
    expect((await read(broken(log, 8, 9))).faults).toEqual([{ kind: 'defect', defect: 'part-checksum', at: '4096' }]);
    const text = await read(broken(log, (places[2] as number) - 40, 0x2a));
    expect(numbers(text.records)).toEqual([1, 2, 3, 4]);
    expect(defects(text.faults)).toEqual(['records-checksum']);
  });

  test('without the head of a chunk gives its records', async () => {
    const { records, faults } = await read(broken(log, 0, ...new Uint8Array(512)));
    expect(numbers(records)).toEqual([1, 2, 3, 4]);
    expect(faults).toEqual([{ kind: 'defect', defect: 'part-signature', at: '4096' }]);
  });

  test('loses the record that is broken, and not those behind it', async () => {
    const { records, faults } = await read(broken(log, places[2] as number, 0, 0, 0, 0));
    expect(numbers(records)).toEqual([1, 2, 4]);
    expect(faults).toContainEqual({ kind: 'defect', defect: 'record-lost', at: String(FILE_HEADER + (places[2] as number)) });
  });

  test('keeps what there is of a record that was not written to its end', async () => {
    const from = places[3] as number;
    const { records, faults } = await read(broken(log, from + 100, ...new Uint8Array(400)));
    expect(numbers(records)).toEqual([1, 2, 3, 4]);
    expect(defects(faults)).toContain('record-cut');
  });

  test('reads a record whose length is a lie, and the next ones', async () => {
    for (const size of [0, 23, 0xffff, 0xffffffff]) {
      const { records } = await read(broken(log, (places[1] as number) + 4, size & 255, (size >> 8) & 255, (size >> 16) & 255, size >>> 24));
      expect(numbers(records)).toEqual(expect.arrayContaining([1, 3, 4]));
    }
  });

  test('borrows a damaged template from another chunk, before it or behind it', async () => {
    const long = writeEvtx(Array.from({ length: 200 }, (_, i) => update(i, 'Example '.repeat(80))));
    // the templates stand in the first record of each chunk
    for (const chunk of [0, 1]) {
      const hole = long.slice();
      const at = FILE_HEADER + chunk * CHUNK + 512;
      const second = at + new DataView(long.buffer).getUint32(at + 4, true);
      hole.fill(0, at, second);
      const { records, faults } = await read(hole);
      expect(records.filter((record) => record.name === 'event')).toHaveLength(199);
      expect(defects(faults)).not.toContain('template-missing');
    }
  });

  test('names a template that is nowhere', async () => {
    const second = places[2] as number;
    const { records, faults } = await read(broken(log, second + 30, 0xff, 0xff, 0xff, 0x7f, 0xff, 0xff, 0, 0));
    expect(defects(faults)).toContain('template-missing');
    expect([...numbers(records)].sort()).toEqual([1, 2, 3, 4]);
    expect(records.find((record) => record.line === 3)).toMatchObject({ name: 'event-unread', fields: {} });
  });

  test('that ends in the middle is read as far as it goes', async () => {
    const { records, faults } = await read(log.subarray(0, FILE_HEADER + (places[2] as number) + 40));
    expect(numbers(records).slice(0, 2)).toEqual([1, 2]);
    expect(faults[0]).toEqual({ kind: 'defect', defect: 'cut-off', at: '4096' });
  });

  test('leaves out what a former turn of the log has left behind the records', async () => {
    const places = placesOf(log);
    const shorter = log.slice();
    const chunk = shorter.subarray(FILE_HEADER, FILE_HEADER + CHUNK);
    const view = new DataView(chunk.buffer, chunk.byteOffset);
    // the head says that only two records are there; the third has a number that does not follow
    view.setUint32(48, places[2] as number, true);
    view.setBigUint64((places[2] as number) + 8, 900n, true);
    view.setUint32(52, crc32(chunk, 512, places[2] as number), true);
    view.setUint32(124, crc32(chunk, 128, 512, crc32(chunk, 0, 120)), true);
    const { records, faults } = await read(shorter);
    expect(faults).toEqual([]);
    expect(numbers(records)).toEqual([1, 2]);
  });
});
