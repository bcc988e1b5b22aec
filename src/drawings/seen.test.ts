import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { answer } from '../answer.ts';
import { fromBytes } from '../engine/source.ts';

const capture = (id: string, file: string) => fromBytes(file, new Uint8Array(readFileSync(new URL(`../../content/cases/${id}/${file}`, import.meta.url))));

test('what a capture shows is drawn and said in both languages', async () => {
  for (const lang of ['en', 'ja'] as const) {
    const { report } = await answer([capture('xp-stuck-at-zero-2004', 'windowsupdate.log'), capture('xp-stuck-at-zero-2004', 'capture.txt')], lang);
    const block = report.blocks.find((one) => one.kind === 'drawing');
    expect(block).toBeDefined();
    expect(JSON.stringify(block)).toContain('SYN+ACK');
    expect(block?.kind === 'drawing' ? block.caption : '').toMatch(lang === 'en' ? /SYN/ : /応答/);
  }
});

test('without a capture nothing is drawn', async () => {
  const { report } = await answer([capture('xp-stuck-at-zero-2004', 'windowsupdate.log')], 'en');
  expect(report.blocks.some((one) => one.kind === 'drawing')).toBe(false);
});
