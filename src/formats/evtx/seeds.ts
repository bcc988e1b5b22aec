// Small files that a mutant starts from: every type of value, forms of several channels, more than one chunk.
import * as typed from './typed.ts';
import { type EventToWrite, writeEvtx } from './write.ts';

const TIME = typed.filetimeOf('2024-05-01T10:00:00Z');

/** Every type that a value can have. */
export const allTypes: Readonly<Record<string, typed.Typed>> = {
  none: typed.none,
  string: typed.string('C:\\Windows & <Logs>'),
  ansi: typed.ansi('plain'),
  int8: typed.int8(-1),
  uint8: typed.uint8(200),
  int16: typed.int16(-300),
  uint16: typed.uint16(60_000),
  int32: typed.int32(-2_147_024_891),
  uint32: typed.uint32(2_147_942_405),
  int64: typed.int64(-5n),
  uint64: typed.uint64(18_446_744_073_709_551_615n),
  real32: typed.real32(1.5),
  real64: typed.real64(-0.25),
  boolean: typed.boolean(1),
  binary: typed.binary(1, 2, 255),
  guid: typed.guid('{01234567-89AB-CDEF-0123-456789ABCDEF}'),
  size: typed.size(0xfee0n),
  filetime: typed.filetime(133_590_816_001_234_567n),
  systemtime: typed.systemtime(2024, 5, 3, 1, 10, 20, 30, 456),
  sid: typed.sid('S-1-5-21-1-2-3-500'),
  hex32: typed.hex32(0x80070005),
  hex64: typed.hex64(0x8000000000000001n),
  strings: typed.array([typed.string('one'), typed.string(''), typed.string('three')]),
  numbers: typed.array([typed.uint32(1), typed.uint32(2)]),
  guids: typed.array([typed.guid('{01234567-89AB-CDEF-0123-456789ABCDEF}'), typed.guid('{00000000-0000-0000-0000-000000000001}')]),
  times: typed.array([typed.filetime(133_590_816_001_234_567n)]),
  sids: typed.array([typed.sid('S-1-5-18'), typed.sid('S-1-5-32-544')]),
};

const events: readonly EventToWrite[] = [
  { provider: 'Example', id: 1, channel: 'Application', time: TIME, data: allTypes },
  {
    provider: 'Microsoft-Windows-WindowsUpdateClient',
    id: 20,
    level: 2,
    channel: 'System',
    time: TIME + 1n,
    data: { errorCode: typed.hex32(0x80248007), updateTitle: typed.string('Example (KB5000001)') },
  },
  {
    provider: 'Service Control Manager',
    id: 7000,
    level: 2,
    channel: 'System',
    time: TIME + 2n,
    data: { param1: typed.string('Windows Update'), param2: typed.string('%%1058') },
  },
  { provider: 'EventLog', id: 6009, channel: 'System', time: TIME + 3n, strings: typed.array([typed.string('10.00.'), typed.string(''), typed.string('x')]) },
  {
    provider: 'Microsoft-Windows-Servicing',
    id: 3,
    channel: 'Setup',
    time: TIME + 4n,
    user: {
      element: 'CbsPackageChangeState',
      namespace: 'urn:example',
      values: { PackageIdentifier: typed.string('KB5000001'), ErrorCode: typed.string('0x800f0922') },
    },
  },
  {
    provider: 'Microsoft-Windows-Bits-Client',
    id: 61,
    level: 3,
    channel: 'Microsoft-Windows-Bits-Client/Operational',
    time: TIME + 5n,
    data: { url: typed.string('https://example.com/a.cab'), hr: typed.uint32(2_147_954_402) },
  },
];

/** Long enough that a few records fill a chunk. */
const long = (i: number): EventToWrite => ({
  provider: 'Microsoft-Windows-WindowsUpdateClient',
  id: 19,
  channel: 'System',
  time: TIME + BigInt(i),
  data: { updateTitle: typed.string(`Example ${i} (KB5000001) `.repeat(60)) },
});

export default () => [
  { name: 'types.evtx', bytes: writeEvtx(events) },
  { name: 'chunks.evtx', bytes: writeEvtx([...events.slice(1), ...Array.from({ length: 30 }, (_, i) => long(i)), ...events.slice(1)], { dirty: true }) },
];
