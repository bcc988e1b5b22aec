// The same record, as people paste it: what forums, mail, tables and search tools put around a line changes nothing in what is said of it.
import { describe, expect, test } from 'vitest';
import { analyze } from './engine/analyze.ts';
import { fromText } from './engine/source.ts';
import { knowledge } from './knowledge.ts';

const read = async (text: string) => {
  const { verdict, ranking, sources } = await analyze([fromText('pasted.txt', text)], knowledge);
  return { verdict, causes: ranking.map(({ diagnosis, grade }) => `${diagnosis} ${grade}`), formats: sources[0]?.formats.map(({ format }) => format) };
};

const CLASSIC = [
  '2016-03-08\t09:04:11:100\t 968\ta14\tAgent\t** START **  Agent: Finding updates [CallerId = AutomaticUpdates]',
  '2016-03-08\t09:04:12:100\t 968\ta14\tPT\tWARNING: GetCookie failure, error = 0x80244022, soap client error = 10, soap error code = 0, HTTP status code = 503',
  '2016-03-08\t09:04:12:200\t 968\ta14\tPT\tWARNING: PTError: 0x80244022',
  '2016-03-08\t09:04:12:300\t 968\ta14\tPT\tWARNING: RefreshCookie failed: 0x80244022',
  '2016-03-08\t09:04:12:400\t 968\ta14\tAgent\t  * WARNING: Exit code = 0x80244022',
];
const NEW = [
  '2026/03/04 10:21:05.1234567 4352  9628  Misc            GetUserTickets: No user tickets found. Returning WU_E_NO_USERTOKEN.',
  '2026/03/04 10:21:05.2234567 4352  9628  Misc            *FAILED* [80070426] GetDeviceTickets',
  '2026/03/04 10:21:05.3234567 4352  9628  ProtocolTalker  *FAILED* [80070426] Initialization failed for Protocol Talker Context',
  '2026/03/04 10:21:05.4234567 4352  9628  Agent           Exit code = 0x80070426',
];
const EVENT = [
  'Log Name:      System',
  'Source:        Microsoft-Windows-WindowsUpdateClient',
  'Date:          2026/03/04 10:21:05',
  'Event ID:      20',
  'Level:         Error',
  'Description:',
  'Installation Failure: Windows failed to install the following update with error 0x80073712: Example (KB5000001).',
];

const DRESSES: Record<string, (lines: readonly string[]) => string> = {
  'quoted in mail': (lines) => lines.map((line) => `> ${line}`).join('\n'),
  'a list': (lines) => lines.map((line) => `- ${line}`).join('\n'),
  'a numbered list': (lines) => lines.map((line, i) => `  ${i + 1}. ${line}`).join('\n'),
  'cited by grep -n': (lines) => lines.map((line, i) => `WindowsUpdate.log:${i + 812}:${line}`).join('\n'),
  'a page': (lines) => `<pre class="log">${lines.map((line) => line.replaceAll('&', '&amp;')).join('<br />\n')}</pre>`,
  'rich text, where each line is a paragraph': (lines) => lines.map((line) => `${line}  \n\n`).join(''),
  'escaped Markdown': (lines) => lines.map((line) => line.replace(/[*[\]]/g, '\\$&')).join('\n'),
  'blanks that do not break': (lines) => lines.map((line) => line.replace(/ {2}/g, '\u00a0 ')).join('\n'),
};

describe.each(Object.entries(DRESSES))('%s', (_, dress) => {
  test.each([
    ['WindowsUpdate.log of 7', CLASSIC],
    ['WindowsUpdate.log of 11', NEW],
    ['an event', EVENT],
  ])('%s is read as it stands', async (_, lines) => {
    const plain = await read(lines.join('\n'));
    expect(plain.verdict).toBe('diagnosed');
    expect(await read(dress(lines))).toEqual(plain);
  });
});

test('the cells of a table are the columns of a log', async () => {
  const table = CLASSIC.map((line) => `| ${line.split('\t').join(' | ')} |`).join('\n');
  expect(await read(`| Date | Time | PID | TID | Component | Text |\n|---|---|---|---|---|---|\n${table}`)).toEqual(await read(CLASSIC.join('\n')));
});

test('a log of 11 without stamps and ids is that log still', async () => {
  const bare = NEW.map((line) => line.slice(40));
  const { formats: _, ...said } = await read(bare.join('\n'));
  const { formats: __, ...whole } = await read(NEW.join('\n'));
  expect(said).toEqual(whole);
});

test('a code in a paragraph of its own belongs to the record before it only where every line is a paragraph', async () => {
  const spaced =
    'Event String:\n\nInstallation Failure: Windows failed to install the following update\n\nwith error 0x80073712: Example (KB5000001).\n\nThat was all of it.\n\nThank you for reading.';
  expect((await read(spaced)).verdict).toBe('diagnosed');
  const paragraphs = spaced.replace('That was all of it.\n\nThank', 'That was all of it.\nThank').replace('Event String:\n\n', 'Event String:\n');
  expect((await read(paragraphs)).verdict).toBe('inconclusive');
});

test('another program that warns is no log of Windows Update, and not healthy', async () => {
  expect((await read('WARNING: The names of some imported commands include unapproved verbs.\nWARNING: Nothing more to say.')).verdict).toBe('unrelated');
  expect((await read('WARNING: WU client failed Searching for update with error 0x80072efd')).verdict).toBe('diagnosed');
});

test('the agent of XP as shipped stamps a line with its zone and names no component', async () => {
  const lines = [
    '2005-05-29 16:25:51+0100 1896 13c WU client with version 5.4.3790.2180 successfully initialized',
    '2005-05-29 16:25:51+0100 1896 13c Service status is now SERVICE_RUNNING',
    '2005-05-29 16:27:02+0100 1896 76c WU client failed Searching for update with error 0x8024402c',
  ];
  const stamped = await read(lines.join('\n'));
  expect(stamped.formats).toEqual(['wu-log-2005']);
  expect(stamped.verdict).toBe('diagnosed');
  expect((await read(lines.map((line) => line.slice(34)).join('\n'))).formats).toEqual(['wu-log-unstamped']);
});

describe('what tools hand on', () => {
  test.each([
    ["but received '-2145124329'", 'update-not-applicable likely'],
    ["'wusa.exe C:/temp/a.msu /quiet' returned 2149842967 instead of one of [0,3010]", 'update-not-applicable likely'],
    ["Command '['wusa.exe', 'a.msu', '/quiet']' returned non-zero exit status 2149842967.", 'update-not-applicable likely'],
    ['Update KB5000001 installation failed (exit code 1058).', 'service-wuauserv-disabled possible'],
    ['Installing KB5000001: exited with code -2147023838', 'service-wuauserv-disabled possible'],
  ])('%s', async (line, cause) => expect(await read(`The run of tonight:\n${line}`)).toMatchObject({ verdict: 'diagnosed', causes: [cause] }));

  test.each([
    ['a foreign program and its code', 'Setting up Example Agent: process returned 2147942402'],
    ['a foreign program and its disabled service', 'Example Agent could not be set up (exit code 1058).'],
    ['a number of another size', 'KB5000001: returned 0'],
    ['what any program downloads', 'Downloaded 45 MB in 3s'],
    ['a row of a backup', 'DB01      Failed     120 MB    Example of a nightly job'],
  ])('%s is none of theirs', async (_, line) => expect((await read(`The run of tonight:\n${line}`)).formats).toEqual([]));

  test('a log of Windows that says the same keeps its own grammar', async () => {
    const line = '2016-03-08\t09:04:12:400\t 968\ta14\tHandler\tFATAL: UH: 0x80240017: install failed, exit code = 0x80240017';
    expect((await read(line)).formats).toEqual(['wu-log-2005']);
    expect((await read(line.slice(33))).formats).toEqual(['wu-log-unstamped']);
  });

  test('rows of PSWindowsUpdate: all installed is health, one failure is none', async () => {
    const rows = (last: string) => `X ComputerName Result     KB          Size Title
1 PC01         Accepted   KB5000001   45MB Example of an update
2 PC01         Downloaded KB5000001   45MB Example of an update
3 PC01         ${last}    KB5000001   45MB Example of an update`;
    expect((await read(rows('Installed'))).verdict).toBe('healthy');
    expect((await read(rows('Failed'))).verdict).toBe('inconclusive');
    expect((await read('PC01 Installation Failed 1/9/2024 3:00:00 AM Example of an update')).verdict).toBe('inconclusive');
  });

  test('an optional update that failed is none of the health of another', async () => {
    const row = (title: string, result: string, weight: string) => `${title}\t${result}\t${weight}\t1/9/2024`;
    const rows = `${row('Example of a driver', 'Failed', 'Optional')}\n${row('Example of an update (KB5000001)', 'Successful', 'Important')}`;
    expect((await read(rows)).verdict).toBe('inconclusive');
  });

  test('counts of Ansible: none failed is health, some failed without a code is a failure without a cause', async () => {
    expect((await read('changed: [srv1] => {"changed": true, "failed_update_count": 0, "installed_update_count": 3}')).verdict).toBe('healthy');
    expect((await read('{\n  "failed_update_count": 2,\n  "installed_update_count": 1\n}')).verdict).toBe('inconclusive');
  });

  test('of the good codes, only "completed with errors" tells of a failure', async () => {
    expect((await read('Operation failed. (Error code 2359299 - Result code 3)')).verdict).toBe('inconclusive');
    expect((await read('ERROR: Update KB5000001 installation failed with code 0x00240006 (WU_S_ALREADY_INSTALLED)')).verdict).toBe('healthy');
  });
});

describe('the logs of a WSUS server and of its site', () => {
  const plain = (text: string, component: string, second: number) => `${text}  $$<${component}><02-15-2020 14:26:${second}.093+000><thread=6104 (0x17D8)>`;

  test('a synchronization that failed is none once it has succeeded, and no scan of a client is', async () => {
    const failed = plain('Sync failed: WSUS server not configured. Source: CWSyncMgr::DoSync', 'SMS_WSUS_SYNC_MANAGER', 10);
    const done = plain('Sync succeeded. Setting sync alert to canceled state on site EX1', 'SMS_WSUS_SYNC_MANAGER', 40);
    expect((await read(failed)).verdict).toBe('inconclusive');
    expect((await read(`${failed}\n${done}`)).verdict).toBe('healthy');
    const scan = plain('OnSearchComplete - Failed to end search job. Error = 0x80244018.', 'WUAHandler', 20);
    expect((await read(`${scan}\n${done}`)).verdict).toBe('diagnosed');
  });

  test('the stamp of SoftwareDistribution.log can be lost', async () => {
    const rest =
      'Error\tWsusService.30\tExample.Sync\tSystem.Net.WebException: Unable to connect to the remote server ---> connected party did not properly respond';
    const stamped = await read(`2024-05-20 10:22:58.234 UTC\t${rest}`);
    expect(stamped).toMatchObject({ verdict: 'diagnosed', causes: ['egress-blocked likely'], formats: ['wsus-server-log'] });
    expect(await read(rest)).toEqual(stamped);
    expect((await read('Error\tExampleService.30\tExample.Sync\tUnable to connect to the remote server')).formats).toEqual([]);
  });

  test('of what Configuration Manager requests, only that of updates counts', async () => {
    const words = 'System.Net.WebException: The request failed with HTTP status 503: Service Unavailable.';
    expect((await read(plain(words, 'SMS_WSUS_CONTROL_MANAGER', 10))).verdict).toBe('diagnosed');
    expect((await read(plain(words, 'SMS_CLOUD_PROXYCONNECTOR', 10))).causes).toEqual([]);
  });
});

test('gpresult prints the bytes of a policy: a number, or text; in any language of the UI', async () => {
  const bytesOf = (text: string) => [...`${text}\0`].map((c) => `${c.charCodeAt(0) & 255}, ${c.charCodeAt(0) >> 8}`).join(', ');
  const printed = (url: string, [key, value, state]: readonly string[]) =>
    [
      ['WUServer', bytesOf(url)],
      ['AU\\UseWUServer', '1, 0, 0, 0'],
    ]
      .map(
        ([name, bytes]) =>
          `        GPO: WSUS\n            ${key}:     Software\\Policies\\Microsoft\\Windows\\WindowsUpdate\\${name}\n            ${value}:       ${bytes}\n            ${state}:       x\n`,
      )
      .join('\n');
  const facts = async (text: string) => (await analyze([fromText('pasted.txt', text)], knowledge)).facts.map(({ kind, fields }) => ({ kind, ...fields }));
  for (const words of [
    ['KeyName', 'Value', 'State'],
    ['Folder Id', 'Value', 'State'],
    ['Ordner-ID', 'Wert', 'Status'],
    ['キー名', '値', '状態'],
  ]) {
    expect(await facts(printed('wsus01:8530', words))).toContainEqual({ kind: 'wsus-address-malformed', url: 'wsus01:8530' });
    expect(await facts(printed('http://wsus01:8530', words))).toEqual([
      expect.objectContaining({ kind: 'wsus-policy', active: true, host: 'wsus01' }),
      { kind: 'update-policy', policy: 'UseWUServer', value: 1 },
    ]);
  }
});

test('Get-DeliveryOptimizationLog: an error names its code, a line of information none, and an event of another cmdlet is no part of it', async () => {
  const entry = (level: string, code: number, tail = 'Function    : CHttpDownloader::OnError') =>
    `TimeCreated : 5/20/2024 10:00:03 AM\nProcessId   : 2760\nLevelName   : ${level}\nMessage     : Download of https://dl.delivery.mp.microsoft.com/a, hr = 80072ee7\n${tail}\nErrorCode   : ${code}\n`;
  expect(await read(entry('Error', -2147012889))).toEqual({ verdict: 'diagnosed', causes: ['dns-failure likely'], formats: ['do-log-list'] });
  expect(await read(entry('Error', 0))).toMatchObject({ causes: ['dns-failure likely'] });
  expect((await read(entry('Info', -2147012889))).causes).toEqual([]);
  expect((await read(entry('Error', -2147012889, 'ProviderName: Example'))).formats).toEqual([]);
});

test('events of a WSUS server: trouble is a failure, and where .NET says why, its cause; information is none', async () => {
  const event = (level: string, words: string) =>
    `Log Name:      Application\nSource:        Windows Server Update Services\nDate:          8/1/2023 8:51:08 AM\nEvent ID:      12022\nLevel:         ${level}\nDescription:\n${words}\n`;
  expect((await read(event('Error', 'The Client Web Service is not working.'))).verdict).toBe('inconclusive');
  expect((await read(event('Error', 'The permissions on directory D:\\WSUS are incorrect.'))).verdict).toBe('inconclusive');
  expect((await read(event('Information', 'The Client Web Service is working correctly.'))).verdict).toBe('healthy');
  const reason = "Synchronization failed. Reason: WebException: The remote name could not be resolved: 'sws.example.com'.";
  expect(await read(event('Error', reason))).toMatchObject({ verdict: 'diagnosed', causes: ['dns-failure likely'] });
  const row = `Error\t5/20/2024 10:00:00 AM\tWindows Server Update Services\t386\tSynchronization\t${reason}`;
  expect(await read(row)).toMatchObject({ verdict: 'diagnosed', formats: ['event-list'] });
});

test('a row of Event Viewer tells what the stand-alone installer met', async () => {
  const row =
    'Error\t03.05.2019 15:47:21\tMicrosoft-Windows-WUSA\t3\tNone\t"Windows update Example (KB5000001) could not be installed because of error 2149842967"';
  expect(await read(row)).toMatchObject({ causes: ['update-not-applicable likely'], formats: ['event-list'] });
  expect(await read(row.replaceAll('\t', ' '))).toEqual(await read(row));
  expect((await read(row.replaceAll('\t', ' ').replace('Microsoft-Windows-WUSA', 'Example'))).formats).toEqual([]);
});

test('an express download that goes on is no failure', async () => {
  const lines = [
    '2020-09-27 14:09:45:872 380 353c Handler CBS called Error with 0x800f0816,',
    '2020-09-27 14:09:45:872 380 1d14 Handler Async stage operation completed with 0x800f0816',
    '2020-09-27 14:09:54:767 380 1d14 Handler UH: DpxRestoreJob returned 0x80070002',
  ];
  expect(await read(lines.join('\n'))).toMatchObject({ verdict: 'healthy', causes: [] });
  expect((await read(lines.join('\n').replaceAll('800f0816', '800f081f'))).verdict).toBe('diagnosed');
});

test('what a service met itself, as an HRESULT, is no sign that it is switched off', async () => {
  const sentence = (error: string) => `The Windows Update service terminated with the following error: ${error}`;
  const event = (error: string) =>
    `Log Name:      System\nSource:        Service Control Manager\nEvent ID:      7023\nLevel:         Error\nDescription:\n${sentence(error)}\n`;
  for (const text of [sentence, event]) {
    expect((await read(text('%%1058'))).causes).toEqual(['service-wuauserv-disabled likely']);
    expect((await read(text('%%-2147467243'))).causes).not.toContain('service-wuauserv-disabled likely');
    expect((await read(text('%%2147942414'))).causes).toEqual(['out-of-memory likely']);
  }
});

describe('reports of Windows Error Reporting', () => {
  const report = (service: string) =>
    `Fault bucket , type 0\nEvent Name: WindowsUpdateFailure3\nResponse: Not available\nCab Id: 0\n\nProblem signature:\nP1: 10.0.19041.1023\nP2: 8024402c\nP3: 00000000-0000-0000-0000-000000000000\nP4: Scan\nP5: 0\nP8: UpdateOrchestrator\nP9: {${service}-0000-4000-8000-000000000001}\n`;
  const event = (words: string) =>
    `Log Name:      Application\nSource:        Windows Error Reporting\nEvent ID:      1001\nLevel:         Information\nDescription:\n${words}`;

  test.each([
    ['quoted', report('9482F4B4')],
    ['in one line', report('9482F4B4').replaceAll('\n', ' ')],
    ['as an event', event(report('9482F4B4').replaceAll('\n\n', '\n'))],
    ['in Danish', report('9482F4B4').replace('Event Name', 'Hændelsesnavn').replace('Problem signature', 'Problemsignatur')],
  ])('%s', async (_, text) => expect(await read(text)).toMatchObject({ verdict: 'diagnosed', causes: ['dns-failure likely'] }));

  test('an app of the Store, and what DxDiag has gathered, are no update of Windows', async () => {
    expect((await read(report('855E8A7C'))).causes).toEqual([]);
    expect((await read(event(report('855E8A7C').replaceAll('\n\n', '\n')))).causes).toEqual([]);
    const gathered = `---------------\nDiagnostics\n---------------\n\nWindows Error Reporting:\n+++ WER0 +++:\n${report('9482F4B4')}\n\n+++ WER1 +++:\n${report('9482F4B4')}`;
    expect(await read(gathered)).toMatchObject({ verdict: 'unrelated', causes: [] });
  });
});

test('a list of certificates that could not be fetched from the hosts of updates tells of the way there', async () => {
  const event = (url: string, value: string) =>
    `<Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event">\n<System>\n<Provider Name="Microsoft-Windows-CAPI2"/>\n<EventID>53</EventID>\n<Level>2</Level>\n</System>\n<UserData>\n<CryptRetrieveObjectByUrlWire>\n<URL scheme="http">${url}</URL>\n<Result value="${value}">Words</Result>\n</CryptRetrieveObjectByUrlWire>\n</UserData>\n</Event>`;
  const list = 'http://ctldl.windowsupdate.com/msdownload/update/v3/static/trustedr/en/disallowedcertstl.cab';
  expect((await read(event(list, '2EE7'))).causes).toEqual(['dns-failure likely']);
  expect((await read(event(list, '80072EE7'))).causes).toEqual(['dns-failure likely']);
  expect((await read(event(list, '0'))).causes).toEqual([]);
  expect((await read(event('http://crl.example.com/a.crl', '2EE7'))).causes).toEqual([]);
});

test('the words of a Win32 number say why a service did not run', async () => {
  const sentence = (words: string) =>
    `System Error 1/9/2024 3:00:00 AM Service Control Manager 7023 None The Windows Update service terminated with the following error: ${words}`;
  expect((await read(sentence('The specified module could not be found.'))).causes).not.toContain('service-wuauserv-disabled likely');
  expect(await read(sentence('The specified module could not be found.'))).toMatchObject({ verdict: 'diagnosed', causes: ['service-wuauserv-missing likely'] });
});

test('the friendly view of Event Viewer is the event', async () => {
  const friendly = (source: string, id: number, data: string) =>
    `+ System \n\n  - Provider \n\n   [ Name]  ${source} \n   [ Guid]  {945A8954-C147-4ACD-923F-40C45405A658} \n \n   EventID ${id} \n \n   Level 2 \n \n  - TimeCreated \n\n   [ SystemTime]  2024-01-10T03:00:00.0000000Z \n \n   Channel System \n \n${data}`;
  const update = '- EventData \n\n  errorCode 0x80073712 \n  updateTitle Example (KB5000001) \n  updateRevisionNumber 200 \n';
  expect(await read(friendly('Microsoft-Windows-WindowsUpdateClient', 20, update))).toEqual({
    verdict: 'diagnosed',
    causes: ['component-store-corrupt likely'],
    formats: ['event-friendly'],
  });
  expect((await read(friendly('Example', 20, update))).verdict).toBe('unrelated');
  const fetched =
    '- UserData \n\n  - CryptRetrieveObjectByUrlWire \n\n  - URL http://ctldl.windowsupdate.com/msdownload/update/v3/a.cab \n\n   [ scheme]  http \n\n  - Result The server name or address could not be resolved \n\n   [ value]  2EE7 \n';
  expect((await read(friendly('Microsoft-Windows-CAPI2', 53, fetched))).causes).toEqual(['dns-failure likely']);
});

describe('a failure that names no code is one all the same', () => {
  const event = (id: number, level: string, words: string) =>
    `Log Name:      System\nSource:        Microsoft-Windows-WindowsUpdateClient\nEvent ID:      ${id}\nLevel:         ${level}\nDescription:\n${words}\n`;
  const sccm = (component: string, type: number, words: string) =>
    `<![LOG[${words}]LOG]!><time="08:51:09.954-570" date="08-01-2023" component="${component}" context="" type="${type}" thread="2308" file="x.cpp:1">`;
  const unable = 'Unable to Connect: Windows is unable to connect to the automatic updates service and therefore cannot download and install updates.';

  test.each([
    ['an event', event(16, 'Warning', unable)],
    ['an event in German', event(20, 'Fehler', 'Installationsfehler: Die Installation des folgenden Updates ist fehlgeschlagen.')],
    ['its sentence', unable],
    ['an agent of Configuration Manager', sccm('CAS', 3, 'Content not found on any DP')],
    ['a line that the agent calls fatal', '2010-03-01\t10:00:00:000\t 912\t1a4\tHandler\tFATAL: CBS session could not be created'],
    ['a row of the history', 'Example of an update (KB5000001)\tFailed\tImportant\t1/9/2024'],
  ])('%s', async (_, text) => expect(await read(text)).toMatchObject({ verdict: 'inconclusive', causes: [] }));

  test.each([
    ['an event that is none', event(43, 'Information', 'Installation Started: Windows has started installing the following update: Example')],
    ['an agent that reports progress', sccm('CAS', 1, 'Download succeeded for content')],
    ['a row of the history', 'Example of an update (KB5000001)\tSuccessful\tImportant\t1/9/2024'],
  ])('%s is no failure', async (_, text) => expect((await read(text)).verdict).toBe('healthy'));
});
