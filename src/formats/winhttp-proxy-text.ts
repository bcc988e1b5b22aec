// What `netsh winhttp show proxy` (Vista and later), `show advproxy` (11) and `proxycfg` (XP, 2003) print, in any language: known words first, then by shape.
import { defineFormat, type Line, type RecordDraft } from '../engine/define.ts';

const HEADLINES = [
  'WinHTTP proxy settings',
  'WinHTTP プロキシ設定',
  'WinHTTP プロキシの設定',
  'WinHTTP 代理服务器设置',
  'WinHTTP-Proxyeinstellungen',
  'de proxy WinHTTP',
  'прокси-сервера WinHTTP',
  'WinHTTP Default Proxy Configuration',
];
const DIRECT = [
  'Direct access (no proxy',
  '直接アクセス (プロキシ',
  '直接アクセス(プロキシ',
  '直接访问(没有代理服务器)',
  '直接访问 (没有代理服务器)',
  'Direkter Zugriff (kein Proxy',
  'direct (sans serveur proxy)',
  'Прямой доступ (без прокси-сервера)',
];
/** The named server: `Proxy Server(s) :  host:port`, in any of the languages, colon of any width. */
const NAMED =
  /^[\t 　]{0,16}(?:Proxy ?Server(?:\(s\))?|プロキシ ?サーバー|代理服务器|Proxyserver|Serveurs? ?(?:\(s\) )?proxy|Прокси-серверы?)[\t 　]{0,16}[:：][\t 　]{0,16}(\S{1,512})/i;
/** A headline of any language: short, with the name of the library, ending with a colon. */
const HEADLINE = /^[^:：]{0,60}WinHTTP[^:：]{0,60}[:：][\t 　]{0,8}$/i;
/** The direct way of any language says in brackets that there is no proxy. */
const ANY_DIRECT = /^[\t 　]{1,12}[^:：()（）]{3,60}[（(][^()（）]{0,40}(?:proxy|プロキシ|代理|프록시|прокси)[^()（）]{0,40}[)）][.。]?[\t ]{0,8}$/i;
/** A server of any language: words with "proxy", a colon, and something that is a host with a port. */
const ANY_NAMED = /^[\t 　]{1,12}[^:：]{0,40}(?:proxy|프록시|代理|прокси)[^:：]{0,40}[:：][\t 　]{1,8}((?:https?=)?[A-Za-z0-9_.-]{1,253}:\d{1,5}\S{0,300})/i;
const BYPASS = /^[\t 　]{0,16}(?:Bypass List|バイパス一覧|バイパス リスト|绕过列表|Umgehungsliste|Liste de contournement|Список обхода)[\t 　]{0,16}[:：]/i;

// "ProxyIsEnabled": true,   "Proxy": "proxy.example.com:8080",   "ProxyBypass": "<local>",   "AutoconfigUrl": "",   "AutoDetect": true
// Get-WinhttpProxy -Advanced prints the same names without quotes.
const ADVANCED =
  /"?\b(ProxyIsEnabled|Proxy|ProxyBypass|AutoConfigIsEnabled|AutoConfigUrl|AutoDetect)"?[\t ]{0,16}: ?(?:"([^"]{0,1000})"|([^",{}\s][^",{}]{0,999})|(?=[,\s]|$))/gi;

export default defineFormat({
  title: { en: 'WinHTTP proxy settings (netsh winhttp show proxy, proxycfg)', ja: 'WinHTTP プロキシ設定 (netsh winhttp show proxy、proxycfg)' },
  opens: [
    ...HEADLINES,
    'WinHTTP ',
    ' WinHTTP',
    ...DIRECT,
    'Proxy Server(s)',
    'プロキシ サーバー:',
    'WinHTTP advanced proxy settings',
    '"ProxyBypass"',
    '"AutoconfigUrl"',
  ],
  reach: 14,
  read: readProxyText,
  samples: [
    'Current WinHTTP proxy settings:\n\n    Direct access (no proxy server).',
    '現在の WinHTTP プロキシ設定:\n\n    直接アクセス (プロキシ サーバーなし)。',
    '現在の WinHTTP プロキシ設定:\n\n    プロキシ サーバー:  proxy.example.jp:8080\n    バイパス一覧     : (なし)',
    'Current WinHTTP proxy settings under:\n\n  HKEY_LOCAL_MACHINE\\\n    SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\Connections\\\n      WinHttpSettings :\n\n     Proxy Server(s) :  proxy.example.com:8080\n     Bypass List     :  <local>',
    '当前的 WinHTTP 代理服务器设置:\n\n    直接访问(没有代理服务器)。',
    'Aktuelle WinHTTP-Proxyeinstellungen:\n\n    Direkter Zugriff (kein Proxyserver).',
    'Paramètres de proxy WinHTTP actuels :\n\n    Accès direct (sans serveur proxy).',
    'Configuración de proxy de WinHTTP actual:\n\n    Acceso directo (sin servidor proxy).',
    '현재 WinHTTP 프록시 설정:\n\n    직접 액세스(프록시 서버 없음)',
    '    Прямой доступ (без прокси-сервера).',
    'Current WinHTTP advanced proxy settings:\n\n{\n    "Proxy": "proxy.example.com:8080",\n    "ProxyBypass": "<local>",\n    "AutoconfigUrl": "",\n    "AutoDetect": false\n}',
    'Current WinHTTP advanced proxy settings:\n\nProxy: \nProxyBypass: \nAutoDetect: True',
    '{"Proxy": "", "ProxyBypass": "", "AutoconfigUrl": "http://pac.example.com/proxy.pac", "AutoDetect": false}',
  ],
});

function* readProxyText(block: readonly Line[]): Iterable<RecordDraft> {
  const first = block[0];
  if (!first) return;
  const advanced = readAdvanced(block);
  if (advanced) {
    yield advanced;
    return;
  }
  const tool = block.slice(0, 6).some((line) => /HKEY_LOCAL_MACHINE|WinHttpSettings|Default Proxy Configuration/.test(line.text))
    ? 'proxycfg'
    : // a line of it alone may be that of either
      block.slice(0, 6).some((line) => HEADLINE.test(line.text))
      ? 'netsh'
      : 'unknown';
  if (HEADLINE.test(first.text)) {
    const said = block.slice(1, 5).find((line) => ANY_DIRECT.test(line.text));
    if (said) {
      yield { name: 'winhttp-proxy', line: said.number, text: said.text, fields: { access: 'direct', tool } };
      return;
    }
    const set = block.slice(1, 5).find((line) => ANY_NAMED.test(line.text) && !NAMED.test(line.text));
    if (set) {
      yield {
        name: 'winhttp-proxy',
        line: set.number,
        text: set.text,
        fields: { access: 'named', proxy: ANY_NAMED.exec(set.text)?.[1] ?? '', bypass: [], tool },
      };
      return;
    }
  }
  for (const line of block) {
    if (DIRECT.some((words) => line.text.toLowerCase().includes(words.toLowerCase()))) {
      yield { name: 'winhttp-proxy', line: line.number, text: line.text, fields: { access: 'direct', tool } };
      return;
    }
    const named = NAMED.exec(line.text);
    if (!named?.[1]) continue;
    const bypass = block.find((other) => other.number > line.number && other.number <= line.number + 3 && BYPASS.test(other.text));
    const list = bypass ? readList(bypass.text.slice(BYPASS.exec(bypass.text)?.[0].length ?? 0)) : [];
    const lines = bypass ? bypass.number - line.number + 1 : 1;
    yield { name: 'winhttp-proxy', line: line.number, lines, text: line.text, fields: { access: 'named', proxy: named[1], bypass: list, tool } };
    return;
  }
}

/** `(none)` and its translations are words in brackets, never a host. */
function readList(text: string): readonly string[] {
  const words = text.trim();
  return /^[(（]/.test(words) ? [] : words.split(/[;\s]/).filter((word) => word !== '');
}

/** The JSON of `advproxy`: a named server wins over a script, a script over detection; all of it empty is the direct way. */
function readAdvanced(block: readonly Line[]): RecordDraft | undefined {
  const values = new Map<string, { readonly value: string; readonly line: Line }>();
  for (const line of block) {
    if (values.size > 0 && /^[\t ]{0,16}\}/.test(line.text)) break;
    for (const match of line.text.matchAll(ADVANCED)) {
      const name = (match[1] ?? '').toLowerCase();
      if (!values.has(name)) values.set(name, { value: (match[2] ?? match[3] ?? '').trim(), line });
    }
  }
  const said = (name: string): string => values.get(name)?.value.toLowerCase() ?? '';
  if (!values.has('proxybypass') && !values.has('autoconfigurl') && !values.has('autodetect')) return undefined;
  const proxy = said('proxyisenabled') === 'false' ? '' : (values.get('proxy')?.value ?? '');
  const script = said('autoconfigisenabled') === 'false' ? '' : said('autoconfigurl');
  const access = proxy !== '' ? 'named' : script !== '' || said('autodetect') === 'true' ? 'automatic' : 'direct';
  const lines = [...values.values()].map((one) => one.line.number);
  const telling = [...values.values()].find((one) => one.value === (proxy || values.get('autoconfigurl')?.value))?.line ?? [...values.values()][0]?.line;
  if (!telling) return undefined;
  return {
    name: 'winhttp-proxy',
    line: Math.min(...lines),
    lines: Math.max(...lines) - Math.min(...lines) + 1,
    text: telling.text.trim(),
    fields: { access, tool: 'advproxy', ...(proxy === '' ? {} : { proxy, bypass: readList(values.get('proxybypass')?.value ?? '') }) },
  };
}
