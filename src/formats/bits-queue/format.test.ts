import { describe, expect, it } from 'vitest';
import { analyze } from '../../engine/analyze.ts';
import { fromBytes, fromText } from '../../engine/source.ts';
import { knowledge } from '../../knowledge.ts';
import seeds from './seeds.ts';
import { type QueuedJob, writeQueue as queue } from './write.ts';

const URL = 'http://download.windowsupdate.com/d/msdownload/a.cab';
const FAILED: QueuedJob = { name: 'Windows Update', state: 5, url: URL, code: 0x80072ee2 };
const read = (bytes: Uint8Array, chunk?: number) => analyze([fromBytes('qmgr0.dat', bytes, chunk)], knowledge);
const jobsOf = async (bytes: Uint8Array) => (await read(bytes)).facts.filter(({ kind }) => kind === 'bits-job').map(({ fields }) => fields);
const faultsOf = async (bytes: Uint8Array) => (await read(bytes)).sources[0]?.faults;

describe('the queue of BITS', () => {
  it('says what bitsadmin says', async () => {
    const text = `GUID: {11111111-2222-4333-8444-555555555555} DISPLAY: 'Windows Update'\nTYPE: DOWNLOAD STATE: TRANSIENT_ERROR OWNER: NT AUTHORITY\\SYSTEM\nERROR CODE:    0x80072ee2 - The operation timed out\n\t0 / UNKNOWN WORKING ${URL} -> C:\\a.cab\n`;
    const printed = await analyze([fromText('bitsadmin.txt', text)], knowledge);
    const queued = await read(queue([FAILED]));
    const brief = (facts: typeof printed.facts) => facts.filter(({ role }) => role !== 'era').map(({ kind, fields }) => ({ kind, ...fields }));
    expect(brief(queued.facts)).toEqual(brief(printed.facts));
    expect(queued.ranking.map(({ diagnosis }) => diagnosis)).toEqual(printed.ranking.map(({ diagnosis }) => diagnosis));
  });

  it('of several jobs gives each, with the time of its last change', async () => {
    const analysis = await read(queue([FAILED, { name: 'b', state: 3 }, { name: 'c', state: 6, url: 'https://a.example/b' }]));
    expect(analysis.facts.filter(({ kind }) => kind === 'bits-job').map(({ fields, utc }) => [fields['state'], fields['host'], utc !== undefined])).toEqual([
      ['transient-error', 'download.windowsupdate.com', true],
      ['suspended', undefined, true],
      ['transferred', 'a.example', true],
    ]);
    expect(analysis.sources[0]).toMatchObject({ lines: 3, faults: [] });
  });

  it.each(['93362035a00c104a84f3b17e7b499cd7', '101370c83653b34183e581557f361b87', '8c93ea64030f6840b46ff97fe51d4dcd', '0102030405060708090a0b0c0d0e0f10'])(
    'of the version %s is read',
    async (mark) => expect(await jobsOf(queue([FAILED, FAILED], mark))).toHaveLength(2),
  );

  it('reads errors of both sizes, and none where no half alone is a failure', async () => {
    expect((await jobsOf(queue([{ ...FAILED, size: 21 }])))[0]).toMatchObject({ code: '80072EE2' });
    expect((await jobsOf(queue([{ ...FAILED, code: 0x1234 }])))[0]?.['code']).toBeUndefined();
  });

  it('that promises more jobs than it holds is damaged', async () => {
    expect(await faultsOf(queue([FAILED], undefined, 5))).toEqual([{ kind: 'damaged', at: '48' }]);
    expect(await faultsOf(queue([FAILED]).subarray(0, 300))).toMatchObject([{ kind: 'damaged' }]);
  });

  it('is the same in chunks of one byte', async () => expect((await read(queue([FAILED]), 1)).facts).toEqual((await read(queue([FAILED]))).facts));

  it('ends in words at every cut and in 300 mutants', async () => {
    const whole = seeds()[0]?.bytes ?? new Uint8Array(0);
    for (let length = 49; length < whole.length - 64 - 44; length += 7)
      expect([length, (await faultsOf(whole.subarray(0, length)))?.length]).not.toEqual([length, 0]);
    let seed = 7;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      return (seed >>> 8) % below;
    };
    for (let round = 0; round < 300; round++) {
      const bytes = whole.slice();
      for (let i = 0; i <= random(6); i++) bytes[random(bytes.length)] = [0, 0xff, random(256)][random(3)] ?? 0;
      const { sources } = await read(bytes);
      expect(sources[0]?.faults.filter(({ kind }) => kind === 'unreadable')).toEqual([]);
    }
  });

  it('is no queue without its mark', async () => {
    const bytes = queue([FAILED]);
    bytes[16] = 0;
    expect((await read(bytes)).facts).toEqual([]);
  });
});

describe('the queue of Windows 10', () => {
  it('is a database: the command that says the same is named', async () => {
    const analysis = await read(Uint8Array.from([1, 2, 3, 4, 0xef, 0xcd, 0xab, 0x89, ...Array(4000).fill(0)]));
    expect(analysis).toMatchObject({ verdict: 'inconclusive', because: 'nothing-read' });
    expect(analysis.sources[0]?.faults).toEqual([{ kind: 'database' }]);
  });
});
