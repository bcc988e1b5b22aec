import { describe, expect, it } from 'vitest';
import { type Captured, pcapng, unanswered } from '../../scripts/pack.ts';
import { knowledge } from '../knowledge.ts';
import { analyze } from './analyze.ts';
import { clockOf } from './clock.ts';
import type { EpochMs, LocalMs } from './event.ts';
import type { Fact } from './fact.ts';
import { fromBytes, fromText } from './source.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const START = Date.UTC(2012, 5, 4, 0, 15, 0);
const HOST = 'download.windowsupdate.com';
/** moments of failures, in milliseconds from the start; the distances tell them apart */
const MOMENTS = [0, 7 * MINUTE, 31 * MINUTE];

let line = 0;
const fact = (over: Partial<Fact> & Pick<Fact, 'fields'>): Fact => ({ kind: 'any', role: 'failure', span: { source: 0, line: ++line }, quote: '', ...over });
const log = (ms: number, fields: Fact['fields'] = { host: HOST }, more: Partial<Fact> = {}): Fact => fact({ fields, at: ms as LocalMs, ...more });
const world = (ms: number, fields: Fact['fields'] = { host: HOST }): Fact => fact({ fields, utc: ms as EpochMs, span: { source: 1, line: ++line } });

describe('the offset between the clock of the PC and UTC', () => {
  it.each([9, -8, 5.5, 5.75, 0, 13])('of %d hours is found from the failures that both show', (hours) => {
    const facts = MOMENTS.flatMap((ms) => [world(START + ms), log(START + ms + hours * HOUR + 40_000)]);
    expect(clockOf(facts)).toEqual({ how: 'events', ahead: hours * HOUR, common: 3 });
  });
  it('is found from a code that both name, and from one failure each', () => {
    expect(clockOf([world(START, { code: '80072EE2' }), log(START + 9 * HOUR, { code: '80072EE2' })])).toMatchObject({ how: 'events', ahead: 9 * HOUR });
    expect(clockOf([world(START, { host: HOST }), log(START + 9 * HOUR, { code: '80072EE2' })])).toMatchObject({ how: 'events', ahead: 9 * HOUR });
  });
  it('is what a log states, whatever falls together', () => {
    const said = { utc: (START + 5 * MINUTE) as EpochMs };
    expect(clockOf([log(START + 5 * MINUTE + 9 * HOUR, {}, said), world(START)])).toEqual({ how: 'stated', ahead: 9 * HOUR, common: 0 });
  });
  it('is unknown where both name different hosts, or nothing happens in both', () => {
    expect(clockOf([world(START), log(START + 9 * HOUR, { host: 'other.example' })]).how).toBe('unknown');
    expect(clockOf([world(START), log(START + 9 * HOUR, { host: HOST }, { role: 'step' })]).how).toBe('unknown');
    expect(clockOf([world(START), log(START + 9 * HOUR + 8 * MINUTE)]).how).toBe('unknown');
  });
  it('does not matter where all files tell the same time', () => {
    expect(clockOf([log(START), log(START + 1)]).how).toBe('wall');
    expect(clockOf([world(START), world(START + 1)]).how).toBe('utc');
  });
});

describe('clocks that disagree', () => {
  const shifted = (shift: number, more = {}) => MOMENTS.flatMap((ms) => [world(START + ms), log(START + ms + shift, { host: HOST }, more)]);
  it('by minutes, under any zone', () => {
    expect(clockOf(shifted(9 * HOUR + 7 * MINUTE)).apart).toMatchObject({ ms: 7 * MINUTE });
    expect(clockOf(shifted(9 * HOUR - 12 * MINUTE)).apart).toMatchObject({ ms: -12 * MINUTE });
  });
  it('by years', () => expect(clockOf(shifted(-9 * 365 * 24 * HOUR)).apart?.ms).toBe(-9 * 365 * 24 * HOUR));
  it('by a full hour, where the log states its zone', () => {
    const stating = MOMENTS.flatMap((ms) => [world(START + ms), log(START + ms + 10 * HOUR, { host: HOST }, { utc: (START + ms + HOUR) as EpochMs })]);
    expect(clockOf(stating)).toMatchObject({ how: 'stated', ahead: 9 * HOUR, apart: { ms: HOUR } });
  });
  it('are not told from one failure, from files of different days, or from the time that a log waits', () => {
    expect(clockOf([world(START), log(START + 9 * HOUR + 7 * MINUTE)]).apart).toBeUndefined();
    expect(clockOf(shifted(3 * 24 * HOUR + 7 * MINUTE)).apart).toBeUndefined();
    expect(clockOf(shifted(9 * HOUR + 2 * MINUTE)).apart).toBeUndefined();
  });
  it('are not told from failures in one and the same second', () => {
    const facts = [0, 1, 2].flatMap((ms) => [world(START + ms), log(START + ms + 9 * HOUR + 7 * MINUTE)]);
    expect(clockOf(facts).apart).toBeUndefined();
  });
});

describe('one timeline of all files', () => {
  const stamp = (ms: number): string => new Date(ms).toISOString().slice(0, 23).replace('T', '\t').replace('.', ':');
  const failing = (ms: number): string =>
    `${stamp(ms)}\t 848\t604\tMisc\tWARNING: DownloadFileInternal failed for http://${HOST}/v9/wuredir.cab: error 0x80072ee2`;
  const given = (shift: number, moments = MOMENTS, zone = '') => {
    const packets: readonly Captured[] = unanswered(
      HOST,
      moments.map((ms) => START + ms),
    );
    const text = [`${stamp(START + shift)}\t 848\t604\tMisc\t===========  Logging initialized (build: 7.6.7600.256${zone})  ===========`];
    for (const ms of moments) text.push(failing(START + ms + 21_000 + shift));
    return [fromBytes('capture.pcapng', pcapng(packets)), fromText('WindowsUpdate.log', text.join('\r\n'))];
  };

  it('has the entries of both in their order, by the clock of the PC', async () => {
    const { timeline } = await analyze(given(9 * HOUR), knowledge);
    expect(timeline).toMatchObject({ how: 'events', ahead: 9 * HOUR });
    expect(timeline?.apart).toBeUndefined();
    const sources = timeline?.entries.flatMap(({ facts }) => facts.map(({ span }) => span.source)) ?? [];
    expect(new Set(sources)).toEqual(new Set([0, 1]));
    const times = timeline?.entries.map(({ time }) => time) ?? [];
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(times[0]).toBeGreaterThanOrEqual(START + 9 * HOUR - 1000);
    expect(times.at(-1)).toBeLessThanOrEqual(START + 9 * HOUR + 40 * MINUTE);
  });
  it('is that of the zone which the log states', async () => {
    expect((await analyze(given(9 * HOUR, MOMENTS, ', tz: +0900'), knowledge)).timeline).toMatchObject({ how: 'stated', ahead: 9 * HOUR });
  });
  it('flags clocks that disagree, and proves nothing by that', async () => {
    const analysis = await analyze(given(9 * HOUR + 7 * MINUTE, MOMENTS, ', tz: +0900'), knowledge);
    expect(analysis.timeline?.apart).toMatchObject({ log: 1, other: 0 });
    expect(analysis.facts.map(({ kind }) => kind)).toContain('clock-apart');
    expect(analysis.ranking.filter(({ diagnosis }) => diagnosis === 'clock-skew')).toEqual([]);
    const fit = await analyze(given(9 * HOUR, MOMENTS, ', tz: +0900'), knowledge);
    expect(fit.facts.map(({ kind }) => kind)).not.toContain('clock-apart');
    expect(analysis.ranking.map(({ diagnosis }) => diagnosis)).toEqual(fit.ranking.map(({ diagnosis }) => diagnosis));
  });
  it('of one file is none', async () => {
    const [, only] = given(9 * HOUR);
    expect((await analyze(only ? [only] : [], knowledge)).timeline).toBeUndefined();
  });
});
