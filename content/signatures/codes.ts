// A code that was typed alone: the shortest log there is. Each reading of an ambiguous spelling is a fact of its own.
import { defineRecordSignature } from '#engine/define.ts';
import type { Kinds } from '../vocabulary.ts';

const word = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

export default [
  defineRecordSignature<Kinds>({
    record: 'typed-code',
    cite: 'WIN32METADATA',
    grade: 'A',
    fact: (fields) => ({ kind: 'typed-code', code: word(fields['code']), reading: word(fields['reading']), extend: word(fields['extend']) }),
  }),
];
