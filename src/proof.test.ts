// What no proof may rest on, a rule a section: each time the same evidence that proves a cause, and once more with the one thing that spoils it.
// Lines and packets are ours, after the forms of logs, tools and tcpdump.
import { describe, expect, test } from 'vitest';
import type { Analysis } from './engine/analysis.ts';
import { analyze } from './engine/analyze.ts';
import { fromText } from './engine/source.ts';
import { knowledge } from './knowledge.ts';

const read = (...texts: readonly string[]): Promise<Analysis> =>
  analyze(
    texts.map((text, at) => fromText(`${at}.txt`, text)),
    knowledge,
  );
const provenOf = ({ ranking }: Analysis): readonly string[] => ranking.flatMap(({ diagnosis, grade }) => (grade === 'proven' ? [diagnosis] : []));
/** The cause is proven by the one evidence and not by the other, which is still no reason to forget it. */
async function spoils(cause: string, whole: readonly string[], spoilt: readonly string[]): Promise<void> {
  expect(provenOf(await read(...whole))).toContain(cause);
  const analysis = await read(...spoilt);
  expect(provenOf(analysis)).toEqual([]);
  expect(analysis.verdict).not.toBe('healthy');
}

// ── logs ──
const HOST = 'download.windowsupdate.com';
interface Pc {
  readonly day?: string;
  readonly os?: string;
  readonly access?: string;
  readonly wsus?: string;
}
const classic = ({ day = '2016-04-12', os = '6.1.7601.1.0.65792', access = 'No proxy', wsus = '<NULL>' }: Pc, ...lines: readonly string[]): string =>
  [
    'Misc\t===========  Logging initialized (build: 7.6.7601.24436, tz: +0900)  ===========',
    `Agent\t  * Access type: ${access}`,
    `Agent\t  * WSUS server: ${wsus}`,
    `Report\t  * OS Version = ${os}`,
    'Agent\t** START **  Agent: Finding updates [CallerId = AutomaticUpdates]',
    ...lines,
  ]
    .map((line, at) => `${day}\t10:02:${String(10 + at)}:200\t 912\tb20\t${line}\n`)
    .join('');
/** A request that failed over no proxy, or over the one that is named. */
const failed = (code: string, url = `http://${HOST}/v9/windowsupdate/redir/wuredir.cab`, proxy = '(null)'): readonly string[] => [
  `Misc\tWARNING: SendRequest failed with hr = ${code.toLowerCase()}. Proxy List used: <${proxy}> Bypass List used : <(null)> Auth Schemes used : <>`,
  `Misc\tWARNING: WinHttp: SendRequestUsingProxy failed for <${url}>. error 0x${code.toLowerCase()}`,
  `Agent\t  * WARNING: Exit code = 0x${code}`,
  'Agent\t**  END  **  Agent: Finding updates [CallerId = AutomaticUpdates]',
];
const FOUND = [
  'Agent\t  * Found 9 updates and 64 categories in search; evaluated appl. rules of 510 out of 903 deployed entities',
  'Agent\t**  END  **  Agent: Finding updates [CallerId = AutomaticUpdates]',
];
/** A log of 10 and 11: `Component|text`. */
const etw = (stamp: string, ...lines: readonly string[]): string =>
  lines
    .map((line, at) => {
      const [component = '', ...text] = line.split('|');
      return `${stamp}:${String(10 + at)}.4400000 4352  9628  ${component.padEnd(16)}${text.join('|')}\n`;
    })
    .join('');
const SCAN = 'Agent|* START * Finding updates CallerId = UpdateOrchestrator  Id = 6';
const ended = (code: string): string => `Agent|* END * Finding updates CallerId = UpdateOrchestrator, Id = 6, Exit code = 0x${code} (cV = Xy.1.0)`;
const library = (code: string): string => `Misc|*FAILED* [${code}] Library download error. Will retry. Retry Counter:0`;
const cbs = (day: string, ...lines: readonly string[]): string =>
  lines.map((line, at) => `${day} 11:00:${String(10 + at)}, ${line.startsWith('CSI') ? 'Error                 ' : 'Info                  '}${line}\n`).join('');

// ── tools ──
const netsh = (body: string): string => `C:\\>netsh winhttp show proxy\n\nCurrent WinHTTP proxy settings:\n\n${body}\n\n`;
const DIRECT = netsh('    Direct access (no proxy server).');
const browser = (on: 0 | 1): string =>
  `HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\n    ProxyEnable    REG_DWORD    0x${on}\n${
    on ? '    ProxyServer    REG_SZ    proxy.branch.example:8080\n' : ''
  }`;
const unknownName = (name: string, server = ''): string =>
  `C:\\>nslookup ${name}${server && ` ${server}`}\nServer:  dns1.branch.example\nAddress:  10.1.0.53\n\n*** dns1.branch.example can't find ${name}: Non-existent domain\n\n`;
const closed = (host: string, port: number): string =>
  `PS C:\\> Test-NetConnection ${host} -Port ${port}\nWARNING: TCP connect to (10.1.0.20 : ${port}) failed\n\nComputerName     : ${host}\nRemoteAddress    : 10.1.0.20\nRemotePort       : ${port}\nTcpTestSucceeded : False\n\n`;
const disabled = (name: string): string =>
  `C:\\>sc.exe qc ${name}\n[SC] QueryServiceConfig SUCCESS\n\nSERVICE_NAME: ${name}\n        TYPE               : 20  WIN32_SHARE_PROCESS\n        START_TYPE         : 4   DISABLED\n\n`;
const event = (source: string, id: number, date: string, description: string, computer = 'PC-7'): string =>
  `Log Name:      System\nSource:        ${source}\nDate:          ${date}\nEvent ID:      ${id}\nLevel:         Error\nComputer:      ${computer}\nDescription:\n${description}\n\n`;
const CLIENT = 'Microsoft-Windows-WindowsUpdateClient';
const notInstalled = (date: string, code: string, computer?: string): string =>
  event(CLIENT, 20, date, `Installation Failure: Windows failed to install the following update with error 0x${code}: Example Update (KB5000031).`, computer);
const installed = (date: string, computer?: string): string =>
  event(CLIENT, 19, date, 'Installation Successful: Windows successfully installed the following update: Example Update (KB5000031)', computer);
const badBlock = (date: string, computer?: string): string => event('disk', 7, date, 'The device, \\Device\\Harddisk0\\DR0, has a bad block.', computer);
const switched = (date: string, from: string, to: string): string =>
  event('Service Control Manager', 7040, date, `The start type of the Windows Update service was changed from ${from} to ${to}.`);

// ── packets, as tcpdump prints them ──
const PC = '192.0.2.31';
const SERVER = '198.51.100.44';
const ip = (second: number, from: string, to: string, says: string): string =>
  `2016-04-12 10:02:${second.toFixed(6).padStart(9, '0')} IP ${from} > ${to}: ${says}\n`;
const named = (name: string): string =>
  ip(11, `${PC}.51301`, '192.0.2.53.53', `4020+ A? ${name}. (44)`) + ip(11.01, '192.0.2.53.53', `${PC}.51301`, `4020 1/0/0 A ${SERVER} (60)`);
const syn = (second: number, port: number, to: string): string => ip(second, `${PC}.${port}`, to, 'Flags [S], seq 70, win 64240, options [mss 1460], length 0');
const silence = (port = 80): string => [12, 15, 21].map((second) => syn(second, 49901, `${SERVER}.${port}`)).join('');
const open = (second: number, port: number, to: string): string =>
  syn(second, port, to) +
  ip(second + 0.01, to, `${PC}.${port}`, 'Flags [S.], seq 900, ack 71, win 64240, options [mss 1460], length 0') +
  ip(second + 0.02, `${PC}.${port}`, to, 'Flags [.], ack 901, win 64240, length 0');
const talk = (second: number, port: number, to: string, asks: string, says: string): string =>
  open(second, port, to) +
  ip(second + 0.1, `${PC}.${port}`, to, `Flags [P.], seq 71:271, ack 901, win 64240, length 200: HTTP: ${asks}`) +
  ip(second + 0.2, to, `${PC}.${port}`, `Flags [P.], seq 901:1301, ack 271, win 64240, length 400: HTTP: ${says}`);

describe('a proof ties its facts together by names that are stated', () => {
  const silent = classic({}, ...failed('80072EE2'));
  test('a capture of another server', () =>
    spoils('egress-blocked', [silent, named(HOST) + silence(), browser(0)], [silent, named('www.example.net') + silence(), browser(0)]));
  test('a capture that names no server', () =>
    spoils(
      'egress-blocked',
      [silent, named(HOST) + silence(), browser(0)],
      [silent, `${named('www.example.net')}${silence().replaceAll(SERVER, '198.51.100.45')}`, browser(0)],
    ));

  test('a log that names no server may stand for those that everybody asks, and for no other', async () => {
    const log = etw('2023/06/13 19:17', SCAN, library('80072EE7'), ended('80072EE7'));
    await spoils('dns-failure', [log, unknownName(HOST)], [log, unknownName('printer.branch.example')]);
    const cut = etw('2016/04/12 10:02', SCAN, library('80072EFE'), ended('80072EFE'));
    const reset = (name: string) =>
      named(name) +
      open(12, 49902, `${SERVER}.80`) +
      ip(13, `${PC}.49902`, `${SERVER}.80`, 'Flags [P.], seq 71:271, ack 901, win 64240, length 200') +
      ip(13.1, `${SERVER}.80`, `${PC}.49902`, 'Flags [R.], seq 901, ack 271, win 0, length 0');
    await spoils('connection-reset', [cut, reset(HOST)], [cut, reset('www.example.net')]);
  });

  test('a refusal by another server, or with another status', async () => {
    const log = etw('2016/04/12 10:02', SCAN, 'ProtocolTalker|*FAILED* [80244018] GetConfig_WithRecovery failed', ended('80244018'));
    const answer = (name: string, status: string) => named(name) + talk(12, 49903, `${SERVER}.80`, 'GET /a.cab HTTP/1.1', `HTTP/1.1 ${status}`);
    await spoils('http-forbidden', [log, answer(HOST, '403 Forbidden')], [log, answer('www.example.net', '403 Forbidden')]);
    await spoils('http-forbidden', [log, answer(HOST, '403 Forbidden')], [log, answer(HOST, '401 Unauthorized')]);
  });

  test('names that were blacked out are no names', async () => {
    const log = (server: string) => classic({ wsus: `http://${server}:8530` }, ...failed('80072EE7', `http://${server}:8530/selfupdate/wuident.cab`));
    for (const hidden of ['xxxxx', 'wsus.xxx.local', 'redacted'])
      await spoils('wsus-roaming', [log('wsus.branch.example'), unknownName('wsus.branch.example')], [log(hidden), unknownName(hidden)]);
    const proxied = (proxy: string) => classic({ access: 'Named proxy' }, ...failed('80072EE2', undefined, `${proxy}:8080`));
    await spoils('proxy-winhttp-stale', [proxied('10.1.0.20'), closed('10.1.0.20', 8080)], [proxied('x.x.x.x'), closed('x.x.x.x', 8080)]);
  });
});

describe('what was tried by hand has to be what failed', () => {
  const proxied = classic({ access: 'Named proxy' }, ...failed('80072EE2', undefined, 'proxy.branch.example:8080'));
  test('another port of the proxy', () =>
    spoils('proxy-winhttp-stale', [proxied, closed('proxy.branch.example', 8080)], [proxied, closed('proxy.branch.example', 3128)]));
  const managed = (code: string) =>
    classic({ wsus: 'http://wsus.branch.example:8530' }, ...failed(code, 'http://wsus.branch.example:8530/selfupdate/wuident.cab'));
  test('another port of the WSUS server', () =>
    spoils('wsus-roaming', [managed('80072EE2'), closed('wsus.branch.example', 8530)], [managed('80072EE2'), closed('wsus.branch.example', 3389)]));
  test('a name that was known when the request timed out', () =>
    spoils('wsus-roaming', [managed('80072EE7'), unknownName('wsus.branch.example')], [managed('80072EE2'), unknownName('wsus.branch.example')]));
  test('a name server that the PC itself does not ask', async () => {
    await spoils(
      'wsus-roaming',
      [managed('80072EE7'), unknownName('wsus.branch.example')],
      [managed('80072EE7'), unknownName('wsus.branch.example', '8.8.8.8')],
    );
    // … and one that knows the name is no answer to the PC either
    const unknown = classic({}, ...failed('80072EE7'));
    const elsewhere = `C:\\>nslookup ${HOST} 8.8.8.8\nServer:  dns.google\nAddress:  8.8.8.8\n\nNon-authoritative answer:\nName:    ${HOST}\nAddress:  ${SERVER}\n\n`;
    expect(provenOf(await read(unknown, unknownName(HOST) + elsewhere, browser(0)))).toEqual(['dns-failure']);
  });
  test('a proxy port that no proxy was heard at', () =>
    spoils(
      'proxy-winhttp-missing',
      [
        classic({}, ...failed('80072EE2')),
        named(HOST) + silence() + talk(22, 49904, '10.1.0.9.8080', 'GET http://www.example.net/ HTTP/1.1', 'HTTP/1.1 200 OK'),
      ],
      [classic({}, ...failed('80072EE2')), named(HOST) + silence() + open(22, 49904, '10.1.0.9.8080')],
    ));
  test('silence in a capture that recorded nothing of what came in', () => {
    const log = classic({}, ...failed('80072EE2'));
    // another connection confirms bytes that the capture does not hold
    const halves = [900, 1900, 2900].map((ack, at) => ip(30 + at, `${PC}.49906`, '198.51.100.46.443', `Flags [.], ack ${ack}, win 64240, length 0`)).join('');
    return spoils('egress-blocked', [log, named(HOST) + silence(), browser(0)], [log, named(HOST) + silence() + halves, browser(0)]);
  });
  test('a wrong log-in at a server, and a proxy that asks somebody else for one', async () => {
    const log = (code: string) => classic({}, `Misc\tWARNING: Send failed with hr = ${code.toLowerCase()}.`, `Agent\t  * WARNING: Exit code = 0x${code}`);
    const asks = (name: string) => talk(12, 49905, '10.1.0.9.3128', `CONNECT ${name}:443 HTTP/1.1`, 'HTTP/1.1 407 Proxy Authentication Required');
    await spoils('proxy-auth-407', [log('8024401B'), asks('www.example.net')], [log('80072F0C'), asks('www.example.net')]);
    expect(provenOf(await read(log('80072F0C'), asks('fe2.update.microsoft.com')))).toEqual(['proxy-auth-407']);
  });
});

describe('a proof is of one PC and of one time', () => {
  test('records of two PCs', async () => {
    await spoils(
      'disk-read-errors',
      [notInstalled('2025/06/10 09:00:00', '8007045D') + badBlock('2025/06/10 08:59:00')],
      [notInstalled('2025/06/10 09:00:00', '8007045D') + badBlock('2025/06/10 08:59:00', 'PC-8')],
    );
    // the same PC with and without its domain
    expect(provenOf(await read(notInstalled('2025/06/10 09:00:00', '8007045D', 'PC-7.branch.example') + badBlock('2025/06/10 08:59:00')))).toEqual([
      'disk-read-errors',
    ]);
  });
  test('another PC’s success overcomes nothing', async () => {
    const collected = notInstalled('2025/06/10 09:00:00', '80070643') + installed('2025/06/11 09:00:00', 'PC-8');
    expect((await read(collected)).verdict).toBe('diagnosed');
    expect((await read(collected.replaceAll('PC-8', 'PC-7'))).verdict).toBe('healthy');
  });
  test('two releases of Windows', () => {
    const log = classic({}, ...failed('80072EE2'));
    const ver = (version: string) => `Microsoft Windows [Version ${version}]\n\n${DIRECT}`;
    return spoils('proxy-winhttp-missing', [log, ver('6.1.7601'), browser(1)], [log, ver('10.0.22631.3007'), browser(1)]);
  });
  test('a disk error of another year', async () => {
    const failing = notInstalled('2025/06/10 09:00:00', '8007045D');
    for (const other of ['2022/01/10 08:59:00', '2025/09/10 08:59:00'])
      await spoils('disk-read-errors', [failing, badBlock('2025/06/10 08:59:00')], [failing, badBlock(other)]);
  });
  test('a service that was switched off long after the failure', () => {
    const failing = notInstalled('2024/06/11 10:00:00', '80070422');
    return spoils(
      'service-wuauserv-disabled',
      [failing + switched('2024/06/10 09:00:00', 'demand start', 'disabled')],
      [failing + switched('2025/06/10 09:00:00', 'demand start', 'disabled')],
    );
  });
});

describe('what was overcome proves nothing', () => {
  const DONE =
    'CBS    Exec: Processing complete.  Session: 31170011_909, Package: Package_for_KB5000032~31bf3856ad364e35~amd64~~10.0.1.4 [HRESULT = 0x00000000 - S_OK]';
  test.each([
    [
      'pending-reboot',
      [
        'CSI    00000006 Pending transaction content must be resolved, cannot begin another transaction yet',
        'CBS    Failed to perform operation.  [HRESULT = 0x80070bc9 - ERROR_FAIL_REBOOT_REQUIRED]',
      ],
    ],
    [
      'driver-arch-missing',
      [
        'CBS    Failed reading Identity for driver operation sequenceID 1 [HRESULT = 0x80070490 - ERROR_NOT_FOUND]',
        'CBS    Failed to execute execution chain because drivers failed. [HRESULT = 0x80070490 - ERROR_NOT_FOUND]',
      ],
    ],
    [
      'scheduled-task-corrupt',
      [
        "CSI    00000c68 (F) Logged @: [l:49 ml:50]'InstallTaskOnline: RegisterTask failed 0x80070002'",
        'CSI    00000c71 (F) Failed execution of queue item Installer: Task Scheduler ({00000000-1111-2222-3333-444444444444}) with HRESULT HRESULT_FROM_WIN32(ERROR_FILE_NOT_FOUND).  Failure will not be ignored: A rollback',
      ],
    ],
    [
      'component-store-corrupt',
      [
        'CBS    (p)\tCSI Payload Corrupt\t(n)\t\t\tamd64_example_31bf3856ad364e35_10.0.1.1_none_0000000000000000\\a.dll',
        'CBS    Total Detected Corruption:\t1',
      ],
    ],
  ])('%s, and a package that was installed afterwards', async (cause, lines) => {
    const before = cbs('2025-03-03', DONE);
    const log = cbs('2025-03-04', ...lines);
    await spoils(cause, [before + log], [log + cbs('2025-03-05', DONE)]);
  });
  test('damage that was repaired, or that a later check no longer found', async () => {
    const damage = cbs(
      '2025-03-04',
      'CBS    (p)\tCSI Payload Corrupt\t(n)\t\t\tamd64_example_31bf3856ad364e35_10.0.1.1_none_0000000000000000\\a.dll',
      'CBS    Total Detected Corruption:\t1',
    );
    for (const since of ['Total Repaired Corruption:\t1', 'Total Detected Corruption:\t0'])
      await spoils('component-store-corrupt', [damage], [damage + cbs('2025-03-05', `CBS    ${since}`)]);
    expect(provenOf(await read(damage + cbs('2025-03-04', 'CBS    Total Repaired Corruption:\t0')))).toEqual(['component-store-corrupt']);
  });
  test('a download that failed, and an installation that came through later', () => {
    const log = etw(
      '2024/02/13 09:00',
      SCAN,
      ended('00000000'),
      'DownloadManager|Error 0x80d01001 occurred while downloading update; notifying dependent calls.',
    );
    const later = etw('2024/02/14 09:00', 'ComApi|Install call complete (succeeded = 2, succeeded with errors = 0, failed = 0, cancelled = 0, unaccounted = 0');
    return spoils('service-dosvc-uso-disabled', [log, disabled('dosvc')], [log + later, disabled('dosvc')]);
  });
  test('two tasks that the scheduler names, and no update that failed', async () => {
    const task = (name: string) =>
      event(
        'Microsoft-Windows-TaskScheduler',
        146,
        '2025/09/07 15:40:00',
        `Task Scheduler failed to load task "\\${name}" at service startup. Additional Data: Error Value: 2147942402.`,
      );
    expect(provenOf(await read(task('ExampleUpdater') + task('Example\\Sync')))).toEqual([]);
  });
});

describe('a list that shows the newest record first is read from its end', () => {
  const pairs = [
    [installed('2025/06/10 09:00:00'), notInstalled('2025/06/11 09:00:00', '80070643'), 'diagnosed'],
    [notInstalled('2025/06/10 09:00:00', '80070643'), installed('2025/06/11 09:00:00'), 'healthy'],
  ] as const;
  test.each(pairs)('%#: the last word counts, wherever it stands', async (earlier, later, verdict) => {
    expect((await read(earlier + later)).verdict).toBe(verdict);
    expect((await read(later + earlier)).verdict).toBe(verdict);
  });
  test('a service that was switched on again', async () => {
    const list = [
      switched('2025/06/10 09:00:00', 'demand start', 'disabled'),
      switched('2025/06/11 09:00:00', 'disabled', 'demand start'),
      notInstalled('2025/06/11 10:00:00', '80070422'),
    ];
    expect(provenOf(await read(list.join('')))).toEqual([]);
    expect(provenOf(await read(list.toReversed().join('')))).toEqual([]);
  });
  test('dates as Get-WinEvent and other languages write them; without any the order of the lines stays', async () => {
    const listed = (date: string, id: number, words: string) =>
      `TimeCreated  : ${date}\nProviderName : ${CLIENT}\nId           : ${id}\nMessage      : ${words}\n\n`;
    const bad = (date: string) =>
      listed(date, 20, 'Installation Failure: Windows failed to install the following update with error 0x80070643: Example (KB5000031).');
    const good = (date: string) => listed(date, 19, 'Installation Successful: Windows successfully installed the following update: Example (KB5000031)');
    expect((await read(bad('6/11/2025 1:00:00 PM') + good('6/11/2025 8:00:00 AM'))).verdict).toBe('diagnosed');
    expect((await read(bad('11.06.2025 21:00:00') + good('11.06.2025 08:00:00'))).verdict).toBe('diagnosed');
    // 6 November or 11 June?
    expect((await read(bad('11/06/2025 21:00:00') + good('11/06/2025 08:00:00'))).verdict).toBe('healthy');
  });
  test('threads that write a moment out of order do not turn a log round', async () => {
    const line = (ms: string, words: string) => `2016-04-12\t10:06:00:${ms}\t 912\t1a4\tAgent\t${words}\n`;
    const found = line('001', '  * Found 0 updates and 10 categories in search');
    expect((await read(found + line('000', 'WARNING: WU client failed Searching for update with error 0x80072ee2'))).verdict).toBe('diagnosed');
  });
  test('a clock that was set back once does not turn a log round', async () => {
    const log = classic({ day: '2016-04-12' }, ...FOUND) + classic({ day: '2009-01-01' }, ...failed('80072EE2'));
    expect((await read(log)).verdict).toBe('diagnosed');
  });
});

describe('advice is not evidence', () => {
  const log = classic({}, ...failed('80072EE2'));
  test.each([
    ['If you see the following, WinHTTP has no proxy:'],
    ['Example output:'],
    ['The output should look like this:'],
    ['On another PC of the office it says:'],
    ['次のように表示された場合は、プロキシが設定されていません。'],
    ['同僚の PC では次のとおりです。'],
    ['出力例'],
  ])('%s', (words) => spoils('proxy-winhttp-missing', [log, DIRECT, browser(1)], [log, `${words}\n\n${DIRECT}${browser(1)}`]));
  test('a sentence that holds the words of a tool', () => {
    const unknown = classic({ access: 'Named proxy' }, ...failed('80072EE7', undefined, 'proxy.branch.example:8080'));
    const answer = "*** dns1.branch.example can't find proxy.branch.example: Non-existent domain";
    return spoils('proxy-winhttp-stale', [unknown, answer], [unknown, `Whoever reads in the window the words ${answer} has found it.`]);
  });
  test('a record that holds such words announces nothing', async () => {
    const note = '2016-04-12\t09:00:00:000\t 912\t1a4\tMisc\tthe name is in use by another computer\n';
    expect(provenOf(await read(log, `${note}${DIRECT}${browser(1)}`))).toEqual(['proxy-winhttp-missing']);
  });
  test('the writer’s own lines below it are evidence again', async () => {
    const text = `If you see this, WinHTTP has no proxy:\n\n${DIRECT}\nAnd this is what it says on my PC:\n\n${DIRECT}${browser(1)}`;
    expect(provenOf(await read(log, text))).toEqual(['proxy-winhttp-missing']);
  });
  test('what works elsewhere overcomes and replaces nothing', async () => {
    expect((await read(`${log}\nWhen it works you will see lines like these:\n\n${classic({ day: '2016-04-13' }, ...FOUND)}`)).verdict).toBe('diagnosed');
    const fixed = netsh('    Proxy Server(s) :  proxy.branch.example:8080\n    Bypass List     :  <local>');
    const silent = etw('2024/02/13 09:00', SCAN, 'Misc|*FAILED* [80072EE2] Send request', ended('80072EE2'));
    const analysis = await read(silent, `${DIRECT}${browser(1)}\nAfterwards it should say:\n\n${fixed}`);
    expect(analysis.ranking[0]?.diagnosis).toBe('proxy-winhttp-missing');
  });
});

describe('a step under way is no health', () => {
  test('a scan without its end', async () => {
    expect((await read(classic({}))).because).toBe('unfinished');
    expect((await read(etw('2024/02/13 09:00', SCAN))).because).toBe('unfinished');
    expect((await read(classic({}, 'Agent\t**  END  **  Agent: Finding updates [CallerId = AutomaticUpdates]'))).verdict).toBe('healthy');
    expect((await read(etw('2024/02/13 09:00', SCAN, ended('00000000')))).verdict).toBe('healthy');
  });
  test('but a log that shows an earlier one come to its end is only cut, in one file or in two', async () => {
    const whole = etw('2024/02/13 09:00', SCAN, ended('00000000'), SCAN);
    const [first = '', second = '', third = ''] = whole.split(/(?<=\n)/);
    expect((await read(whole)).verdict).toBe('healthy');
    expect((await read(`${first}${second}`, third)).verdict).toBe('healthy');
    expect((await read(third)).because).toBe('unfinished');
  });
  test.each(['QUEUED', 'CONNECTING', 'SUSPENDED'])('a BITS job that is %s', async (state) => {
    const job = (now: string) =>
      `GUID: {6D2B7A10-1111-4333-8444-5B0C6D3A9F17} DISPLAY: 'WU Client Download'\nTYPE: DOWNLOAD STATE: ${now} OWNER: NT AUTHORITY\\SYSTEM\nPRIORITY: NORMAL FILES: 0 / 1 BYTES: 0 / UNKNOWN\nERROR COUNT: 0\n`;
    expect((await read(job(state))).because).toBe('unfinished');
    expect((await read(job('TRANSFERRED'))).verdict).toBe('healthy');
  });
  test('Delivery Optimization that has nothing yet', async () => {
    const status = (now: string) =>
      `FileId                      : 0a1b\nFileSize                    : 400000000\nTotalBytesDownloaded        : 0\nBytesFromHttp               : 0\nStatus                      : ${now}\nDownloadMode                : CdnOnly\n`;
    expect((await read(status('Downloading'))).because).toBe('unfinished');
    expect((await read(status('Caching'))).verdict).toBe('healthy');
  });
  test('another update’s download does not undo the failure of one that is named', async () => {
    const one = '1111aaaa-bf14-4ac7-a225-8fe802cf8618';
    const other = '2222bbbb-bf14-4ac7-a225-8fe802cf8618';
    const log = (done: string) =>
      etw(
        '2024/02/13 09:00',
        SCAN,
        ended('00000000'),
        `DownloadManager|DO job {996E587D-0000-4824-8D1A-D70948A22111} failed, updateId = ${one}.201 <NULL>, error = 0x80D02002`,
        `DownloadManager|DO job {996E587D-0000-4824-8D1A-D70948A22112} completed   successfully, updateId = ${done}.201`,
      );
    expect((await read(log(other))).verdict).not.toBe('healthy');
    expect((await read(log(one))).verdict).toBe('healthy');
  });
  test('an installation that failed, and another that came through: neither says which update it was', async () => {
    const call = (succeeded: number, bad: number) =>
      `ComApi|Install call complete (succeeded = ${succeeded}, succeeded with errors = 0, failed = ${bad}, cancelled = 0, unaccounted = 0`;
    const { verdict, because } = await read(etw('2024/02/13 09:00', SCAN, ended('00000000'), call(0, 1), call(1, 0)));
    expect({ verdict, because }).toEqual({ verdict: 'inconclusive', because: 'another-update' });
    expect((await read(etw('2024/02/13 09:00', SCAN, ended('00000000'), call(1, 0)))).verdict).toBe('healthy');
  });
  test('a package that CBS had begun with', async () => {
    const begun =
      'CBS    Exec: Processing started.  Client: UpdateAgentLCU, Session(Install): 31170003_303, Package: Package_for_KB5000033~31bf3856ad364e35~amd64~~10.0.1.4';
    const done = begun.replace(/started.*?, Package/, 'complete.  Session: 31170003_303, Package');
    expect((await read(cbs('2025-03-04', begun))).because).toBe('unfinished');
    expect((await read(cbs('2025-03-04', begun, `${done} [HRESULT = 0x00000000 - S_OK]`))).verdict).toBe('healthy');
  });
  test('curl that cannot connect says something of the way', async () => {
    for (const words of [
      '(28) Failed to connect to download.windowsupdate.com port 443 after 21045 ms: Timed out',
      "(7) Failed to connect to download.windowsupdate.com port 443 after 2033 ms: Couldn't connect to server",
    ])
      expect((await read(`curl: ${words}\n`)).verdict).not.toBe('unrelated');
  });
});

test('tens of thousands of servers and settings are weighed in seconds', { timeout: 20_000 }, async () => {
  const log = Array.from(
    { length: 30_000 },
    (_, at) =>
      `2016-04-12\t10:02:10:200\t 912\tb20\tMisc\tWARNING: WinHttp: SendRequestUsingProxy failed for <http://h${at}.example.net/a.cab>. error 0x80072ee2\n2016-04-12\t10:02:10:200\t 912\tb20\tAgent\t  * WSUS server: http://w${at}.example.net:8530\n`,
  ).join('');
  expect((await read(log)).verdict).toBe('diagnosed');
});
