// What formats and signatures say of themselves is true: samples are claimed by their own format alone, hits hit, misses miss.
import { describe, expect, test } from 'vitest';
import { formats, signatures, vocabulary } from './catalogue.ts';
import type { Signature } from './engine/define.ts';
import { makeObserver, observe } from './engine/observe.ts';
import { needlesOfFormats, parse } from './engine/parse.ts';
import { makeFinder, scan } from './engine/scan.ts';
import { fromText } from './engine/source.ts';

/** Reads a text with all formats, every line a hit, so that the grammars alone decide. */
async function read(text: string, all: readonly Signature[] = []) {
  const blocks = needlesOfFormats(formats);
  const observer = makeObserver([all]);
  const finder = makeFinder([...blocks, ...observer.literals.map((literal) => ({ literal, reach: 0 }))]);
  const parsed = parse(await scan(fromText('sample', text), finder), 0, formats, new Map(blocks.map((block, i) => [i, block.format])));
  return { parsed, facts: observe(parsed.events, observer, vocabulary, blocks.length) };
}

describe.each([...formats])('format %s', (id, format) => {
  test('says what it reads, in both languages', () => expect([format.title.en, format.title.ja].every((title) => title.length > 3)).toBe(true));
  // Binary formats are proven by the files of their own tests.
  test('has samples', () => expect(format.samples.length > 0 || 'magic' in format).toBe(true));
  test.each(format.samples.map((sample) => [sample]))('claims %j, and no other does', async (sample) => {
    const { parsed } = await read(sample);
    expect(parsed.formats.map((one) => one.format)).toEqual([id]);
  });
});

const kindsOf = (signature: Signature, facts: readonly { readonly kind: string }[]) => ({
  signature: 'literal' in signature ? signature.literal : 'codes',
  kinds: facts.map((fact) => fact.kind),
});

for (const [topic, list] of signatures) {
  describe(`signatures of ${topic}`, () => {
    test('each rests on a cite', () => expect(list.every((signature) => [signature.cite].flat().length > 0)).toBe(true));
    for (const signature of list) {
      if ('record' in signature) continue;
      test.each(signature.hits.map((hit) => [hit]))('sees %j', async (hit) => {
        const { facts } = await read(hit, [signature]);
        expect(kindsOf(signature, facts).kinds.length).toBeGreaterThan(0);
      });
      test.each(signature.misses.map((miss) => [miss]))('passes over %j', async (miss) => {
        const { facts } = await read(miss, [signature]);
        expect(kindsOf(signature, facts).kinds).toEqual([]);
      });
    }
  });
}

test('a literal stands in its own hits', () => {
  for (const signature of [...signatures.values()].flat())
    if ('literal' in signature)
      for (const hit of signature.hits)
        expect(
          [signature.literal].flat().some((literal) => hit.toLowerCase().includes(literal.toLowerCase())),
          hit,
        ).toBe(true);
});
