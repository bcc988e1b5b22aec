// The reader of EVT files on files of our own: in one piece, gone round, not closed, damaged.
import { describe, expect, test } from 'vitest';
import type { RecordDraft } from '#engine/define.ts';
import type { Fault } from '#engine/fault.ts';
import { fromBytes } from '#engine/source.ts';
import evt from './format.ts';
import { type EventToWrite, writeEvt } from './write.ts';

async function read(bytes: Uint8Array, cut?: number): Promise<{ records: RecordDraft[]; faults: Fault[] }> {
  const [records, faults]: [RecordDraft[], Fault[]] = [[], []];
  for await (const record of evt.bytes(fromBytes('log', bytes, cut).chunks(), (fault) => faults.push(fault))) records.push(record);
  return { records, faults };
}
const defects = (faults: readonly Fault[]): readonly string[] => faults.map((fault) => (fault.kind === 'defect' ? fault.defect : fault.kind));
const numbers = (records: readonly RecordDraft[]): readonly number[] => records.map((record) => record.line).sort((a, b) => a - b);
const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from }, (_, i) => from + i);
const failure: EventToWrite = {
  source: 'Windows Update Agent',
  id: 0xc0000014,
  type: 1,
  time: '2010-05-01T10:00:00Z',
  strings: ['0x80070643', 'Example (KB900001)'],
};
const many = (count: number): EventToWrite[] => range(0, count).map((i) => ({ ...failure, id: i, strings: ['a'.repeat(i % 17), 'b'] }));

describe('an event log of XP', () => {
  test('gives the fields that the readers of event texts give', async () => {
    const { records, faults } = await read(writeEvt([failure], { first: 7 }));
    expect(faults).toEqual([]);
    expect(records).toEqual([
      {
        name: 'event',
        line: 7,
        unit: 'record',
        text: 'Windows Update Agent 20  param1=0x80070643  param2=Example (KB900001)',
        utc: Date.parse('2010-05-01T10:00:00Z'),
        fields: {
          source: 'Windows Update Agent',
          id: 20,
          level: '2',
          log: '',
          'data.param1': '0x80070643',
          'data.param2': 'Example (KB900001)',
          message: '0x80070643 Example (KB900001)',
        },
      },
    ]);
  });

  test('that has gone round is read whole, also the record across its end', async () => {
    const bytes = writeEvt(many(200), { ring: 4096 });
    const whole = await read(bytes);
    expect(whole.faults).toEqual([]);
    const oldest = new DataView(bytes.buffer).getUint32(28, true);
    expect(oldest).toBeGreaterThan(1);
    expect(numbers(whole.records)).toEqual(range(oldest, 201));
    for (const cut of [1, 7, 4096]) expect(await read(bytes, cut)).toEqual(whole);
  });

  // where the last record ends differs with every length of the ring: the head of a record never lies across it
  test.each(range(0, 64).map((i) => [4096 + 4 * i]))('in a ring of %d bytes', async (ring) => {
    const bytes = writeEvt(many(120), { ring });
    const { records, faults } = await read(bytes);
    expect(faults).toEqual([]);
    expect(numbers(records)).toEqual(range(new DataView(bytes.buffer).getUint32(28, true), 121));
  });

  test('does not take other files for one', () => {
    expect(evt.magic(new TextEncoder().encode('0   LfLE is not it'.padEnd(64)))).toBe(false);
    expect(evt.magic(writeEvt([]).subarray(0, 64))).toBe(true);
  });
});

describe('a damaged log of XP', () => {
  const log = writeEvt(many(4));
  const view = new DataView(log.buffer);
  const places = [48];
  while (places.length < 4) places.push((places.at(-1) as number) + view.getUint32(places.at(-1) as number, true));
  const broken = (at: number, ...put: readonly number[]): Uint8Array => {
    const changed = log.slice();
    changed.set(put, at);
    return changed;
  };

  test('that was not closed is not believed where it says which records it has', async () => {
    const bytes = writeEvt(many(4), { dirty: true });
    new DataView(bytes.buffer).setUint32(24, 2, true);
    const { records, faults } = await read(bytes);
    expect(numbers(records)).toEqual([1, 2, 3, 4]);
    expect(faults).toEqual([{ kind: 'defect', defect: 'dirty' }]);
  });

  test('loses the record that is broken, and not those behind it', async () => {
    const { records, faults } = await read(broken((places[1] as number) + 4, 0));
    expect(numbers(records)).toEqual([1, 3, 4]);
    expect(faults).toEqual([{ kind: 'defect', defect: 'record-lost', at: String(places[1]) }]);
  });

  test('finds what lies behind a hole of zeros', async () => {
    const { records, faults } = await read(broken(places[1] as number, ...new Uint8Array((places[3] as number) - (places[1] as number))));
    expect(numbers(records)).toEqual([1, 4]);
    expect(defects(faults)).toEqual(['record-lost']);
  });

  test('keeps what there is of a record that was not written to its end', async () => {
    const end = places[2] as number;
    const { records, faults } = await read(broken(end - 12, ...new Uint8Array(12)));
    expect(numbers(records)).toEqual([1, 2, 3, 4]);
    expect(defects(faults)).toEqual(['record-cut']);
  });

  test('says that strings point outside, and keeps the rest of the record', async () => {
    const { records, faults } = await read(broken((places[1] as number) + 36, 0xff, 0xff, 0, 0));
    expect(numbers(records)).toEqual([1, 2, 3, 4]);
    expect(records[1]?.fields).toEqual({ source: 'Windows Update Agent', id: 1, level: '2', log: '' });
    expect(defects(faults)).toEqual(['record-broken']);
  });

  test('that ends in the middle is read as far as it goes', async () => {
    const { records, faults } = await read(log.subarray(0, (places[2] as number) + 20));
    expect(numbers(records).slice(0, 2)).toEqual([1, 2]);
    expect(defects(faults)).toContain('cut-off');
  });

  test('counts a record once that lies about twice', async () => {
    const bytes = writeEvt([...many(3), ...many(3)], { dirty: true });
    const twice = new DataView(bytes.buffer);
    let at = 48;
    for (let i = 0; i < 6; i++) {
      twice.setUint32(at + 8, 1 + (i % 3), true);
      at += twice.getUint32(at, true);
    }
    expect(numbers((await read(bytes)).records)).toEqual([1, 2, 3]);
  });
});
