// Registry values as `reg query` prints them and as .reg files hold them, of the keys that steer Windows Update.
import { readUint32 } from '../engine/bytes.ts';
import { defineFormat, type FieldValue, type Line, type RecordDraft } from '../engine/define.ts';

/** Value names we read, lower case → the record they belong to. */
const RECORD_OF = new Map<string, string>([
  ...['ProxyEnable', 'ProxyServer', 'ProxyOverride', 'AutoConfigURL', 'AutoDetect', 'ProxySettingsPerUser'].map((name) => [name.toLowerCase(), 'browser-proxy'] as const),
  ['winhttpsettings', 'winhttp-blob'],
  ...[
    'WUServer', 'WUStatusServer', 'UseWUServer', 'UpdateServiceUrlAlternate', 'DisableWindowsUpdateAccess', 'DoNotConnectToWindowsUpdateInternetLocations', 'NoAutoUpdate', 'AUOptions',
    'SetDisableUXWUAccess', 'DisableDualScan', 'DeferFeatureUpdates', 'DeferQualityUpdates', 'TargetReleaseVersion', 'TargetReleaseVersionInfo', 'PauseUpdatesExpiryTime', 'SetPolicyDrivenUpdateSourceForQualityUpdates',
  ].map((name) => [name.toLowerCase(), 'wu-policy'] as const),
  ...['EnableBITSMaxBandwidth', 'MaxInternetBandwidth', 'MaxTransferRateOnSchedule', 'MaxTransferRateOffSchedule'].map((name) => [name.toLowerCase(), 'bits-policy'] as const),
  ['defaultsecureprotocols', 'winhttp-tls'], ['disabledcomponents', 'ipv6-components'],
]); // biome-ignore format: one list, not one line a word

// "    ProxyEnable    REG_DWORD    0x1"          reg query
const QUERIED = /^[\t ]{1,16}([A-Za-z]{4,64})[\t ]{1,16}(REG_(?:SZ|EXPAND_SZ|MULTI_SZ|DWORD|QWORD|BINARY))(?:[\t ]{1,16}|$)/;
// "ProxyEnable"=dword:00000001                   .reg
const EXPORTED = /^[\t ]{0,8}"([A-Za-z]{4,64})"=(dword:|hex:|")/;
// ProxyServer   : proxy.example.com:8080        Get-ItemProperty
const LISTED = /^[\t ]{0,8}([A-Za-z]{4,64})[\t ]{0,48} : (.{0,1000})$/;
const KEY = /^[\t ]{0,8}\[?-?(?:Registry::|Computer\\|コンピューター\\)?(HKEY_[A-Z_]{5,20}|HKLM:?|HKCU:?)\\/;
// …\SCHANNEL\Protocols\TLS 1.2\Client
const SCHANNEL_KEY = /\\SCHANNEL\\Protocols\\(SSL \d\.\d|TLS \d\.\d)\\(Client|Server)\]?[\t ]{0,8}$/i;
// …\CurrentControlSet\Services\wuauserv
const SERVICE_KEY = /\\(?:CurrentControlSet|ControlSet00\d)\\Services\\([A-Za-z0-9_.-]{2,80})\]?[\t ]{0,8}$/i;
const CIPHER_KEY = /\\Cryptography\\Configuration\\SSL\\00010002\]?[\t ]{0,8}$/i;
/** Start values of a service that `sc` prints too; 0 and 1 belong to drivers. */
const STARTS: readonly unknown[] = [2, 3, 4];

interface Value {
  readonly name: string;
  readonly line: Line;
  readonly data: FieldValue;
}

export default defineFormat({
  title: { en: 'Registry values (reg query, .reg)', ja: 'レジストリの値 (reg query、.reg)' },
  opens: [
    'ProxyEnable', 'ProxyServer', 'ProxyOverride', 'AutoConfigURL', 'WinHttpSettings', 'WUServer', 'UseWUServer', 'DisableWindowsUpdateAccess', 'DoNotConnectToWindowsUpdateInternetLocations', 'NoAutoUpdate',
    'CurrentVersion\\Internet Settings', 'Policies\\Microsoft\\Windows\\WindowsUpdate', 'EnableBITSMaxBandwidth', 'PauseUpdatesExpiryTime', 'TargetReleaseVersion',
    'DefaultSecureProtocols', 'DisabledComponents', '\\SCHANNEL\\Protocols\\', 'Set\\Services\\', 'Configuration\\SSL\\00010002',
  ], // biome-ignore format: one list
  reach: 120,
  read: readRegistry,
  samples: [
    'HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\n    ProxyEnable    REG_DWORD    0x1\n    ProxyServer    REG_SZ    proxy.example.com:8080',
    '[HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings]\n"ProxyEnable"=dword:00000001\n"ProxyServer"="proxy.example.com:8080"\n"ProxyOverride"="*.example.com;<local>"',
    'ProxyEnable   : 1\nProxyServer   : proxy.example.com:8080\nProxyOverride : <local>',
    '    WinHttpSettings    REG_BINARY    1800000000000000010000000000000000000000',
    'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Client\n    DisabledByDefault    REG_DWORD    0x1\n    Enabled    REG_DWORD    0x0',
    'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\WinHttpAutoProxySvc\n    Start    REG_DWORD    0x4',
    'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Cryptography\\Configuration\\SSL\\00010002\n    Functions    REG_SZ    TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
    '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp]\n"DefaultSecureProtocols"=dword:00000a80',
  ],
});

function* readRegistry(block: readonly Line[]): Iterable<RecordDraft> {
  const groups = new Map<string, Value[]>();
  const keyed: Value[] = [];
  let foreign = 0;
  let key: Line | undefined;
  for (let i = 0; i < block.length && foreign < 4; i++) {
    const line = block[i] as Line;
    const value = readValue(line, block, i);
    if (KEY.test(line.text)) {
      if (key) yield* ofKey(key.text, keyed.splice(0));
      key = line;
    }
    if (value && key) keyed.push(value);
    const record = value ? RECORD_OF.get(value.name.toLowerCase()) : undefined;
    if (value && record) groups.set(record, [...(groups.get(record) ?? []), value]);
    foreign =
      value ||
      line.text.trim() === '' ||
      KEY.test(line.text) ||
      /^[\t ]{1,16}\S{1,64}[\t ]{1,16}REG_|^"|^Windows Registry|^[\t ]{0,8}[A-Za-z]{4,64}[\t ]{0,48} : |^PS [A-Z]:\\|^REGEDIT4|^! REG|^[A-Z]:\\.{0,64}>/.test(
        line.text,
      )
        ? 0
        : foreign + 1;
  }
  if (key) yield* ofKey(key.text, keyed);
  for (const [record, values] of groups) yield* toRecords(record, values);
}

/** Values whose meaning depends on their key: the versions of TLS, the start of a service, the list of cipher suites. */
function* ofKey(key: string, values: readonly Value[]): Iterable<RecordDraft> {
  const find = (name: string) => values.find((value) => value.name.toLowerCase() === name);
  const draft = (name: string, { line }: Value, fields: Readonly<Record<string, FieldValue>>): RecordDraft => ({
    name,
    line: line.number,
    text: line.text.trim(),
    fields,
  });
  const schannel = SCHANNEL_KEY.exec(key);
  const enabled = find('enabled');
  const off = find('disabledbydefault');
  const switched = enabled ?? off;
  // Enabled 0 forbids; DisabledByDefault 1 leaves it to programs that ask for it (KB3140245, TLS-REGISTRY)
  if (schannel && switched) {
    const allowed = enabled?.data !== 0 && off?.data !== 1;
    yield draft('schannel-protocol', allowed ? switched : enabled?.data === 0 ? enabled : (off ?? switched), {
      version: (schannel[1] ?? '').toUpperCase(),
      side: (schannel[2] ?? '').toLowerCase(),
      enabled: allowed ? 1 : 0,
    });
  }
  const service = SERVICE_KEY.exec(key)?.[1];
  const start = find('start');
  if (service && start && STARTS.includes(start.data)) yield draft('service', start, { service: service.toLowerCase(), start: Number(start.data) });
  const suites = CIPHER_KEY.test(key) ? find('functions') : undefined;
  if (suites)
    yield draft('cipher-suites', suites, {
      suites: String(suites.data)
        .split(/,|\\0/)
        .filter((suite) => suite !== ''),
    });
}

function readValue(line: Line, block: readonly Line[], at: number): Value | undefined {
  const queried = QUERIED.exec(line.text);
  if (queried) {
    const data = line.text.slice(queried[0].length).trim();
    return { name: queried[1] as string, line, data: queried[2] === 'REG_DWORD' ? Number.parseInt(data, data.startsWith('0x') ? 16 : 10) : data };
  }
  const listed = LISTED.exec(line.text);
  if (listed && RECORD_OF.has((listed[1] ?? '').toLowerCase())) {
    const data = (listed[2] ?? '').trim();
    return { name: listed[1] as string, line, data: /^\d{1,10}$/.test(data) ? Number(data) : data };
  }
  const exported = EXPORTED.exec(line.text);
  if (!exported) return undefined;
  const rest = line.text.slice(exported[0].length);
  const name = exported[1] as string;
  if (exported[2] === 'dword:') return { name, line, data: Number.parseInt(rest, 16) };
  if (exported[2] === '"') return { name, line, data: rest.replace(/"[\t ]{0,16}$/, '').replaceAll('\\\\', '\\') };
  let hex = rest;
  for (let i = at + 1; hex.trimEnd().endsWith('\\') && i < block.length; i++) hex = `${hex.trimEnd().slice(0, -1)}${(block[i] as Line).text.trim()}`;
  return { name, line, data: hex.replaceAll(',', '') };
}

function* toRecords(record: string, values: readonly Value[]): Iterable<RecordDraft> {
  const lines = values.map((value) => value.line.number);
  const first = values[0] as Value;
  const base = { line: Math.min(...lines), lines: Math.max(...lines) - Math.min(...lines) + 1, text: first.line.text };
  if (record !== 'winhttp-blob') {
    const fields: Record<string, FieldValue> = {};
    for (const value of values) fields[value.name.charAt(0).toLowerCase() + value.name.slice(1)] = value.data;
    const telling =
      values.find((value) => ['ProxyEnable', 'AutoConfigURL', 'WUServer', 'UseWUServer', 'DisableWindowsUpdateAccess'].includes(value.name)) ?? first;
    yield { ...base, name: record, text: telling.line.text, fields };
    return;
  }
  for (const value of values) {
    const settings = readBlob(String(value.data));
    if (settings) yield { name: 'winhttp-proxy', line: value.line.number, text: value.line.text, fields: { ...settings, tool: 'registry' } };
  }
}

/**
 * REG_BINARY of WinHttpSettings, little-endian: size, counter, flags (1 direct, 3 named), then length + ASCII of proxy and of bypass list.
 * Facts: WINHTTPBLOB. A blob that does not add up gives nothing rather than a guess.
 */
export function readBlob(hex: string): { access: 'direct' | 'named'; proxy?: string; bypass?: readonly string[] } | undefined {
  if (!/^[0-9a-f]{24,4096}$/i.test(hex)) return undefined;
  const bytes = Uint8Array.from({ length: hex.length >> 1 }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16));
  const flags = readUint32(bytes, 8);
  const proxy = readCounted(bytes, 12);
  if (flags === undefined || proxy === undefined) return undefined;
  if ((flags & 2) === 0 && proxy.text === '') return { access: 'direct' };
  const bypass = readCounted(bytes, proxy.next);
  if ((flags & 2) === 0 || proxy.text === '') return undefined;
  return { access: 'named', proxy: proxy.text, bypass: bypass ? bypass.text.split(/[;\s]/).filter((word) => word !== '') : [] };
}

function readCounted(bytes: Uint8Array, at: number): { text: string; next: number } | undefined {
  const length = readUint32(bytes, at);
  if (length === undefined || at + 4 + length > bytes.length) return undefined;
  const text = Array.from(bytes.subarray(at + 4, at + 4 + length), (byte) => String.fromCharCode(byte)).join('');
  return { text, next: at + 4 + length };
}
