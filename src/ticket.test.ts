// The ticket text says the same in both languages: identical ids, numbers, codes and commands.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answer } from './answer.ts';
import { cases } from './catalogue.ts';
import { fromBytes, fromText } from './engine/source.ts';

const sources = (id: string, given: readonly string[]) =>
  given.map((file) => fromBytes(file, new Uint8Array(readFileSync(new URL(`../content/cases/${id}/${file}`, import.meta.url)))));
/** Commands stand four blanks deep, codes begin with 0x, ids are the item after the summary. */
const commands = (text: string): readonly string[] => text.split('\n').filter((line) => line.startsWith('    '));
const codes = (text: string): readonly string[] => text.match(/0x[0-9A-F]{8}/g) ?? [];
const places = (text: string): readonly string[] => text.match(/[\w.-]+\.(?:log|txt|reg|dat) \d+/g) ?? [];

describe.each([...cases])('ticket of %s', (id, incident) => {
  test.each(incident.expect.map((one) => [one.title.en, one.given] as const))('%s', async (_, given) => {
    const { report } = await answer(sources(id, given), 'en');
    for (const of of [commands, codes, places]) expect(of(report.ticket.ja.text)).toEqual(of(report.ticket.en.text));
    expect(commands(report.ticket.en.markdown)).toEqual(commands(report.ticket.en.text));
    expect(report.ticket.ja.text).not.toBe(report.ticket.en.text);
  });
});

test('a name of a file cannot become markup in a ticket', async () => {
  const { report } = await answer(
    [
      fromText(
        '[x](http://evil.example)<img>.log',
        'WARNING: SendRequest failed with hr = 80072ee2. Proxy List used: <(null)> Bypass List used : <(null)> Auth Schemes used : <>',
      ),
    ],
    'en',
  );
  expect(report.ticket.en.markdown).not.toMatch(/(?<!\\)\]\(http/);
  expect(report.ticket.en.markdown).not.toContain('<img>');
});
