// Codes without a record around them: typed alone (the shortest log there is; each reading of an ambiguous spelling is a fact of its own),
// or standing in text that no format claims. Neither proves anything; both name candidates.
import { defineCodeSignature, defineRecordSignature } from '#engine/define.ts';
import type { Kinds } from '../vocabulary.ts';

const word = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

export default [
  defineRecordSignature<Kinds>({
    record: 'typed-code',
    cite: 'WIN32METADATA',
    grade: 'A',
    fact: (fields) => ({ kind: 'typed-code', code: word(fields['code']), reading: word(fields['reading']), extend: word(fields['extend']) }),
  }),
  defineCodeSignature<Kinds>({
    codes: true,
    formats: [''],
    cite: 'WIN32METADATA',
    grade: 'A',
    fact: (code) => (code.startsWith('0') ? undefined : { kind: 'loose-code', code }),
    hits: ['The update stopped this morning,\nthe window said error 0x80072EE2 and nothing else.'],
    misses: ['The update stopped this morning,\nthe window said nothing.'],
  }),
];
