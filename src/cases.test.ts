// Every incident of content/cases is a golden test, and so is each of them renamed, re-encoded and buried in noise.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Expectation } from '#engine/define.ts';
import { cases } from './catalogue.ts';
import type { Analysis } from './engine/analysis.ts';
import { analyze } from './engine/analyze.ts';
import { fromBytes, type Source } from './engine/source.ts';
import { knowledge } from './knowledge.ts';

const bytesOf = (id: string, file: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../content/cases/${id}/${file}`, import.meta.url)));
const given = (id: string, expectation: Expectation, change: (bytes: Uint8Array, name: string) => Source): Source[] => expectation.given.map((file) => change(bytesOf(id, file), file));
const brief = ({ verdict, ranking }: Analysis) => ({ verdict, first: ranking[0]?.diagnosis, grade: ranking[0]?.grade });

const isUtf16 = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xfe;
const textOf = (bytes: Uint8Array): string | undefined => {
  if (isUtf16(bytes)) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined; // Shift_JIS and binary files are what they are
  }
};
const utf16 = (text: string): Uint8Array => new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer)]);
const retell = (tell: (text: string) => string | Uint8Array) => (bytes: Uint8Array, name: string) => {
  const text = name.endsWith('.pcap') || name.endsWith('.pcapng') ? undefined : textOf(bytes);
  const told = text === undefined ? bytes : tell(text);
  return fromBytes(name, typeof told === 'string' ? new TextEncoder().encode(told) : told);
};
const noise = (from: number): string => Array.from({ length: 500 }, (_, i) => `entry ${from + i} the quick brown fox went to market and came home again`).join('\n');

const changes: Record<string, (bytes: Uint8Array, name: string) => Source> = {
  'renamed': (bytes) => fromBytes('unknown', bytes),
  'with LF': retell((text) => text.replaceAll('\r\n', '\n')),
  'with CRLF': retell((text) => text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n')),
  'as UTF-16': retell(utf16),
  'in small chunks': (bytes, name) => fromBytes(name, bytes, 7),
  'among 1,000 lines of noise': retell((text) => `${noise(0)}\n${text}\n${noise(500)}`),
};

for (const [id, incident] of cases) {
  describe(id, () => {
    for (const expectation of incident.expect) {
      test(expectation.title.en, async () => {
        const analysis = await analyze(given(id, expectation, (bytes, name) => fromBytes(name, bytes)), knowledge);
        expect({ verdict: analysis.verdict, ranking: analysis.ranking.map((one) => `${one.diagnosis} ${one.grade}`) }).toMatchObject({ verdict: expectation.verdict });
        expectation.ranking?.forEach((wanted, i) => expect(analysis.ranking[i]).toMatchObject(wanted));
        for (const never of expectation.never ?? []) expect(analysis.ranking.map((one) => one.diagnosis)).not.toContain(never);
        if (expectation.notProven) expect(analysis.ranking.map((one) => one.grade)).not.toContain('proven');
      });
      // A bare code is the whole text: noise around it makes another text of it.
      const bare = expectation.given.every((file) => bytesOf(id, file).length < 64);
      for (const [name, change] of Object.entries(changes).filter(([name]) => !(bare && name.startsWith('among'))))
        test(`${expectation.title.en}, ${name}`, async () => {
          const plain = await analyze(given(id, expectation, (bytes, file) => fromBytes(file, bytes)), knowledge);
          expect(brief(await analyze(given(id, expectation, change), knowledge))).toEqual(brief(plain));
        });
    }
  });
}

test('there are cases', () => expect(cases.size).toBeGreaterThan(0));
