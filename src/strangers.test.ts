// What people paste beside logs: quoted lines, other languages, answers of other tools. Each rule with what must stay silent. Lines are ours.
import { describe, expect, test } from 'vitest';
import { analyze } from './engine/analyze.ts';
import { fromText } from './engine/source.ts';
import { knowledge } from './knowledge.ts';

/** The verdict, or the family of the first cause where one is named. */
const label = async (text: string): Promise<string> => {
  const { verdict, ranking } = await analyze([fromText('paste.txt', text)], knowledge);
  return verdict === 'diagnosed' ? (ranking[0]?.family ?? '') : verdict;
};
const hostsOf = async (text: string) =>
  (await analyze([fromText('paste.txt', text)], knowledge)).facts.filter((fact) => fact.kind === 'lookup-failed').map((fact) => fact.fields['host']);
const says = (cases: Readonly<Record<string, readonly [text: string, expected: string]>>) =>
  test.each(Object.entries(cases).map(([name, [text, expected]]) => [name, text, expected]))('%s', async (_, text, expected) =>
    expect(await label(text)).toBe(expected),
  );

const CORRUPT =
  "2024-05-01 10:00:00, Error                 CBS    Failed to resolve package 'Package_1_for_KB5000001~~~' [HRESULT = 0x800f0831 - CBS_E_STORE_CORRUPTION]";

describe('a quoted line is read as the line it quotes', () => {
  says({
    'a mail': [`In the log I found:\n> ${CORRUPT}\nAny idea?`, 'component-store-corruption'],
    'a quote in a quote': [`>> ${CORRUPT}`, 'component-store-corruption'],
    'a mark that became an entity': [`&gt; ${CORRUPT}`, 'component-store-corruption'],
    'code of Markdown': [`\`${CORRUPT}\``, 'component-store-corruption'],
    'without the date': [`> ${CORRUPT.slice(CORRUPT.indexOf('Error'))}`, 'component-store-corruption'],
  });
  test('marks that belong to the log stay', async () => {
    const { sources } = await analyze(
      [fromText('paste.txt', '>>>  [Device Install (Hardware initiated) - PCI\\VEN_8086]\n>>>  Section start 2024/05/01 10:00:00.000')],
      knowledge,
    );
    expect(sources[0]?.formats.map((one) => one.format)).toEqual(['setupapi-dev']);
  });
});

describe('nothing but errors is no sign of health', () => {
  says({
    'a sentence that nobody has told us': ['Invoke-WebRequest : Zdalny serwer nie odpowiada dzisiaj.\nW wierszu:1 znak:1', 'inconclusive'],
    'an error without a code in the log of a WSUS server': [
      '2024-05-20 10:22:57.234 UTC\tInfo\tWsusService.30\tExample.Run\tbegins\n2024-05-20 10:22:58.234 UTC\tError\tWsusService.30\tExample.Run\tTimeout expired.',
      'inconclusive',
    ],
    'an error without a code in the log of Delivery Optimization': [
      '2024-05-20T10:00:03.1641605Z  AC8 4618     Info {CExampleJob::Run} begins\n2024-05-20T10:00:05.1641605Z  AC8 4618    Error {CExampleJob::Run} the job has ended',
      'inconclusive',
    ],
    'the same as a list': [
      'LevelName   : Error\nMessage     : the job has ended\nFunction    : CExampleJob::Run\nLineNumber  : 1\nErrorCode   : 0',
      'inconclusive',
    ],
    'one error among records that tell a good end': [
      '2024-05-01 10:00:00, Error                 CBS    Failed Open Eventlog: Application [HRESULT = 0x80070002 - ERROR_FILE_NOT_FOUND]\n2024-05-01 10:00:01, Info                  CBS    Exec: Processing complete, session(Corruption Repairing): 1_2 [HRESULT = 0x00000000 - S_OK]',
      'healthy',
    ],
  });
});

describe('names', () => {
  says({
    'from an address back to a name': [
      "C:\\>nslookup 192.168.1.1\nServer:  dns.example.com\nAddress:  192.0.2.53\n\n*** dns.example.com can't find 192.168.1.1: Non-existent domain",
      'unrelated',
    ],
    'from an address back to a name, in French': ['*** dns.example.fr ne parvient pas à trouver 1.1.168.192.in-addr.arpa : Non-existent domain', 'unrelated'],
    'a name that does not exist': ["*** dns.example.com can't find wsus.example.com: Non-existent domain", 'dns-failure'],
  });
  test.each([
    ['Server:  dns.example.de\nAddress:  192.0.2.53\n\n*** wsus.example.de wurde von dns.example.de nicht gefunden: Non-existent domain.', 'wsus.example.de'],
    [
      'Serveur :   dns.example.fr\nAddress:  192.0.2.53\n\n*** dns.example.fr ne parvient pas à trouver wsus.example.fr : Non-existent domain',
      'wsus.example.fr',
    ],
    ['C:\\>nslookup wsus\n服务器:  UnKnown\nAddress:  192.0.2.53\n\n*** UnKnown 找不到 wsus: Non-existent domain', 'wsus'],
    ['La requête Ping n’a pas pu trouver l’hôte wsus.example.fr. Vérifiez le nom et essayez à nouveau.', 'wsus.example.fr'],
    ['La solicitud de ping no pudo encontrar el host wsus.example.es. Compruebe el nombre y\nvuelva a intentarlo.', 'wsus.example.es'],
  ])('%j asks for %s, whatever the language', async (text, host) => expect(await hostsOf(text)).toEqual([host]));
});

describe('what answers, and for whom', () => {
  says({
    'the port of another service': [
      'telnet mail.example.com 25\nConnecting To mail.example.com...Could not open connection to the host, on port 25: Connect failed',
      'unrelated',
    ],
    'the port of WSUS': [
      'telnet wsus.example.com 8530\nConnecting To wsus.example.com...Could not open connection to the host, on port 8530: Connect failed',
      'wsus-unreachable',
    ],
    'a connection to another service that comes about': [
      'ComputerName     : 192.0.2.53\nRemoteAddress    : 192.0.2.53\nRemotePort       : 53\nTcpTestSucceeded : True',
      'healthy',
    ],
    'a page that is missing elsewhere': ['curl -I https://api.example.org/v1/items\nHTTP/2 404\nserver: example', 'unrelated'],
    'WSUS that is out of service': [
      '> GET /ClientWebService/client.asmx HTTP/1.1\n> Host: wsus.example.com:8530\n>\n< HTTP/1.1 503 Service Unavailable',
      'http-server-error',
    ],
    'WSUS that answers': ['> GET /ClientWebService/client.asmx HTTP/1.1\n> Host: wsus.example.com:8530\n>\n< HTTP/1.1 200 OK', 'healthy'],
    'a proxy, whoever was asked': [
      'curl -I -x http://192.0.2.8:3128 https://www.example.org/\nHTTP/1.1 407 Proxy Authentication Required',
      'proxy-auth-required-407',
    ],
    'the way through a proxy, and what the server says behind it': [
      '> CONNECT fe2.update.microsoft.com:443 HTTP/1.1\n> Host: fe2.update.microsoft.com:443\n>\n< HTTP/1.1 200 Connection established\n<\n> GET / HTTP/1.1\n> Host: fe2.update.microsoft.com\n>\n< HTTP/1.1 403 Forbidden',
      'http-forbidden-or-missing',
    ],
    'a row of Squid': [
      '1716000000.123      0 192.0.2.5 TCP_DENIED/403 3900 CONNECT slscr.update.microsoft.com:443 - HIER_NONE/- text/html',
      'http-forbidden-or-missing',
    ],
    'a row of Squid about somebody else': [
      '1716000000.123      0 192.0.2.5 TCP_DENIED/403 3900 CONNECT www.example.com:443 - HIER_NONE/- text/html',
      'unrelated',
    ],
  });
});

test('a proxy that opens the way is no answer of the server', async () => {
  const text = '> CONNECT fe2.update.microsoft.com:443 HTTP/1.1\n> Host: fe2.update.microsoft.com:443\n>\n< HTTP/1.1 200 Connection established';
  expect((await analyze([fromText('paste.txt', text)], knowledge)).facts).toEqual([]);
});

describe('openssl s_client', () => {
  const shown = (host: string, end: string): string => `openssl s_client -connect ${host}\nCONNECTED(00000003)\n---\n${end}`;
  says({
    'no list of roots of its own': [shown('fe2.update.microsoft.com:443', 'Verify return code: 20 (unable to get local issuer certificate)'), 'unrelated'],
    'a root that nobody trusts': [shown('fe2.update.microsoft.com:443', 'Verify return code: 19 (self-signed certificate in certificate chain)'), 'cert-trust'],
    'the same elsewhere': [shown('www.example.org:443', 'Verify return code: 19 (self-signed certificate in certificate chain)'), 'unrelated'],
    'an alert about the version': [
      shown('wsus.example.com:8531', 'error:1409442E:SSL routines:ssl3_read_bytes:tlsv1 alert protocol version:s3_pkt.c:1498:SSL alert number 70'),
      'tls-handshake',
    ],
    'a proxy in between': [shown('www.example.org:443', 's_client: HTTP CONNECT failed, reason= 407 Proxy Authentication Required'), 'proxy-auth-required-407'],
  });
});

describe('curl', () => {
  says({
    'a time that is over': ['curl: (28) Failed to connect to download.windowsupdate.com port 80 after 21045 ms: Timed out', 'tcp-unreachable-timeout'],
    'a proxy without a name': ['curl: (5) Could not resolve proxy: proxy.example.com', 'dns-failure'],
    'a certificate that OpenSSL refuses': ['curl: (60) SSL certificate problem: self-signed certificate in certificate chain', 'cert-trust'],
    'content that WSUS has not got': ['C:\\>curl -I http://wsus.example.com/Content/AB/12.cab\nHTTP/1.1 404 Not Found', 'http-forbidden-or-missing'],
    'an address in quotation marks': ['PS C:\\> curl.exe -I "http://download.windowsupdate.com/a.cab"\nHTTP/1.1 403 Forbidden', 'http-forbidden-or-missing'],
    'an address that curl has not been given': ['See https://download.windowsupdate.com/a.cab\nThen curl -I was tried.\nHTTP/1.1 403 Forbidden', 'unrelated'],
    'the words of curl in those of git': [
      "fatal: unable to access 'https://example.com/a.git/': SSL certificate problem: self-signed certificate",
      'unrelated',
    ],
    'its code too': ["fatal: unable to access 'https://example.com/a.git/': schannel: failed: SEC_E_UNTRUSTED_ROOT (0x80090325)", 'inconclusive'],
    'content of a site of another kind': ['C:\\>curl -I https://www.example.com/Content/site.css\nHTTP/1.1 404 Not Found', 'unrelated'],
    'an alert that Schannel reports': [
      '* Connected to fe2.update.microsoft.com (192.0.2.80) port 443\ncurl: (35) schannel: next InitializeSecurityContext failed: SEC_E_ILLEGAL_MESSAGE (0x80090326)',
      'tls-handshake',
    ],
  });
});

describe('the server under WSUS', () => {
  const row = (what: string): string => `2024-05-20 10:00:00 192.0.2.9 GET ${what} 0 2 1`;
  says({
    'content that is missing': [row('/Content/AB/12.cab - 8530 - 192.0.2.5 Microsoft+BITS/7.8 - 404'), 'http-forbidden-or-missing'],
    'content of a site of another kind': [row('/Content/site.css - 80 - 192.0.2.5 Mozilla/5.0 - 404'), 'unrelated'],
    'the old self-update that nobody misses': [row('/selfupdate/wuident.cab - 8530 - 192.0.2.5 Windows-Update-Agent/10.0 - 404'), 'healthy'],
  });
});

describe('services', () => {
  says({
    'a console without rights': ['C:\\>sc start wuauserv\n[SC] StartService: OpenService FAILED 5:\n\nAccess is denied.', 'inconclusive'],
    'a disabled service, in Italian': ['C:\\>net start wuauserv\nErrore di sistema 1058.', 'wuauserv-disabled'],
  });
});

describe('DISM and a plain number', () => {
  const dism = (end: string): string => `Deployment Image Servicing and Management tool\nVersion: 10.0.19041.3636\n\n${end}`;
  says({
    'without rights': [dism('Error: 5\n\nAccess is denied.'), 'access-denied'],
    'another one': [dism('Error: 2\n\nUnable to access the image.'), 'inconclusive'],
    'a status of HTTP': ['Error: 404\nThe page is gone.', 'unrelated'],
  });
});

describe('content that nobody has', () => {
  says({
    'for a repair': ['Error: 0x800f0915\n\nThe repair content could not be found anywhere.', 'source-files-missing'],
    'for a feature on demand': [
      '2024-05-01 10:00:00, Error                 CBS    Failed to process single phase execution. [HRESULT = 0x800f0950 - CBS_E_INVALID_WINDOWS_UPDATE_COUNT]',
      'source-files-missing',
    ],
  });
  test('a mount point that is none is everyday for DISM, with a thread or without', async () => {
    const line = (who: string): string =>
      `2024-05-01 10:00:00, Info                  DISM   DISM.EXE: Image session has been closed. Reboot required=no.\n[${who}] [0x8007007b] FIOReadFileIntoBuffer:(1381): The filename, directory name, or volume label syntax is incorrect.\n[${who}] [0xc142011c] UnmarshallImageHandleFromDirectory:(641)\n[${who}] [0xc142011c] WIMGetMountedImageHandle:(2897)`;
    expect([await label(line('6980')), await label(line('6980.17212'))]).toEqual(['healthy', 'healthy']);
  });
});

describe('servicing', () => {
  const pnp = (words: string): string => `2024-05-01 10:00:00, Info                  DEPLOY [Pnp] ${words} file: C:\\Windows\\System32\\drivers\\example.sys`;
  const found = '(f)\tCSI Missing Deployment Key\t0x00000000\ta..example_31bf3856ad364e35_6.1.7601.17514_x\tHKLM\\Components';
  says({
    'a driver file that sfc repaired': [`${pnp('Corrupt')}\n${pnp('Repaired')}`, 'healthy'],
    'a driver file that sfc could not repair': [`${pnp('Corrupt')}\n${pnp('Failed repairing')}: `, 'component-store-corruption'],
    'a key that CheckSUR missed': [`Checking Component Watchlist\n${found}`, 'component-store-corruption'],
    'a key that it put back': [`Checking Component Watchlist\n${found}\n(fix)\tCSI Missing Deployment Key\tCSI registry item successfully updated`, 'healthy'],
    'fewer put back than missed': [
      `Checking Component Watchlist\n${found}\n(fix)\tCSI Missing Deployment Key\tCSI registry item successfully updated\n\nSummary:\nFound 3 errors\nFixed 1 errors\n  CSI Missing Deployment Key Total count: 3\n  Fix CSI Missing Deployment Key Total count: 1`,
      'component-store-corruption',
    ],
    'as many put back as missed': [
      `Checking Component Watchlist\n${found}\n(fix)\tCSI Missing Deployment Key\tCSI registry item successfully updated\n\nSummary:\nFound 1 errors\nFixed 1 errors\n  CSI Missing Deployment Key Total count: 1\n  Fix CSI Missing Deployment Key Total count: 1`,
      'healthy',
    ],
  });
});

describe('installers', () => {
  says({
    'a package of Windows Update in a bundle': [
      '[1A2C:0B3D][2024-05-01T10:00:06]e000: Error 0x80240017: Failed to execute MSU package.',
      'update-not-applicable',
    ],
    'an error of the bundle itself': ['[1A2C:0B3D][2024-05-01T10:00:06]e000: Error 0x80070005: Failed to launch elevated process.', 'unrelated'],
    'another package in a bundle': ['[1A2C:0B3D][2024-05-01T10:00:06]e000: Error 0x80070643: Failed to execute MSI package.', 'unrelated'],
    'update.exe and the code of Windows': ['6.109: Access is denied.\n6.140: Update.exe extended error code = 0x5', 'access-denied'],
    'update.exe and a number of its own': [
      '6.109: KB999999 Setup encountered an error: Failed to install catalog files.\n6.140: Update.exe extended error code = 0xf01e',
      'inconclusive',
    ],
    'update.exe on another Windows': [
      '1.734: KB999999 Setup encountered an error:  The version of Windows you have installed does not match the update you are trying to install.',
      'update-not-applicable',
    ],
    'update.exe on a full disk': [
      '3.250: KB999999 Setup encountered an error:  There is not enough disk space to complete the installation of KB999999.',
      'disk-full',
    ],
    'SetupDiag and the pair of setup': [
      'Error: SetupDiag reports abrupt down-level failure.\nLast Operation: Finalize\nError: 0xC1900101 - 0x50016',
      'driver-conflict',
    ],
    'a patch of an installed product': [
      "MSI (s) (A4:5C) [10:12:33:120]: Product: Example 4 - Update 'KB5000001' could not be installed. Error code 1603.",
      'installer-failed',
    ],
  });
});

describe('what the agent and setup do without', () => {
  const stamp = (second: number) => `2026/03/04 10:21:${String(second).padStart(2, '0')}.1234567 4352  9628  `;
  const scanned = `${stamp(9)}Agent           * END * Finding updates CallerId = UpdateOrchestrator, Id = 7, Exit code = 0x00000000 (cV = aBcDeF.1.0)`;
  const job = '{11111111-2222-3333-4444-555555555555}';
  const update = '66666666-7777-8888-9999-000000000000';
  const setup = (text: string) => `2024-05-01 10:00:00, Error                 MOUPG  ${text}`;
  says({
    'a download whose address ran out': [
      `${stamp(1)}DownloadManager DO job ${job} 403'd, updateId = ${update}.1, hr = 0x80190193, BG_ERROR_CONTEXT = 5\n${stamp(2)}DownloadManager 403'd DO job ${job}, updateId = ${update}.1, uses dynamic data\n${scanned}`,
      'healthy',
    ],
    'a download that is given up for the same answer': [
      `${stamp(1)}DownloadManager DO job ${job} 403'd, updateId = ${update}.1, hr = 0x80190193, BG_ERROR_CONTEXT = 5\n${stamp(2)}DownloadManager *FAILED* [80190193] Error occurred while downloading update ${update}.1; notifying dependent calls.`,
      'http-forbidden-or-missing',
    ],
    'a place in the source': [`${stamp(1)}Handler         *FAILED* [80070003] wuuhdrv.dll, C:\\src\\example\\driver.cpp @335\n${scanned}`, 'healthy'],
    'a rule that needs a newer stack': [`${stamp(1)}Handler         *FAILED* [800F0823] EvaluateApplicability\n${scanned}`, 'healthy'],
    'an installation that needs a newer stack': [`${stamp(1)}Handler         *FAILED* [800F0823] Install`, 'installer-failed'],
    'settings from the internet that setup does without': [
      [
        setup('SetupHost: OneSettings initialization failed: [0x80072EE7]'),
        setup('CSetupManager::GetWuIdFromRegistry(13192): Result = 0x80070002'),
        setup('CDlpActionExample::ReportDownlevelInstallChannel(3648): Result = 0x80070490'),
      ].join('\n'),
      'healthy',
    ],
    'a step of setup that finds no name': [setup('CSetupManager::GetUpdates(8753): Result = 0x80072EE7'), 'dns-failure'],
  });
});

describe('the end of a call says how it ended', () => {
  const scanned =
    '2026/03/04 10:22:09.1234567 4352  9628  Agent           * END * Finding updates CallerId = UpdateOrchestrator, Id = 7, Exit code = 0x00000000 (cV = aBcDeF.1.0)';
  const ended = (name: string, done: number, failed: number) =>
    `2026/03/04 10:21:07.1234567 4352  9628  ComApi          ${name} call complete (succeeded = ${done}, succeeded with errors = 0, failed = ${failed}, cancelled = 0, unaccounted = 0)\n${scanned}`;
  const called = (name: string, result: string) =>
    `2026/03/04 10:21:07.1234567 4352  9628  Agent           WU client calls back to ${name} call {11111111-2222-3333-4444-555555555555} with code Call complete and error ${result}\n${scanned}`;
  says({
    'a download that failed': [ended('Download', 0, 1), 'inconclusive'],
    'a download that came through': [ended('Download', 2, 0), 'healthy'],
    'a call that hands on why it failed': [called('download', '0x80096010'), 'download-hash-mismatch'],
    'a call that hands on success': [called('download', '0'), 'healthy'],
  });
  test('a download that came through is no installation', async () => {
    const { facts } = await analyze([fromText('paste.txt', called('download', '0'))], knowledge);
    expect(facts.filter((fact) => fact.kind === 'step-done').map((fact) => fact.fields['step'])).not.toContain('install');
  });
});

describe('sentences', () => {
  says({
    'the screen of a failed installation, told in Japanese': [
      '先週から再起動のたびに「Windows 更新プログラムの構成に失敗しました。変更を元に戻しています。」と表示されます。',
      'inconclusive',
    ],
    'the same screen without the failure': ['再起動すると「Windows 更新プログラムを構成しています」と表示されます。', 'inconclusive'],
    'a quoted answer of a proxy': [
      '“GetCookie failure, error = 0x8024401B, soap client error = 10, soap error code = 0, HTTP status code = 407”',
      'proxy-auth-required-407',
    ],
    'a port of the PC itself': ['ComputerName     : localhost\nRemoteAddress    : ::1\nRemotePort       : 15432\nTcpTestSucceeded : False', 'inconclusive'],
    'a port of the PC itself that refuses': ['curl: (7) Failed to connect to localhost port 15432 after 2045 ms: Connection refused', 'inconclusive'],
    'the same answer from elsewhere': ['curl: (7) Failed to connect to wsus.example.com port 15432 after 2045 ms: Connection refused', 'connection-refused'],
    'the same port elsewhere': [
      'ComputerName     : wsus.example.com\nRemoteAddress    : 192.0.2.10\nRemotePort       : 15432\nTcpTestSucceeded : False',
      'tcp-unreachable-timeout',
    ],
  });
});

describe('a WinHTTP proxy that fails a test by hand', () => {
  const SET = '現在の WinHTTP プロキシ設定:\n\n    プロキシ サーバー:  old-proxy.example.co.jp:8080\n    バイパス一覧     :  <local>\n\n';
  says({
    'its name is not found': [
      `${SET}C:\\>ping old-proxy.example.co.jp\nping 要求ではホスト old-proxy.example.co.jp が見つかりませんでした。ホスト名を確認してもう一度実行してください。`,
      'proxy-wrong-or-dead',
    ],
    'its port is closed': [`${SET}WARNING: TCP connect to (old-proxy.example.co.jp : 8080) failed`, 'proxy-wrong-or-dead'],
    'another port of it is closed': [`${SET}WARNING: TCP connect to (old-proxy.example.co.jp : 9090) failed`, 'tcp-unreachable-timeout'],
    'another name is not found': [
      `${SET}C:\\>ping www.example.org\nping 要求ではホスト www.example.org が見つかりませんでした。ホスト名を確認してもう一度実行してください。`,
      'dns-failure',
    ],
  });
});

describe('a log that Get-WindowsUpdateLog could not decode', () => {
  const UNKNOWN =
    '1601/01/01 09:00:00.0000000 3164  2168                  Unknown( 11): GUID=11111111-2222-3333-4444-555555555555 (No Format Information found).';
  const FAILED = '2024/05/15 03:01:23.1234567 1234  5678  Misc            *FAILED* [80072EE7] Send request';
  says({
    'decides nothing': [`${UNKNOWN}\n${UNKNOWN}`, 'inconclusive'],
    'but for the lines that were decoded': [`${UNKNOWN}\n${FAILED}\n${UNKNOWN}`, 'dns-failure'],
  });

  test('says how many lines that are, and what to give instead', async () => {
    const { sources, because } = await analyze([fromText('WindowsUpdate.log', `${UNKNOWN}\n${UNKNOWN}\n${UNKNOWN}`)], knowledge);
    expect(because).toBe('part-unread');
    expect(sources[0]?.faults).toEqual([{ kind: 'undecoded-lines', reason: '3' }]);
  });
});
