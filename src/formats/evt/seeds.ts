// Small files that a mutant starts from: a log in one piece, and one that has gone round.
import { type EventToWrite, writeEvt } from './write.ts';

const events: readonly EventToWrite[] = [
  { source: 'Windows Update Agent', id: 20, type: 1, time: '2010-05-01T10:00:00Z', strings: ['0x80070643', 'Example (KB900001)'] },
  { source: 'Service Control Manager', id: 0xc0001b58, type: 1, time: '2010-05-01T10:00:01Z', strings: ['Automatic Updates', '%%1058'] },
  { source: 'EventLog', id: 6009, time: '2010-05-01T10:00:02Z', strings: ['5.01.', '2600', '', 'Uniprocessor Free'] },
  { source: 'Windows Update Agent', id: 19, time: '2010-05-01T10:00:03Z', strings: ['Example (KB900002)'] },
  { source: 'Print', id: 10, time: '2010-05-01T10:00:04Z' },
];

export default () => [
  { name: 'plain.evt', bytes: writeEvt(events) },
  {
    name: 'ring.evt',
    bytes: writeEvt(
      Array.from({ length: 60 }, (_, i) => events[i % events.length] as EventToWrite),
      { ring: 4096, dirty: true },
    ),
  },
];
