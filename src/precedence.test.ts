// Which evidence goes before which, a rule a section, and what must stay silent. Lines and packets are ours, after the forms of logs, tools and tcpdump.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { diagnoses } from './catalogue.ts';
import type { Analysis } from './engine/analysis.ts';
import { analyze } from './engine/analyze.ts';
import { fromBytes, fromText } from './engine/source.ts';
import { knowledge } from './knowledge.ts';

const read = (...texts: readonly string[]): Promise<Analysis> =>
  analyze(
    texts.map((text, at) => fromText(`${at}.txt`, text)),
    knowledge,
  );
const fileOf = (path: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../content/cases/${path}`, import.meta.url)));
const namesOf = ({ ranking }: Analysis): readonly string[] => ranking.map(({ diagnosis }) => diagnosis);
const brief = ({ verdict, ranking }: Analysis) => ({ verdict, ranking: ranking.map(({ diagnosis, grade, score }) => `${diagnosis} ${grade} ${score}`) });
const layerOf = (id: string | undefined): string | undefined => diagnoses.get(id ?? '')?.layer;

/** A WindowsUpdate.log of the classic form: the PC's settings, then one scan from Microsoft. */
interface Pc {
  readonly day: string;
  readonly agent: string;
  readonly os: string;
  readonly access?: string;
  readonly wsus?: string;
}
const SEVEN: Pc = { day: '2016-03-08', agent: '7.6.7601.24436', os: '6.1.7601.1.0.65792' };
const classic = ({ day, agent, os, access = 'No proxy', wsus = '<NULL>' }: Pc, ...lines: readonly string[]): string =>
  [
    `Misc\t===========  Logging initialized (build: ${agent}, tz: +0900)  ===========`,
    `Agent\t  * WU client version ${agent}`,
    `Agent\t  * Access type: ${access}`,
    'Agent\t  * Network state: Connected',
    `Agent\t  * WSUS server: ${wsus}`,
    `Report\t  * OS Version = ${os}`,
    'Agent\t** START **  Agent: Finding updates [CallerId = AutomaticUpdates]',
    `PT\t  + ServiceId = {7971F918-A847-4430-9279-4A52D1EFE18D}, Server URL = ${wsus === '<NULL>' ? 'https://update.microsoft.com/v6' : wsus}/ClientWebService/client.asmx`,
    ...lines,
  ]
    .map((line, at) => `${day}\t09:04:${String(11 + at)}:100\t 968\ta14\t${line}\n`)
    .join('');
const sent = (code: string, proxy = '<(null)>'): string =>
  `Misc\tWARNING: SendRequest failed with hr = ${code.toLowerCase()}. Proxy List used: ${proxy} Bypass List used : <(null)> Auth Schemes used : <>`;
const ended = (code: string): string => `Agent\t  * WARNING: Exit code = 0x${code}`;
const FOUND = [
  'Agent\t  * Found 12 updates and 70 categories in search; evaluated appl. rules of 622 out of 1150 deployed entities',
  'Agent\t**  END  **  Agent: Finding updates [CallerId = AutomaticUpdates]',
];
const DOWNLOAD_FAILS = [
  'DnldMgr\t** START **  DnldMgr: Downloading updates [CallerId = AutomaticUpdates]',
  'DnldMgr\tWARNING: BITS job {2E8B7D30-5C41-4F6A-9B0D-71C4A2E6F058} failed, updateId = {8A0DC2B3-59D5-4B3F-8007-0CDA6D15F4A1}.100, hr = 0x80072EE2, BG_ERROR_CONTEXT = 5',
  'DnldMgr\tError 0x80072ee2 occurred while downloading update; notifying dependent calls.',
];

const netsh = (body: string): string => `C:\\>netsh winhttp show proxy\n\nCurrent WinHTTP proxy settings:\n\n${body}\n`;
const DIRECT = netsh('    Direct access (no proxy server).');
const NAMED = netsh('    Proxy Server(s) :  proxy.branch.example:8080\n    Bypass List     :  <local>');
const BROWSER = `C:\\>reg query "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings"

HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings
    ProxyEnable    REG_DWORD    0x1
    ProxyServer    REG_SZ    proxy.branch.example:8080
    ProxyOverride    REG_SZ    <local>
`;

// ── packets, as tcpdump prints them ──
const PC = '192.0.2.20';
const SERVER = '198.51.100.7';
const at = (seconds: number): string => `09:${String(4 + Math.floor(seconds / 60)).padStart(2, '0')}:${(seconds % 60).toFixed(6).padStart(9, '0')}`;
const ip = (seconds: number, from: string, to: string, says: string): string => `${at(seconds)} IP ${from} > ${to}: ${says}\n`;
const syn = (seconds: number, port: number, to: string): string =>
  ip(seconds, `${PC}.${port}`, to, 'Flags [S], seq 100, win 64240, options [mss 1460,nop,nop,sackOK], length 0');
const refused = (seconds: number, port: number, from: string): string => ip(seconds, from, `${PC}.${port}`, 'Flags [R.], seq 0, ack 101, win 0, length 0');
const shake = (seconds: number, port: number, to: string): string =>
  ip(seconds, to, `${PC}.${port}`, 'Flags [S.], seq 500, ack 101, win 64240, options [mss 1460], length 0') +
  ip(seconds + 0.001, `${PC}.${port}`, to, 'Flags [.], ack 501, win 64240, length 0');
const download = (seconds: number, port: number, to: string): string =>
  ip(seconds, `${PC}.${port}`, to, 'Flags [P.], seq 101:301, ack 501, win 64240, length 200: HTTP: GET /msdownload/update/a.cab HTTP/1.1') +
  ip(seconds + 0.03, to, `${PC}.${port}`, 'Flags [P.], seq 501:901, ack 301, win 64240, length 400: HTTP: HTTP/1.1 200 OK') +
  ip(seconds + 0.031, `${PC}.${port}`, to, 'Flags [.], ack 901, win 64240, length 0');
const asked = (seconds: number, name: string, ...addresses: readonly string[]): string =>
  ip(seconds, `${PC}.51246`, '192.0.2.53.53', `53498+ A? ${name}. (44)`) +
  ip(seconds + 0.005, '192.0.2.53.53', `${PC}.51246`, `53498 ${addresses.length}/0/0 ${addresses.map((one) => `A ${one}`).join(', ')} (60)`);
const cut = (seconds: number, port: number, to: string): string =>
  ip(seconds, `${PC}.${port}`, to, 'Flags [P.], seq 101:301, ack 501, win 64240, length 200') +
  ip(seconds + 0.03, to, `${PC}.${port}`, 'Flags [R.], seq 501, ack 301, win 0, length 0');

describe('the age of Windows and of its service goes before every network cause', () => {
  const CUT =
    asked(15, 'update.microsoft.com', SERVER) + syn(15.1, 49700, `${SERVER}.443`) + shake(15.2, 49700, `${SERVER}.443`) + cut(15.3, 49700, `${SERVER}.443`);
  const XP: Pc = { day: '2024-05-06', agent: '7.6.7600.256', os: '5.1.2600.3.0.65792' };
  const OLD_SEVEN: Pc = { day: '2022-03-08', agent: '7.6.7600.256', os: '6.1.7601.1.0.65792' };

  test.each([
    ['XP whose connection is cut', XP, 'endpoint-retired'],
    ['Windows 7 with the agent of its disc', OLD_SEVEN, 'wua-too-old'],
  ])('%s, with and without the capture that shows the cut', async (_, pc, cause) => {
    const log = classic(pc, sent('80072EFE'), ended('80072EFE'));
    for (const given of [[log], [log, CUT]]) {
      const analysis = await read(...given);
      expect(namesOf(analysis)[0]).toBe(cause);
      expect(layerOf(cause)).toBe('generation');
      expect(namesOf(analysis).length).toBeGreaterThan(1);
    }
  });

  test('where the age is right, the same evidence speaks of the network', async () => {
    const analysis = await read(classic({ ...OLD_SEVEN, agent: '7.6.7601.24436' }, sent('80072EFE'), ended('80072EFE')), CUT);
    expect(['network', 'tls']).toContain(layerOf(namesOf(analysis)[0]));
    expect(namesOf(analysis)).not.toContain('wua-too-old');
  });
});

describe('a bare code names candidates and no winner', () => {
  test.each(['80072EE2', '80072EFD', '80072EE7', '8024402C', '80244022', '8024401B', '80072F8F', '80070005'])('%s', async (code) => {
    const { verdict, because, ranking } = await read(`0x${code}`);
    expect({ verdict, because }).toEqual({ verdict: 'inconclusive', because: 'code-alone' });
    expect(ranking.length).toBeGreaterThan(1);
    expect(new Set(ranking.map(({ grade }) => grade))).toEqual(new Set(['possible']));
  });
});

describe('a line that names a proxy, an HTTP status or a server goes before the bare code', () => {
  test('a proxy: direct access is no longer an explanation', async () => {
    const analysis = await read(classic(SEVEN, sent('80072EE2', '<proxy.corp.example:8080>'), ended('80072EE2')));
    expect(layerOf(namesOf(analysis)[0])).toBe('proxy-settings');
    expect(namesOf(analysis)).not.toContain('proxy-winhttp-missing');
    expect(analysis.excluded.map(({ diagnosis }) => diagnosis)).toContain('egress-blocked');
  });
  test('a status: who answers is heard before who would be silent', async () => {
    const analysis = await read(
      classic(
        SEVEN,
        'PT\tWARNING: GetConfig failure, error = 0x80244018, soap client error = 10, soap error code = 0, HTTP status code = 403',
        ended('80072EE2'),
      ),
    );
    expect(namesOf(analysis)[0]).toBe('http-forbidden');
  });
  test('a server: the same code from WSUS and from Microsoft are two causes', async () => {
    const status = 'PT\tWARNING: GetConfig failure, error = 0x80244022, soap client error = 10, soap error code = 0, HTTP status code = 503';
    const own = await read(classic({ ...SEVEN, wsus: 'http://wsus.corp.example:8530' }, status, ended('80244022')));
    const theirs = await read(classic(SEVEN, status, ended('80244022')));
    expect([namesOf(own)[0], namesOf(theirs)[0]]).toEqual(['wsus-server-503', 'http-server-error']);
  });
});

describe('the first failing line of a run goes before the last', () => {
  test.each(['8024402C', '80240FFF', '80240007'])('%s at the end only repeats it', async (wrapper) => {
    const wrapped = await read(classic(SEVEN, sent('80072F8F'), ended(wrapper)));
    const plain = await read(classic(SEVEN, sent('80072F8F'), ended('80072F8F')));
    expect(layerOf(namesOf(wrapped)[0])).toBe('tls');
    expect(namesOf(wrapped)).toEqual(namesOf(plain));
  });
  test('alone it still says what it says', async () => {
    expect(namesOf(await read(classic(SEVEN, ended('8024402C'))))[0]).toBe('dns-failure');
  });
  test('a run of its own is no repetition', async () => {
    const again = 'Agent\t** START **  Agent: Finding updates [CallerId = AutomaticUpdates]';
    expect(namesOf(await read(classic(SEVEN, sent('80072F8F'), ended('80072F8F'), again, ended('8024402C'))))).toContain('dns-failure');
  });
});

describe('what contradicts a cause takes it off the list', () => {
  const log = classic(SEVEN, sent('80072EE2'), ended('80072EE2'));
  test('a named WinHTTP proxy: it is not missing', async () => {
    expect(namesOf(await read(log, DIRECT, BROWSER))[0]).toBe('proxy-winhttp-missing');
    const analysis = await read(log, NAMED, BROWSER);
    expect(namesOf(analysis)).not.toContain('proxy-winhttp-missing');
    expect(analysis.excluded.map(({ diagnosis }) => diagnosis)).toContain('proxy-winhttp-missing');
  });
  test('a handshake with the same host: nothing drops the connection', async () => {
    const silent =
      asked(15, 'update.microsoft.com', SERVER) + syn(15.1, 49700, `${SERVER}.443`) + syn(18.1, 49700, `${SERVER}.443`) + syn(24.1, 49700, `${SERVER}.443`);
    const open = asked(15, 'update.microsoft.com', SERVER) + syn(15.1, 49700, `${SERVER}.443`) + shake(15.2, 49700, `${SERVER}.443`);
    const asks = classic(
      SEVEN,
      sent('80072EE2'),
      'Misc\tWARNING: WinHttp: SendRequestToServerForFileInformation failed with 0x80072ee2',
      'Misc\tWARNING: DownloadFileInternal failed for http://update.microsoft.com/v9/windowsupdate/redir/muv4wuredir.cab: error 0x80072ee2',
      ended('80072EE2'),
    );
    expect(namesOf(await read(asks, silent))).toContain('egress-blocked');
    const answered = await read(asks, open);
    expect(namesOf(answered)).not.toContain('egress-blocked');
    expect(answered.excluded.map(({ diagnosis }) => diagnosis)).toContain('egress-blocked');
  });
  test('a scan that came through: what stands at 0 % is no matter of the proxy of the scan', async () => {
    const scanFails = await read(classic(SEVEN, sent('80072EE2'), ended('80072EE2')), DIRECT, BROWSER);
    const loadFails = await read(classic(SEVEN, ...FOUND, ...DOWNLOAD_FAILS), DIRECT, BROWSER);
    expect(namesOf(scanFails)[0]).toBe('proxy-winhttp-missing');
    expect(namesOf(loadFails)).not.toContain('proxy-winhttp-missing');
    const bits = await read(classic({ ...SEVEN, access: 'Named proxy' }, ...FOUND, ...DOWNLOAD_FAILS), NAMED);
    expect(namesOf(bits)[0]).toBe('bits-ignores-winhttp');
  });
});

describe('what must stay silent', () => {
  test('“Access type: No proxy” without a failure', async () =>
    expect(brief(await read(classic(SEVEN, ...FOUND)))).toEqual({ verdict: 'healthy', ranking: [] }));

  test('BITS stopped on Windows 10 and 11, where it starts on demand', async () => {
    const stopped = (name: string, start: string) =>
      `Microsoft Windows [Version 10.0.22631.3007]\n\nC:\\>sc query ${name}\n\nSERVICE_NAME: ${name}\n        TYPE               : 20  WIN32_SHARE_PROCESS\n        STATE              : 1  STOPPED\n        WIN32_EXIT_CODE    : 0  (0x0)\n\nC:\\>sc qc ${name}\n[SC] QueryServiceConfig SUCCESS\n\nSERVICE_NAME: ${name}\n        TYPE               : 20  WIN32_SHARE_PROCESS\n        START_TYPE         : ${start}\n        BINARY_PATH_NAME   : C:\\Windows\\System32\\svchost.exe -k netsvcs -p\n`;
    expect((await read(stopped('bits', '3   DEMAND_START'))).ranking).toEqual([]);
    // the same output with a service that cannot start is no silence
    expect(namesOf(await read(stopped('bits', '4   DISABLED')))).toContain('service-bits-broken');
  });

  test('0xC1900210: the compatibility scan found nothing', async () => {
    const setup = (code: string) => `2024-05-06 10:00:01, Error                 MOUPG  CSetupManager::ExecuteInstallMode(739): Result = 0x${code}\n`;
    expect(brief(await read(setup('C1900210')))).toEqual({ verdict: 'healthy', ranking: [] });
    expect((await read('0xC1900210')).ranking).toEqual([]);
    expect(namesOf(await read(setup('C1900208')))[0]).toBe('upgrade-incompatible-app');
  });

  test.each(['80240024', '8024000C'])('0x%s: there was nothing to do', async (code) => {
    expect(brief(await read(classic(SEVEN, ended(code))))).toMatchObject({ ranking: [] });
    expect((await read(`0x${code}`)).ranking).toEqual([]);
  });

  test('UPnP and SSDP: a router that does not answer them breaks nothing', async () => {
    const upnp = (port: number) =>
      ip(1, `${PC}.52000`, '239.255.255.250.1900', 'UDP, length 133') + [2, 5, 11].map((seconds) => syn(seconds, 49800, `192.0.2.1.${port}`)).join('');
    for (const port of [2869, 5000]) expect(namesOf(await read(upnp(port)))).toEqual([]);
    expect(namesOf(await read(upnp(443)))).toContain('egress-blocked');
  });

  test('three to five pairs of SYN and RST are one refusal', async () => {
    const pairs = (count: number) =>
      Array.from({ length: count }, (_, nth) => syn(1 + nth / 2, 49700, `${SERVER}.80`) + refused(1.01 + nth / 2, 49700, `${SERVER}.80`)).join('');
    const one = await read(pairs(3));
    expect(namesOf(one)[0]).toBe('egress-rejected');
    for (const count of [4, 5]) {
      const more = await read(pairs(count));
      expect(brief(more)).toEqual(brief(one));
      expect(more.pictures?.length).toBe(1);
    }
  });

  test('a series of SYNs that begins again for the next address of a name is one attempt', async () => {
    const series = (from: number, port: number, to: string) => [0, 3, 9].map((later) => syn(from + later, port, `${to}.80`)).join('');
    const one = asked(1, 'download.windowsupdate.com', SERVER) + series(1.1, 49700, SERVER);
    const two = asked(1, 'download.windowsupdate.com', SERVER, '198.51.100.8') + series(1.1, 49700, SERVER) + series(22.1, 49701, '198.51.100.8');
    expect(brief(await read(two))).toEqual(brief(await read(one)));
    // the second address answers: the name was reached
    const reached =
      asked(1, 'download.windowsupdate.com', SERVER, '198.51.100.8') +
      series(1.1, 49700, SERVER) +
      syn(22.1, 49701, '198.51.100.8.80') +
      shake(22.2, 49701, '198.51.100.8.80') +
      download(22.3, 49701, '198.51.100.8.80');
    expect(namesOf(await read(reached))).not.toContain('egress-blocked');
  });

  test('a SYN that is sent again after sleep, and then answered', async () => {
    const asleep =
      syn(1, 49700, `${SERVER}.80`) + syn(3301, 49700, `${SERVER}.80`) + shake(3301.1, 49700, `${SERVER}.80`) + download(3301.2, 49700, `${SERVER}.80`);
    expect(brief(await read(asleep))).toEqual({ verdict: 'healthy', ranking: [] });
  });

  test('no AAAA where the A answer is good', async () => {
    const six =
      ip(1, `${PC}.51247`, '192.0.2.53.53', '53499+ AAAA? download.windowsupdate.com. (44)') +
      ip(1.01, '192.0.2.53.53', `${PC}.51247`, '53499 NXDomain 0/1/0 (120)');
    const four =
      asked(1.02, 'download.windowsupdate.com', SERVER) +
      syn(1.1, 49700, `${SERVER}.80`) +
      shake(1.2, 49700, `${SERVER}.80`) +
      download(1.3, 49700, `${SERVER}.80`);
    expect(brief(await read(six + four))).toEqual({ verdict: 'healthy', ranking: [] });
  });
});

describe('evidence belongs together by its time', () => {
  const HOUR = 3600;
  /** A classic capture whose packets all lie later (seconds). */
  const shifted = (bytes: Uint8Array, seconds: number): Uint8Array => {
    const copy = bytes.slice();
    const view = new DataView(copy.buffer);
    for (let record = 24; record + 16 <= copy.length; record += 16 + view.getUint32(record + 8, true))
      view.setUint32(record, view.getUint32(record, true) + seconds, true);
    return copy;
  };
  const CASE = 'only-tls-1-0';
  const log = new TextDecoder().decode(fileOf(`${CASE}/windowsupdate.log`));
  const withCapture = (seconds: number, text = log): Promise<Analysis> =>
    analyze([fromText('windowsupdate.log', text), fromBytes('capture.pcap', shifted(fileOf(`${CASE}/capture.pcap`), seconds))], knowledge);

  test('a capture counts in UTC and a log in local time: where the log does not state its zone, any zone fits', async () => {
    const silent = log.replaceAll(', tz: +0900', '');
    // the log as one of +13, +9, UTC and -5 hours
    for (const hours of [-4, 0, 9, 14])
      expect((await withCapture(hours * HOUR, silent)).ranking[0]).toMatchObject({ diagnosis: 'tls12-missing', grade: 'proven' });
  });
  test('where the log states its zone, the hours have to fit', async () => {
    expect((await withCapture(0)).ranking[0]?.grade).toBe('proven');
    for (const hours of [-9, 9, 14]) expect((await withCapture(hours * HOUR)).ranking[0]?.grade).toBe('likely');
  });
  test('one of another day proves nothing about the run in the log', async () => {
    for (const days of [-3, 2, 40]) expect((await withCapture(days * 24 * HOUR)).ranking.map(({ grade }) => grade)).not.toContain('proven');
  });
});
