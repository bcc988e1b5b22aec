// A code that was typed alone: the shortest log there is. Each reading of an ambiguous spelling is a fact of its own.
import { defineSignature } from '#engine/define.ts';
import type { Kinds } from '../vocabulary.ts';

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

export default [
  defineSignature<Kinds>({
    record: 'typed-code',
    fact: ({ code, reading, extend }) => ({ kind: 'typed-code', code: text(code), reading: text(reading), extend: text(extend) }),
    cite: 'WIN32METADATA',
    grade: 'A',
  }),
];
