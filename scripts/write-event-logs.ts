// The event log files of content/cases/event-log-files, written anew: `node scripts/write-event-logs.ts`. Its test sees to it that they are these.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type EventToWrite as OldEvent, writeEvt } from '../src/formats/evt/write.ts';
import { filetimeOf, guid, string, uint32, uint64 } from '../src/formats/evtx/typed.ts';
import { type EventToWrite, writeEvtx } from '../src/formats/evtx/write.ts';

const folder = fileURLToPath(new URL('../content/cases/event-log-files/', import.meta.url));
const FIRST = filetimeOf('2024-05-01T08:00:00Z');
const MINUTE = 600_000_000n;
const CHUNK_HEADER = 512;
const FILE_HEADER = 4096;

type Untimed = Omit<EventToWrite, 'time' | 'channel'>;
/** Events a minute apart. */
const log = (channel: string, events: readonly Untimed[]): EventToWrite[] =>
  events.map((event, i) => ({ ...event, channel, computer: 'PC-1', time: FIRST + BigInt(i) * MINUTE }));

const service = (id: number, ...params: readonly string[]): Untimed => ({
  provider: 'Service Control Manager',
  id,
  level: id < 7030 ? 2 : 4,
  data: Object.fromEntries(params.map((param, i) => [`param${i + 1}`, string(param)])),
});
const installed = (title: string): Untimed => ({
  provider: 'Microsoft-Windows-WindowsUpdateClient',
  id: 19,
  data: { updateTitle: string(title), updateGuid: guid('{00000000-0000-0000-0000-000000000001}'), updateRevisionNumber: uint32(200) },
});
const started: readonly Untimed[] = [
  { provider: 'EventLog', id: 6005 },
  service(7036, 'Windows Event Log', 'running'),
  { provider: 'Microsoft-Windows-Time-Service', id: 35, data: { TimeSource: string('time.windows.com,0x9') } },
];
const switchedOff: readonly Untimed[] = [
  ...started,
  installed('2024-04 Example Update (KB5000001)'),
  service(7040, 'Windows Update', 'demand start', 'disabled', 'wuauserv'),
  service(7036, 'Windows Update', 'stopped'),
  service(7000, 'Windows Update', '%%1058'),
];
const transfer = (id: number, level: number, more: Untimed['data']): Untimed => ({
  provider: 'Microsoft-Windows-Bits-Client',
  id,
  level,
  data: {
    transferId: guid('{00000000-0000-0000-0000-000000000002}'),
    name: string('Example transfer'),
    url: string('http://fe2.update.microsoft.com/example.cab'),
    ...more,
  },
});

/** The chunk's head, and the signature of its second record, are overwritten. */
function damaged(bytes: Uint8Array): Uint8Array {
  const second = FILE_HEADER + CHUNK_HEADER + new DataView(bytes.buffer).getUint32(FILE_HEADER + CHUNK_HEADER + 4, true);
  bytes.fill(0, FILE_HEADER, FILE_HEADER + CHUNK_HEADER);
  bytes.fill(0, second, second + 4);
  return bytes;
}

const old = (minute: number, source: string, id: number, type: number, ...strings: readonly string[]): OldEvent => ({
  source,
  id,
  type,
  time: `2010-05-01T08:${String(minute).padStart(2, '0')}:00Z`,
  computer: 'PC-1',
  strings,
});

/** Files by name. */
export const eventLogs = (): Readonly<Record<string, Uint8Array>> => ({
  'System.evtx': writeEvtx(log('System', switchedOff), { first: 1201n }),
  'System-damaged.evtx': damaged(writeEvtx(log('System', switchedOff), { first: 1201n, dirty: true })),
  'System-restored.evtx': writeEvtx(
    log('System', [...switchedOff, service(7040, 'Windows Update', 'disabled', 'demand start', 'wuauserv'), installed('2024-05 Example Update (KB5000002)')]),
    { first: 1201n },
  ),
  'System-names.evtx': writeEvtx(
    log('System', [...started, { provider: 'Microsoft-Windows-DNS-Client', id: 1014, level: 3, data: { QueryName: string('fe2.update.microsoft.com') } }]),
  ),
  'System-others.evtx': writeEvtx(
    log('System', [
      ...started,
      service(7000, 'Print Spooler', '%%1068'),
      { provider: 'Microsoft-Windows-DNS-Client', id: 1014, level: 3, data: { QueryName: string('wpad') } },
    ]),
  ),
  'Bits-Client.evtx': writeEvtx(
    log('Microsoft-Windows-Bits-Client/Operational', [
      transfer(59, 4, { fileLength: uint64(0xffff_ffff_ffff_ffffn) }),
      transfer(61, 3, { hr: uint32(2_147_954_407), fileLength: uint64(0xffff_ffff_ffff_ffffn) }),
    ]),
  ),
  'SysEvent.Evt': writeEvt([
    old(0, 'EventLog', 0x80001779, 4, '5.01.', '2600', 'Service Pack 3', 'Uniprocessor Free'),
    old(1, 'Windows Update Agent', 0x40000013, 4, 'Example Update (KB900001)'),
    old(2, 'Service Control Manager', 0xc0001b58, 1, 'Automatic Updates', '%%1058'),
  ]),
});

if (import.meta.main) for (const [name, bytes] of Object.entries(eventLogs())) writeFileSync(join(folder, name), bytes);
