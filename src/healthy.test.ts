// Long healthy logs of every era, with the noise that PCs write while all is well, stay silent. Lines are ours, after the grammars.
import { describe, expect, test } from 'vitest';
import { analyze } from './engine/analyze.ts';
import { fromText } from './engine/source.ts';
import { knowledge } from './knowledge.ts';

const LINES = 10_000;
const two = (n: number): string => String(n).padStart(2, '0');
const clock = (i: number): readonly [string, string, string, string] => [
  two(1 + (Math.floor(i / 2880) % 27)),
  two(Math.floor(i / 120) % 24),
  two(Math.floor(i / 2) % 60),
  two((i * 30) % 60),
];
const guid = (i: number): string =>
  `8A${(0x1000000 + i * 7919).toString(16).slice(-6).toUpperCase()}-59D5-4B3F-8007-${(0x100000000000 + i * 104729).toString(16).slice(-12).toUpperCase()}`;

const templates: Record<string, { readonly stamp: (i: number, body: string) => string; readonly bodies: readonly ((i: number) => string)[] }> = {
  'WindowsUpdate.log of XP to 8.1': {
    stamp: (i, body) => {
      const [day, hour, minute, second] = clock(i);
      return `2013-05-${day}\t${hour}:${minute}:${second}:${String(i % 1000).padStart(3, '0')}\t 952\t${(0x400 + (i % 64)).toString(16)}\t${body}`;
    },
    bodies: [
      () => 'Agent\t  * Access type: No proxy',
      () => 'Report\tCWERReporter finishing event handling. (00000000)',
      () => 'Service\t**  END  **  Service: Service exit [Exit code = 0x240001]',
      () => 'Agent\tWARNING: Failed to read the service id for re-registration 0x80070002',
      () => 'Report\tWARNING: Failed to load reporting information from Win32_ComputerSystem with hr = 8004100a.',
      (i) => `Agent\t  * Added update {${guid(i)}}.101 to search result`,
      (i) => `Agent\t  * Found ${i % 40} updates and 70 categories in search; evaluated appl. rules of 622 out of 1150 deployed entities`,
      () => 'AU\tAU setting next detection timeout to 2013-05-29 02:22:01',
      () => 'Agent\t  * WSUS server: <NULL>',
    ],
  },
  'Get-WindowsUpdateLog of 10 and 11': {
    stamp: (i, body) => {
      const [day, hour, minute, second] = clock(i);
      return `2025/03/${day} ${hour}:${minute}:${second}.${String(1234567 + i).slice(-7)} ${4000 + (i % 900)}  ${9000 + (i % 900)}  ${body}`;
    },
    bodies: [
      () => 'Agent           *FAILED* [80248007] GetEulaIDs',
      () => 'Misc            *FAILED* [80070032] AppxPackage: Initialize',
      () => 'Agent           *FAILED* [8024000E] EndpointProviders: no provider',
      () => 'Misc            LoadHistoryEventFromRegistry completed, hr = 8024000C',
      () => 'DownloadManager *FAILED* [80246007] IsCommitRequired',
      () => 'Agent           *FAILED* [80070002] ResetPendingBlocks: Directory scan',
      () => 'Misc            Ignoring: Cert is not within its validity period when verifying against the current system clock',
      (i) => `Agent           Added update ${guid(i)}.1 to search result`,
      () => 'Agent           Found 0 updates and 3 categories in search; evaluated appl. rules of 241 out of 282 deployed entities',
      (i) => `Agent           * END * Finding updates CallerId = UpdateOrchestrator, Id = ${i}, Exit code = 0x00000000 (cV = aBcDeFgH.1.0)`,
      () => 'ComApi          Install call complete (succeeded = 1, succeeded with errors = 0, failed = 0, cancelled = 0, unaccounted = 0',
    ],
  },
  'CBS.log': {
    stamp: (i, body) => {
      const [day, hour, minute, second] = clock(i);
      return `2024-05-${day} ${hour}:${minute}:${second}, Info                  ${body}`;
    },
    bodies: [
      () => 'CBS    Failed to internally open package. [HRESULT = 0x800f0805 - CBS_E_INVALID_PACKAGE]',
      () => 'CBS    SQM: Failed to start standard sample upload. [HRESULT = 0x80004005 - E_FAIL]',
      () => 'CBS    Failed to get next element [HRESULT = 0x800f080d - CBS_E_MANIFEST_INVALID_ITEM]',
      () => 'CBS    Failed to get last scavenging starvation report value. [HRESULT = 0x80070216 - ERROR_ARITHMETIC_OVERFLOW]',
      () => 'CBS    Not able to get WU country code, skip setting country code. [HRESULT = 0x80070002 - ERROR_FILE_NOT_FOUND]',
      () => 'CBS    Exec: Begin: nested restore point - failed, ignoring and continuing. [HRESULT = 0x80070422 - ERROR_SERVICE_DISABLED]',
      (i) => `CSI    ${(0x10000000 + i).toString(16)} [SR] Verify complete`,
      () =>
        'CBS    Exec: Processing complete.  Session: 31100000_1, Package: Package_for_KB5000001~31bf3856ad364e35~amd64~~10.0.1.1 [HRESULT = 0x00000000 - S_OK]',
    ],
  },
  'dism.log': {
    stamp: (i, body) => {
      const [day, hour, minute, second] = clock(i);
      return `2024-05-${day} ${hour}:${minute}:${second}, Info                  DISM   ${body}`;
    },
    bodies: [
      () =>
        'DISM Provider Store: PID=10500 TID=2000 Failed to get and initialize the PE Provider.  Continuing by assuming that it is not a WinPE image. - CDISMProviderStore::Final_OnConnect',
      () => 'API: PID=7560 TID=7564 Lookup in table by path failed for: DRIVE_C - CTransactionalImageTable::LookupImagePath',
      () => 'DISM Package Manager: PID=10500 TID=2000 Loaded servicing stack for online use. - CDISMPackageManager::CreateCbsSession',
    ],
  },
  'setupact.log': {
    stamp: (i, body) => {
      const [day, hour, minute, second] = clock(i);
      return `2024-05-${day} ${hour}:${minute}:${second}, Info                  ${body}`;
    },
    bodies: [
      () => 'MOUPG  SetupHost::Initialize',
      () => 'MOUPG  Setup phase change: [SetupPhaseUnpack] -> [SetupPhasePrepare]',
      () => 'SP     Operation completed successfully: Add [1] package',
    ],
  },
};

describe.each(Object.entries(templates))('%s, %s', (name, { stamp, bodies }) => {
  test(`${LINES} healthy lines are called healthy`, { timeout: 60_000 }, async () => {
    const text = Array.from({ length: LINES }, (_, i) => stamp(i, (bodies[(i * 7) % bodies.length] as (i: number) => string)(i))).join('\r\n');
    const { verdict, ranking } = await analyze([fromText(name, text)], knowledge);
    expect({ verdict, causes: ranking.map((one) => one.diagnosis) }).toEqual({ verdict: 'healthy', causes: [] });
  });
});

// A calm answer says why it is calm: settings alone are no log that was read to its end.
describe('why nothing is wrong', () => {
  const becauseOf = async (text: string) => {
    const { verdict, because } = await analyze([fromText('pasted', text)], knowledge);
    return `${verdict}: ${because}`;
  };
  test('settings alone', async () =>
    expect(await becauseOf('HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\n    ProxyEnable    REG_DWORD    0x0\n')).toBe(
      'healthy: settings-only',
    ));
  test('a run that ended well', async () =>
    expect(
      await becauseOf(
        '2025/03/01 10:00:00.1234567 4352  9628  Agent           * END * Finding updates CallerId = UpdateOrchestrator, Id = 7, Exit code = 0x00000000 (cV = aBcDeFgH.1.0)',
      ),
    ).toBe('healthy: no-failure'));
  test('a line that only looks like an error', async () =>
    expect(await becauseOf('2025/03/01 10:00:00.1234567 4352  9628  Agent           *FAILED* [80248007] GetEulaIDs')).toBe('healthy: known-noise'));
  test('a failure that was overcome', async () =>
    expect(
      await becauseOf(
        [
          '2025/03/01 10:00:00.1234567 4352  9628  Agent           * END * Finding updates CallerId = UpdateOrchestrator, Id = 6, Exit code = 0x80072EE2 (cV = aBcDeFgH.1.0)',
          '2025/03/01 11:00:00.1234567 4352  9628  Agent           * END * Finding updates CallerId = UpdateOrchestrator, Id = 7, Exit code = 0x00000000 (cV = aBcDeFgH.2.0)',
        ].join('\n'),
      ),
    ).toBe('healthy: overcome'));
});

// Any program can be refused a connection or end with a code: its words are no fault of Windows Update.
describe('words of other programs', () => {
  const texts = {
    ssh: 'ssh: connect to host 192.0.2.5 port 22: Connection refused',
    'a web server': '2024/05/01 10:00:00 [error] 1234#1234: *1 connect() failed (111: Connection refused) while connecting to upstream',
    Java: 'java.net.ConnectException: Connection timed out (Connection timed out)\n\tat java.net.PlainSocketImpl.socketConnect(Native Method)',
    'a letter':
      'The connection was refused at the gate, I could not open connection to the host of the party, and it timed out after 10 minutes. Error: 87 people came.',
    Ansible: 'fatal: [web1]: FAILED! => {"changed": false, "msg": "No package matching foo found available, installed or updated", "rc": 126}',
    'a crash': '##[error]The process failed with exit code -1073740791',
    'a graphics driver': 'CreateSwapChain failed with HRESULT 0x887A0001',
    'an advertisement blocker': '0.0.0.0 ads.example.com\n127.0.0.1 localhost',
    'a configuration file': '{\n  "name": "app",\n  "Proxy": "http://proxy.example.com:3128",\n  "AutoDetect": true\n}',
    'an open port':
      '  TCP    0.0.0.0:135            0.0.0.0:0              LISTENING       888\n  TCP    192.0.2.5:49712      192.0.2.10:443         ESTABLISHED     1044',
    'an untouched hosts file': '# This is a sample HOSTS file used by Microsoft TCP/IP for Windows.\n#\t127.0.0.1       localhost',
    'a clock that is right': 'Tracking time.example.com [192.0.2.1:123].\nCollecting 2 samples.\n10:00:00, -00.0034567s\n10:00:02, -00.0030000s',
    'a service that no update needs': 'Windows could not start the Print Spooler service on Local Computer.\n\nError 1058: The service cannot be started.',
    'a store that is whole': 'Windows Resource Protection did not find any integrity violations.',
  };
  test.each(Object.entries(texts))('%s', async (name, text) => {
    const { verdict, ranking } = await analyze([fromText(name, text)], knowledge);
    expect({ diagnosed: verdict === 'diagnosed', causes: ranking.map((one) => one.diagnosis) }).toEqual({ diagnosed: false, causes: [] });
  });
});
