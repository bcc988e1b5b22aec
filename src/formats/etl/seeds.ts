// Small traces of every kind that the reader knows: what mutants are made from. For tests alone.
import {
  bytesOf,
  classicRecord,
  eventRecord,
  fileTime,
  guid,
  messageRecord,
  systemRecord,
  traceOfLog,
  traits,
  u16,
  u32,
  u64,
  updateRecord,
  utf8,
  utf16,
  type WrittenField,
  writeSchema,
  writeTrace,
} from './write.ts';

export interface Seed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const START = fileTime(Date.UTC(2026, 2, 4, 1, 21, 7), 1_234_567);
const one = (name: string, type: number, out = 0): WrittenField => ({ name, type, out, count: 'one' });

/** Every way to store a value, with its bytes and what is printed of it. */
export const VALUES: readonly (readonly [field: WrittenField, data: Uint8Array, text: string])[] = [
  [one('null', 0), bytesOf(), ''],
  [one('wide', 1), utf16('a\u3042\0'), 'a\u3042'],
  [one('ansi', 2), bytesOf(0x61, 0xe9, 0), 'a\u00e9'],
  [one('utf8', 2, 35), bytesOf(utf8('\u3042'), 0), '\u3042'],
  [one('json', 2, 12), bytesOf(utf8('{"\u00e9":1}'), 0), '{"\u00e9":1}'],
  [one('i8', 3), bytesOf(0xff), '-1'],
  [one('u8', 4), bytesOf(0xff), '255'],
  [one('char', 4, 2), bytesOf(0x41), 'A'],
  [one('wchar', 6, 2), u16(0x3042), '\u3042'],
  [one('bool8', 4, 3), bytesOf(1), 'true'],
  [one('i16', 5), u16(0xfffe), '-2'],
  [one('port', 6, 7), bytesOf(0x01, 0xbb), '443'],
  [one('i32', 7), u32(0xffffffff), '-1'],
  [one('hresult', 7, 15), u32(0x8024402c), '0x8024402C'],
  [one('ok', 7, 15), u32(0), '0x00000000'],
  [one('win32', 8, 13), u32(12002), '12002'],
  [one('ntstatus', 8, 14), u32(0xc0000005), '0xC0000005'],
  [one('ipv4', 8, 8), bytesOf(192, 0, 2, 20), '192.0.2.20'],
  [one('pid', 8, 5), u32(4352), '4352'],
  [one('hex', 8, 4), u32(255), '0xFF'],
  [one('signed', 8, 17), u32(0xffffffff), '-1'],
  [one('unsigned', 7, 18), u32(0xffffffff), '4294967295'],
  [one('i64', 9), u64(-5n), '-5'],
  [one('u64', 10), u64((1n << 64n) - 1n), '18446744073709551615'],
  [one('time64', 10, 16), u64(START), '2026-03-04T01:21:07.1234567Z'],
  [one('float', 11), bytesOf(0, 0, 0xc0, 0x3f), '1.5'],
  [one('double', 12), bytesOf(0, 0, 0, 0, 0, 0, 0xf8, 0x3f), '1.5'],
  [one('bool', 13), u32(1), 'true'],
  [one('binary', 14), bytesOf(u16(3), 1, 0xab, 0), '0x01AB00'],
  [one('ipv6', 14, 9), bytesOf(u16(16), [0x20, 1, 0x0d, 0xb8], Array(11).fill(0), 1), '2001:db8:0:0:0:0:0:1'],
  [one('socket', 14, 10), bytesOf(u16(16), u16(2), 0x1f, 0x90, 192, 0, 2, 7, Array(8).fill(0)), '192.0.2.7:8080'],
  [one('socket6', 14, 10), bytesOf(u16(28), u16(23), 0, 80, u32(0), Array(15).fill(0), 1, u32(0)), '[0:0:0:0:0:0:0:1]:80'],
  [one('guid', 15), guid('3DA21691-E39D-4DA6-8A4B-B43877BCB1B7'), '{3DA21691-E39D-4DA6-8A4B-B43877BCB1B7}'],
  [one('filetime', 17), u64(START), '2026-03-04T01:21:07.1234567Z'],
  [one('systemtime', 18), bytesOf(...[2026, 3, 3, 4, 10, 21, 7, 123].map(u16)), '2026-03-04T10:21:07.123'],
  [one('sid', 19), bytesOf(1, 2, 0, 0, 0, 0, 0, 5, u32(32), u32(544)), 'S-1-5-32-544'],
  [one('hex32', 20), u32(0x80240022), '0x80240022'],
  [one('pointer', 21), u64(0x7ff6_1234_0000n), '0x7FF612340000'],
  [one('counted', 22), bytesOf(u16(4), utf16('ab')), 'ab'],
  [one('countedAnsi', 23), bytesOf(u16(2), 0x61, 0xe9), 'a\u00e9'],
  [one('countedBinary', 25), bytesOf(u16(1), 7), '0x07'],
  [{ name: 'fixed', type: 4, count: 3 }, bytesOf(1, 2, 3), '[1, 2, 3]'],
  [{ name: 'told', type: 6, count: 'told' }, bytesOf(u16(2), u16(7), u16(8)), '[7, 8]'],
  [{ name: 'strings', type: 1, count: 'told' }, bytesOf(u16(2), utf16('x\0y\0')), '[x, y]'],
  [{ name: 'custom', type: 14, count: 'custom', info: bytesOf(9, 9) }, bytesOf(u16(2), 5, 6), '0x0506'],
  [{ name: 'tagged', type: 8, out: 4, tags: [0x81, 0x02], count: 'one' }, u32(16), '0x10'],
];

/** A struct with an array of structs in it. */
const NESTED: readonly WrittenField[] = [
  one('outer', 24, 2),
  one('count', 8),
  { name: 'inner', type: 24, out: 2, count: 'told' },
  one('key', 22),
  one('value', 7),
  one('after', 8),
];
export const nested = {
  schema: writeSchema('Nested', NESTED),
  payload: bytesOf(u32(2), u16(2), bytesOf(u16(2), utf16('a')), u32(1), bytesOf(u16(2), utf16('b')), u32(2), u32(9)),
  text: '[outer] : {count: 2, inner: [{key: a, value: 1}, {key: b, value: 2}]}; [after] : 9; ',
};
export const everyValue = {
  schema: writeSchema(
    'Every',
    VALUES.map(([field]) => field),
    [0x80, 0x01],
  ),
  payload: bytesOf(...VALUES.map(([, data]) => data)),
};

const update = (stamp: bigint, message: string, level = 4): Uint8Array => updateRecord('Misc', message, { stamp, level });

/** A small trace of Windows Update, with one failure. */
export const SMALL: readonly string[] = [
  '2026/03/04 10:21:07.1234567 4352  9628  Shared          * START * Service startup',
  '2026/03/04 10:21:08.0000001 4352  9628  Agent           WU client version 1308.2408.1052.0',
  '2026/03/04 10:21:29.7654321 4352  7116  Misc            *FAILED* [80072EE2] Send request',
];
const small = traceOfLog(SMALL.join('\r\n'), -540);

const kinds = writeTrace({
  stamp: 1000n,
  start: START,
  eventsLost: 3,
  buffersLost: 1,
  size: 4096,
  buffers: [
    [
      systemRecord(17, 0x0042, 1000n, utf8('26100.1.amd64fre\0')),
      update(2000n, 'first'),
      messageRecord(2500n, utf16('text\0')),
      systemRecord(2, 0x0301, 2600n),
      systemRecord(4, 0x0524, 2700n),
      systemRecord(17, 0x0f2e, 2800n),
      classicRecord(20, 2900n),
      classicRecord(10, 2950n),
      classicRecord(13, 3000n),
      eventRecord({ stamp: 3100n, provider: '22222222-2222-3333-4444-555555555555', payload: u32(7) }),
      eventRecord({ stamp: 3200n, provider: '22222222-2222-3333-4444-555555555555', flags: 4, payload: utf16('plain words\0') }),
      eventRecord({
        stamp: 3300n,
        items: [
          [1, guid('33333333-2222-3333-4444-555555555555')],
          [12, traits('Microsoft.Other')],
          [11, nested.schema],
        ],
        payload: nested.payload,
        provider: '22222222-2222-3333-4444-555555555555',
      }),
      update(4000n, 'last'),
    ],
    [
      eventRecord({
        stamp: 3400n,
        items: [
          [12, traits('Microsoft.Other')],
          [11, everyValue.schema],
        ],
        payload: everyValue.payload,
        provider: '22222222-2222-3333-4444-555555555555',
      }),
    ],
  ],
});

const narrow = writeTrace({
  wide: false,
  clock: 2,
  stamp: START,
  start: START,
  zone: { bias: 300, daylightBias: -60, toStandard: [11, 0, 1, 2], toDaylight: [3, 0, 2, 2] },
  buffers: [[updateRecord('Agent', 'narrow', { stamp: START + 10_000_000n, narrow: true })]],
});

const cycles = writeTrace({ clock: 3, stamp: 0n, start: START, buffers: [[update(3_000_000_000n, 'one second')]] });

/** Small traces: an ordinary one, one of every kind of record and value, a 32-bit one, one that counts cycles, one with a compressed buffer. */
const traces: readonly Seed[] = [
  { name: 'small.etl', bytes: small },
  { name: 'kinds.etl', bytes: kinds },
  { name: 'narrow.etl', bytes: narrow },
  { name: 'cycles.etl', bytes: cycles },
  { name: 'compressed.etl', bytes: writeTrace({ stamp: 0n, start: START, flags: [0x40], buffers: [[], [update(1n, 'plain')]] }) },
];

/** What Windows 10 up to 1709 writes: WPP messages, which only its symbols can tell. */
export const wppOnly = writeTrace({
  clock: 2,
  stamp: START,
  start: START,
  buffers: [Array.from({ length: 12 }, (_, i) => messageRecord(START + BigInt(i), utf16(`${i}\0`)))],
});

/** What mutants start from. */
export default (): readonly Seed[] => [...traces, { name: 'wpp.etl', bytes: wppOnly }];
