// A log cut at growing times turns from "still normal" to "stuck" at the documented limit, and never back.
import { expect, test } from 'vitest';
import { knowledge } from '../knowledge.ts';
import { analyze } from './analyze.ts';
import { compare } from './compare.ts';
import { fromText } from './source.ts';

const stamp = (minutes: number): string =>
  `2014-02-11\t${String(8 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00:000\t 992\t158`;
const begun = [
  `${stamp(0)}\tMisc\t===========  Logging initialized (build: 7.6.7600.256, tz: +0900)  ===========`,
  `${stamp(0)}\tDnldMgr\tBITS job {11111111-2222-4333-8444-555555555555} using proxy = <NULL>, bypass = <NULL>`,
];
const after = (minutes: number): string => [...begun, ...Array.from({ length: minutes }, (_, i) => `${stamp(i + 1)}\tAU\tAU found nothing to do`)].join('\n');

test('the turn comes at 600 seconds and stays', async () => {
  const states: string[] = [];
  for (let minutes = 1; minutes <= 40; minutes++) states.push((await analyze([fromText('log', after(minutes))], knowledge)).pace?.state ?? 'none');
  expect(states.slice(0, 10).every((state) => state === 'normal')).toBe(true);
  expect(states.slice(10).every((state) => state === 'stuck')).toBe(true);
});

test('an end mark ends the waiting', async () => {
  const done = `${after(30)}\n${stamp(31)}\tDnldMgr\tAll files for update {11111111-2222-4333-8444-555555555555}.1 were already downloaded and are valid`;
  expect((await analyze([fromText('log', done)], knowledge)).pace).toBeUndefined();
});

test('the same PC twice gives no difference; a proxy on one side gives that one', async () => {
  const good = await analyze(
    [fromText('netsh', 'Current WinHTTP proxy settings:\n\n    Proxy Server(s) :  proxy.example.com:8080\n    Bypass List     :  <local>')],
    knowledge,
  );
  const bad = await analyze([fromText('netsh', 'Current WinHTTP proxy settings:\n\n    Direct access (no proxy server).')], knowledge);
  expect(compare(good, good)).toEqual([]);
  expect(compare(good, bad).map((one) => (one.kind === 'fact' ? one.fact : one.kind))).toEqual(['winhttp-proxy']);
});
