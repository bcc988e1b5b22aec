// One event, told four ways: as an EVTX file, as XML, as Event Viewer's text, as an EVT file of XP. The facts are the same.
import { describe, expect, test } from 'vitest';
import type { Fact } from '#engine/fact.ts';
import { analyze } from './engine/analyze.ts';
import { fromBytes, fromText, type Source } from './engine/source.ts';
import { writeEvt } from './formats/evt/write.ts';
import * as typed from './formats/evtx/typed.ts';
import { valueText } from './formats/evtx/values.ts';
import { type EventToWrite, writeEvtx } from './formats/evtx/write.ts';
import { knowledge } from './knowledge.ts';

const factsOf = async (source: Source): Promise<readonly unknown[]> =>
  (await analyze([source], knowledge)).facts.map(({ kind, role, utc, fields }: Fact) => ({ kind, role, utc, fields }));
/** Texts state no zone. */
const timeless = (facts: readonly unknown[]): readonly unknown[] => facts.map((fact) => ({ ...(fact as object), utc: undefined }));
const asFile = (event: EventToWrite): Source => fromBytes('x.evtx', writeEvtx([event]));
const said = ({ type, bytes }: typed.Typed): string => [valueText(type, bytes, 0, bytes.length) ?? ''].flat().join(', ');

/** As Event Viewer's details and wevtutil print it. */
function asXml({ provider, id, level = 4, channel, time, data, user }: EventToWrite): Source {
  const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const values = Object.entries(data ?? {}).map(([name, value]) => `    <Data Name="${name}">${escaped(said(value))}</Data>`);
  const own = Object.entries(user?.values ?? {}).map(([name, value]) => `      <${name}>${escaped(said(value))}</${name}>`);
  const body = user
    ? ['  <UserData>', `    <${user.element} xmlns="${user.namespace}">`, ...own, `    </${user.element}>`, '  </UserData>']
    : ['  <EventData>', ...values, '  </EventData>'];
  return fromText(
    'x.xml',
    [
      '<Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event">',
      `  <System>\n    <Provider Name="${provider}"/>\n    <EventID>${id}</EventID>\n    <Level>${level}</Level>`,
      `    <TimeCreated SystemTime="${String(time).replace('Z', '.000000000Z')}"/>\n    <Channel>${channel}</Channel>\n  </System>`,
      ...body,
      '</Event>',
    ].join('\n'),
  );
}
/** As Event Viewer copies it, with the words of its message. */
const asText = ({ provider, id, channel, level }: EventToWrite, words: string): Source =>
  fromText(
    'x.txt',
    `Log Name:      ${channel}\nSource:        ${provider}\nDate:          2024/05/01 10:00:00\nEvent ID:      ${id}\nLevel:         ${level === 2 ? 'Error' : 'Information'}\nDescription:\n${words}\n`,
  );

const time = '2024-05-01T10:00:00Z';
const system = { channel: 'System', time };
const update = (id: number, level: number, data: EventToWrite['data'] = {}): EventToWrite => ({
  ...system,
  provider: 'Microsoft-Windows-WindowsUpdateClient',
  id,
  level,
  data: { ...data, updateTitle: typed.string('2024-04 Example (KB5000001)'), updateGuid: typed.guid('{89ABCDEF-0123-4567-89AB-CDEF01234567}') },
});
const service = (id: number, ...params: readonly string[]): EventToWrite => ({
  ...system,
  provider: 'Service Control Manager',
  id,
  level: 2,
  data: Object.fromEntries(params.map((param, i) => [`param${i + 1}`, typed.string(param)])),
});
const setup = (id: number, values: Readonly<Record<string, string>>): EventToWrite => ({
  provider: 'Microsoft-Windows-Servicing',
  channel: 'Setup',
  id,
  level: id === 3 ? 2 : 4,
  time,
  user: {
    element: 'CbsPackageChangeState',
    namespace: 'http://manifests.microsoft.com/win/2004/08/windows/setup_provider',
    values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typed.string(value)])),
  },
});

/** event, the facts it is to give, and the words of Event Viewer where they hold as much. */
const EVENTS: readonly (readonly [string, EventToWrite, readonly object[], string?])[] = [
  [
    'an update that fails to install',
    update(20, 2, { errorCode: typed.hex32(0x80240022) }),
    [{ kind: 'failure', fields: { code: '80240022', step: 'install', item: 'KB5000001' } }],
    'Installation Failure: Windows failed to install the following update with error 0x80240022: 2024-04 Example (KB5000001).',
  ],
  [
    'an update that is installed',
    update(19, 4),
    [{ kind: 'step-done', fields: { step: 'install', item: 'KB5000001' } }],
    'Installation Successful: Windows successfully installed the following update: 2024-04 Example (KB5000001)',
  ],
  ['an update that begins', update(43, 4), []],
  [
    'a transfer that ends with an error',
    {
      provider: 'Microsoft-Windows-Bits-Client',
      channel: 'Microsoft-Windows-Bits-Client/Operational',
      id: 61,
      level: 3,
      time,
      data: {
        transferId: typed.guid('{89ABCDEF-0123-4567-89AB-CDEF01234567}'),
        url: typed.string('http://wsus.example.com:8530/a.cab'),
        hr: typed.uint32(2_147_954_407),
      },
    },
    [{ kind: 'failure', fields: { code: '80072EE7', component: 'BITS', step: 'download', host: 'wsus.example.com' } }],
    'BITS stopped transferring the Example transfer job that is associated with the http://wsus.example.com:8530/a.cab URL. The status code is 2147954407.',
  ],
  ['a service that does not start', service(7000, 'Windows Update', '%%1058'), [{ kind: 'service-refused', fields: { service: 'wuauserv', error: 1058 } }]],
  [
    'a service that ends with an error',
    service(7023, 'Background Intelligent Transfer Service', '%%5'),
    [{ kind: 'service-refused', fields: { service: 'bits', error: 5 } }],
    'The Background Intelligent Transfer Service service terminated with the following error: \n%%5',
  ],
  [
    'a service that somebody switches off',
    service(7040, 'Windows Update', 'demand start', 'disabled', 'wuauserv'),
    [{ kind: 'service-state', fields: { service: 'wuauserv', start: 'disabled' } }],
    'The start type of the Windows Update service was changed from demand start to disabled.',
  ],
  ['a service of no update', service(7000, 'Print Spooler', '%%1068'), [{ kind: 'other-program', fields: { program: 'Service Control Manager' } }]],
  [
    'a package that fails',
    setup(3, { PackageIdentifier: 'KB5000001', IntendedPackageState: 'Installed', ErrorCode: '0x800f0922', Client: 'WindowsUpdateAgent' }),
    [{ kind: 'failure', fields: { code: '800F0922', step: 'install', item: 'KB5000001' } }],
    'Package KB5000001 failed to be changed to the Installed state. Status: 0x800f0922.',
  ],
  [
    'a package that is installed',
    setup(2, { PackageIdentifier: 'KB5000001', ErrorCode: '0x0' }),
    [{ kind: 'step-done', fields: { step: 'install', item: 'KB5000001' } }],
  ],
  [
    'a name of an update server that nobody answers for',
    { ...system, provider: 'Microsoft-Windows-DNS-Client', id: 1014, level: 3, data: { QueryName: typed.string('fe2.update.microsoft.com') } },
    [{ kind: 'lookup-failed', fields: { outcome: 'unanswered', host: 'fe2.update.microsoft.com' } }],
    'Name resolution for the name fe2.update.microsoft.com timed out after none of the configured DNS servers responded.',
  ],
  [
    'a name of no update server that nobody answers for',
    { ...system, provider: 'Microsoft-Windows-DNS-Client', id: 1014, level: 3, data: { QueryName: typed.string('notwindowsupdate.com') } },
    [{ kind: 'other-program', fields: { program: 'DNS-Client' } }],
    'Name resolution for the name notwindowsupdate.com timed out after none of the configured DNS servers responded.',
  ],
  [
    'the time service',
    { ...system, provider: 'Microsoft-Windows-Time-Service', id: 36, level: 3, data: { UnsynchronizedTimeSeconds: typed.uint32(86_400) } },
    [{ kind: 'other-program', fields: { program: 'Time-Service' } }],
    'The time service has not synchronized the system time for 86400 seconds.',
  ],
];

describe('an event gives the same facts from a file, as XML and as text', () => {
  test.each(EVENTS.map(([name, event, facts, words]) => ({ name, event, facts, words })))('$name', async ({ event, facts, words }) => {
    const read = await factsOf(asFile(event));
    expect(read).toMatchObject(facts);
    expect(read).toHaveLength(facts.length);
    for (const fact of read) expect(fact).toMatchObject({ utc: Date.parse(time) });
    expect(await factsOf(asXml(event))).toEqual(read);
    if (words !== undefined) expect(timeless(await factsOf(asText(event, words)))).toEqual(timeless(read));
  });

  test('a certificate of an update server that is not trusted', async () => {
    const xml = (name: string, result: string): Source =>
      fromText(
        'x.xml',
        `<Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event"><System><Provider Name="Microsoft-Windows-CAPI2"/><EventID>30</EventID><Level>2</Level><TimeCreated SystemTime="2024-05-01T10:00:00.0Z"/><Channel>Microsoft-Windows-CAPI2/Operational</Channel></System>\n<UserData><CertVerifyCertificateChainPolicy><SSLAdditionalPolicyInfo authType="server" serverName="${name}"/><Result value="${result}">Not trusted.</Result></CertVerifyCertificateChainPolicy></UserData></Event>`,
      );
    expect(await factsOf(xml('fe2.update.microsoft.com', '800B0109'))).toMatchObject([
      { kind: 'failure', fields: { code: '800B0109', component: 'CAPI2', host: 'fe2.update.microsoft.com' } },
    ]);
    for (const other of [xml('mail.example.com', '800B0109'), xml('fe2.update.microsoft.com', '0')])
      expect(await factsOf(other)).toMatchObject([{ kind: 'other-program' }]);
  });
});

describe('an event of XP gives the same facts from a file and as text', () => {
  const text = (source: string, id: number, words: string): Source =>
    fromText('x.txt', `Event Type:\tError\nEvent Source:\t${source}\nEvent Category:\tNone\nEvent ID:\t${id}\nDescription:\n${words}\n`);
  test('an update that fails to install', async () => {
    const strings = ['0x80070643', 'Security Update for Example (KB900001)'];
    const read = await factsOf(fromBytes('x.evt', writeEvt([{ source: 'Windows Update Agent', id: 0xc0000014, type: 1, time, strings }])));
    expect(read).toMatchObject([{ kind: 'failure', fields: { code: '80070643', step: 'install', item: 'KB900001' } }]);
    const words = 'Installation Failure: Windows failed to install the following update with error 0x80070643: Security Update for Example (KB900001).';
    expect(timeless(await factsOf(text('Windows Update Agent', 20, words)))).toEqual(timeless(read));
  });
  test('a service that does not start', async () => {
    const strings = ['Automatic Updates', '%%1058'];
    const read = await factsOf(fromBytes('x.evt', writeEvt([{ source: 'Service Control Manager', id: 0xc0001b58, type: 1, time, strings }])));
    expect(read).toMatchObject([{ kind: 'service-refused', fields: { service: 'wuauserv', error: 1058 } }]);
    const words = 'The Automatic Updates service failed to start due to the following error: \n%%1058';
    expect(timeless(await factsOf(text('Service Control Manager', 7000, words)))).toEqual(timeless(read));
  });
});

test('two files of one log are one log: what came later overcomes what came before', async () => {
  const before = writeEvtx([update(20, 2, { errorCode: typed.hex32(0x80240022) })], { first: 900n });
  const after = writeEvtx([{ ...update(19, 4), time: '2024-05-02T10:00:00Z' }], { first: 1n });
  for (const files of [
    [before, after],
    [after, before],
  ]) {
    const { verdict } = await analyze(
      files.map((bytes, i) => fromBytes(`${i}.evtx`, bytes)),
      knowledge,
    );
    expect(verdict).toBe('healthy');
  }
});

test('a log that goes round and repeats itself keeps the first and the last of each statement, and counts all records', async () => {
  const events = Array.from({ length: 400 }, (_, i) => ({
    ...update(20, 2, { errorCode: typed.hex32(0x80240022) }),
    time: typed.filetimeOf(time) + BigInt(i),
  }));
  const { facts, sources, codes } = await analyze([fromBytes('x.evtx', writeEvtx(events))], knowledge);
  expect(sources[0]).toMatchObject({ lines: 400, unit: 'record', formats: [{ format: 'evtx', records: 400 }] });
  expect(facts.map((fact) => fact.span.line)).toEqual([1, 2, 3, 398, 399, 400]);
  expect(codes).toMatchObject([{ code: '80240022', count: 400, first: { line: 1, unit: 'record' } }]);
});
